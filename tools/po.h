/* po.h -- reads catalogues of translations (.po) and templates of them (.pot).
**
** The files are GNU gettext's, so that xgettext, msgmerge and every translator's editor work on
** them. What Inzet does not use is refused rather than skipped in silence: contexts (msgctxt) and
** any character set but UTF-8.
*/
#ifndef TOOLS_PO_H
#define TOOLS_PO_H

#include "base/buf.h"

enum { PO_FORMS = 6 }; /* as many plural forms as any language has */

struct po_entry {
    struct str id, id_plural;    /* as C sees them; id_plural.s is NULL where there is none */
    struct str text[PO_FORMS];   /* .s is NULL where the file has none */
    struct str where;            /* "src/a.c:12 src/b.c:3", from the #: comments; or empty */
    int  line;
    bool is_fuzzy;
};

struct po {
    struct str file;
    struct po_entry *entry;      /* without the header */
    size_t n, cap;
    size_t forms;                /* nplurals and plural of the header; 0 and empty in a template */
    struct str rule;             /* a C expression in n */
};

/* Reads `text`. Mistakes are added to `errors` as lines "file:line: error: sentence."; what could
** be read is in `ret`. */
void po_read(struct arena *a, struct str file, struct str text, struct buf *errors, struct po *ret);

/* One such line. */
PRINTF(4, 5) void po_fail(struct buf *errors, struct str file, int line, const char *fmt, ...);

#endif
