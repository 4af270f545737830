/* outreach_own.c -- what outreach keeps about people, in words. */
#include "outreach/outreach_own.h"

#include "mail/mail_pages.h"
#include "outreach/call.h"
#include "outreach/campaign_pages.h"
#include "outreach/digest_work.h"
#include "people/own_data.h"

static struct str show_moment(struct html *h, int64_t value) {
    return value ? lang_moment(h->arena, h->lang, value) : STR("");
}

static struct str show_day(struct html *h, int64_t value) {
    return value ? lang_day_short(h->arena, h->lang, (day_n)value) : STR("");
}

static struct str show_answer(struct html *h, int64_t answer) {
    static const char *const names[] = {
        [CALL_ASKED] = N_("no answer yet"), [CALL_IN] = N_("signed up"), [CALL_QUEUED] = N_("on the waiting list"),
        [CALL_OUT] = N_("withdrew"), [CALL_MISSED] = N_("waited, and no place became free"),
    };
    return answer >= 0 && answer < (int64_t)COUNT(names) ? _(names[answer]) : num(h, answer);
}

static struct str show_part(struct html *h, int64_t state) {
    struct str name = part_state_name(h, (enum part_state)state);
    return name.n ? name : num(h, state);
}

static struct str show_needs(struct html *h, struct str text) {
    struct digest_item items[DIGEST_NEEDS];
    int64_t n = (int64_t)digest_items_read(text, items);
    return say(h, plural(h, n, "{0} place near you where you can help", "{0} places near you where you can help"), num(h, n));
}

static const struct own_title titles[] = {
    {"campaign_part", N_("Rounds of campaigns"), 26},
    {"campaign_person", N_("Campaigns that you joined"), 27},
    {"call_person", N_("Calls that you got"), 25},
    {"weekly_mail_person", N_("Help for your next weekly mail"), 28},
    {"mail_pause", N_("Mails that you pause"), 40},
    {"mail_bounce", N_("An address at which mail does not arrive"), 41},
};

static const struct own_column columns[] = {
    {.column = "call_person.state", .label = N_("Answer"), .show = show_answer},
    {.column = "call_person.mailed", .label = N_("Sent"), .show = show_moment},
    {.column = "call_person.answered", .label = N_("Answered"), .show = show_moment},
    {.column = "campaign_part.state", .label = N_("Answer"), .show = show_part},
    {.column = "campaign_part.amount", .label = N_("How many you did")},
    {.column = "campaign_part.changed", .label = N_("Answered"), .show = show_moment},
    {.column = "campaign_person.since", .label = N_("Since"), .show = show_moment},
    {.column = "weekly_mail_person.needs", .label = N_("Open needs"), .show_text = show_needs},
    {.column = "mail_pause.kind", .label = N_("Kind of mail"), .show = mail_kind_shown},
    {.column = "mail_pause.until", .label = N_("Until"), .show = show_day},
    {.column = "mail_bounce.address", .label = N_("Address")},
    {.column = "mail_bounce.bad", .label = N_("Since"), .show = show_moment},
};

static const struct own_code codes[] = {
    {"call-write", N_("You wrote a call")},         {"call-send", N_("You sent a call")},
    {"call-approve", N_("You agreed to a call")},   {"call-take-back", N_("You made a call a draft again")},
    {"campaign-write", N_("You started a campaign")}, {"campaign-end", N_("You ended a campaign")},
    {"campaign-note", N_("It was noted that you took part in a campaign")},
    {"campaign-people", N_("You looked at who takes part in a campaign")},
    {"bad-addresses", N_("You looked at addresses that do not work")},
    {"address-works", N_("It was noted that your address works again")},
    {"call-places", N_("You changed the places of a call")},
    {"call-close", N_("You closed a call")},        {"call-people", N_("You looked at who signed up for a call")},
};

enum status outreach_own_start(struct store *store, struct arena *a) {
    static struct own_words words = {
        .titles = titles, .n_titles = COUNT(titles), .columns = columns, .n_columns = COUNT(columns),
        .codes = codes, .n_codes = COUNT(codes),
    };
    (void)store, (void)a;
    own_data_hear(&words);
    return OK;
}
