/* overlay_build.c -- making the overlay from the stanzas that coordinators wrote. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/retire.h"
#include "match/overlay_parts.h"
#include "match/stanza.h"
#include "match/words.h"

static struct str kept(struct overlay *o, struct str s) {
    return str_copy(&o->memory, s);
}

static uint32_t add_word(struct overlay *o, enum lang lang, struct str text, bool exact) {
    uint32_t *slot = overlay_slot(o, lang, text, exact);
    if (*slot) return lexicon_words_n + *slot;
    CHECK(o->words < o->words_room);
    o->word[o->words] = (struct added_word){
        {.n = (uint8_t)text.n, .lang = (uint8_t)lang, .flags = exact ? WORD_EXACT : 0}, kept(o, text)};
    *slot = (uint32_t)++o->words;
    return lexicon_words_n + *slot;
}

/* 1 + the number of a word of a label; a new word is added. */
static uint32_t number_of(struct overlay *o, enum lang lang, struct str text, const struct token *t) {
    char buffer[STEM_MAX];
    uint32_t number = word_number_in(o, lang, t->word);
    if (number) return number;
    if (label_is_abbreviation(text, t)) return add_word(o, lang, t->word, true);
    return add_word(o, lang, stem_of(&lexicon_endings, lang, t->word, buffer), false);
}

static void count_word(struct overlay *o, uint32_t number, bool alone) {
    if (number <= lexicon_words_n) return;
    struct lexicon_word *w = &o->word[number - lexicon_words_n - 1].w;
    w->flags |= WORD_LABEL | (alone ? WORD_ALONE : 0);
    w->count++;
}

static void add_label(struct overlay *o, struct growth *g, enum lang lang, struct str text, concept_n means) {
    struct tokens t = text_tokens(&o->memory, text);
    uint32_t *path = arena_array(&o->memory, uint32_t, t.n + 1);
    size_t n = 1; /* path[0] stands for the root of all */
    for (size_t i = 0; i < t.n; i++) {
        uint32_t number = number_of(o, lang, text, &t.t[i]);
        bool article = number <= lexicon_words_n && (lexicon_words[number - 1].flags & WORD_ARTICLE);
        if (!article || !label_skips_article(&t, i)) path[n++] = number - 1;
    }
    for (size_t i = 1; i < n; i++) count_word(o, path[i] + 1, n == 2);
    if (n > 1) growth_add(g, &o->root, path, n, (struct lexicon_end){label_words_hash(&t), means});
}

/* Labels of one language with " ; " between them, as concepts of the build have them. */
static struct str joined_labels(struct overlay *o, const struct stanza *s, enum lang lang, struct str *ret_first) {
    struct str all = STR("");
    for (size_t i = 0; i < s->labels; i++) {
        if (s->label[i].lang != lang) continue;
        if (!all.n) *ret_first = kept(o, s->label[i].text);
        all = all.n ? str_fmt(&o->memory, "%.*s ; %.*s", STR_ARGS(all), STR_ARGS(s->label[i].text)) : kept(o, s->label[i].text);
    }
    return all;
}

static concept_n concept_by_id(const struct overlay *o, struct str id) {
    concept_n c = lexicon_built_in(id);
    return c == NO_CONCEPT ? overlay_find(o, id) : c;
}

static void change_concept(struct overlay *o, struct concept *c, concept_n number, const struct stanza *s) {
    bool added = (size_t)number >= lexicon_concepts_n;
    if (added && s->kind >= 0) c->kind = (enum concept_kind)s->kind;
    if (s->parent.n) c->parent = concept_by_id(o, s->parent);
    if (s->isco) c->isco = s->isco;
    if (s->says_rubric) memcpy(c->rubric, s->rubric, sizeof c->rubric);
    if (s->says_works) c->works = (uint16_t)s->works;
    for (int l = 0; l < LANGS_READ; l++) {
        struct str all = joined_labels(o, s, (enum lang)l, &c->name[l]);
        if (!all.n) continue;
        c->labels[l] = all;
        o->hidden[number] |= (uint8_t)(1 << l);
    }
}

/* What the overlay before had keeps its number. */
static void take_over(struct overlay *o, const struct overlay *before) {
    for (size_t c = 0; c < lexicon_concepts_n; c++) o->concept[c] = &lexicon_concepts[c];
    o->concepts = lexicon_concepts_n;
    for (; before && o->concepts < before->concepts; o->concepts++) {
        const struct concept *old = before->concept[o->concepts];
        struct concept *c = arena_new(&o->memory, struct concept);
        *c = (struct concept){.id = kept(o, old->id), .kind = old->kind, .profession = 255, .parent = NO_CONCEPT};
        for (int l = 0; l < LANGS_READ; l++) c->name[l] = kept(o, old->name[l]);
        o->concept[o->concepts] = c;
    }
    for (size_t w = 0; before && w < before->words; w++)
        add_word(o, (enum lang)before->word[w].w.lang, before->word[w].text, before->word[w].w.flags & WORD_EXACT);
}

static void add_new_concepts(struct overlay *o, const struct overlay_entry *all, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (concept_by_id(o, all[i].id) != NO_CONCEPT || o->concepts == lexicon_room()) continue;
        struct concept *c = arena_new(&o->memory, struct concept);
        *c = (struct concept){.id = kept(o, all[i].id), .kind = TASK, .profession = 255, .parent = NO_CONCEPT};
        o->concept[o->concepts++] = c;
    }
}

static void apply_entry(struct overlay *o, struct growth *g, const struct overlay_entry *e) {
    struct stanza s;
    struct str why;
    concept_n number = concept_by_id(o, e->id);
    if (number == NO_CONCEPT) return; /* more were added than there is room for */
    if (!stanza_read(&o->memory, kept(o, e->stanza), &s, &why)) return;
    struct concept *c = arena_new(&o->memory, struct concept);
    *c = *o->concept[number];
    change_concept(o, c, number, &s);
    o->concept[number] = c;
    for (size_t i = 0; i < s.labels && !e->retired; i++) add_label(o, g, s.label[i].lang, s.label[i].text, number);
}

/* Room for the words of the overlay before and as many as the stanzas can have. */
static void make_room(struct overlay *o, const struct overlay *before, const struct overlay_entry *all, size_t n) {
    size_t concepts = (before ? before->concepts : lexicon_concepts_n) + n;
    o->concept = arena_array(&o->memory, const struct concept *, concepts);
    o->hidden = arena_array(&o->memory, uint8_t, concepts);
    o->words_room = before ? before->words : 0;
    for (size_t i = 0; i < n; i++) o->words_room += all[i].stanza.n / 2 + 1;
    o->word = arena_array(&o->memory, struct added_word, o->words_room + 1);
    o->mask = 63;
    while (o->mask < 2 * o->words_room) o->mask = 2 * o->mask + 1;
    o->slot = arena_array(&o->memory, uint32_t, (size_t)o->mask + 1);
}

static struct overlay *build(const struct overlay *before, const struct overlay_entry *all, size_t n) {
    struct overlay *o = calloc(1, sizeof *o);
    CHECK(o);
    o->memory = arena_make(0);
    make_room(o, before, all, n);
    take_over(o, before);
    add_new_concepts(o, all, n);
    struct growth *g = growth_begin(&o->memory);
    for (size_t i = 0; i < n; i++) apply_entry(o, g, &all[i]);
    growth_finish(g, &o->tree);
    return o;
}

static void give_back(void *overlay) {
    struct overlay *o = overlay;
    arena_free(&o->memory);
    free(o);
}

void overlay_use(const struct overlay_entry *all, size_t n) {
    static pthread_mutex_t building = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&building);
    const struct overlay *before = overlay_now();
    if (before || n) retire(overlay_publish(build(before, all, n)), give_back);
    pthread_mutex_unlock(&building);
}
