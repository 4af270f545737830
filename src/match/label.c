/* label.c -- labels become a tree. */
#include "match/label.h"

#include <stdlib.h>
#include <string.h>

struct growing { uint32_t word, child, sibling, end; }; /* end: first of a list */
struct growing_end { struct lexicon_end end; uint32_t next; };

struct growth {
    struct arena       *arena;
    struct growing     *node;
    struct growing_end *end;
    size_t nodes, nodes_room, ends, ends_room;
};

bool label_is_abbreviation(struct str text, const struct token *t) {
    size_t capitals = 0;
    for (size_t at = t->from; at < t->to; at++) capitals += text.s[at] >= 'A' && text.s[at] <= 'Z';
    return capitals >= 2 && capitals == t->word.n;
}

bool label_skips_article(const struct tokens *t, size_t i) {
    return i + 1 < t->n && t->t[i + 1].word.n > 1;
}

uint32_t label_words_hash(const struct tokens *t) {
    uint32_t hash = 0;
    for (size_t i = 0; i < t->n; i++) hash = label_hash(hash, t->t[i].word);
    return hash;
}

/* Room for one more in an array of the arena. */
static void *more(struct arena *a, void *old, size_t n, size_t *room, size_t size) {
    if (n < *room) return old;
    *room = *room * 2 + 64;
    void *grown = arena_alloc(a, arena_size(*room, size));
    if (n) memcpy(grown, old, n * size);
    return grown;
}

static uint32_t new_node(struct growth *g, uint32_t word) {
    g->node = more(g->arena, g->node, g->nodes, &g->nodes_room, sizeof *g->node);
    g->node[g->nodes] = (struct growing){.word = word};
    return (uint32_t)g->nodes++;
}

static void new_end(struct growth *g, uint32_t at, struct lexicon_end end) {
    g->end = more(g->arena, g->end, g->ends, &g->ends_room, sizeof *g->end);
    g->end[g->ends] = (struct growing_end){end, g->node[at].end};
    g->node[at].end = (uint32_t)g->ends++;
}

struct growth *growth_begin(struct arena *a) {
    struct growth *g = arena_new(a, struct growth);
    g->arena = a;
    new_node(g, 0);
    new_end(g, 0, (struct lexicon_end){0});
    g->node[0].end = 0;
    return g;
}

static uint32_t child_of(struct growth *g, uint32_t parent, uint32_t word) {
    for (uint32_t c = g->node[parent].child; c; c = g->node[c].sibling)
        if (g->node[c].word == word) return c;
    uint32_t c = new_node(g, word);
    g->node[c].sibling = g->node[parent].child;
    g->node[parent].child = c;
    return c;
}

void growth_add(struct growth *g, uint32_t *root, const uint32_t *path, size_t n, struct lexicon_end end) {
    CHECK(n > 0);
    if (!*root) *root = new_node(g, path[0]);
    uint32_t at = *root;
    for (size_t i = 1; i < n; i++) at = child_of(g, at, path[i]);
    for (uint32_t e = g->node[at].end; e; e = g->end[e].next)
        if (g->end[e].end.hash == end.hash && g->end[e].end.means == end.means) return;
    new_end(g, at, end);
}

uint32_t label_tree_child(const struct label_tree *t, uint32_t node, uint32_t word) {
    const struct lexicon_edge *e = &t->edge[t->node[node].edge];
    size_t lo = 0, hi = t->node[node].edges;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (e[mid].word == word) return e[mid].node;
        if (e[mid].word < word) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

static int order_edges(const void *a, const void *b) {
    const struct lexicon_edge *x = a, *y = b;
    return (x->word > y->word) - (x->word < y->word);
}

void growth_finish(struct growth *g, struct label_tree *ret) {
    struct lexicon_node *node = arena_array(g->arena, struct lexicon_node, g->nodes);
    struct lexicon_edge *edge = arena_array(g->arena, struct lexicon_edge, g->nodes);
    struct lexicon_end *end = arena_array(g->arena, struct lexicon_end, g->ends);
    size_t edges = 0, ends = 0;
    for (size_t i = 1; i < g->nodes; i++) {
        struct lexicon_node *to = &node[i];
        to->edge = (uint32_t)edges;
        for (uint32_t c = g->node[i].child; c; c = g->node[c].sibling) edge[edges++] = (struct lexicon_edge){g->node[c].word, c};
        to->edges = (uint16_t)(edges - to->edge);
        qsort(&edge[to->edge], to->edges, sizeof *edge, order_edges);
        to->end = (uint32_t)ends;
        for (uint32_t e = g->node[i].end; e; e = g->end[e].next) end[ends++] = g->end[e].end;
        to->ends = (uint16_t)(ends - to->end);
    }
    *ret = (struct label_tree){node, edge, end, g->nodes, edges, ends};
}
