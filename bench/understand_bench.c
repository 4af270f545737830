/* understand_bench.c -- how often a text is understood, and how fast, as a table.
**
**     understand_bench DIR    a folder with titles/NAME.tsv (rubric, tab, title), requests-dev.jsonl
**
** The sets are measured, never learnt from. Rubrics in them are named by two letters; X is none of
** the ten. `flat` is without the prior, `prior` with the one that the program uses; `top 2` holds
** the truth; `sure` is what the program said its chance was to be right, which should be near the
** share of right answers.
*/
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "match/understand.h"
#include "match/rubric.h"

static const char *const codes[RUBRICS] = {"GZ", "LT", "SD", "RO", "KA",
                                           "MB", "MW", "TO", "SB", "OA"};

struct score {
    size_t n, right, top2, lang, lang_n;
    double sure, macro;
    size_t of[RUBRICS], right_of[RUBRICS];
};

static int rubric_by_code(struct str code) {
    for (int r = 0; r < RUBRICS; r++)
        if (str_eq(code, str_of(codes[r]))) return r;
    return -1;
}

static void count(struct score *s, const struct understood *u, int truth, enum lang lang) {
    s->lang_n++;
    s->lang += u->lang == lang;
    if (truth < 0) return;
    int better = 0;
    for (int r = 0; r < RUBRICS; r++) better += u->p[r] > u->p[truth];
    s->n++;
    s->of[truth]++;
    s->right += (int)u->rubric == truth;
    s->right_of[truth] += (int)u->rubric == truth;
    s->top2 += better < 2;
    s->sure += (double)u->confidence;
}

static struct score measure_titles(struct arena *a, struct str text, enum lang lang) {
    struct score s = {0};
    struct str line, code;
    while (str_next(&text, '\n', &line)) {
        struct understood u;
        if (!str_next(&line, '\t', &code) || !line.s) continue;
        arena_reset(a);
        understand(a, line, &u);
        count(&s, &u, rubric_by_code(code), lang);
    }
    return s;
}

static double percent(size_t part, size_t of) {
    return of ? 100.0 * (double)part / (double)of : 0;
}

static void print_score(const char *name, const char *prior, const struct score *s, double us) {
    double recall = 0;
    int seen = 0;
    for (int r = 0; r < RUBRICS; r++)
        if (s->of[r]) recall += percent(s->right_of[r], s->of[r]), seen++;
    printf("%-12s %-6s %6zu %7.1f %7.1f %7.1f %7.1f %7.1f %8.1f\n", name, prior, s->n,
           percent(s->right, s->n), seen ? recall / seen : 0, percent(s->top2, s->n),
           s->n ? 100 * s->sure / (double)s->n : 0, percent(s->lang, s->lang_n), us);
}

static struct str read_file(struct arena *a, const char *path) {
    FILE *f = fopen(path, "rb");
    struct str text = {"", 0};
    char *s;
    if (!f) return text;
    s = arena_alloc(a, 8 << 20);
    text = (struct str){s, fread(s, 1, 8 << 20, f)};
    fclose(f);
    return text;
}

/* "nld_nl.tsv" is Dutch. */
static enum lang lang_of_file(const char *name) {
    return !strncmp(name, "nld", 3)   ? NL
           : !strncmp(name, "fra", 3) ? FR
           : !strncmp(name, "deu", 3) ? DE
                                      : EN;
}

static void bench_titles(const char *dir, const char *name) {
    struct arena files = arena_make(0), a = arena_make(0);
    struct str text = read_file(&files, str_fmt(&files, "%s/titles/%s", dir, name).s);
    for (int with = 0; with < 2; with++) {
        rubric_prior_strength(with ? PRIOR_STRENGTH : 0);
        int64_t start = clock_monotonic_us();
        struct score s = measure_titles(&a, text, lang_of_file(name));
        double us = (double)(clock_monotonic_us() - start) / (double)(s.lang_n ? s.lang_n : 1);
        print_score(name, with ? "prior" : "flat", &s, us);
    }
    arena_free(&files);
    arena_free(&a);
}

/* The codes of the languages with `need`, as a set of bits of their concepts' numbers modulo 64. */
static uint64_t languages_found(const struct understood *u, enum need need) {
    uint64_t set = 0;
    for (size_t i = 0; i < u->n; i++)
        if (u->found[i].kind == LANGUAGE && u->found[i].need == need)
            set |= 1ull << (u->found[i].concept % 64);
    return set;
}

static uint64_t languages_listed(const json_t *codes_) {
    uint64_t set = 0;
    size_t i;
    json_t *code;
    json_array_foreach(codes_, i, code) set |=
        1ull << (lexicon_language(str_of(json_string_value(code))) % 64);
    return set;
}

static void bench_requests(const char *dir) {
    struct arena files = arena_make(0), a = arena_make(0);
    struct str rest = read_file(&files, str_fmt(&files, "%s/requests-dev.jsonl", dir).s), line;
    struct score s = {0};
    size_t languages = 0;
    double us = 0, bytes = 0;
    rubric_prior_strength(PRIOR_STRENGTH);
    while (str_next(&rest, '\n', &line)) {
        json_t *row = json_loadb(line.s, line.n, 0, NULL);
        struct understood u;
        enum lang lang = NL;
        if (!row) continue;
        struct str text = str_of(json_string_value(json_object_get(row, "text")));
        arena_reset(&a);
        int64_t start = clock_monotonic_us();
        understand(&a, text, &u);
        us += (double)(clock_monotonic_us() - start);
        bytes += (double)text.n;
        lang_from_code(str_of(json_string_value(json_object_get(row, "lang"))), &lang);
        count(&s, &u, rubric_by_code(str_of(json_string_value(json_object_get(row, "rubric")))),
              lang);
        languages +=
            languages_found(&u, MUST) == languages_listed(json_object_get(row, "lang_required")) &&
            languages_found(&u, PLUS) == languages_listed(json_object_get(row, "lang_plus"));
        json_decref(row);
    }
    print_score("requests", "prior", &s, us / (double)(s.n ? s.n : 1));
    printf("requests: languages with the right need %.1f %%; %.0f bytes on average\n",
           percent(languages, s.n), bytes / (double)(s.n ? s.n : 1));
    arena_free(&files);
    arena_free(&a);
}

static int is_table(const struct dirent *e) {
    return str_ends(str_of(e->d_name), STR(".tsv")) &&
           !str_starts(str_of(e->d_name), STR("rubric"));
}

int main(int argc, char **argv) {
    struct dirent **list;
    char path[512];
    if (argc != 2) {
        fprintf(stderr, "usage: understand_bench DIR\n");
        return 2;
    }
    snprintf(path, sizeof path, "%s/titles", argv[1]);
    int n = scandir(path, &list, is_table, alphasort);
    printf("%-12s %-6s %6s %7s %7s %7s %7s %7s %8s\n", "", "", "texts", "right", "macro", "top 2",
           "sure", "lang", "us/text");
    for (int i = 0; i < n; i++) {
        bench_titles(argv[1], list[i]->d_name);
        free(list[i]);
    }
    if (n >= 0) free(list);
    bench_requests(argv[1]);
    return 0;
}
