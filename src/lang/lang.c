/* lang.c -- which languages there are, and texts in them. lang_format.c has numbers, dates and
** lists. */
#include "lang/lang.h"

#include "base/buf.h"
#include "lang/lang_words.h"

/* ---- languages ---- */

static const struct {
    struct str code, endonym;
} langs[LANGS_READ] = {
    [NL] = {STR("nl"), STR("Nederlands")},
    [FR] = {STR("fr"), STR("Français")},
    [EN] = {STR("en"), STR("English")},
    [DE] = {STR("de"), STR("Deutsch")},
};

struct str lang_code(enum lang lang) {
    return langs[lang].code;
}

struct str lang_endonym(enum lang lang) {
    return langs[lang].endonym;
}

bool lang_from_code(struct str code, enum lang *ret) {
    if (code.n > 2 && code.s[2] != '-' && code.s[2] != '_') return false;
    for (int l = 0; l < LANGS_READ; l++) {
        if (!str_eq_ci(str_sub(code, 0, 2), langs[l].code)) continue;
        *ret = (enum lang)l;
        return true;
    }
    return false;
}

/* "0.8" -> 800; qvalue of RFC 9110 section 12.4.2. False when it is none. */
static bool read_quality(struct str s, int *ret) {
    if (s.n == 0 || s.n > 5 || (s.s[0] != '0' && s.s[0] != '1') || (s.n > 1 && s.s[1] != '.'))
        return false;
    int quality = (s.s[0] - '0') * 1000;
    for (size_t i = 2, unit = 100; i < s.n; i++, unit /= 10) {
        if (s.s[i] < '0' || s.s[i] > '9') return false;
        quality += (s.s[i] - '0') * (int)unit;
    }
    if (quality > 1000) return false;
    *ret = quality;
    return true;
}

/* "fr-BE;q=0.8" -> "fr-BE" and 800. False for what is not a language range. */
static bool read_range(struct str range, struct str *ret_tag, int *ret_quality) {
    struct str tag = str_trim(str_sub(range, 0, str_index(range, ';')));
    struct str weight = str_trim(str_sub(range, str_index(range, ';') + 1, range.n));
    int quality = 1000;
    if (weight.n && !(str_eq_ci(str_sub(weight, 0, 2), STR("q=")) &&
                      read_quality(str_sub(weight, 2, weight.n), &quality)))
        return false;
    *ret_tag = tag;
    *ret_quality = quality;
    return tag.n > 0;
}

/* How much a reader wants a page language, and where in the header that was said. */
struct wish {
    int quality, place;
};

/* Wishes of equal quality count in the order of the header, then in the order of enum lang. */
static bool is_better(struct wish a, struct wish b) {
    return a.quality != b.quality ? a.quality > b.quality : a.place < b.place;
}

enum lang lang_accept(struct str header) {
    enum { UNSAID = -1, LAST = 1 << 20 };
    struct wish wish[LANGS] = {{UNSAID, LAST}, {UNSAID, LAST}, {UNSAID, LAST}};
    int others = UNSAID, quality, place = 0;
    for (struct str range, tag; str_next(&header, ',', &range); place++) {
        enum lang lang;
        if (!read_range(range, &tag, &quality)) continue;
        if (str_eq(tag, STR("*"))) others = quality;
        if (lang_from_code(tag, &lang) && lang < LANGS && quality > wish[lang].quality)
            wish[lang] = (struct wish){quality, place};
    }
    enum lang best = NL;
    for (int l = 0; l < LANGS; l++) {
        if (wish[l].quality == UNSAID) wish[l].quality = others;
        if (wish[l].quality > 0 && is_better(wish[l], wish[best])) best = (enum lang)l;
    }
    return best;
}

/* ---- texts ---- */

static const struct lang_word *find_word(struct str id) {
    size_t mask = lang_words.slots - 1;
    for (size_t at = str_hash(id) & mask; lang_words.slot[at]; at = (at + 1) & mask) {
        const struct lang_word *word = &lang_words.word[lang_words.slot[at] - 1];
        if (str_eq(word->id, id)) return word;
    }
    return NULL;
}

/* The form of a text in a language, or `fallback` where the catalogue has none. */
static struct str translation(const struct lang_word *word, enum lang lang, size_t form,
                              const char *fallback) {
    if (!word || lang >= LANGS || form >= LANG_FORMS || !word->text[lang][form].s)
        return str_of(fallback);
    return word->text[lang][form];
}

struct str lang_text(enum lang lang, const char *text) {
    return translation(find_word(str_of(text)), lang, 0, text);
}

struct str lang_plural(enum lang lang, int64_t n, const char *one, const char *many) {
    uint64_t size = n < 0 ? -(uint64_t)n : (uint64_t)n;
    size_t form = lang < LANGS ? lang_words.form[lang](size) : size != 1;
    return translation(find_word(str_of(one)), lang, form, size == 1 ? one : many);
}

/* The number of the argument whose name in braces `s` starts with, and its length: "{12}..." is 12
** and 4. */
static bool read_placeholder(struct str s, int64_t *ret_argument, size_t *ret_length) {
    size_t end = str_index(s, '}');
    if (s.s[0] != '{' || end == s.n || !str_to_int(str_sub(s, 1, end), ret_argument)) return false;
    *ret_length = end + 1;
    return true;
}

struct str lang_fill(struct arena *a, struct str text, const struct str *args, size_t n) {
    struct buf out = buf_make(a, 0);
    for (size_t i = 0, length; i < text.n; i += length) {
        int64_t argument;
        struct str rest = str_sub(text, i, text.n);
        bool names =
            read_placeholder(rest, &argument, &length) && argument >= 0 && (uint64_t)argument < n;
        if (!names) length = 1;
        buf_str(&out, names ? args[argument] : str_sub(rest, 0, 1));
    }
    return buf_view(&out);
}
