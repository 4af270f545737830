/* lexc_words.c -- numbers for words and the tree of labels.
**
** A word is a stem of one language; match/label.h says how labels become paths of words, and how
** the tree grows.
*/
#include "lexc.h"

#include <stdlib.h>
#include <string.h>


enum { WORDS_MAX = 200000, SLOT_BITS = 18 };

static struct growth *growth;

/* The slot of a stem or, with `exact`, of a word as it is; an empty one where it is new. */
static uint32_t word_slot(const struct lexc_tree *t, enum lang lang, struct str text, bool exact) {
    uint32_t at = word_hash(lang, text) & t->mask;
    for (; t->slot[at]; at = (at + 1) & t->mask) {
        const struct lexicon_word *w = &t->word[t->slot[at] - 1];
        bool same = w->lang == lang && str_eq(text, (struct str){t->texts.s + w->text, w->n});
        if (same && exact == ((w->flags & WORD_EXACT) != 0)) break;
    }
    return at;
}

static uint32_t add_word(struct lexc_tree *t, enum lang lang, struct str text, uint32_t slot,
                         uint8_t flags) {
    if (t->slot[slot]) return t->slot[slot] - 1;
    CHECK(t->words < WORDS_MAX && t->words < t->mask / 2);
    t->word[t->words] = (struct lexicon_word){.text = (uint32_t)t->texts.n, .n = (uint8_t)text.n,
                                              .lang = (uint8_t)lang, .flags = flags};
    buf_str(&t->texts, text);
    t->slot[slot] = (uint32_t)++t->words;
    return t->slot[slot] - 1;
}

static uint32_t number_of(struct lexc_tree *t, enum lang lang, struct str word) {
    char buffer[STEM_MAX];
    struct endings endings = {lexc_source.ending, lexc_source.endings};
    uint32_t slot = word_slot(t, lang, word, true);
    if (t->slot[slot]) return t->slot[slot] - 1;
    struct str stem = stem_of(&endings, lang, word, buffer);
    return add_word(t, lang, stem, word_slot(t, lang, stem, false), 0);
}

const struct lexicon_word *lexc_word(const struct lexc_tree *t, enum lang lang, struct str word) {
    char buffer[STEM_MAX];
    struct endings endings = {lexc_source.ending, lexc_source.endings};
    uint32_t slot = word_slot(t, lang, word, true);
    if (!t->slot[slot]) slot = word_slot(t, lang, stem_of(&endings, lang, word, buffer), false);
    return t->slot[slot] ? &t->word[t->slot[slot] - 1] : NULL;
}

void lexc_mark_affix(struct lexc_tree *t, enum lang lang, struct str word) {
    const struct lexicon_word *w = lexc_word(t, lang, word);
    if (w) t->word[w - t->word].flags |= WORD_AFFIX;
}

void lexc_add_part(struct lexc_tree *t, enum lang lang, struct str word, uint32_t seen) {
    struct lexicon_word *w = &t->word[number_of(t, lang, word)];
    if (!(w->flags & (WORD_LABEL | WORD_PART))) w->count = (uint16_t)(seen < UINT16_MAX ? seen : UINT16_MAX);
    w->flags |= WORD_PART;
}

static void add_function(struct lexc_tree *t, const struct function_word *f) {
    uint32_t slot = word_slot(t, f->lang, f->word, true);
    uint32_t w = add_word(t, f->lang, f->word, slot, WORD_EXACT);
    t->word[w].flags |= WORD_FUNCTION | (f->article ? WORD_ARTICLE : 0);
}

/* Words that inflection must not touch. */
static void add_abbreviations(struct lexc_tree *t, const struct label *l) {
    for (size_t i = 0; i < l->tokens.n; i++) {
        const struct token *k = &l->tokens.t[i];
        if (label_is_abbreviation(l->text, k))
            add_word(t, l->lang, k->word, word_slot(t, l->lang, k->word, true), WORD_EXACT);
    }
}

/* The words of a label without articles. */
static size_t label_path(struct lexc_tree *t, enum lang lang, const struct tokens *tokens,
                         uint32_t *ret) {
    size_t n = 0;
    for (size_t i = 0; i < tokens->n; i++) {
        uint32_t w = number_of(t, lang, tokens->t[i].word);
        bool article = t->word[w].flags & WORD_ARTICLE;
        if (!article || !label_skips_article(tokens, i)) ret[n++] = w;
    }
    return n;
}

static void add_label(struct lexc_tree *t, const struct label *l) {
    uint32_t *path = arena_array(&lexc_memory, uint32_t, l->tokens.n);
    size_t n = label_path(t, l->lang, &l->tokens, path);
    for (size_t i = 0; i < n; i++) {
        struct lexicon_word *w = &t->word[path[i]];
        w->flags |= WORD_LABEL | (n == 1 ? WORD_ALONE : 0);
        if (w->count < UINT16_MAX) w->count++;
    }
    growth_add(growth, &t->word[path[0]].node, path, n,
               (struct lexicon_end){label_words_hash(&l->tokens), l->concept});
}

/* A way in which a label of a task stands in a sentence. Labels that are written so come later and win. */
static void add_form(void *context, const struct label *l, const struct str *word, size_t n) {
    struct lexc_tree *t = context;
    uint32_t path[FORM_WORDS];
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t w = number_of(t, l->lang, word[i]);
        if (!(t->word[w].flags & WORD_ARTICLE)) path[kept++] = w;
    }
    if (kept > 1)
        growth_add(growth, &t->word[path[0]].node, path, kept, (struct lexicon_end){label_words_hash(&l->tokens), l->concept});
}

/* Cues keep their articles: "un plus" is one, "plus" alone is not. */
static void add_cue(struct lexc_tree *t, size_t i) {
    const struct phrase *p = &lexc_source.phrase[i];
    uint32_t *path = arena_array(&lexc_memory, uint32_t, p->tokens.n + 1);
    if (!p->tokens.n) { lexc_wrong(p->at, "a cue without words"); return; }
    for (size_t k = 0; k < p->tokens.n; k++)
        path[k] = number_of(t, (enum lang)p->cue.lang, p->tokens.t[k].word);
    growth_add(growth, &t->word[path[0]].cue_node, path, p->tokens.n,
               (struct lexicon_end){label_words_hash(&p->tokens), (int32_t)i});
}

static const struct lexc_tree *sorting; /* qsort passes no context */

static int order_words(uint32_t x, uint32_t y, bool backward) {
    const struct lexicon_word *a = &sorting->word[x], *b = &sorting->word[y];
    if (a->lang != b->lang) return a->lang < b->lang ? -1 : 1;
    for (size_t i = 0; i < a->n && i < b->n; i++) {
        unsigned char c = (unsigned char)sorting->texts.s[a->text + (backward ? a->n - 1 - i : i)];
        unsigned char d = (unsigned char)sorting->texts.s[b->text + (backward ? b->n - 1 - i : i)];
        if (c != d) return c < d ? -1 : 1;
    }
    return (a->n > b->n) - (a->n < b->n);
}

static int order_forward(const void *a, const void *b) {
    return order_words(*(const uint32_t *)a, *(const uint32_t *)b, false);
}

static int order_backward(const void *a, const void *b) {
    return order_words(*(const uint32_t *)a, *(const uint32_t *)b, true);
}

/* Stems of labels; exact words are not looked for by resemblance. */
static void sort_words(struct lexc_tree *t) {
    size_t n = 0;
    t->forward = arena_array(&lexc_memory, uint32_t, t->words);
    t->backward = arena_array(&lexc_memory, uint32_t, t->words);
    for (size_t i = 0; i < t->words; i++) {
        if (!(t->word[i].flags & WORD_LABEL) || (t->word[i].flags & WORD_EXACT)) continue;
        t->forward[n] = t->backward[n] = (uint32_t)i;
        n++;
        for (int l = t->word[i].lang + 1; l <= LANGS_READ; l++) t->sorted[l]++;
    }
    sorting = t;
    qsort(t->forward, n, sizeof *t->forward, order_forward);
    qsort(t->backward, n, sizeof *t->backward, order_backward);
}

void lexc_tree_build(struct lexc_tree *ret) {
    struct lexc_tree t = {.mask = (1u << SLOT_BITS) - 1, .texts = buf_make(&lexc_memory, 0)};
    t.word = arena_array(&lexc_memory, struct lexicon_word, WORDS_MAX);
    t.slot = arena_array(&lexc_memory, uint32_t, (size_t)t.mask + 1);
    growth = growth_begin(&lexc_memory);
    for (size_t i = 0; i < lexc_source.functions; i++) add_function(&t, &lexc_source.function[i]);
    for (size_t i = 0; i < lexc_source.labels; i++) add_abbreviations(&t, &lexc_source.label[i]);
    for (size_t i = 0; i < lexc_source.labels; i++) lexc_forms(&lexc_source.label[i], add_form, &t);
    for (size_t i = 0; i < lexc_source.labels; i++) add_label(&t, &lexc_source.label[i]);
    for (size_t i = 0; i < lexc_source.phrases; i++) add_cue(&t, i);
    growth_finish(growth, &t.tree);
    sort_words(&t);
    *ret = t;
}
