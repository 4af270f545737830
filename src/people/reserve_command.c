/* reserve_command.c -- inzet import helpers FILE: looks at a file or adds its people, and prints what was found. */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "people/reserve_files.h"

struct setting reserve_max_mb = {
    .name = "reserve_max_mb", .kind = SETTING_INT, .initial = "20", .min = 1, .max = 200,
    .meaning = "How large a file with people may be, in megabytes" };

static const char *const kind_names[RESERVE_KINDS] = {
    [RESERVE_BAD] = "bad", [RESERVE_TWICE] = "twice", [RESERVE_KNOWN] = "known", [RESERVE_GONE] = "gone" };

static int fail(const char *file, const char *why) {
    fprintf(stderr, "inzet: %s: %s\n", file, why);
    return 1;
}

/* Reads a file of at most that many bytes. NULL, or why it cannot be. */
static const char *read_file(struct arena *a, const char *path, size_t max, struct str *ret) {
    FILE *f = fopen(path, "rb");
    if (!f) return strerror(errno);
    struct buf b = buf_make(a, max);
    char piece[65536];
    for (size_t n; !b.failed && (n = fread(piece, 1, sizeof piece, f)) > 0;) buf_bytes(&b, piece, n);
    bool read = !ferror(f);
    fclose(f);
    *ret = buf_view(&b);
    return !read ? "it cannot be read" : b.failed ? "it is too large (see the setting reserve_max_mb)" : NULL;
}

/* ---- going through it ---- */

struct bring { struct str name, digest; reserve_file_id file; int64_t done; };

static enum status bring(struct db *db, void *args) {
    struct bring *b = args;
    return reserve_bring_adding(db, b->name, b->digest, &b->file, &b->done);
}

static enum status end(struct db *db, void *args) {
    reserve_end_adding(db, ((const struct bring *)args)->file);
    return db_status(db);
}

static enum status look_all(struct reserve_run *run, struct store *store) {
    enum status st = OK;
    while (st == OK && !reserve_finished(run)) st = reserve_look(run, store);
    return st;
}

static enum status add_all(struct reserve_run *run, struct store *store, struct arena *a, struct bring *b) {
    enum status st = db_write(store, a, bring, b);
    if (st == OK) reserve_skip(run, b->done);
    while (st == OK && !reserve_finished(run)) st = reserve_add(run, store, b->file);
    return st == OK ? db_write(store, a, end, b) : st;
}

/* ---- printing ---- */

static json_t *text(struct str s) {
    return json_stringn(s.s, s.n);
}

static void print_json(struct reserve_run *run, struct arena *a) {
    struct reserve_counts c = reserve_counted(run);
    size_t n;
    const struct reserve_finding *f = reserve_findings(run, &n);
    json_t *all = json_pack("{s:I, s:I, s:I, s:o}", "rows", (json_int_t)c.lines, "good", (json_int_t)c.good, "added",
                            (json_int_t)c.added, "unused", text(reserve_unused(run))), *found = json_array();
    for (int kind = 0; kind < RESERVE_KINDS; kind++) json_object_set_new(all, kind_names[kind], json_integer(c.of[kind]));
    for (size_t i = 0; i < n; i++)
        json_array_append_new(found, json_pack("{s:I, s:o, s:s, s:o}", "row", (json_int_t)f[i].line, "column", text(f[i].header),
            "kind", kind_names[f[i].kind], "reason", text(reserve_reason(a, EN, &f[i]))));
    json_object_set_new(all, "findings", found);
    json_dumpf(all, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(all);
}

static void print_text(struct reserve_run *run, struct arena *a, bool dry_run) {
    struct reserve_counts c = reserve_counted(run);
    struct str unused = reserve_unused(run);
    size_t n;
    const struct reserve_finding *f = reserve_findings(run, &n);
    for (size_t i = 0; i < n; i++)
        printf("row %lld%s%.*s: %.*s\n", (long long)f[i].line, f[i].header.n ? ", column " : "", STR_ARGS(f[i].header),
               STR_ARGS(reserve_reason(a, EN, &f[i])));
    if (unused.n) printf("columns that were not used: %.*s\n", STR_ARGS(unused));
    printf("%lld rows: %lld good, %lld bad, %lld twice in the file, %lld here already, %lld erased before\n", (long long)c.lines,
           (long long)c.good, (long long)c.of[RESERVE_BAD], (long long)c.of[RESERVE_TWICE], (long long)c.of[RESERVE_KNOWN],
           (long long)c.of[RESERVE_GONE]);
    if (dry_run) puts("nothing was changed");
    else printf("%lld people added\n", (long long)c.added);
}

static int go_through(struct store *store, struct arena *a, const char *file, struct str bytes, bool dry_run, bool json) {
    struct reserve_run *run;
    struct sheet_fault fault;
    const char *name = strrchr(file, '/');
    struct bring b = {.name = str_of(name ? name + 1 : file), .digest = reserve_digest(a, bytes)};
    if (reserve_open(bytes, &run, &fault) != OK) {
        struct str line = str_fmt(a, "%lld", (long long)fault.line);
        return fail(file, str_copy(a, lang_say(a, str_of(fault.text), line)).s);
    }
    enum status st = dry_run ? look_all(run, store) : add_all(run, store, a, &b);
    if (st == CONFLICT) {
        reserve_close(run);
        if (json) puts("{\"same\":true,\"added\":0}");
        else puts("this file was brought in before; nothing was changed");
        return 0;
    }
    if (st == OK && json) print_json(run, a);
    else if (st == OK) print_text(run, a, dry_run);
    reserve_close(run);
    return st == OK ? 0 : fail(file, status_name(st));
}

int reserve_command(struct store *store, const char *file, bool dry_run, bool json) {
    struct arena a = arena_make((size_t)reserve_max_mb.number * 4 << 20);
    struct str bytes;
    const char *why = read_file(&a, file, (size_t)reserve_max_mb.number << 20, &bytes);
    int code = why ? fail(file, why) : go_through(store, &a, file, bytes, dry_run, json);
    arena_free(&a);
    return code;
}
