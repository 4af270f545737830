/* campaign_view.c -- values of a campaign as pages and files show them. */
#include "outreach/campaign_pages.h"

#include "web/csv.h"
#include "web/numbers.h"

static const struct option rhythms[] = {
    {0, N_("There is one round"), NULL}, {1, N_("Every day"), NULL}, {7, N_("Every week"), NULL}, {14, N_("Every two weeks"), NULL},
    {28, N_("Every four weeks"), NULL},
};
const struct options campaign_rhythms = {.rows = rhythms, .n = COUNT(rhythms)};

struct str round_dates(struct html *h, const struct campaign_round *r) {
    return outreach_dates(h->arena, h->lang, r->day, r->last);
}

struct str campaign_rhythm(struct html *h, const struct campaign *c) {
    struct str dates = outreach_dates(h->arena, h->lang, c->first, c->last);
    if (!c->every_days) return dates;
    return lang_say(h->arena, STR("{0}, {1}"), option_label(&campaign_rhythms, h->lang, c->every_days), dates);
}

struct str part_state_name(struct html *h, enum part_state state) {
    static const char *const names[] = {
        [ROUND_ASKED] = N_("no answer yet"), [ROUND_PROMISED] = N_("takes part"), [ROUND_DECLINED] = N_("not this time"),
        [ROUND_DONE] = N_("took part"), [ROUND_MISSED] = N_("it did not happen"),
    };
    return (size_t)state < COUNT(names) ? _(names[state]) : STR("");
}

struct str campaign_part_csv(struct arena *a, enum lang lang, const struct campaign_part *parts, size_t n) {
    static const char *const heads[] = {N_("Name"), N_("E-mail"), N_("Telephone"), N_("Answer"), N_("How many")};
    struct html h = {.arena = a, .lang = lang};
    struct csv c = csv_make(a);
    csv_heads(&c, lang, heads, COUNT(heads));
    for (size_t i = 0; i < n; i++) {
        csv_cell(&c, parts[i].name);
        csv_cell(&c, parts[i].email);
        csv_cell(&c, phone_show(a, parts[i].phone));
        csv_cell(&c, part_state_name(&h, parts[i].state));
        csv_number(&c, parts[i].amount);
        csv_line_end(&c);
    }
    return buf_view(&c.out);
}
