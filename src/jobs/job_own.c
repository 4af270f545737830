/* job_own.c -- what jobs keep about people, said in words on their page "Your data", and how long it is tied to them. */
#include "jobs/job_own.h"

#include "deploy_sql.h"
#include "invite_sql.h"
#include "jobs/deploy.h"
#include "jobs/invite.h"
#include "jobs/weights.h"
#include "match/weigh.h"
#include "people/own_data.h"
#include "shift_sql.h"

static struct str show_day(struct html *h, int64_t value) {
    return value ? lang_day_short(h->arena, h->lang, (day_n)value) : STR("");
}

static struct str show_moment(struct html *h, int64_t value) {
    return value ? lang_moment(h->arena, h->lang, value) : STR("");
}

static struct str show_reasons(struct html *h, struct str reasons) {
    struct str *why;
    size_t n;
    reasons_say(h, reasons, &why, &n);
    return lang_list(h->arena, h->lang, why, n, false);
}

/* The score that somebody had: "Living near 87 %, ...". */
static struct str show_parts(struct html *h, struct str parts) {
    struct str said[PARTS];
    int of[PARTS];
    if (!parts_read(parts, PART_PERMILLE, of)) return STR("");
    for (int k = 0; k < PARTS; k++)
        said[k] = say(h, STR("{0} {1}"), weights_part(h, (enum part)k), lang_percent(h->arena, h->lang, (double)of[k] / PART_PERMILLE));
    return lang_list(h->arena, h->lang, said, PARTS, false);
}

static struct str show_part(struct html *h, int64_t part) {
    return part >= 0 && part < PARTS_A_DAY ? shift_part(h, (int)part) : num(h, part);
}

static struct str name_of(struct html *h, const char *const *names, size_t n, int64_t value) {
    return value >= 0 && (size_t)value < n ? _(names[value]) : num(h, value);
}

static struct str show_invitation(struct html *h, int64_t state) {
    static const char *const names[] = {
        [INVITED] = N_("no answer yet"), [ACCEPTED] = N_("said yes"), [DECLINED] = N_("said no"), [EXPIRED] = N_("not answered"),
        [OFFERED] = N_("you offered to help"),
    };
    return name_of(h, names, COUNT(names), state);
}

static struct str show_deployment(struct html *h, int64_t state) {
    static const char *const names[] = {
        [DEPLOYED_AGREED] = N_("agreed"), [DEPLOYED_STARTED] = N_("started"), [DEPLOYED_ENDED] = N_("ended"),
        [DEPLOYED_CANCELLED] = N_("did not go ahead"),
    };
    return name_of(h, names, COUNT(names), state);
}

static struct str show_said(struct html *h, int64_t said) {
    static const char *const names[] = {
        [SAID_NOTHING] = N_("nothing yet"), [SAID_YES] = N_("it went ahead"), [SAID_NO] = N_("it did not go ahead"),
    };
    return name_of(h, names, COUNT(names), said);
}

static const struct own_title titles[] = {
    {"invitation", N_("Jobs you were invited to"), 20},
    {"shift_asked", N_("Moments you were asked for"), 21},
    {"deployment", N_("Jobs you did"), 22},
};

static const struct own_column columns[] = {
    {.column = "invitation.reasons", .label = N_("Why you"), .show_text = show_reasons},
    {.column = "invitation.parts", .label = N_("How well you fitted, of each part of the score"), .show_text = show_parts},
    {.column = "invitation.state", .label = N_("Answer"), .show = show_invitation},
    {.column = "invitation.sent", .label = N_("Sent"), .show = show_moment},
    {.column = "invitation.answered", .label = N_("Answered"), .show = show_moment},
    {.column = "shift_asked.day", .label = N_("Day"), .show = show_day},
    {.column = "shift_asked.part", .label = N_("Part of the day"), .show = show_part},
    {.column = "deployment.state", .label = N_("How far it is"), .show = show_deployment},
    {.column = "deployment.start_day", .label = N_("First day"), .show = show_day},
    {.column = "deployment.end_day", .label = N_("Last day"), .show = show_day},
    {.column = "deployment.hours", .label = N_("Hours worked")},
    {.column = "deployment.helper_said", .label = N_("What you said"), .show = show_said},
    {.column = "deployment.org_said", .label = N_("What the organisation said"), .show = show_said},
};

static const struct own_code codes[] = {
    {"invite", N_("You were invited to a job")},
    {"contact", N_("Your name and contact data were seen after your yes")},
};

void job_own_start(void) {
    static struct own_words words = {
        .titles = titles, .n_titles = COUNT(titles), .columns = columns, .n_columns = COUNT(columns),
        .codes = codes, .n_codes = COUNT(codes),
    };
    own_data_hear(&words);
}

/* The schema's "5 years, then anonymous" and "7 years, then anonymous": the rows stay for the figures, the person goes. */
void job_own_forget(struct db *db, time_s now) {
    enum { INVITATION_DAYS = 5 * 366, DEPLOYMENT_DAYS = 7 * 366 };
    invitations_forget(db, (struct invitations_forget_in){.before = now - (time_s)INVITATION_DAYS * SECONDS_A_DAY}, NULL);
    shifts_forget(db, (struct shifts_forget_in){.before = day_of(now) - INVITATION_DAYS}, NULL);
    deployments_forget(db, (struct deployments_forget_in){.before = day_of(now) - DEPLOYMENT_DAYS}, NULL);
}
