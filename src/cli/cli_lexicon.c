/* cli_lexicon.c -- what the program knows of occupations, on the command line: the lexicon that is part of it (inzet lexicon
** check and stats), and ESCO, which an operator may add (inzet lexicon import-esco, inzet link).
**
** ESCO becomes one file in the data folder. It is written beside the old one and then takes its place, so that a link that
** runs at the time reads the one or the other.
*/
#include <fcntl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/cli.h"
#include "learn/wordbook.h"
#include "match/esco.h"
#include "match/lexicon_facts.h"
#include "match/link.h"

/* ---- stats and check ---- */

static void print_counts(const struct lexicon_facts *f) {
    static const char *const kinds[] = { [OCCUPATION] = "occupations", [DIPLOMA] = "diplomas", [SKILL] = "skills", [TASK] = "tasks",
        [LICENCE] = "licences", [CERTIFICATE] = "certificates", [LANGUAGE] = "languages", [WORKPLACE] = "workplaces", [TIME] = "times" };
    for (int k = 0; k < CONCEPT_KINDS; k++) printf("%-12s %6zu\n", kinds[k], f->kind[k]);
    printf("%-12s %6zu\n\n%-12s %6s %6s\n", "concepts", lexicon_size(), "", "labels", "words");
    for (int l = 0; l < LANGS_READ; l++)
        printf("%-12.*s %6zu %6zu\n", STR_ARGS(lang_endonym((enum lang)l)), f->labels[l], f->words[l]);
}

static int lexicon_stats(struct cli *c) {
    struct lexicon_facts facts;
    lexicon_count(&c->arena, &facts);
    print_counts(&facts);
    return 0;
}

const struct command command_lexicon_stats = {
    .name = "lexicon stats", .usage = "", .help = "How many concepts, labels and words the lexicon has.", .run = lexicon_stats,
};

static void print_fault(void *context, struct str concept, struct str text) {
    printf("%.*s (changed here): %.*s\n", STR_ARGS(concept), STR_ARGS(text));
    ++*(size_t *)context;
}

/* With --data: what coordinators changed there. False when the database cannot be read. */
static bool check_changes(struct cli *c, size_t *ret_faults) {
    struct db *db;
    if (!c->data) return true;
    if (!cli_open(c)) return false;
    if (db_read_begin(c->store, &c->arena, &db) != OK) return cli_fail("the database cannot be read"), false;
    enum status st = wordbook_load(db, NULL);
    size_t n = st == OK ? wordbook_check_all(db, print_fault, ret_faults) : 0;
    db_read_end(db);
    if (st != OK) return cli_fail("the database cannot be read"), false;
    printf("%zu concepts changed or added by coordinators, %zu with a fault\n", n, *ret_faults);
    return true;
}

static int lexicon_check(struct cli *c) {
    enum { LABELS_ENOUGH = 4 };
    struct lexicon_facts facts;
    size_t faults = 0, rich = 0, changed = 0;
    lexicon_count(&c->arena, &facts);
    for (concept_n i = 0; i < (concept_n)lexicon_size(); i++) {
        struct str id = lexicon_concept(i)->id, fault = lexicon_fault(&c->arena, &facts, i);
        rich += lexicon_fewest(&facts, i) >= LABELS_ENOUGH;
        if (fault.n == 0) continue;
        printf("%.*s %.*s\n", STR_ARGS(id), STR_ARGS(fault));
        faults++;
    }
    printf("%zu concepts, %zu with %d or more labels in each language, %zu with a fault\n", lexicon_size(), rich, LABELS_ENOUGH, faults);
    if (!check_changes(c, &changed)) return 1;
    return faults + changed > 0;
}

const struct command command_lexicon_check = {
    .name = "lexicon check", .usage = "[--data DIR]",
    .help = "Looks at every concept of the lexicon: names and labels in each language, parents, rubrics; with --data, at what "
            "coordinators changed there too.",
    .flags = {"data", "db"}, .run = lexicon_check,
};

/* ---- files ---- */

/* The bytes of a file, mapped until the process ends. */
static bool map_file(const char *path, struct str *ret) {
    struct stat facts;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    void *bytes = fstat(fd, &facts) == 0 && facts.st_size > 0
                      ? mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    close(fd);
    if (bytes == MAP_FAILED) return false;
    *ret = (struct str){bytes, (size_t)facts.st_size};
    return true;
}

static bool write_all(int fd, struct str s) {
    while (s.n > 0) {
        ssize_t n = write(fd, s.s, s.n);
        if (n <= 0) return false;
        s = str_sub(s, (size_t)n, s.n);
    }
    return fsync(fd) == 0;
}

static bool replace_file(struct arena *a, const char *path, struct str bytes) {
    const char *fresh = str_fmt(a, "%s.new", path).s;
    int fd = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) return false;
    bool ok = write_all(fd, bytes);
    ok = close(fd) == 0 && ok && rename(fresh, path) == 0;
    if (!ok) unlink(fresh);
    return ok;
}

static const char *esco_path(struct cli *c) {
    return str_fmt(&c->arena, "%s/esco.inzet", c->data).s;
}

/* ---- import-esco ---- */

static bool read_csv(struct cli *c, struct arena *a, struct esco *esco, const char *kind, enum lang lang) {
    struct str code = lang_code(lang), why, csv;
    const char *path = str_fmt(a, "%s/%s_%.*s.csv", c->word, kind, STR_ARGS(code)).s;
    if (!map_file(path, &csv)) return cli_fail("%s cannot be read, or is empty", path), false;
    if (esco_add_csv(a, esco, csv, lang, &why) == OK) return true;
    return cli_fail("%s: %.*s", path, STR_ARGS(why)), false;
}

static bool read_folder(struct cli *c, struct arena *a, struct esco *esco) {
    for (int l = 0; l < LANGS_READ; l++)
        if (!read_csv(c, a, esco, "occupations", (enum lang)l) || !read_csv(c, a, esco, "ISCOGroups", (enum lang)l)) return false;
    return esco->concepts >= 2 || (cli_fail("%s: there are no concepts in these files", c->word), false);
}

static void print_base(const struct link_base *b, size_t bytes, double seconds) {
    printf("%zu concepts; labels:", link_concepts(b));
    for (int l = 0; l < LANGS_READ; l++)
        printf(" %.*s %zu%s", STR_ARGS(lang_code((enum lang)l)), link_labels(b, (enum lang)l), l + 1 < LANGS_READ ? "," : "");
    printf("; %.1f MB, made in %.0f s\n", (double)bytes / 1e6, seconds);
}

static int import_esco(struct cli *c) {
    int64_t start = clock_monotonic_us();
    struct arena a = arena_make((size_t)4 << 30);
    struct esco esco = {0};
    struct link_base *base;
    if (!c->word) return cli_fail("which folder with ESCO's CSV files?"), 2;
    if (!c->data) return cli_fail("--data DIR is missing"), 2;
    if (mkdir(c->data, 0700) != 0 && access(c->data, W_OK) != 0) return cli_fail("%s: the data folder cannot be written", c->data);
    if (!read_folder(c, &a, &esco)) return 1;
    struct str file = esco_write(&a, &esco);
    CHECK(link_open(&a, file, &base) == OK);
    if (!replace_file(&a, esco_path(c), file)) return cli_fail("%s cannot be written", esco_path(c));
    print_base(base, file.n, (double)(clock_monotonic_us() - start) / 1e6);
    arena_free(&a);
    return 0;
}

const struct command command_import_esco = {
    .name = "lexicon import-esco", .usage = "DIR --data DIR",
    .help = "Adds the occupations of ESCO, from its CSV files in nl, fr, en and de; takes about a minute.",
    .flags = {"data"}, .run = import_esco,
};

/* ---- link ---- */

static json_t *text(struct str s) {
    return json_stringn(s.s, s.n);
}

static json_t *best_json(const struct link *best, size_t n) {
    json_t *all = json_array();
    for (size_t i = 0; i < n; i++) {
        double score = (double)(int)(best[i].score * 10000.0f + 0.5f) / 10000.0;
        json_array_append_new(all, json_pack("{s:o, s:o, s:f}", "uri", text(best[i].uri), "label", text(best[i].label), "score", score));
    }
    return all;
}

static void print_json(json_t *object) {
    json_dumpf(object, stdout, JSON_COMPACT | JSON_REAL_PRECISION(5));
    putchar('\n');
    json_decref(object);
}

static void link_lines(const struct link_base *base, enum lang lang) {
    enum { BEST = 10 };
    struct arena a = arena_make(0);
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;
    while ((n = getline(&line, &cap, stdin)) >= 0) {
        struct str title = str_trim((struct str){line, (size_t)n});
        struct link best[BEST];
        arena_reset(&a);
        if (str_utf8(title)) {
            size_t found = link_title(&a, base, lang, title, best, BEST);
            print_json(json_pack("{s:o, s:o}", "title", text(title), "best", best_json(best, found)));
        } else {
            print_json(json_pack("{s:s}", "error", "the line is not UTF-8"));
        }
    }
    free(line);
    arena_free(&a);
}

static int link_titles(struct cli *c) {
    const char *code = cli_flag(c, "lang");
    enum lang lang;
    struct str file;
    struct link_base *base;
    if (!code || !lang_from_code(str_of(code), &lang)) return cli_fail("--lang wants nl, fr, en or de"), 2;
    if (!c->data) return cli_fail("--data DIR is missing"), 2;
    if (!map_file(esco_path(c), &file)) return cli_fail("%s is not there; inzet lexicon import-esco makes it", esco_path(c));
    if (link_open(&c->arena, file, &base) != OK)
        return cli_fail("%s is damaged or of another version; inzet lexicon import-esco makes it anew", esco_path(c));
    link_lines(base, lang);
    return 0;
}

const struct command command_link = {
    .name = "link", .usage = "--lang LANG --data DIR < TITLES",
    .help = "Reads one title a line, writes the ten ESCO concepts that it most probably means, one JSON object a line.",
    .flags = {"lang", "data"}, .run = link_titles,
};
