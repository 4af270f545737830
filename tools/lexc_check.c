/* lexc_check.c -- what must hold between concepts before anything is built from them. */
#include "lexc.h"

#include <stdlib.h>
#include <string.h>

static concept_n by_id[ENTRIES_MAX];

static int order_ids(const void *a, const void *b) {
    const struct entry *x = &lexc_source.entry[*(const concept_n *)a],
                       *y = &lexc_source.entry[*(const concept_n *)b];
    return str_cmp(x->id, y->id);
}

concept_n lexc_find(struct str id) {
    size_t lo = 0, hi = lexc_source.entries;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int order = str_cmp(lexc_source.entry[by_id[mid]].id, id);
        if (order == 0) return by_id[mid];
        if (order < 0) lo = mid + 1;
        else hi = mid;
    }
    return NO_CONCEPT;
}

static void check_ids(void) {
    for (size_t i = 0; i < lexc_source.entries; i++) by_id[i] = (concept_n)i;
    qsort(by_id, lexc_source.entries, sizeof by_id[0], order_ids);
    for (size_t i = 1; i < lexc_source.entries; i++) {
        struct entry *a = &lexc_source.entry[by_id[i - 1]], *b = &lexc_source.entry[by_id[i]];
        if (str_eq(a->id, b->id))
            lexc_wrong(b->at, "concept %.*s stands at %s:%d too", STR_ARGS(b->id), a->at.file,
                       a->at.line);
    }
}

static void check_parent(struct entry *e) {
    if (!e->said.parent.n) return;
    e->parent_n = lexc_find(e->said.parent);
    if (e->parent_n == NO_CONCEPT)
        lexc_wrong(e->at, "no concept is called %.*s (parent)", STR_ARGS(e->said.parent));
}

/* Following parents ends. */
static void check_circle(struct entry *e) {
    concept_n up = e->parent_n;
    for (int steps = 0; up != NO_CONCEPT; up = lexc_source.entry[up].parent_n)
        if (++steps > 20) {
            lexc_wrong(e->at, "%.*s is its own ancestor", STR_ARGS(e->id));
            return;
        }
}

static void check_entry(struct entry *e) {
    if (e->said.kind < 0) lexc_wrong(e->at, "%.*s has no kind", STR_ARGS(e->id));
    for (int l = 0; l < LANGS_READ; l++)
        if (!e->name[l].n) lexc_wrong(e->at, "%.*s has no %s label", STR_ARGS(e->id),
                                      (const char *[]){"nl", "fr", "en", "de"}[l]);
    for (size_t i = 0; i < e->said.n_gives; i++)
        if (lexc_find(e->said.gives[i]) == NO_CONCEPT)
            lexc_wrong(e->at, "no concept is called %.*s (gives)", STR_ARGS(e->said.gives[i]));
    if (e->said.kind == LANGUAGE && !e->said.code.n) lexc_wrong(e->at, "a language without code");
    if (e->said.kind == OCCUPATION && e->said.is_protected && !e->said.isco)
        lexc_wrong(e->at, "a protected profession without isco");
}

static struct str joined(const struct tokens *t) {
    struct buf b = buf_make(&lexc_memory, 0);
    for (size_t i = 0; i < t->n; i++) buf_fmt(&b, "%.*s ", STR_ARGS(t->t[i].word));
    return buf_view(&b);
}

struct sorted { const struct label *label; struct str folded; };

static int order_labels(const void *a, const void *b) {
    const struct sorted *x = a, *y = b;
    if (x->label->lang != y->label->lang) return x->label->lang < y->label->lang ? -1 : 1;
    int order = str_cmp(x->folded, y->folded);
    return order ? order : (x->label > y->label) - (x->label < y->label);
}

/* A label means one thing in its language. Repeating it under its own concept, in another
** spelling, is harmless. */
static void check_labels(void) {
    struct sorted *s = arena_array(&lexc_memory, struct sorted, lexc_source.labels + 1);
    for (size_t i = 0; i < lexc_source.labels; i++)
        s[i] = (struct sorted){&lexc_source.label[i], joined(&lexc_source.label[i].tokens)};
    qsort(s, lexc_source.labels, sizeof *s, order_labels);
    for (size_t i = 1; i < lexc_source.labels; i++) {
        const struct label *a = s[i - 1].label, *b = s[i].label;
        if (a->lang == b->lang && a->concept != b->concept && str_eq(s[i - 1].folded, s[i].folded))
            lexc_wrong(b->at, "label \"%.*s\" stands under %.*s too (%s:%d)", STR_ARGS(b->text),
                       STR_ARGS(lexc_source.entry[a->concept].id), a->at.file, a->at.line);
    }
}

static bool is_need(struct cue c) {
    return c.kind == CUE_MUST || c.kind == CUE_PLUS || c.kind == CUE_NOT || c.kind == CUE_NO;
}

/* "is a plus" says that something is welcome; it cannot be the name of a thing. */
static void check_cue_labels(void) {
    struct str *cue = arena_array(&lexc_memory, struct str, lexc_source.phrases + 1);
    for (size_t k = 0; k < lexc_source.phrases; k++) cue[k] = joined(&lexc_source.phrase[k].tokens);
    for (size_t i = 0; i < lexc_source.labels; i++) {
        const struct label *l = &lexc_source.label[i];
        struct str folded = joined(&l->tokens);
        for (size_t k = 0; k < lexc_source.phrases; k++) {
            const struct phrase *p = &lexc_source.phrase[k];
            if (p->cue.lang == l->lang && is_need(p->cue) && str_eq(folded, cue[k]))
                lexc_wrong(l->at, "label \"%.*s\" is a cue (%s:%d)", STR_ARGS(l->text), p->at.file,
                           p->at.line);
        }
    }
}

static void check_professions(void) {
    for (int bit = 0; bit < 64; bit++) {
        struct str id = lexc_source.profession_id[bit].id;
        lexc_source.professions[bit] = NO_CONCEPT;
        if (!id.n) continue;
        concept_n c = lexc_find(id);
        if (c == NO_CONCEPT || !lexc_source.entry[c].said.is_protected) {
            lexc_wrong(lexc_source.profession_id[bit].at, "%.*s is no protected profession",
                       STR_ARGS(id));
            continue;
        }
        lexc_source.professions[bit] = c;
        lexc_source.entry[c].profession = (uint8_t)bit;
    }
}

/* A protected concept without a bit of its own has that of its nearest ancestor: a night nurse
** is a nurse. */
static void inherit_profession(struct entry *e) {
    for (concept_n up = e->parent_n; e->profession == 255 && up != NO_CONCEPT;
         up = lexc_source.entry[up].parent_n)
        e->profession = lexc_source.entry[up].profession;
    if (e->profession == 255)
        lexc_wrong(e->at, "%.*s is protected, but neither it nor an ancestor stands in professions.tsv",
                   STR_ARGS(e->id));
}

void lexc_check(void) {
    check_ids();
    for (size_t i = 0; i < lexc_source.entries; i++) check_parent(&lexc_source.entry[i]);
    for (size_t i = 0; i < lexc_source.entries; i++) {
        check_circle(&lexc_source.entry[i]);
        check_entry(&lexc_source.entry[i]);
    }
    check_professions();
    if (lexc_mistakes) return;
    for (size_t i = 0; i < lexc_source.entries; i++)
        if (lexc_source.entry[i].said.is_protected) inherit_profession(&lexc_source.entry[i]);
    check_labels();
    check_cue_labels();
}
