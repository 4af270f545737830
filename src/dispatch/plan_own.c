/* plan_own.c -- what plans keep about a helper, in words on their page "Your data". */
#include "dispatch/plan.h"
#include "dispatch/plan_work.h"
#include "people/own_data.h"

static struct str show_day(struct html *h, int64_t day) {
    return lang_day_short(h->arena, h->lang, (day_n)day);
}

static struct str show_part(struct html *h, int64_t part) {
    return part >= 0 && part < PARTS_A_DAY ? shift_part(h, (int)part) : num(h, part);
}

static struct str show_reasons(struct html *h, struct str reasons) {
    struct str *why;
    size_t n;
    reasons_say(h, reasons, &why, &n);
    return lang_list(h->arena, h->lang, why, n, false);
}

static const struct own_title titles[] = {{"plan_place", N_("Days for which a coordinator thought of you"), 23}};

static const struct own_column columns[] = {
    {.column = "plan_place.day", .label = N_("Day"), .show = show_day},
    {.column = "plan_place.part", .label = N_("Part of the day"), .show = show_part},
    {.column = "plan_place.reasons", .label = N_("Why you"), .show_text = show_reasons},
};

void plan_own_hear(void) {
    static struct own_words words = {.titles = titles, .n_titles = COUNT(titles), .columns = columns, .n_columns = COUNT(columns)};
    own_data_hear(&words);
}
