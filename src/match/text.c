/* text.c -- one walk over the bytes: words are folded, marks of gender dropped, gaps weighed.
**
** Gender is written in many ways, and each would hide the word from the lexicon. After a word may
** come an ending of the table below behind a sign ("/in", "*in", "·e", "-euse") or in brackets,
** with the rest of the word behind it ("begeleid(st)er", "infirmier(e)s"). German also writes it
** with a capital inside ("MitarbeiterInnen"). Letters between slashes ("m/v/x", "h/f", "m/w/d") say
** that anybody may answer.
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

/* Where a piece of markup ends that begins at `at` ("<b>", "</p>", "<!--"); `at` where there is none. Who pastes from a web page
** brings it along; it is not what they wrote. */
static size_t markup_end(struct str text, size_t at) {
    enum { LONGEST = 400 };
    if (text.s[at] != '<' || at + 1 == text.n) return at;
    if (!isalpha((unsigned char)text.s[at + 1]) && text.s[at + 1] != '/' && text.s[at + 1] != '!') return at;
    for (size_t to = at + 1; to < text.n && to < at + LONGEST && text.s[to] != '<'; to++)
        if (text.s[to] == '>') return to + 1;
    return at;
}

bool text_next_raw(struct arena *a, struct str *rest, struct str *ret) {
    size_t from = 0;
    while (from < rest->n && !letter_at(*rest, from)) {
        size_t markup = markup_end(*rest, from);
        from = markup > from ? markup : from + 1;
    }
    size_t to = letters_end(*rest, from), n = 0;
    if (to == from) return false;
    size_t end = to - from < WORD_MAX ? to : from + WORD_MAX;
    char *small = arena_alloc(a, end - from + 4);
    for (size_t at = from, step; at < end; at += step) {
        utf8proc_int32_t c;
        step = letter_at(*rest, at);
        utf8proc_iterate((const utf8proc_uint8_t *)rest->s + at, (utf8proc_ssize_t)step, &c);
        utf8proc_int32_t lower = utf8proc_tolower(c);
        bool fits = lower < 0x80      ? step >= 1
                    : lower < 0x800   ? step >= 2
                    : lower < 0x10000 ? step >= 3
                                      : step >= 4;
        n += (size_t)utf8proc_encode_char(fits ? lower : c, (utf8proc_uint8_t *)small + n);
    }
    *rest = str_sub(*rest, to, rest->n);
    *ret = (struct str){small, n};
    return true;
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
        if (to >= text.n || !strchr("mvwhfxdMVWHFXD", text.s[to]) || letter_at(text, to + 1))
            return at;
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

/* A full stop ends a sentence unless a small letter, a digit or no space follows: "min. 2 jaar",
** "3.5". */
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
    case '/': return GAP_SLASH;
    case ' ': case '\t': case '\r': case '&': case '+': return GAP_SPACE;
    default: break;
    }
    if (is_dash(text, at)) return GAP_CLAUSE;
    return str_starts(str_sub(text, at, text.n), STR("•")) ? GAP_SENTENCE : GAP_NONE;
}

/* Two forms of one word: most of both is the same, and only the end differs. */
static bool is_other_gender(struct str a, struct str b) {
    enum { SAME_LEAST = 3, REST_MOST = 5 };
    size_t same = 0;
    while (same < a.n && same < b.n && a.s[same] == b.s[same]) same++;
    size_t longer = a.n > b.n ? a.n : b.n;
    return same >= SAME_LEAST && longer - same <= REST_MOST && same * 2 >= longer;
}

/* Whether the n words from `at` on repeat the n words before them, with a slash between. */
static bool is_doublet(const struct tokens *all, size_t kept, size_t at, size_t n) {
    if (kept < n || at + n > all->n) return false;
    for (size_t i = 0; i < n; i++) {
        const struct token *before = &all->t[kept - n + i], *after = &all->t[at + i];
        if (i > 0 && (before->gap > GAP_SPACE || after->gap > GAP_SPACE)) return false;
        if (!is_other_gender(before->word, after->word)) return false;
    }
    return true;
}

/* "Agent hospitalier / Agente hospitalière de nuit" becomes "Agent hospitalier de nuit". */
static void drop_doublets(struct tokens *all) {
    enum { WORDS_MOST = 3 };
    size_t kept = 0;
    for (size_t i = 0; i < all->n; i++) {
        size_t n = all->t[i].gap == GAP_SLASH ? WORDS_MOST : 0;
        while (n > 0 && !is_doublet(all, kept, i, n)) n--;
        if (n > 0) i += n - 1;
        else all->t[kept++] = all->t[i];
    }
    all->n = kept;
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
            size_t markup = markup_end(text, r.at);
            enum gap here = markup > r.at ? GAP_SPACE : gap_at(text, r.at);
            r.at = markup > r.at ? markup : r.at + 1;
            if (here > gap) gap = here;
            while (r.at < text.n && ((unsigned char)text.s[r.at] & 0xC0) == 0x80) r.at++;
        }
    }
    drop_doublets(&all);
    return all;
}
