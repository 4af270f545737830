/* embedc.c -- compiles files into the program, byte for byte.
**
**     embedc OUT.c NAME FILE...
**
** writes the table NAME_files of `struct NAME_file { const char *name, *bytes; size_t n; }`, which NAME/NAME_data.h declares,
** in the order of the files. A name is the file's name without its folder. The bytes have a NUL behind them that n does not
** count. Two files of one name are refused: a look-up by name would find the first only.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

static struct arena memory;

static NORETURN void stop(const char *name, const char *what) {
    fprintf(stderr, "embedc: %s: %s\n", name, what);
    exit(1);
}

static struct str read_file(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) stop(path, "cannot be read");
    struct buf b = buf_make(&memory, 0);
    char part[8192];
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;) buf_bytes(&b, part, n);
    if (ferror(f) || b.failed) stop(path, "cannot be read, or is too long");
    fclose(f);
    return buf_view(&b);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void put_bytes(FILE *out, int i, struct str bytes) {
    fprintf(out, "static const char file_%d[] = {", i);
    for (size_t k = 0; k < bytes.n; k++) fprintf(out, "%s%d,", k % 32 ? "" : "\n    ", (signed char)bytes.s[k]);
    fprintf(out, "\n    0\n};\n");
}

static void check_names(int n, char **paths) {
    for (int i = 0; i < n; i++)
        for (int k = 0; k < i; k++)
            if (strcmp(base_name(paths[i]), base_name(paths[k])) == 0) stop(paths[i], "a file of this name stands before it");
}

int main(int argc, char **argv) {
    if (argc < 4) return fprintf(stderr, "usage: embedc OUT.c NAME FILE...\n"), 2;
    const char *name = argv[2];
    char **paths = argv + 3;
    int n = argc - 3;
    memory = arena_make(0);
    check_names(n, paths);
    FILE *out = fopen(argv[1], "w");
    if (!out) stop(argv[1], "cannot be written");
    struct buf rows = buf_make(&memory, 0);
    fprintf(out, "/* Written by tools/embedc.c. */\n#include \"%s/%s_data.h\"\n\n", name, name);
    for (int i = 0; i < n; i++) {
        put_bytes(out, i, read_file(paths[i]));
        buf_fmt(&rows, "    {\"%s\", file_%d, sizeof file_%d - 1},\n", base_name(paths[i]), i, i);
    }
    fprintf(out, "\nconst struct %s_file %s_files[] = {\n%.*s};\nconst size_t %s_files_n = %d;\n", name, name,
            STR_ARGS(buf_view(&rows)), name, n);
    if (fclose(out) != 0) stop(argv[1], "cannot be written");
    return 0;
}
