/* staticc.c -- compiles stylesheet, scripts and pictures into the program.
**
**     staticc OUT.c ICON_DIR icons.txt FILE...
**
** writes the table of web/static.h. icons.txt names icons, one a line, that stand in ICON_DIR as NAME.svg; they become one
** picture, icons.svg, of which a page shows one by <use href="...#NAME">. Lines with # are comments. The hash in an address
** is FNV-1a of the content, 64 bits: it tells versions apart and protects nothing.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

static struct arena memory;

static NORETURN void stop(const char *what, const char *name) {
    fprintf(stderr, "staticc: %s: %s\n", name, what);
    exit(1);
}

static struct str read_file(const char *name) {
    FILE *f = fopen(name, "rb");
    if (!f) stop("cannot be read", name);
    struct buf b = buf_make(&memory, 0);
    char part[8192];
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;) buf_bytes(&b, part, n);
    if (ferror(f) || b.failed) stop("cannot be read", name);
    fclose(f);
    return buf_view(&b);
}

static const char *type_of(struct str name) {
    static const struct { const char *end, *type; } types[] = {
        {".css", "text/css; charset=utf-8"}, {".js", "text/javascript; charset=utf-8"}, {".svg", "image/svg+xml"},
        {".png", "image/png"}, {".woff2", "font/woff2"}, {".txt", "text/plain; charset=utf-8"},
    };
    for (size_t i = 0; i < COUNT(types); i++)
        if (str_ends(name, str_of(types[i].end))) return types[i].type;
    stop("has no type that is known", name.s);
}

static struct str base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return str_of(slash ? slash + 1 : path);
}

/* What stands between <svg ...> and </svg>. */
static struct str icon_inside(const char *name, struct str svg) {
    size_t from = str_find(svg, STR("<svg"));
    struct str rest = str_sub(svg, from, svg.n);
    size_t open = str_index(rest, '>'), close = str_find(rest, STR("</svg>"));
    if (from == svg.n || open >= close || close == rest.n) stop("is no picture of the expected form", name);
    return str_trim(str_sub(rest, open + 1, close));
}

static struct str icons_svg(const char *dir, struct str names) {
    struct buf b = buf_make(&memory, 0);
    struct str line;
    buf_lit(&b, "<svg xmlns=\"http://www.w3.org/2000/svg\">");
    while (str_next(&names, '\n', &line)) {
        line = str_trim(line);
        if (line.n == 0 || line.s[0] == '#') continue;
        const char *path = str_fmt(&memory, "%s/%.*s.svg", dir, STR_ARGS(line)).s;
        buf_fmt(&b, "<symbol id=\"%.*s\" viewBox=\"0 0 16 16\">", STR_ARGS(line));
        buf_str(&b, icon_inside(path, read_file(path)));
        buf_lit(&b, "</symbol>");
    }
    buf_lit(&b, "</svg>\n");
    return buf_view(&b);
}

static void put_bytes(FILE *out, int i, struct str bytes) {
    fprintf(out, "static const unsigned char file_%d[] = {", i);
    for (size_t k = 0; k < bytes.n; k++) fprintf(out, "%s%d,", k % 32 ? "" : "\n    ", (unsigned char)bytes.s[k]);
    fprintf(out, "\n};\n");
}

static void put_row(struct buf *rows, int i, struct str name, struct str bytes) {
    const char *dot = memrchr(name.s, '.', name.n);
    if (!dot) stop("has no ending", name.s);
    buf_fmt(rows, "    {\"%s\", \"/static/%.*s.%016llx%s\",\n     \"%s\", file_%d, %zu},\n", name.s, (int)(dot - name.s),
            name.s, (unsigned long long)str_hash(bytes), dot, type_of(name), i, bytes.n);
}

int main(int argc, char **argv) {
    if (argc < 4) stop("OUT.c ICON_DIR icons.txt FILE...", "usage");
    memory = arena_make(0);
    struct buf rows = buf_make(&memory, 0);
    FILE *out = fopen(argv[1], "w");
    if (!out) stop("cannot be written", argv[1]);
    fputs("/* Written by staticc. */\n#include \"web/static.h\"\n\n", out);
    for (int i = 3; i < argc; i++) {
        struct str bytes = i == 3 ? icons_svg(argv[2], read_file(argv[3])) : read_file(argv[i]);
        put_bytes(out, i, bytes);
        put_row(&rows, i, i == 3 ? STR("icons.svg") : base_name(argv[i]), bytes);
    }
    fprintf(out, "\nconst struct static_file static_files[] = {\n%s};\nconst size_t static_files_n = %d;\n", rows.s, argc - 3);
    if (fclose(out) != 0) stop("cannot be written", argv[1]);
    arena_free(&memory);
    return 0;
}
