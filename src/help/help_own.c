/* help_own.c -- what help keeps about people with an account, said in words on their page "Your data". */
#include "help/help_own.h"

#include "help/insured_note.h"
#include "people/own_data.h"

static struct str show_moment(struct html *h, int64_t value) {
    return value ? lang_moment(h->arena, h->lang, value) : STR("");
}

static struct str show_day(struct html *h, int64_t value) {
    return value ? lang_day_short(h->arena, h->lang, (day_n)value) : STR("");
}

static struct str show_reasons(struct html *h, struct str reasons) {
    struct str *why;
    size_t n;
    reasons_say(h, reasons, &why, &n);
    return lang_list(h->arena, h->lang, why, n, false);
}

static struct str name_of(struct html *h, const char *const *names, size_t n, int64_t value) {
    return value >= 0 && (size_t)value < n ? _(names[value]) : num(h, value);
}

static struct str show_answer(struct html *h, int64_t state) {
    static const char *const names[] = {
        [HELP_INVITED] = N_("no answer yet"), [HELP_ACCEPTED] = N_("said yes"), [HELP_DECLINED] = N_("said no"),
        [HELP_OFFERED] = N_("wants to help")};
    return name_of(h, names, COUNT(names), state);
}

static struct str show_outcome(struct html *h, int64_t state) {
    static const char *const names[] = {
        [OUTCOME_AGREED] = N_("agreed"), [OUTCOME_DONE] = N_("done"), [OUTCOME_NOT] = N_("did not go ahead")};
    return name_of(h, names, COUNT(names), state);
}

static struct str show_ending(struct html *h, int64_t why) {
    static const char *const names[] = {
        [ENDED_AS_AGREED] = N_("as agreed"), [ENDED_NOT_AHEAD] = N_("did not go ahead"), [ENDED_HELPER_STOPPED] = N_("the helper stopped"),
        [ENDED_HELPER_GONE] = N_("the helper left Inzet"), [ENDED_NOT_NEEDED] = N_("no longer needed")};
    return name_of(h, names, COUNT(names), why);
}

static struct str show_how(struct html *h, int64_t how) {
    return option_label(&informed_hows, h->lang, how);
}

static struct str show_said(struct html *h, int64_t said) {
    static const char *const names[] = {N_("nothing yet"), N_("it went ahead"), N_("it did not go ahead")};
    return name_of(h, names, COUNT(names), said);
}

static const struct own_title titles[] = {
    {"help_signup", N_("What you help residents with"), 15},
    {"help_neighbour", N_("Your insurance as a volunteer"), 16},
    {"help_informed", N_("What you read before you began to help"), 17},
    {"help_invitation", N_("Residents you were asked to help"), 22},
    {"help_assignment", N_("Residents you helped"), 23},
    {"help_operator", N_("The desk you work at"), 24},
    {"help_presence", N_("Cases you have open"), 25},
    {"help_asker", N_("Residents who ask for help"), 50},
    {"help_wish", N_("What residents ask"), 51},
    {"help_note", N_("What was said about a request for help"), 52},
};

static const struct own_column columns[] = {
    {.column = "help_signup.category", .label = N_("What, as a number")},
    {.column = "help_neighbour.insured", .label = N_("Insured since"), .show = show_moment},
    {.column = "help_neighbour.age_said", .label = N_("Age you said you have at least")},
    {.column = "help_informed.version", .label = N_("Version of the note")},
    {.column = "help_informed.how", .label = N_("How you got it"), .show = show_how},
    {.column = "help_informed.at", .label = N_("When"), .show = show_moment},
    {.column = "help_operator.desk", .label = N_("Desk, as a number")},
    {.column = "help_invitation.reasons", .label = N_("Why you"), .show_text = show_reasons},
    {.column = "help_invitation.state", .label = N_("Answer"), .show = show_answer},
    {.column = "help_invitation.sent", .label = N_("Sent"), .show = show_moment},
    {.column = "help_invitation.answered", .label = N_("Answered"), .show = show_moment},
    {.column = "help_assignment.state", .label = N_("How far it is"), .show = show_outcome},
    {.column = "help_assignment.agreed", .label = N_("Agreed on"), .show = show_moment},
    {.column = "help_assignment.ended_day", .label = N_("Last day"), .show = show_day},
    {.column = "help_assignment.why_ended", .label = N_("Why it ended"), .show = show_ending},
    {.column = "help_assignment.helper_said", .label = N_("What you said"), .show = show_said},
    {.column = "help_assignment.asker_said", .label = N_("What the person helped said"), .show = show_said},
};

static const struct own_code codes[] = {
    {"help.invite", N_("You were asked to help a resident")},
    {"help.duties", N_("Somebody at a desk noted your insurance, or read the information note out")},
    {"help.answer", N_("Somebody at a desk noted your answer from a call")},
    {"help.volunteer", N_("Somebody at a desk looked at your insurance and what you read")},
    {"help.operator", N_("You were given a place at a desk")},
};

void help_own_words(void) {
    static struct own_words words = {
        .titles = titles, .n_titles = COUNT(titles), .columns = columns, .n_columns = COUNT(columns),
        .codes = codes, .n_codes = COUNT(codes),
    };
    own_data_hear(&words);
}
