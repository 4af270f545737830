/* lexicon_facts.c -- a walk over the tree of labels, from every word that begins one. */
#include "match/lexicon_facts.h"

#include <math.h>

#include "match/tables.h"

static void count_node(struct lexicon_facts *f, enum lang lang, uint32_t number) {
    const struct lexicon_node *node = &lexicon_nodes[number];
    for (uint32_t i = 0; i < node->ends; i++) {
        f->labels[lang]++;
        f->labels_of[lexicon_ends[node->end + i].means][lang]++;
    }
    for (uint32_t i = 0; i < node->edges; i++)
        count_node(f, lang, lexicon_edges[node->edge + i].node);
}

void lexicon_count(struct arena *a, struct lexicon_facts *ret) {
    struct lexicon_facts f = {0};
    f.labels_of = arena_alloc(a, arena_size(lexicon_size(), sizeof *f.labels_of));
    for (size_t c = 0; c < lexicon_size(); c++) f.kind[lexicon_concept((concept_n)c)->kind]++;
    for (uint32_t slot = 0; slot <= lexicon_word_mask; slot++) {
        if (lexicon_word_slots[slot] == 0) continue;
        const struct lexicon_word *w = &lexicon_words[lexicon_word_slots[slot] - 1];
        f.words[w->lang]++;
        if (w->node) count_node(&f, (enum lang)w->lang, w->node);
    }
    *ret = f;
}

size_t lexicon_fewest(const struct lexicon_facts *f, concept_n c) {
    size_t fewest = SIZE_MAX;
    for (int l = 0; l < LANGS_READ; l++)
        if (f->labels_of[c][l] < fewest) fewest = f->labels_of[c][l];
    return fewest;
}

/* Whether the way up from parent to parent ends. */
static bool has_end(concept_n c) {
    size_t steps = 0;
    while (c != NO_CONCEPT && steps++ <= lexicon_size()) c = lexicon_concept(c)->parent;
    return c == NO_CONCEPT;
}

struct str lexicon_fault(struct arena *a, const struct lexicon_facts *f, concept_n c) {
    const struct concept *concept = lexicon_concept(c);
    float rubrics = 0;
    for (int l = 0; l < LANGS_READ; l++) {
        const char *code = lang_code((enum lang)l).s;
        if (concept->name[l].n == 0) return str_fmt(a, "has no name in %.2s", code);
        if (f->labels_of[c][l] == 0) return str_fmt(a, "has no label in %.2s", code);
    }
    for (int r = 0; r < RUBRICS; r++) rubrics += concept->rubric[r];
    if (rubrics > 0 && fabsf(rubrics - 1) > 0.01f) return STR("has rubrics that do not sum to 1");
    if (!has_end(c)) return STR("is its own parent, some way up");
    return STR("");
}
