/* places_guess.c -- the place that somebody may have meant who wrote it wrong: "Molenbek", "Scharbeek", "Anderlcht".
**
** What is typed is compared with every name, and with every name from each of its later words on, by the number of letters that
** were left out, added, changed or swapped (the distance of Damerau and Levenshtein, in its form without overlapping swaps: the
** "optimal string alignment"). Short names must be nearly right, since among them almost everything is near something. It is a few
** thousand names of a dozen letters: two milliseconds, and only when somebody could not be understood.
*/
#include "places/places.h"

#include <string.h>

#include "base/buf.h"
#include "base/fold.h"
#include "places/places_data.h"

enum { LETTERS_MAX = 48, POSTCODE_DIGITS = 4, FAR = LETTERS_MAX, SLIP = 4 };

/* How many slips a name of so many letters may hold. */
static size_t slips_allowed(size_t letters) {
    return letters < 4 ? 0 : letters < 7 ? 1 : 2;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* The number of slips between two spellings; FAR for one that is too long to compare. */
static size_t slips(struct str a, struct str b) {
    size_t row[3][LETTERS_MAX + 1], *two_up = row[0], *up = row[1], *now = row[2];
    if (a.n > LETTERS_MAX || b.n > LETTERS_MAX) return FAR;
    for (size_t j = 0; j <= b.n; j++) up[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        now[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            now[j] = least(least(up[j], now[j - 1]) + 1, up[j - 1] + (a.s[i - 1] != b.s[j - 1]));
            if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] && a.s[i - 2] == b.s[j - 1]) now[j] = least(now[j], two_up[j - 2] + 1);
        }
        size_t *oldest = two_up;
        two_up = up, up = now, now = oldest;
    }
    return up[b.n];
}

/* Takes a postcode out of what was typed, and leaves the joined letters. */
static struct str split(struct arena *a, struct str text, struct str *ret_postcode) {
    struct str word, rest = fold_words(a, str_sub(text, 0, 2 * LETTERS_MAX));
    struct buf name = buf_make(a, 0);
    int64_t number;
    *ret_postcode = STR("");
    while (str_next(&rest, ' ', &word)) {
        if (!str_to_int(word, &number)) buf_str(&name, word);
        else if (word.n == POSTCODE_DIGITS) *ret_postcode = word;
    }
    return buf_view(&name);
}

/* How badly each place fits, 0 not at all: first the slips, then whole names before the ends of names, then municipalities. */
static void weigh(struct str name, uint8_t badness[PLACES_MAX]) {
    size_t allowed = slips_allowed(name.n);
    for (size_t i = 0; i < place_index_n; i++) {
        const struct place_index_entry *e = &place_index[i];
        struct str text = str_of(place_texts + e->text);
        if (text.n > name.n + allowed || text.n + allowed < name.n) continue;
        size_t wrong = slips(name, text);
        if (wrong > allowed) continue;
        uint8_t bad = (uint8_t)(1 + wrong * SLIP + !e->whole * 2U + (all_places[e->place].kind != PLACE_MUNICIPALITY));
        if (!badness[e->place] || bad < badness[e->place]) badness[e->place] = bad;
    }
}

size_t places_guess(struct str text, enum lang lang, const struct place **ret, size_t max) {
    struct arena a = arena_make(0);
    uint8_t badness[PLACES_MAX] = {0};
    struct str postcode, name = split(&a, text, &postcode);
    size_t n = postcode.n ? least(places_find(postcode, lang, ret, max), max) : 0;
    if (n == 0) weigh(name, badness);
    arena_free(&a);
    for (unsigned bad = 1; bad <= UINT8_MAX && n < max && (n == 0 || (bad - 1) % SLIP); bad++) /* those with the fewest slips alone */
        for (size_t i = 0; i < all_places_n && n < max; i++)
            if (badness[i] == bad) ret[n++] = &all_places[i];
    return n;
}
