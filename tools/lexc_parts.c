/* lexc_parts.c -- parts of Dutch and German compounds that stand in no label by themselves.
**
** "kraam" is a word of no label, but it stands before "zorg", "hulp" and "kliniek", which are: so it is a part of words, and
** "kraamverpleging" comes apart too. Each label word is cut at every place; where one side is a word of labels, the other side may
** be a part. It is one when different words show it. What only looks so are the syllables that make one word of another
** ("vrij-heid", "be-handeln"); they are listed. Parts get a word of their own, with the number of compounds they were seen in.
*/
#include "lexc.h"

#include <stdlib.h>
#include <string.h>

enum { SIDE_MIN = 4, SHORT = 3, SEEN_MIN = 2, SEEN_SHORT = 4, ROOM_A_LABEL = 16 };

/* Beginnings and ends of words that are no words. */
static const char *const affixes[LANGS_READ] = {
    [NL] =
        "heid heden schap schappen baar lijk lijke elijk elijks zaam loos ster sters erij ling lingen isch ische teit atie "
        "aties ist iste isten onist tionist ende achtig eren ing ingen tief iek loog logen chap ver ont her bege voor over "
        "onder door tegen aan uit bij mee samen ers den ten ren len gen ken ter der ger",
    [DE] =
        "heit heiten keit schaft lich liche isch ische haft ling innen ung ungen erin tion tionen ieren ist istin isten terin "
        "ver bar sam ter ten den ern ent gen uber unter vor nach aus auf mit bei beg"};

struct side { enum lang lang; struct str text; uint32_t seen; };

/* Hash table, open addressing. */
struct sides { struct side *row; uint32_t mask; size_t used; };

static struct sides sides_make(void) {
    struct sides t = {.mask = 1023};
    while (t.mask < ROOM_A_LABEL * lexc_source.labels) t.mask = 2 * t.mask + 1;
    t.row = arena_array(&lexc_memory, struct side, (size_t)t.mask + 1);
    return t;
}

static struct side *side_at(const struct sides *t, enum lang lang, struct str text) {
    uint32_t at = word_hash(lang, text) & t->mask;
    while (t->row[at].text.n && !(t->row[at].lang == lang && str_eq(t->row[at].text, text))) at = (at + 1) & t->mask;
    return &t->row[at];
}

static bool is_affix(enum lang lang, struct str text) {
    struct str rest = str_of(affixes[lang]), affix;
    while (str_next(&rest, ' ', &affix))
        if (str_eq(affix, text)) return true;
    return false;
}

static void see(struct sides *t, enum lang lang, struct str text) {
    struct side *s = side_at(t, lang, text);
    if (is_affix(lang, text)) return;
    if (!s->seen) CHECK(++t->used < t->mask);
    *s = (struct side){lang, text, s->seen + 1};
}

/* Whether `text` is a word of labels. */
static bool is_word(const struct lexc_tree *t, enum lang lang, struct str text) {
    const struct lexicon_word *w = text.n >= SIDE_MIN && !is_affix(lang, text) ? lexc_word(t, lang, text) : NULL;
    return w && (w->flags & WORD_LABEL);
}

/* The same, or one with a linking sound behind it. */
static bool is_linked_word(const struct lexc_tree *t, enum lang lang, struct str text) {
    for (size_t i = 0; i < COUNT(compound_links[0]); i++)
        if (str_ends(text, compound_links[lang][i]) && is_word(t, lang, str_sub(text, 0, text.n - compound_links[lang][i].n)))
            return true;
    return false;
}

/* A word that comes apart into two known ones shows no new part: cut elsewhere it is nonsense. */
static bool is_explained(const struct lexc_tree *t, enum lang lang, struct str word) {
    for (size_t cut = SIDE_MIN; cut + SIDE_MIN <= word.n; cut++)
        if (is_word(t, lang, str_sub(word, cut, word.n)) && is_linked_word(t, lang, str_sub(word, 0, cut))) return true;
    return false;
}

/* Small words are parts only where compounds show it: "werk", "kennis". */
static void see_known_parts(const struct lexc_tree *t, struct sides *table, enum lang lang, struct str word) {
    for (size_t cut = SIDE_MIN; cut + SIDE_MIN <= word.n; cut++) {
        struct str left = str_sub(word, 0, cut), right = str_sub(word, cut, word.n);
        if (!is_word(t, lang, right) || !is_linked_word(t, lang, left)) continue;
        if (is_word(t, lang, left)) see(table, lang, left);
        see(table, lang, right);
    }
}

static void cut_word(const struct lexc_tree *t, struct sides *table, enum lang lang, struct str word) {
    if (is_explained(t, lang, word)) {
        see_known_parts(t, table, lang, word);
        return;
    }
    for (size_t cut = SHORT; cut + SHORT <= word.n; cut++) {
        struct str left = str_sub(word, 0, cut), right = str_sub(word, cut, word.n);
        if (is_word(t, lang, right)) see(table, lang, left);
        if (!is_word(t, lang, left)) continue;
        see(table, lang, right);
        if (right.s[0] == 's' && right.n > SHORT) see(table, lang, str_sub(right, 1, right.n));
    }
}

/* "swerk" was seen where "werk" was meant, with the s that links it, and "pende" where "spende" was: of the two the one that was
** seen more often is a word. */
static bool is_other_word(const struct sides *table, const struct side *s) {
    struct str with = str_fmt(&lexc_memory, "s%.*s", STR_ARGS(s->text)), without = str_sub(s->text, 1, s->text.n);
    if (s->text.s[0] == 's' && s->text.n > SHORT && side_at(table, s->lang, without)->seen > s->seen) return true;
    return side_at(table, s->lang, with)->seen >= s->seen;
}

/* Each different word of labels once. */
static void cut_words(const struct lexc_tree *t, struct sides *ret) {
    struct sides words = sides_make();
    for (size_t i = 0; i < lexc_source.labels; i++) {
        const struct label *l = &lexc_source.label[i];
        for (size_t k = 0; k < l->tokens.n && (l->lang == NL || l->lang == DE); k++) {
            struct str word = l->tokens.t[k].word;
            if (side_at(&words, l->lang, word)->seen) continue;
            cut_word(t, ret, l->lang, word);
            see(&words, l->lang, word);
        }
    }
}

void lexc_parts(struct lexc_tree *t) {
    struct sides sides = sides_make();
    cut_words(t, &sides);
    for (size_t i = 0; i <= sides.mask; i++) {
        const struct side *s = &sides.row[i];
        uint32_t enough = s->text.n > SHORT ? SEEN_MIN : SEEN_SHORT;
        if (s->seen >= enough && !is_other_word(&sides, s)) lexc_add_part(t, s->lang, s->text, s->seen);
    }
    for (int l = 0; l < LANGS_READ; l++) {
        struct str rest = str_of(affixes[l]), affix;
        while (str_next(&rest, ' ', &affix)) lexc_mark_affix(t, (enum lang)l, affix);
    }
}
