/* spot.c -- walking the tree of labels over the units of a text.
**
** At each unit the longest label wins, whatever its language; where two are as long, the more
** probable language of the sentence. A label of another language than the sentence's counts only
** where that language is probable enough or the sentence's language does not know the word: "arts"
** in an English sentence is no Dutch doctor.
*/
#include "spot.h"

#include <string.h>

/* probability of a language whose labels are looked for */
static const float foreign_least = 0.02f;
static const float cue_least = 0.15f;     /* and whose cues are */

struct walk { size_t to; uint32_t node; uint32_t hash; }; /* node 0: nothing found */

static uint32_t look_up(enum lang lang, struct str text, bool exact) {
    uint32_t at = word_hash(lang, text) & lexicon_word_mask;
    for (; lexicon_word_slots[at]; at = (at + 1) & lexicon_word_mask) {
        const struct lexicon_word *w = &lexicon_words[lexicon_word_slots[at] - 1];
        bool same = w->lang == lang && str_eq(text, (struct str){lexicon_texts + w->text, w->n});
        if (same && exact == ((w->flags & WORD_EXACT) != 0)) return lexicon_word_slots[at];
    }
    return 0;
}

uint32_t word_number(enum lang lang, struct str word) {
    char buffer[STEM_MAX];
    uint32_t number = look_up(lang, word, true);
    return number ? number : look_up(lang, stem_of(&lexicon_endings, lang, word, buffer), false);
}

static bool unit_has(const struct unit *u, enum lang lang, unsigned flag) {
    return u->number[lang] && (lexicon_words[u->number[lang] - 1].flags & flag);
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
    for (int l = 0; l < LANGS_READ; l++) u->number[l] = word_number((enum lang)l, word);
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

static uint32_t child(uint32_t node, uint32_t word) {
    const struct lexicon_edge *e = &lexicon_edges[lexicon_nodes[node].edge];
    size_t lo = 0, hi = lexicon_nodes[node].edges;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (e[mid].word == word) return e[mid].node;
        if (e[mid].word < word) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

static void walk_to(const struct reading *r, enum lang lang, bool articles, struct walk here,
                    struct walk *best);

/* Follows all paths on from `here` and keeps the longest that ends a label in *best. With
** `articles` an article inside a label may also be skipped. */
static void walk_on(const struct reading *r, enum lang lang, bool articles, struct walk here,
                    struct walk *best) {
    size_t at = here.to, end = r->sentence[r->unit[at - 1].sentence].to;
    if (at >= end || r->unit[at].gap >= GAP_CLAUSE || !r->unit[at].number[lang]) return;
    uint32_t next = child(here.node, r->unit[at].number[lang] - 1);
    uint32_t hash = label_hash(here.hash, r->unit[at].word);
    if (next) walk_to(r, lang, articles, (struct walk){at + 1, next, hash}, best);
    if (articles && unit_has(&r->unit[at], lang, WORD_ARTICLE) && lexicon_nodes[here.node].edges)
        walk_on(r, lang, articles, (struct walk){at + 1, here.node, hash}, best);
}

static void walk_to(const struct reading *r, enum lang lang, bool articles, struct walk here,
                    struct walk *best) {
    if (lexicon_nodes[here.node].ends && here.to > best->to) *best = here;
    walk_on(r, lang, articles, here, best);
}

/* The longest label or cue, in the tree that `node` begins, from the unit `at` on; node 0 where
** there is none. */
static struct walk walk_from(const struct reading *r, size_t at, enum lang lang, uint32_t node,
                             bool articles) {
    struct walk best = {0};
    if (node)
        walk_to(r, lang, articles, (struct walk){at + 1, node, label_hash(0, r->unit[at].word)},
                &best);
    return best;
}

/* What the label at a node means: the one with these very words, else the first. */
static const struct lexicon_end *end_meant(struct walk w) {
    const struct lexicon_node *n = &lexicon_nodes[w.node];
    for (size_t i = 0; i < n->ends; i++)
        if (lexicon_ends[n->end + i].hash == w.hash) return &lexicon_ends[n->end + i];
    return &lexicon_ends[n->end];
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
        struct walk w = walk_from(r, at, lang, lexicon_words[u->number[l] - 1].node, true);
        if (!w.node || w.to < best.to || (w.to == at + 1 && unit_has(u, s->lang, WORD_FUNCTION)))
            continue;
        if (w.to == best.to && s->p[l] <= s->p[best.lang]) continue;
        best = (struct spot){at, w.to, end_meant(w)->means, lang};
    }
    return best;
}

/* The concept that a word alone names, if that is a time of the week. */
static concept_n time_named(uint32_t number) {
    if (!number || !lexicon_words[number - 1].node) return NO_CONCEPT;
    const struct lexicon_node *n = &lexicon_nodes[lexicon_words[number - 1].node];
    for (size_t i = 0; i < n->ends; i++) {
        concept_n c = lexicon_ends[n->end + i].means;
        if (lexicon_concepts[c].kind == TIME && lexicon_concepts[c].grid) return c;
    }
    return NO_CONCEPT;
}

/* The time that a word begins with: the night in "nachtverpleegkundige". */
static concept_n time_in_word(enum lang lang, struct str word) {
    enum { TIME_LEAST = 4, REST_LEAST = 5 };
    if (lang != NL && lang != DE) return NO_CONCEPT;
    for (size_t cut = TIME_LEAST; cut + REST_LEAST <= word.n; cut++) {
        concept_n c = time_named(word_number(lang, str_sub(word, 0, cut)));
        if (c != NO_CONCEPT && word_number(lang, str_sub(word, cut, word.n))) return c;
    }
    return NO_CONCEPT;
}

/* An occupation whose name has a time in it says both: "night nurse", "infirmière de nuit",
** "Nachtschwester". */
static void add_time(struct reading *r, struct spot s) {
    concept_n c = NO_CONCEPT;
    if (lexicon_concepts[s.concept].kind != OCCUPATION) return;
    for (size_t u = s.from; u < s.to && c == NO_CONCEPT; u++) {
        c = time_named(r->unit[u].number[s.lang]);
        if (c == NO_CONCEPT) c = time_in_word(s.lang, r->unit[u].word);
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
            struct walk w =
                walk_from(r, at, (enum lang)l, lexicon_words[u->number[l] - 1].cue_node, false);
            if (w.node && w.to > best.to) best = w;
        }
        if (best.node) add_hints(r, at, best);
        at = best.node ? best.to : at + 1;
    }
}
