/* tool_file.h -- whole files in and out, for the compilers that run during the build.
**
** A header alone, because a compiler is otherwise one or two files and the base library.
*/
#ifndef TOOLS_TOOL_FILE_H
#define TOOLS_TOOL_FILE_H

#include <stdio.h>

#include "base/buf.h"

/* False, with errno set, when the file cannot be read or is larger than BUF_CEILING. */
static inline bool tool_read(struct arena *a, const char *name, struct str *ret) {
    FILE *f = fopen(name, "rb");
    if (!f) return false;
    struct buf text = buf_make(a, 0);
    char part[8192];
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;) buf_bytes(&text, part, n);
    bool ok = !ferror(f) && !text.failed;
    fclose(f);
    if (ok) *ret = buf_view(&text);
    return ok;
}

/* Writes the file, unless it holds just that already: what depends on it is then not built again.
** False, with a message, when it cannot. */
static inline bool tool_write(struct arena *a, const char *name, struct str text) {
    struct str old;
    if (tool_read(a, name, &old) && str_eq(old, text)) return true;
    FILE *f = fopen(name, "wb");
    bool ok = f && fwrite(text.s, 1, text.n, f) == text.n;
    if (f) ok = fclose(f) == 0 && ok;
    if (!ok) perror(name);
    return ok;
}

#endif
