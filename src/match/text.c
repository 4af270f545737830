/* text.c -- one walk over the bytes: words are folded, marks of gender dropped, gaps weighed.
**
** Gender is written in many ways, and each would hide the word from the lexicon. After a word may come an ending of the
** table below behind a sign ("/in", "*in", "·e", "-euse") or in brackets, with the rest of the word behind it
** ("begeleid(st)er", "infirmier(e)s"). German also writes it with a capital inside ("MitarbeiterInnen"). Letters
** between slashes ("m/v/x", "h/f", "m/w/d") say that anybody may answer.
*/
#include "text.h"

#include <ctype.h>
#include <string.h>
#include <utf8proc.h>

#include "base/fold.h"

/* Endings that only change the gender or number of the word before, folded. */
static const struct str gender_endings[] = {
    STR("in"),   STR("innen"), STR("e"),    STR("es"),    STR("s"),    STR("ne"),    STR("nes"),
    STR("euse"), STR("euses"), STR("rice"), STR("trice"), STR("ere"),  STR("eres"),  STR("iere"),
    STR("ieres"), STR("ienne"), STR("st"),  STR("ster"),  STR("sters"), STR("ateurtrice"),
    STR("teuse"), STR("se"),   STR("ve"),   STR("r"),
};

struct reader {
    struct arena *a;
    struct str    text;
    size_t        at;
    char          raw[WORD_MAX]; /* the word being read, without marks of gender */
    size_t        n;
    bool          ascii;
};

/* Bytes of the letter or digit at `at`, 0 where there is something else. */
static size_t letter_at(struct str text, size_t at) {
    if (at >= text.n) return 0;
    unsigned char c = (unsigned char)text.s[at];
    if (c < 0x80) return isalnum(c) ? 1 : 0;
    utf8proc_int32_t point;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.s + at,
                                          (utf8proc_ssize_t)(text.n - at), &point);
    if (n <= 0) return 0;
    utf8proc_category_t kind = utf8proc_category(point);
    bool word = (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_NO);
    return word ? (size_t)n : 0;
}

static size_t letters_end(struct str text, size_t at) {
    for (size_t n; (n = letter_at(text, at)) > 0;) at += n;
    return at;
}

static struct str fold(struct reader *r, struct str word) {
    bool ascii = true;
    for (size_t i = 0; i < word.n; i++) ascii = ascii && (unsigned char)word.s[i] < 0x80;
    return ascii ? str_lower(r->a, word) : fold_joined(r->a, word);
}

static bool is_gender_ending(struct reader *r, struct str ending) {
    if (ending.n == 0 || ending.n > 12) return false;
    struct str folded = fold(r, ending);
    for (size_t i = 0; i < COUNT(gender_endings); i++)
        if (str_eq(folded, gender_endings[i])) return true;
    return false;
}

static void keep(struct reader *r, size_t from, size_t to) {
    size_t n = to - from;
    if (n > WORD_MAX - r->n) {
        n = WORD_MAX - r->n;
        while (n && ((unsigned char)r->text.s[from + n] & 0xC0) == 0x80) n--;
    }
    memcpy(r->raw + r->n, r->text.s + from, n);
    r->n += n;
}

/* "(st)er": the ending between brackets is dropped and the word goes on. */
static bool skip_brackets(struct reader *r) {
    size_t from = r->at + 1, to;
    if (r->text.s[r->at] != '(') return false;
    if (from < r->text.n && r->text.s[from] == '-') from++;
    to = letters_end(r->text, from);
    if (to >= r->text.n || r->text.s[to] != ')') return false;
    if (!is_gender_ending(r, str_sub(r->text, from, to))) return false;
    r->at = to + 1;
    size_t end = letters_end(r->text, r->at);
    keep(r, r->at, end);
    r->at = end;
    return true;
}

/* Bytes of the sign at `at` that can stand before an ending, 0 for another. */
static size_t sign_at(struct str text, size_t at) {
    static const struct str signs[] = {STR("/-"), STR("/"), STR("*"), STR("_"), STR(":"),
                                       STR("-"),  STR("."), STR("·"), STR("•"), STR("‑")};
    struct str rest = str_sub(text, at, text.n);
    for (size_t i = 0; i < COUNT(signs); i++)
        if (str_starts(rest, signs[i])) return signs[i].n;
    return 0;
}

/* "/in", "·e": an ending behind a sign, with nothing of a word behind it. */
static bool skip_ending(struct reader *r) {
    size_t sign = sign_at(r->text, r->at), from = r->at + sign;
    if (!sign) return false;
    size_t to = letters_end(r->text, from);
    if (to == from || !is_gender_ending(r, str_sub(r->text, from, to))) return false;
    r->at = to;
    return true;
}

/* "MitarbeiterIn", "HelferInnen": a capital after a small letter begins the ending. */
static void drop_inner_capital(struct reader *r) {
    struct str word = {r->raw, r->n};
    static const struct str forms[] = {STR("Innen"), STR("In")};
    for (size_t i = 0; i < COUNT(forms); i++) {
        if (word.n <= forms[i].n || !str_ends(word, forms[i])) continue;
        if (!islower((unsigned char)word.s[word.n - forms[i].n - 1])) continue;
        r->n -= forms[i].n;
        return;
    }
}

/* Where "m/v/x" and its like end that begin at `at`; `at` where there is none. */
static size_t anybody_end(struct str text, size_t at) {
    size_t to = at, slashes = 0;
    for (;;) {
        if (to >= text.n || !strchr("mvwhfxdMVWHFXD", text.s[to]) || letter_at(text, to + 1)) return at;
        to++;
        if (to >= text.n || text.s[to] != '/' || letter_at(text, to + 1) == 0) break;
        to++, slashes++;
    }
    return slashes ? to : at;
}

static struct token read_word(struct reader *r) {
    size_t from = r->at, to = letters_end(r->text, from);
    r->n = 0;
    r->at = to;
    keep(r, from, to);
    if (to - from >= 3 && r->at < r->text.n) {
        if (!skip_brackets(r))
            while (r->at < r->text.n && skip_ending(r)) continue;
        drop_inner_capital(r);
    }
    struct str word = fold(r, (struct str){r->raw, r->n});
    return (struct token){(uint32_t)from, (uint32_t)r->at, word, GAP_NONE};
}

/* A full stop ends a sentence unless a small letter, a digit or no space follows: "min. 2 jaar", "3.5". */
static bool ends_sentence(struct str text, size_t at) {
    if (at + 1 >= text.n) return true;
    if (!isspace((unsigned char)text.s[at + 1])) return false;
    while (at + 1 < text.n && isspace((unsigned char)text.s[at + 1])) at++;
    if (at + 1 >= text.n) return true;
    unsigned char next = (unsigned char)text.s[at + 1];
    return !islower(next) && !isdigit(next);
}

static bool is_dash(struct str text, size_t at) {
    struct str rest = str_sub(text, at, text.n);
    bool alone = at > 0 && text.s[at - 1] == ' ' && str_find(rest, STR(" ")) <= 3;
    return alone && (text.s[at] == '-' || str_starts(rest, STR("–")) || str_starts(rest, STR("—")));
}

static enum gap gap_at(struct str text, size_t at) {
    switch (text.s[at]) {
    case '\n': case '!': case '?': return GAP_SENTENCE;
    case '.': return ends_sentence(text, at) ? GAP_SENTENCE : GAP_NONE;
    case ',': case ';': case '(': case ')': case '[': case ']': case '|': return GAP_CLAUSE;
    case ':': return GAP_COLON;
    case ' ': case '\t': case '\r': case '/': case '&': case '+': return GAP_SPACE;
    default: break;
    }
    if (is_dash(text, at)) return GAP_CLAUSE;
    return str_starts(str_sub(text, at, text.n), STR("•")) ? GAP_SENTENCE : GAP_NONE;
}

struct tokens text_tokens(struct arena *a, struct str text) {
    struct reader r = {.a = a, .text = text};
    struct tokens all = {arena_array(a, struct token, text.n / 2 + 1), 0};
    enum gap gap = GAP_SENTENCE;
    while (r.at < text.n) {
        size_t anybody = letter_at(text, r.at) ? anybody_end(text, r.at) : r.at;
        if (anybody > r.at) {
            r.at = anybody;
        } else if (letter_at(text, r.at)) {
            struct token t = read_word(&r);
            t.gap = gap;
            if (t.word.n) all.t[all.n++] = t, gap = GAP_NONE;
        } else {
            enum gap here = gap_at(text, r.at++);
            if (here > gap) gap = here;
            while (r.at < text.n && ((unsigned char)text.s[r.at] & 0xC0) == 0x80) r.at++;
        }
    }
    return all;
}
