/* understand_bench.c -- how often a text is understood, and how fast, as a table.
**
**     understand_bench DIR            a folder with titles/NAME.tsv (rubric, tab, title), requests-dev.jsonl
**     understand_bench --speed        how long one request takes
**     understand_bench --train        the lexicon's labels with their rubrics, as fastText reads examples
**     understand_bench --test FILE    a table of titles in the same form, without those of no rubric
**
** The sets are measured, never learnt from. Rubrics in them are named by two letters; X is none of
** the ten. `flat` is without the prior, `prior` with the one that the program uses; `top 2` holds
** the truth; `sure` is what the program said its chance was to be right, which should be near the
** share of right answers. bench/understand.sh runs all of it, beside fastText.
*/
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/fold.h"
#include "match/rubric.h"
#include "match/stanza.h"
#include "match/understand.h"
#include "waits.h"

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

/* What is to be reached, in percent of texts without the prior (titles are not as frequent as what institutions ask). */
static const struct { const char *name, *prior; double right, top2; } goals[] = {
    {"nld_nl.tsv", "flat", 85, 93}, {"fra_fr.tsv", "flat", 83, 93}, {"deu_de.tsv", "flat", 83, 93}, {"requests", "prior", 95, 0}};

static double percent(size_t part, size_t of) {
    return of ? 100.0 * (double)part / (double)of : 0;
}

static void print_score(const char *name, const char *prior, const struct score *s, double us) {
    double recall = 0;
    int seen = 0;
    for (int r = 0; r < RUBRICS; r++)
        if (s->of[r]) recall += percent(s->right_of[r], s->of[r]), seen++;
    printf("%-12s %-8s %6zu %7.1f %7.1f %7.1f %7.1f %7.1f %8.1f", name, prior, s->n,
           percent(s->right, s->n), seen ? recall / seen : 0, percent(s->top2, s->n),
           s->n ? 100 * s->sure / (double)s->n : 0, percent(s->lang, s->lang_n), us);
    for (size_t i = 0; i < COUNT(goals); i++) {
        if (strcmp(goals[i].name, name) != 0 || strcmp(goals[i].prior, prior) != 0) continue;
        bool reached = percent(s->right, s->n) >= goals[i].right && percent(s->top2, s->n) >= goals[i].top2;
        printf("  right >= %.0f, top 2 >= %.0f: %s", goals[i].right, goals[i].top2, reached ? "reached" : "not reached");
    }
    putchar('\n');
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

static bool is_protected_group(int isco) {
    for (concept_n c = 0; c < (concept_n)lexicon_size(); c++)
        if (lexicon_concept(c)->protected_ && lexicon_concept(c)->isco == isco) return true;
    return false;
}

/* Groups of ISCO with a protected profession that a request lists, and in how many an occupation of the group was found. Some
** requests only describe the tasks of such a profession ("helping to wash"): these cannot be found. */
static void count_professions(const struct understood *u, const json_t *groups, size_t *listed, size_t *found) {
    size_t i;
    json_t *group;
    json_array_foreach(groups, i, group) {
        int64_t isco = 0;
        bool has = false;
        if (!str_to_int(str_of(json_string_value(group)), &isco) || !is_protected_group((int)isco)) continue;
        for (size_t k = 0; k < u->n; k++) {
            const struct concept *c = lexicon_concept(u->found[k].concept);
            has = has || (c->kind == OCCUPATION && c->isco == (int)isco && u->found[k].need != NOT);
        }
        ++*listed;
        *found += has;
    }
}

static void bench_requests(const char *dir) {
    struct arena files = arena_make(0), a = arena_make(0);
    struct str rest = read_file(&files, str_fmt(&files, "%s/requests-dev.jsonl", dir).s), line;
    struct score s = {0};
    size_t languages = 0, listed = 0, found = 0;
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
        count_professions(&u, json_object_get(row, "isco"), &listed, &found);
        json_decref(row);
    }
    if (!s.n) return;
    print_score("requests", "prior", &s, us / (double)(s.n ? s.n : 1));
    printf("requests: languages with the right need %.1f %% (goal 100), occupations found in %zu of %zu groups "
           "with a protected profession, language of the text %.1f %% (goal 99.5); %.0f bytes on average\n",
           percent(languages, s.n), found, listed, percent(s.lang, s.lang_n), bytes / (double)s.n);
    arena_free(&files);
    arena_free(&a);
}

static int is_table(const struct dirent *e) {
    return str_ends(str_of(e->d_name), STR(".tsv")) &&
           !str_starts(str_of(e->d_name), STR("rubric"));
}

/* ---- speed ---- */

static const char request[] =
    "Wij zoeken een nachtverpleegkundige voor ons woonzorgcentrum in Gent, op zaterdag en zondag. Je helpt bij het wassen en "
    "aankleden van de bewoners, deelt medicatie uit en volgt het zorgdossier op. Een rijbewijs B is vereist, kennis van het Frans "
    "is een plus. Minstens twee jaar ervaring in de ouderenzorg, geen nachtdiensten na elkaar.";

/* The middle of many times, so that what else the machine does is left out. */
static void bench_speed(void) {
    enum { TIMES = 4001 };
    static double us[TIMES];
    struct arena a = arena_make(0);
    struct understood u;
    for (int i = 0; i < TIMES; i++) {
        arena_reset(&a);
        int64_t start = clock_monotonic_us();
        understand(&a, str_of(request), &u);
        us[i] = (double)(clock_monotonic_us() - start);
    }
    waits_sort(us, TIMES);
    printf("one request of %zu bytes: %.0f us (goal 100)\n", sizeof request - 1, us[TIMES / 2]);
    arena_free(&a);
}

/* ---- for fastText, on the same words ---- */

static void put_example(int rubric, struct str text) {
    struct arena a = arena_make(0);
    struct str words = fold_words(&a, text);
    printf("__label__%s %.*s\n", codes[rubric], STR_ARGS(words));
    arena_free(&a);
}

/* Labels of concepts that speak for one rubric more than for others. */
static void print_labels(void) {
    for (concept_n n = 0; n < (concept_n)lexicon_size(); n++) {
        const struct concept *c = lexicon_concept(n);
        int best = 0;
        for (int r = 1; r < RUBRICS; r++)
            if (c->rubric[r] > c->rubric[best]) best = r;
        for (int l = 0; l < LANGS_READ && c->rubric[best] > 0; l++) {
            struct str rest = c->labels[l], label;
            while (stanza_next_label(&rest, &label)) put_example(best, label);
        }
    }
}

static void print_titles(const char *path) {
    struct arena a = arena_make(0);
    struct str text = read_file(&a, path), line, code;
    while (str_next(&text, '\n', &line))
        if (str_next(&line, '\t', &code) && line.s && rubric_by_code(code) >= 0) put_example(rubric_by_code(code), line);
    arena_free(&a);
}

int main(int argc, char **argv) {
    struct dirent **list;
    char path[512];
    if (argc == 2 && strcmp(argv[1], "--speed") == 0) return bench_speed(), 0;
    if (argc == 2 && strcmp(argv[1], "--train") == 0) return print_labels(), 0;
    if (argc == 3 && strcmp(argv[1], "--test") == 0) return print_titles(argv[2]), 0;
    if (argc != 2) {
        fprintf(stderr, "usage: understand_bench DIR | --speed | --train | --test FILE\n");
        return 2;
    }
    snprintf(path, sizeof path, "%s/titles", argv[1]);
    int n = scandir(path, &list, is_table, alphasort);
    printf("%-12s %-8s %6s %7s %7s %7s %7s %7s %8s\n", "", "", "texts", "right", "macro", "top 2",
           "sure", "lang", "us/text");
    for (int i = 0; i < n; i++) {
        bench_titles(argv[1], list[i]->d_name);
        free(list[i]);
    }
    if (n >= 0) free(list);
    bench_requests(argv[1]);
    return 0;
}
