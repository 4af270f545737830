/* spot.c -- walking the tree of labels over the units of a text.
**
** At each unit the longest label wins, whatever its language; where two are as long, the more
** probable language of the sentence. A label of another language than the sentence's counts only
** where that language is probable enough or the sentence's language does not know the word: "arts"
** in an English sentence is no Dutch doctor.
*/
#include "match/spot.h"

#include <string.h>

/* probability of a language whose labels are looked for */
static const float foreign_least = 0.02f;
static const float cue_least = 0.15f;     /* and whose cues are */

struct walk { size_t to; uint32_t node; uint32_t hash; }; /* node 0: nothing found */

static const struct label_tree built_in = {.node = lexicon_nodes, .edge = lexicon_edges, .end = lexicon_ends};

static bool unit_has(const struct unit *u, enum lang lang, unsigned flag) {
    return u->number[lang] && (word_at(u->number[lang])->flags & flag);
}

static void add_unit(struct reading *r, const struct tokens *all, size_t token, struct str word,
                     enum gap gap) {
    const struct token *t = &all->t[token];
    struct unit *u = &r->unit[r->units++];
    *u = (struct unit){.from = t->from,
                       .to = t->to,
                       .word = word,
                       .gap = gap,
                       .sentence = (uint32_t)r->sentences,
                       .token = (uint32_t)token};
    for (int l = 0; l < LANGS_READ; l++) u->number[l] = word_number_in(r->overlay, (enum lang)l, word);
}

static bool is_known(const struct unit *u) {
    for (int l = 0; l < LANGS_READ; l++)
        if (u->number[l]) return true;
    return false;
}

/* An unknown word becomes its parts, in the first language that can take it apart, or the word
** that it resembles. */
static void add_token(struct reading *r, const struct tokens *all, size_t token,
                      const struct sentence *s) {
    struct str part[COMPOUND_PARTS];
    const struct token *t = &all->t[token];
    add_unit(r, all, token, t->word, t->gap);
    if (is_known(&r->unit[r->units - 1])) return;
    enum lang first = s->p[DE] > s->p[NL] ? DE : NL;
    size_t n = compound_split(first, t->word, part);
    if (!n) n = compound_split(first == DE ? NL : DE, t->word, part);
    if (!n) {
        r->unit[r->units - 1].number[s->lang] = word_mistyped(s->lang, t->word);
        return;
    }
    r->units--;
    for (size_t i = 0; i < n; i++) add_unit(r, all, token, part[i], i ? GAP_NONE : t->gap);
}

void spot_units(struct reading *ret, const struct tokens *t, struct sentence sentence) {
    sentence.from = ret->units;
    for (size_t i = 0; i < sentence.tokens; i++) add_token(ret, t, sentence.token + i, &sentence);
    sentence.to = ret->units;
    ret->sentence[ret->sentences++] = sentence;
}

/* What is looked for: labels of one language in one of the two trees, or cues, which are never hidden and keep their articles. */
struct look {
    const struct reading    *r;
    const struct label_tree *tree;
    enum lang lang;
    bool      labels;
};

/* Whether an end of a label counts: the build's do where no coordinator wrote others. */
static bool counts(const struct look *k, const struct lexicon_end *e) {
    return !k->labels || k->tree != &built_in || !k->r->overlay || !overlay_hides(k->r->overlay, e->means, k->lang);
}

static bool has_end(const struct look *k, uint32_t node) {
    const struct lexicon_node *n = &k->tree->node[node];
    for (size_t i = 0; i < n->ends; i++)
        if (counts(k, &k->tree->end[n->end + i])) return true;
    return false;
}

static void walk_to(const struct look *k, struct walk here, struct walk *best);

/* Follows all paths on from `here` and keeps the longest that ends a label in *best. An article inside a label may also be
** skipped. */
static void walk_on(const struct look *k, struct walk here, struct walk *best) {
    const struct reading *r = k->r;
    size_t at = here.to, end = r->sentence[r->unit[at - 1].sentence].to;
    if (at >= end || r->unit[at].gap >= GAP_CLAUSE || !r->unit[at].number[k->lang]) return;
    uint32_t next = label_tree_child(k->tree, here.node, r->unit[at].number[k->lang] - 1);
    uint32_t hash = label_hash(here.hash, r->unit[at].word);
    if (next) walk_to(k, (struct walk){at + 1, next, hash}, best);
    if (k->labels && unit_has(&r->unit[at], k->lang, WORD_ARTICLE) && k->tree->node[here.node].edges)
        walk_on(k, (struct walk){at + 1, here.node, hash}, best);
}

static void walk_to(const struct look *k, struct walk here, struct walk *best) {
    if (here.to > best->to && has_end(k, here.node)) *best = here;
    walk_on(k, here, best);
}

/* The longest label or cue below `node`, the node of the word at unit `at`; node 0 where there is none. */
static struct walk walk_from(const struct look *k, size_t at, uint32_t node) {
    struct walk best = {0};
    if (node) walk_to(k, (struct walk){at + 1, node, label_hash(0, k->r->unit[at].word)}, &best);
    return best;
}

/* What the label at a node means: the one with these very words, else the first. */
static const struct lexicon_end *end_meant(const struct look *k, struct walk w) {
    const struct lexicon_node *n = &k->tree->node[w.node];
    const struct lexicon_end *first = NULL;
    for (size_t i = n->ends; i-- > 0;) {
        const struct lexicon_end *e = &k->tree->end[n->end + i];
        if (!counts(k, e)) continue;
        if (e->hash == w.hash) return e;
        first = e;
    }
    return first;
}

/* Where labels begin with a word, in the build's tree. */
static uint32_t built_in_root(uint32_t number) {
    return number <= lexicon_words_n ? lexicon_words[number - 1].node : 0;
}

/* The longest label in one language that begins at a unit; a coordinator's before one of the build that is as long. */
static struct spot label_at(const struct reading *r, size_t at, enum lang lang) {
    uint32_t number = r->unit[at].number[lang];
    struct look added = {r, r->overlay ? overlay_tree(r->overlay) : NULL, lang, true}, built = {r, &built_in, lang, true};
    struct walk a = r->overlay ? walk_from(&added, at, overlay_root(r->overlay, number)) : (struct walk){0};
    struct walk b = walk_from(&built, at, built_in_root(number));
    if (!a.node && !b.node) return (struct spot){at, at, NO_CONCEPT, lang};
    if (a.node && a.to >= b.to) return (struct spot){at, a.to, end_meant(&added, a)->means, lang};
    return (struct spot){at, b.to, end_meant(&built, b)->means, lang};
}

/* Whether labels of `lang` that begin with this unit count. */
static bool may_match(const struct unit *u, const struct sentence *s, enum lang lang) {
    if (lang == s->lang) return true;
    if (unit_has(u, s->lang, WORD_FUNCTION)) return false;
    return s->p[lang] >= foreign_least || !u->number[s->lang];
}

static struct spot best_at(const struct reading *r, size_t at) {
    const struct unit *u = &r->unit[at];
    const struct sentence *s = &r->sentence[u->sentence];
    struct spot best = {.from = at, .to = at};
    for (int l = 0; l < LANGS_READ; l++) {
        enum lang lang = (enum lang)l;
        if (!u->number[l] || !may_match(u, s, lang)) continue;
        struct spot found = label_at(r, at, lang);
        if (found.to == at || found.to < best.to || (found.to == at + 1 && unit_has(u, s->lang, WORD_FUNCTION)))
            continue;
        if (found.to == best.to && s->p[l] <= s->p[best.lang]) continue;
        best = found;
    }
    return best;
}

/* The time that a label of one word names, among what ends at a node. */
static concept_n time_among(const struct look *k, uint32_t node) {
    const struct lexicon_node *n = &k->tree->node[node];
    for (size_t i = 0; node && i < n->ends; i++) {
        const struct lexicon_end *e = &k->tree->end[n->end + i];
        const struct concept *c = lexicon_concept(e->means);
        if (counts(k, e) && c->kind == TIME && c->grid) return e->means;
    }
    return NO_CONCEPT;
}

/* The concept that a word alone names, if that is a time of the week. */
static concept_n time_named(const struct reading *r, enum lang lang, uint32_t number) {
    struct look built = {r, &built_in, lang, true}, added = {r, r->overlay ? overlay_tree(r->overlay) : NULL, lang, true};
    if (!number) return NO_CONCEPT;
    concept_n c = r->overlay ? time_among(&added, overlay_root(r->overlay, number)) : NO_CONCEPT;
    return c != NO_CONCEPT ? c : time_among(&built, built_in_root(number));
}

/* The time that a word begins with: the night in "nachtverpleegkundige". */
static concept_n time_in_word(const struct reading *r, enum lang lang, struct str word) {
    enum { TIME_LEAST = 4, REST_LEAST = 5 };
    if (lang != NL && lang != DE) return NO_CONCEPT;
    for (size_t cut = TIME_LEAST; cut + REST_LEAST <= word.n; cut++) {
        concept_n c = time_named(r, lang, word_number(lang, str_sub(word, 0, cut)));
        if (c != NO_CONCEPT && word_number(lang, str_sub(word, cut, word.n))) return c;
    }
    return NO_CONCEPT;
}

/* An occupation whose name has a time in it says both: "night nurse", "infirmière de nuit",
** "Nachtschwester". */
static void add_time(struct reading *r, struct spot s) {
    concept_n c = NO_CONCEPT;
    if (lexicon_concept(s.concept)->kind != OCCUPATION) return;
    for (size_t u = s.from; u < s.to && c == NO_CONCEPT; u++) {
        c = time_named(r, s.lang, r->unit[u].number[s.lang]);
        if (c == NO_CONCEPT) c = time_in_word(r, s.lang, r->unit[u].word);
    }
    s.concept = c;
    if (c != NO_CONCEPT) r->spot[r->spots++] = s;
}

void spot_labels(struct arena *a, struct reading *r) {
    r->spot = arena_array(a, struct spot, 2 * r->units + 1);
    for (size_t at = 0; at < r->units;) {
        struct spot s = best_at(r, at);
        if (s.to > s.from) {
            r->spot[r->spots++] = s;
            add_time(r, s);
        }
        at = s.to > at ? s.to : at + 1;
    }
}

static void add_hints(struct reading *r, size_t from, struct walk w) {
    const struct lexicon_node *n = &lexicon_nodes[w.node];
    for (size_t i = 0; i < n->ends; i++) {
        struct cue cue = lexicon_cues[lexicon_ends[n->end + i].means];
        bool twice = false;
        for (size_t k = 0; k < i; k++)
            twice = twice || lexicon_cues[lexicon_ends[n->end + k].means].kind == cue.kind;
        if (!twice) r->hint[r->hints++] = (struct hint){from, w.to, cue};
    }
}

void spot_cues(struct arena *a, struct reading *r) {
    r->hint = arena_array(a, struct hint, r->units * CUES + 1);
    for (size_t at = 0; at < r->units;) {
        const struct unit *u = &r->unit[at];
        const struct sentence *s = &r->sentence[u->sentence];
        struct walk best = {0};
        for (int l = 0; l < LANGS_READ; l++) {
            if (!u->number[l] || ((int)s->lang != l && s->p[l] < cue_least)) continue;
            struct look cues = {r, &built_in, (enum lang)l, false};
            struct walk w = walk_from(&cues, at, word_at(u->number[l])->cue_node);
            if (w.node && w.to > best.to) best = w;
        }
        if (best.node) add_hints(r, at, best);
        at = best.node ? best.to : at + 1;
    }
}

/* ---- labels that are about to be written ---- */

/* The concept of the label with exactly the words from `at` to the end, below `node`. */
static concept_n exact_label(const struct look *k, size_t at, uint32_t node) {
    struct walk w = walk_from(k, at, node);
    if (!w.node || w.to != k->r->units) return NO_CONCEPT;
    const struct lexicon_end *e = end_meant(k, w);
    return e->hash == w.hash ? e->means : NO_CONCEPT;
}

/* A label as a text of one sentence in its language. */
static struct reading read_label(struct arena *a, enum lang lang, struct str label, struct tokens *ret_tokens) {
    struct reading r = {.overlay = overlay_now()};
    *ret_tokens = text_tokens(a, label);
    r.unit = arena_array(a, struct unit, ret_tokens->n + 1);
    r.sentence = arena_array(a, struct sentence, 1);
    for (size_t i = 0; i < ret_tokens->n; i++) add_unit(&r, ret_tokens, i, ret_tokens->t[i].word, GAP_SPACE);
    r.sentence[0] = (struct sentence){.tokens = ret_tokens->n, .to = r.units, .lang = lang};
    r.sentences = 1;
    return r;
}

concept_n label_owner(struct arena *a, enum lang lang, struct str label) {
    struct tokens t;
    struct reading r = read_label(a, lang, label, &t);
    if (!t.n) return NO_CONCEPT;
    size_t from = unit_has(&r.unit[0], lang, WORD_ARTICLE) && label_skips_article(&t, 0) ? 1 : 0;
    uint32_t number = r.unit[from].number[lang];
    if (!number) return NO_CONCEPT;
    struct look added = {&r, r.overlay ? overlay_tree(r.overlay) : NULL, lang, true}, built = {&r, &built_in, lang, true};
    concept_n c = r.overlay ? exact_label(&added, from, overlay_root(r.overlay, number)) : NO_CONCEPT;
    return c != NO_CONCEPT ? c : exact_label(&built, from, built_in_root(number));
}

/* Whether all of it is one cue that says how much something is needed. */
static bool is_cue(struct arena *a, struct reading *r) {
    spot_cues(a, r);
    for (size_t i = 0; i < r->hints; i++) {
        enum cue_kind k = (enum cue_kind)r->hint[i].cue.kind;
        bool need = k == CUE_MUST || k == CUE_PLUS || k == CUE_NOT || k == CUE_NO;
        if (need && r->hint[i].from == 0 && r->hint[i].to == r->units) return true;
    }
    return false;
}

enum label_fault label_check(struct arena *a, enum lang lang, struct str label, concept_n own, concept_n *ret_owner) {
    struct tokens t;
    struct reading r = read_label(a, lang, label, &t);
    bool small = true;
    if (!t.n) return LABEL_EMPTY;
    if (is_cue(a, &r)) return LABEL_CUE;
    for (size_t i = 0; i < r.units; i++) small = small && unit_has(&r.unit[i], lang, WORD_FUNCTION);
    if (small) return LABEL_SMALL;
    concept_n owner = label_owner(a, lang, label);
    if (owner == NO_CONCEPT || owner == own) return LABEL_GOOD;
    *ret_owner = owner;
    return LABEL_TAKEN;
}
