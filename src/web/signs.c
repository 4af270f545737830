/* signs.c -- looking at what was sent. */
#include "web/signs.h"

#include <string.h>

#include "web/exchange.h"
#include "web/form_view.h"
#include "web/pairs.h"
#include "web/server.h"
#include "web/typed.h"

enum { SAME_LETTERS = 30, SAME_AN_HOUR = 3 };   /* a shorter text may well be the same by chance */

#define TRAP_FIELD STR("website")

struct setting web_fill_seconds = { .name = "form_fill_seconds", .kind = SETTING_INT, .initial = "4", .min = 0, .max = 600,
    .meaning = "A form that strangers send sooner than this many seconds after its page was drawn looks like that of a program; 0 never" };

struct setting web_same_reach = { .name = "form_same_reach", .kind = SETTING_INT, .initial = "6", .min = 0, .max = 1000000,
    .meaning = "How often one telephone number or e-mail address may stand in strangers' forms in an hour before somebody looks at them; "
               "0 as often as one likes" };

bool signs_trap_take(struct pairs *pairs) {
    bool filled = false;
    size_t kept = 0;
    for (size_t i = 0; i < pairs->n; i++) {
        if (str_eq(pairs->at[i].name, TRAP_FIELD)) filled |= pairs->at[i].value.n > 0;
        else pairs->at[kept++] = pairs->at[i];
    }
    pairs->n = kept;
    return filled;
}

static bool holds_link(struct str text) {
    static const char *const marks[] = {"://", "www.", "<a ", "[url", "href="};
    for (size_t i = 0; i < COUNT(marks); i++)
        for (size_t at = 0, n = strlen(marks[i]); at + n <= text.n; at++)
            if (str_eq_ci(str_sub(text, at, at + n), str_of(marks[i]))) return true;
    return false;
}

/* A bucket for each text, so that nothing of it is kept. */
static bool came_often(struct request *rq, struct str text) {
    return str_letters(text) >= SAME_LETTERS &&
           !rate_take(rq->web->rates, "same-text", text, SAME_AN_HOUR, clock_monotonic_us());
}

static unsigned signs_of_text(struct request *rq, struct str text) {
    return (holds_link(text) ? SIGN_LINKS : 0u) | (came_often(rq, text) ? SIGN_SAME : 0u);
}

/* Whoever is called or written to because of it; as it was understood, so that writing it in another way does not help. */
static unsigned signs_of_reach(struct request *rq, struct str reach) {
    int limit = (int)web_same_reach.number;
    if (limit == 0 || reach.n == 0) return 0;
    return rate_take(rq->web->rates, "same-reach", str_lower(rq->arena, reach), limit, clock_monotonic_us()) ? 0 : SIGN_REACH;
}

static unsigned signs_of_fields(struct request *rq) {
    unsigned signs = 0;
    for (size_t i = 0; i < rq->form.spec->n; i++) {
        const struct field *f = &rq->form.spec->fields[i];
        const void *value = (const char *)rq->form.values + f->offset;
        if (field_free_text(f)) signs |= signs_of_text(rq, rq->form.typed[i].text);
        if (f->kind == FIELD_PHONE || f->kind == FIELD_EMAIL) signs |= signs_of_reach(rq, *(const struct str *)value);
    }
    return signs;
}

static bool is_fast(const struct exchange *x) {
    return clock_now() - x->drawn < web_fill_seconds.number;
}

unsigned rq_signs(struct request *rq, const char *what, int usual) {
    struct exchange *x = rq->exchange;
    CHECK(x->route && x->route->watched && rq->form.posted);
    if (x->signs_known) return x->signs;
    bool usually = rate_take(rq->web->rates, what, rq->address, usual, clock_monotonic_us());
    x->signs = (x->trapped ? SIGN_TRAP : 0u) | (is_fast(x) ? SIGN_FAST : 0u) | signs_of_fields(rq) | (usually ? 0u : SIGN_MANY);
    x->signs_known = true;
    return x->signs;
}

struct str signs_say(struct html *h, int64_t signs) {
    static const struct { enum sign sign; const char *text; } words[] = {
        {SIGN_TRAP, N_("a field was filled in that people do not see")}, {SIGN_FAST, N_("sent faster than a person can type")},
        {SIGN_LINKS, N_("a web address in the text")}, {SIGN_SAME, N_("the same text came several times")},
        {SIGN_MANY, N_("many from one network")}, {SIGN_REACH, N_("the same telephone number or address came often")}};
    struct str said[COUNT(words)];
    size_t n = 0;
    for (size_t i = 0; i < COUNT(words); i++)
        if (signs & words[i].sign) said[n++] = _(words[i].text);
    return lang_list(h->arena, h->lang, said, n, false);
}
