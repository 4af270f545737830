/* main.c -- the one file that knows all features, settings and commands. */
#include "cli/cli.h"
#include "dispatch/plan.h"
#include "help/help.h"
#include "help/help_calendar.h"
#include "help/help_desk.h"
#include "help/help_hold.h"
#include "help/help_match.h"
#include "help/help_reach.h"
#include "help/help_report.h"
#include "help/insured.h"
#include "insight/insight.h"
#include "jobs/deploy.h"
#include "jobs/invite.h"
#include "jobs/job.h"
#include "jobs/job_calendar.h"
#include "jobs/weighing.h"
#include "jobs/weights.h"
#include "learn/learning.h"
#include "library/library.h"
#include "mail/mail.h"
#include "mail/mail_pages.h"
#include "match/prior.h"
#include "outreach/bounce_pages.h"
#include "outreach/call.h"
#include "outreach/campaign.h"
#include "outreach/digest.h"
#include "people/account.h"
#include "people/calendar.h"
#include "people/desk.h"
#include "people/helper.h"
#include "people/hold.h"
#include "people/org.h"
#include "people/own_data.h"
#include "people/reserve.h"
#include "search/search.h"
#include "web/signs.h"

/* In the order of the menu; what people taught comes first, because the others read with it when they start. */
static const struct feature *const features[] = {
    &learning_feature, &library_feature, &job_feature, &helper_feature, &invite_feature, &deploy_feature, &search_feature, &desk_feature,
    &hold_feature, &plan_feature, &org_feature, &weighing_feature,
    &reserve_feature, &help_feature, &help_give_feature, &help_visit_feature, &help_reminder_feature, &help_outcome_feature,
    &help_case_feature, &help_match_feature, &help_call_feature, &help_desk_feature, &help_hold_feature,
    &help_category_feature, &help_figures_feature, &insured_feature, &insured_note_feature, &call_feature,
    &campaign_feature, &digest_feature, &bounce_feature, &insight_feature, &own_data_feature, &calendar_feature,
    &account_feature, &mail_feature, &web_feature,
};

static struct setting *const settings[] = {
    &cli_listen, &cli_tls_in_front, &web_fill_seconds, &web_same_reach, &cli_log_level, &cli_today, &cli_db_group, &desk_phone,
    &person_registrations, &reserve_max_mb, &reserve_mails_a_minute, &job_most_asked, &help_requests, &help_asked_a_week,
    &help_weeks_ahead, &help_reminder_hour, &help_answer_days,
    &insured_lead_hours, &insured_hours, &insured_visit_hours, &insight_open_until, &rubric_prior, &rubric_prior_percent,
    &job_weight[PART_CONCEPTS], &job_weight[PART_WORK], &job_weight[PART_TIME], &job_weight[PART_NEAR],
    &job_weight[PART_LANGUAGES], &job_weight[PART_EXPERIENCE], &job_weight[PART_FRESH], &job_weight[PART_RELIABLE],
    &job_weight[PART_ASKED],
    &plan_considered, &plan_wait_hours, &plan_rest_hours, &plan_most_shifts, &plan_km_points, &plan_stay_points, &plan_helper_fairness,
    &plan_org_fairness, &plan_priority_points[PRIORITY_NORMAL], &plan_priority_points[PRIORITY_URGENT],
    &call_approval_above, &digest_weekday, &digest_hour, &outreach_mails_a_minute,
    &mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace, &mail_return, &mail_bounces, &mail_lanes,
};

static const struct command *const commands[] = {
    &command_serve, &command_demo, &command_import, &command_report, &command_report_help, &command_understand, &command_link,
    &command_match, &command_signin, &command_grant, &command_routes, &command_settings, &command_check,
    &command_lexicon_check, &command_lexicon_stats, &command_import_esco, &command_learn, &command_learn_weights,
};

static const struct program program = {
    .features = features, .n_features = COUNT(features), .settings = settings, .n_settings = COUNT(settings),
    .commands = commands, .n_commands = COUNT(commands),
};

/* What the weekly mail brings to people. */
static const struct need_source *const needs[] = {&job_needs, &help_needs, NULL};

/* Whom a call may go to, besides what people says of them. */
static const struct group_source *const groups[] = {&campaign_groups, &help_groups, NULL};

/* What a helper's own calendar tells. */
static const struct calendar_source *const calendars[] = {&job_calendar, &help_visits_calendar, NULL};
/* What may be held until somebody has looked at it. */
static const struct hold_kind *const holds[] = {&help_holds, &org_holds, &help_light_holds, NULL};

int main(int argc, char **argv) {
    hold_kinds = holds;
    outreach_groups = groups;
    outreach_needs = needs;
    calendar_sources = calendars;
    return cli_main(&program, argc, argv);
}
