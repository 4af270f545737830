/* link_bench.c -- how often the right ESCO concept is among the first ten, and how fast.
**
**     link_bench SHARED    a folder with data/esco (ESCO's CSV files) and data/melo (MELO: titles
**                          of three countries with the concepts that were judged right)
**
** The titles are measured, never learnt from. A concept counts once, by its best label; figures
** that others published for the same sets are then, among the first ten: character tf-idf .65, .90,
** .70 and E5 embeddings .71, .93, .78 (nl, fr, de). The file is made anew each time; that is timed
** too.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "match/esco.h"
#include "match/link.h"

enum { BEST = 10 };

static struct str read_file(struct arena *a, const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "%s cannot be read\n", path);
        exit(1);
    }
    fseek(f, 0, SEEK_END);
    size_t size = (size_t)ftell(f);
    rewind(f);
    char *s = arena_alloc(a, size + 1);
    size_t n = fread(s, 1, size, f);
    fclose(f);
    return (struct str){s, n};
}

/* ---- tables of two columns or more, by their first ---- */

struct line { struct str key, value; };
struct table { struct line *line; size_t n; };

static int by_key(const void *a, const void *b) {
    return str_cmp(((const struct line *)a)->key, ((const struct line *)b)->key);
}

/* Column `value` (from 1) of each line, sorted by the first. */
static struct table read_table(struct arena *a, struct str folder, const char *name, int value) {
    struct str text = read_file(a, str_fmt(a, "%.*s/%s.tsv", STR_ARGS(folder), name).s), line, cell;
    struct table t = {arena_array(a, struct line, text.n / 4 + 1), 0};
    while (str_next(&text, '\n', &line)) {
        struct line *at = &t.line[t.n];
        if (!str_next(&line, '\t', &at->key)) continue;
        for (int i = 1; i <= value && str_next(&line, '\t', &cell);) at->value = cell, i++;
        t.n += at->value.n > 0;
    }
    qsort(t.line, t.n, sizeof *t.line, by_key);
    return t;
}

static const struct line *first_line(const struct table *t, struct str key) {
    size_t lo = 0, hi = t->n;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (str_cmp(t->line[mid].key, key) < 0) lo = mid + 1;
        else hi = mid;
    }
    return lo < t->n && str_eq(t->line[lo].key, key) ? &t->line[lo] : NULL;
}

/* ---- one set ---- */

struct set { struct table titles, judged, uris; };

/* Whether a judgement says that `uri` is right for the title with this key. */
static bool is_right(const struct set *s, struct str key, struct str uri) {
    const struct line *j = first_line(&s->judged, key), *end = s->judged.line + s->judged.n;
    for (; j && j < end && str_eq(j->key, key); j++) {
        const struct line *u = first_line(&s->uris, j->value);
        if (u && str_eq(u->value, uri)) return true;
    }
    return false;
}

/* The place of the first right answer, from 0; BEST for none. */
static size_t place_of_right(struct arena *a, const struct link_base *base, enum lang lang,
                             const struct set *s, const struct line *title) {
    struct link best[BEST];
    arena_reset(a);
    size_t n = link_title(a, base, lang, title->value, best, BEST), at = 0;
    while (at < n && !is_right(s, title->key, best[at].uri)) at++;
    return at < n ? at : BEST;
}

static void measure(const char *shared, const struct link_base *base, const char *name,
                    enum lang lang) {
    struct arena files = arena_make((size_t)1 << 30), work = arena_make(0);
    struct str folder = str_fmt(&files, "%s/data/melo/%s", shared, name);
    struct set s = {read_table(&files, folder, "queries", 1),
                    read_table(&files, folder, "annotations", 2),
                    read_table(&files, folder, "concept_mapping", 1)};
    size_t first = 0, five = 0, ten = 0;
    int64_t start = clock_monotonic_us();
    for (size_t i = 0; i < s.titles.n; i++) {
        size_t place = place_of_right(&work, base, lang, &s, &s.titles.line[i]);
        first += place < 1, five += place < 5, ten += place < BEST;
    }
    double n = s.titles.n ? (double)s.titles.n : 1, us = (double)(clock_monotonic_us() - start) / n;
    printf("%-16s %6zu %8.3f %8.3f %8.3f %9.0f\n", name, s.titles.n, (double)first / n,
           (double)five / n, (double)ten / n, us);
    arena_free(&files);
    arena_free(&work);
}

static struct str make_file(struct arena *a, const char *shared) {
    static const char *const kinds[] = {"occupations", "ISCOGroups"};
    struct esco esco = {0};
    struct str why = STR("");
    for (int l = 0; l < LANGS_READ; l++) {
        for (size_t k = 0; k < COUNT(kinds); k++) {
            enum lang lang = (enum lang)l;
            const char *path = str_fmt(a, "%s/data/esco/%s_%.*s.csv", shared, kinds[k],
                                       STR_ARGS(lang_code(lang))).s;
            if (esco_add_csv(a, &esco, read_file(a, path), lang, &why) == OK) continue;
            fprintf(stderr, "%s: %.*s\n", path, STR_ARGS(why));
            exit(1);
        }
    }
    return esco_write(a, &esco);
}

int main(int argc, char **argv) {
    struct arena a = arena_make((size_t)4 << 30);
    struct link_base *base;
    if (argc != 2) {
        fprintf(stderr, "usage: link_bench SHARED\n");
        return 2;
    }
    int64_t start = clock_monotonic_us();
    struct str file = make_file(&a, argv[1]);
    int64_t made = clock_monotonic_us();
    CHECK(link_open(&a, file, &base) == OK);
    printf("imported in %.1f s; %.1f MB, opened in %.1f ms\n\n", (double)(made - start) / 1e6,
           (double)file.n / 1e6, (double)(clock_monotonic_us() - made) / 1e3);
    printf("%-16s %6s %8s %8s %8s %9s\n", "", "titles", "first", "first 5", "first 10", "us/title");
    measure(argv[1], base, "nld_q_nl_c_nl", NL);
    measure(argv[1], base, "fra_q_fr_c_fr", FR);
    measure(argv[1], base, "deu_q_de_c_de", DE);
    arena_free(&a);
    return 0;
}
