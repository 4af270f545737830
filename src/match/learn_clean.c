/* learn_clean.c -- a text without what could name or reach a person.
**
** Requests are about work, but people put their own address, telephone number or a colleague's name into them ("Contacteer Mevr.
** Peeters, 09 123 45 67"). An example for learning needs none of that. What goes: runs with an @, web addresses, rows of many
** digits however they are grouped, and capitalised words behind a title or a word that asks to get in touch. A little too much
** goes rather than too little: a date, a street number. Each leaves an ellipsis, so that a reader sees that there was something.
*/
#include <string.h>

#include "base/buf.h"
#include "base/fold.h"
#include "match/learn.h"

enum {
    DIGITS_TOGETHER = 5, /* so many digits in a row are no number of people, hours or years */
    DIGITS_GROUPED = 7,  /* nor so many in groups: 09 123 45 67 */
    NAME_WORDS = 5       /* words of one name at most: Anne-Marie van den Berghe */
};

/* Folded; what follows them is a name when it is written with a capital. */
static const struct str before_name[] = {
    STR("mr"), STR("mevr"), STR("mevrouw"), STR("mw"), STR("meneer"), STR("mijnheer"), STR("dhr"), STR("heer"), STR("juffrouw"),
    STR("juf"), STR("mme"), STR("madame"), STR("monsieur"), STR("mlle"), STR("mademoiselle"), STR("mrs"), STR("ms"), STR("miss"),
    STR("mister"), STR("frau"), STR("herr"), STR("herrn"), STR("dr"), STR("dokter"), STR("docteur"), STR("doctor"), STR("doktor"),
    STR("prof"), STR("professor"), STR("professeur"), STR("ir"), STR("ing"), STR("zuster"), STR("soeur"), STR("schwester"),
    STR("pater"), STR("contact"), STR("contactpersoon"), STR("contacteer"), STR("contactez"), STR("bel"), STR("bellen"),
    STR("appelez"), STR("call"), STR("kontakt"), STR("ansprechpartner"), STR("ansprechpartnerin"), STR("groeten"), STR("regards"),
    STR("salutations")};
/* Small words inside a name. */
static const struct str in_name[] = {STR("van"), STR("de"),  STR("den"), STR("der"), STR("ten"), STR("ter"), STR("du"), STR("des"),
                                     STR("le"),  STR("la"),  STR("von"), STR("zu"),  STR("el"),  STR("ben"), STR("d"),  STR("t")};
#define DROPPED "…"

static bool listed(struct str folded, const struct str *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(folded, list[i])) return true;
    return false;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Where a row of digits that begins at `at` ends, with the signs and blanks that group them; *ret_long: it is a number that
** could reach or name somebody. */
static size_t digits_end(struct str text, size_t at, bool *ret_long) {
    size_t digits = 0, together = 0, longest = 0, end = at;
    for (size_t i = at, apart = 0; i < text.n && apart <= 2; i++) {
        if (is_digit(text.s[i])) {
            digits++, together++, apart = 0, end = i + 1;
            if (together > longest) longest = together;
        } else if (memchr(" ./-()", text.s[i], 6)) {
            together = 0, apart++;
        } else {
            break;
        }
    }
    *ret_long = longest >= DIGITS_TOGETHER || digits >= DIGITS_GROUPED;
    return end;
}

static struct str without_numbers(struct arena *a, struct str text) {
    struct buf out = buf_make(a, 0);
    for (size_t at = 0; at < text.n;) {
        bool is_long = false;
        size_t from = text.s[at] == '+' && at + 1 < text.n ? at + 1 : at, end = at + 1;
        if (is_digit(text.s[from])) end = digits_end(text, from, &is_long);
        if (is_long) buf_lit(&out, DROPPED);
        else buf_str(&out, str_sub(text, at, end));
        at = end;
    }
    return buf_view(&out);
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Takes white space, then what stands up to the next one, off *rest. */
static bool next_run(struct str *rest, struct str *ret_space, struct str *ret) {
    size_t from = 0, to;
    while (from < rest->n && is_space(rest->s[from])) from++;
    for (to = from; to < rest->n && !is_space(rest->s[to]);) to++;
    *ret_space = str_sub(*rest, 0, from);
    *ret = str_sub(*rest, from, to);
    *rest = str_sub(*rest, to, rest->n);
    return ret_space->n + ret->n > 0;
}

static bool is_address(struct str run) {
    return str_index(run, '@') < run.n || str_find(run, STR("://")) < run.n || str_find(run, STR("www.")) < run.n;
}

/* A capital at the start, as far as one sees without a table: ASCII, or any letter of more bytes that changes when folded. */
static bool is_capitalised(struct arena *a, struct str run) {
    size_t at = 0;
    while (at < run.n && memchr("(\"'", run.s[at], 3)) at++;
    if (at == run.n) return false;
    if ((unsigned char)run.s[at] >= 0x80) return !str_eq(fold_words(a, str_sub(run, at, run.n)), str_sub(run, at, run.n));
    return run.s[at] >= 'A' && run.s[at] <= 'Z';
}

/* A sentence or a clause ends with this run, so what follows is no more of a name. "Mevr." and "J." do not end one. */
static bool ends_clause(struct str run, bool is_title) {
    char last = run.s[run.n - 1];
    return memchr(",;!?)", last, 5) || (last == '.' && !is_title && run.n > 2);
}

struct str learn_clean(struct arena *a, struct str text) {
    struct buf out = buf_make(a, 0);
    struct str rest = without_numbers(a, text), space, run;
    size_t name_words = 0; /* how many more words may belong to the name that is expected */
    while (next_run(&rest, &space, &run)) {
        buf_str(&out, space);
        if (!run.n) continue;
        struct str folded = fold_words(a, run);
        bool is_title = listed(folded, before_name, COUNT(before_name)) || str_eq(run, STR("M."));
        bool is_name = name_words && !is_title && is_capitalised(a, run), particle = listed(folded, in_name, COUNT(in_name));
        if (is_address(run) || is_name) buf_lit(&out, DROPPED);
        else buf_str(&out, run);
        if (is_title) name_words = NAME_WORDS;
        else if (name_words) name_words = is_name || particle || run.s[0] == ':' ? name_words - 1 : 0;
        if (ends_clause(run, is_title)) name_words = 0;
    }
    return buf_view(&out);
}
