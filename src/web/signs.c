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

static unsigned signs_of_texts(struct request *rq) {
    unsigned signs = 0;
    for (size_t i = 0; i < rq->form.spec->n; i++) {
        struct str text = rq->form.typed[i].text;
        if (!field_free_text(&rq->form.spec->fields[i])) continue;
        if (holds_link(text)) signs |= SIGN_LINKS;
        if (came_often(rq, text)) signs |= SIGN_SAME;
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
    x->signs = (x->trapped ? SIGN_TRAP : 0u) | (is_fast(x) ? SIGN_FAST : 0u) | signs_of_texts(rq) | (usually ? 0u : SIGN_MANY);
    x->signs_known = true;
    return x->signs;
}

struct str signs_say(struct html *h, int64_t signs) {
    static const struct { enum sign sign; const char *text; } words[] = {
        {SIGN_TRAP, N_("a field was filled in that people do not see")}, {SIGN_FAST, N_("sent faster than a person can type")},
        {SIGN_LINKS, N_("a web address in the text")}, {SIGN_SAME, N_("the same text came several times")},
        {SIGN_MANY, N_("many from one network")}};
    struct str said[COUNT(words)];
    size_t n = 0;
    for (size_t i = 0; i < COUNT(words); i++)
        if (signs & words[i].sign) said[n++] = _(words[i].text);
    return lang_list(h->arena, h->lang, said, n, false);
}
