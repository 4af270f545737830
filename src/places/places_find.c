/* places_find.c -- from what a person typed to the places it may mean.
**
** The typed text is folded (base/fold.h) into words. A word of digits is a postcode or the
** beginning of one; the other words are joined into one spelling, so that hyphens, apostrophes and
** spaces make no difference, and looked up in the compiled index, where every name stands under the
** same kind of spelling, and once more from each of its later words on ("niklaas" for
** Sint-Niklaas). Abbreviations are written out in every way they can be meant, and each way is
** looked up. What each place earned in the best of these ways is its rank.
*/
#include "places/places.h"

#include <string.h>

#include "base/buf.h"
#include "base/fold.h"
#include "places/places_data.h"

/* How well a place fits: higher is better, 0 not at all. Bits below are added to a class. */
enum {
    IS_MUNICIPALITY = 1,
    IN_LANGUAGE     = 2,
    INNER_BEGINNING = 4,  /* a word inside a name begins like this */
    INNER_WORDS     = 8,  /* a name ends in exactly these words */
    BEGINNING       = 12, /* a name begins like this */
    POSTCODE        = 12,
    WHOLE_NAME      = 16
};

enum {
    TYPED_MAX    = 120, /* bytes looked at; the longest name has about 60 */
    SPELLING_MAX = 2 * TYPED_MAX,
    WRITTEN_OUT  = 2    /* abbreviations written out in one text */
};

/* What people write short, as folding leaves it, and what it may stand for. */
static const struct {
    struct str brief, full;
} abbreviations[] = {
    {STR("st"), STR("sint")},
    {STR("st"), STR("saint")},
    {STR("st"), STR("sankt")},
    {STR("ste"), STR("sainte")},
    {STR("olv"), STR("onze lieve vrouw")},
    {STR("o l v"), STR("onze lieve vrouw")},
    {STR("nd"), STR("notre dame")},
    {STR("n d"), STR("notre dame")},
    {STR("o d"), STR("op den")},
    {STR("a d"), STR("aan den")},
    {STR("a d"), STR("aan de")},
};

struct search {
    enum lang  lang;
    int        postcode_from, postcode_to; /* 0, 0: no postcode was given */
    struct str words;                      /* the rest, folded */
    uint8_t    rank[PLACES_MAX];           /* by place */
    uint16_t  *found;                      /* PLACES_MAX: those that have one, as they were found */
    size_t     n;
};

/* Reads a word of one to four digits as the postcodes that begin with it. False when it is
** something else. */
static bool read_postcode(struct str word, int *ret_from, int *ret_to) {
    int64_t n;
    if (word.n > 4 || !str_to_int(word, &n)) return false;
    int64_t width = 1;
    for (size_t i = word.n; i < 4; i++) width *= 10;
    *ret_from = (int)(n * width);
    *ret_to = (int)(n * width + width - 1);
    return true;
}

/* "B-9000" is how postcodes are written abroad; B alone is no place. */
static bool is_country(struct str word) {
    return str_eq(word, STR("b")) || str_eq(word, STR("be"));
}

/* Takes the postcode out of the folded text and leaves the name in s->words. */
static void split_words(struct arena *a, struct str folded, struct search *s) {
    struct buf name = buf_make(a, 0);
    struct str word, rest = folded;
    while (str_next(&rest, ' ', &word)) {
        struct str next = rest, following = {"", 0};
        str_next(&next, ' ', &following);
        int from, to;
        if (read_postcode(word, &s->postcode_from, &s->postcode_to)) continue;
        if (is_country(word) && read_postcode(following, &from, &to)) continue;
        if (name.n) buf_char(&name, ' ');
        buf_str(&name, word);
    }
    s->words = buf_view(&name);
}

static bool in_postcodes(const struct search *s, const struct place *p) {
    return s->postcode_to == 0 ||
           (p->postcode >= s->postcode_from && p->postcode <= s->postcode_to);
}

/* Notes that a place fits this well, unless it is known to fit better. */
static void earn(struct search *s, size_t place, int rank) {
    const struct place *p = &all_places[place];
    if (p->kind == PLACE_MUNICIPALITY) rank += IS_MUNICIPALITY;
    if (!in_postcodes(s, p) || s->rank[place] >= rank) return;
    if (s->rank[place] == 0) s->found[s->n++] = (uint16_t)place;
    s->rank[place] = (uint8_t)rank;
}

/* The first entry of the index whose text is not before `spelling`. */
static size_t index_from(struct str spelling) {
    size_t from = 0, to = place_index_n;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        struct str text = str_of(place_texts + place_index[middle].text);
        if (str_cmp(text, spelling) < 0) from = middle + 1;
        else to = middle;
    }
    return from;
}

/* How well an index entry fits a spelling that it begins with. */
static int rank_of(const struct place_index_entry *e, bool complete, enum lang lang) {
    int rank = e->whole ? BEGINNING : INNER_BEGINNING;
    if (complete) rank = e->whole ? WHOLE_NAME : INNER_WORDS;
    return e->langs >> lang & 1 ? rank + IN_LANGUAGE : rank;
}

static void look_up(struct search *s, struct str spelling) {
    for (size_t i = index_from(spelling); i < place_index_n; i++) {
        const struct place_index_entry *e = &place_index[i];
        struct str text = str_of(place_texts + e->text);
        if (!str_starts(text, spelling)) break;
        earn(s, e->place, rank_of(e, text.n == spelling.n, s->lang));
    }
}

/* Whether the folded `text` begins with the words `brief`. */
static bool begins_with_words(struct str text, struct str brief) {
    return str_starts(text, brief) && (text.n == brief.n || text.s[brief.n] == ' ');
}

/* A spelling being written: joined words. */
struct spelling {
    char   s[SPELLING_MAX];
    size_t n;
};

static void spell(struct spelling *to, struct str words) {
    for (size_t i = 0; i < words.n && to->n < sizeof to->s; i++) {
        if (words.s[i] != ' ') to->s[to->n++] = words.s[i];
    }
}

/* Looks up every spelling that begins with `before` and goes on with `words`, in which at most
** `brief_left` abbreviations are written out. */
static void look_up_spellings(struct search *s, struct spelling before, struct str words,
                              int brief_left) {
    while (words.n) {
        for (size_t i = 0; brief_left && i < COUNT(abbreviations); i++) {
            if (!begins_with_words(words, abbreviations[i].brief)) continue;
            struct spelling written = before;
            spell(&written, abbreviations[i].full);
            struct str rest = str_sub(words, abbreviations[i].brief.n, words.n);
            look_up_spellings(s, written, str_trim(rest), brief_left - 1);
        }
        size_t end = str_index(words, ' ');
        spell(&before, str_sub(words, 0, end));
        words = str_trim(str_sub(words, end, words.n));
    }
    if (before.n) look_up(s, (struct str){before.s, before.n});
}

static void look_up_postcode(struct search *s) {
    if (s->postcode_to == 0) return;
    for (size_t i = place_at_postcode(s->postcode_from); i < all_places_n && in_postcodes(s, &all_places[i]); i++)
        earn(s, i, POSTCODE);
}

/* Fills s->rank for what was typed; returns how many places fit. */
static size_t search(struct search *s, struct str text) {
    struct arena a = arena_make(0);
    text = str_sub(text, 0, str_index(text, '('));
    split_words(&a, fold_words(&a, str_sub(text, 0, TYPED_MAX)), s);
    look_up_spellings(s, (struct spelling){.n = 0}, s->words, WRITTEN_OUT);
    if (s->words.n == 0) look_up_postcode(s);
    if (s->n == 0 && s->postcode_to && s->words.n) { /* they contradict each other: the name counts */
        s->postcode_from = s->postcode_to = 0;
        look_up_spellings(s, (struct spelling){.n = 0}, s->words, WRITTEN_OUT);
    }
    arena_free(&a);
    return s->n;
}

/* Puts place `i` into the `n` best so far, at most `max` of them, behind those of its own rank. */
static void insert_by_rank(const struct search *s, size_t i, const struct place **best, size_t n,
                           size_t max) {
    size_t at = n;
    while (at > 0 && s->rank[best[at - 1] - all_places] < s->rank[i]) at--;
    if (at == max) return;
    size_t moved = (n < max ? n : max - 1) - at;
    memmove(best + at + 1, best + at, moved * sizeof best[0]);
    best[at] = &all_places[i];
}

size_t places_find(struct str text, enum lang lang, const struct place **ret, size_t max) {
    uint16_t room[PLACES_MAX];
    struct search s = {.lang = lang, .found = room};
    size_t found = search(&s, text), n = 0;
    for (size_t i = 0; i < all_places_n; i++) {
        if (s.rank[i] == 0) continue;
        insert_by_rank(&s, i, ret, n, max);
        if (n < max) n++;
    }
    return found;
}

static int class_of(const struct search *s, size_t place) {
    return s->rank[place] / INNER_BEGINNING;
}

enum status place_resolve(struct str text, enum lang lang, const struct place **ret) {
    uint16_t room[PLACES_MAX];
    struct search s = {.lang = lang, .found = room};
    if (search(&s, text) == 0) return NOT_FOUND;
    size_t best = s.found[0];
    for (size_t i = 1; i < s.n; i++) {
        size_t at = s.found[i];
        if (s.rank[at] > s.rank[best] || (s.rank[at] == s.rank[best] && at < best)) best = at;
    }
    for (size_t i = 0; i < s.n; i++)
        if (class_of(&s, s.found[i]) == class_of(&s, best) && all_places[s.found[i]].nis != all_places[best].nis) return CONFLICT;
    *ret = &all_places[best];
    return OK;
}
