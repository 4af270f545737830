/* help_rhythm.c -- days of a rhythm, and how people say it. */
#include "help/help_rhythm.h"

enum { FAR = 366, HOURS_A_DAY = 24 };

static day_n week_of(day_n day) {
    return day - day_weekday(day);
}

bool rhythm_on(const struct help_rhythm *r, day_n day) {
    if (day < r->first || (r->last && day > r->last) || !(r->days >> day_weekday(day) & 1)) return false;
    return r->weeks <= 1 || (week_of(day) - week_of(r->first)) / WEEK_DAYS % r->weeks == 0;
}

bool rhythm_next(const struct help_rhythm *r, day_n from, day_n to, day_n *ret) {
    for (day_n day = from > r->first ? from : r->first; day <= to; day++) {
        if (!rhythm_on(r, day)) continue;
        *ret = day;
        return true;
    }
    return false;
}

int rhythm_count(const struct help_rhythm *r, day_n from, day_n to) {
    day_n day = from;
    int n = 0;
    for (; rhythm_next(r, day, to, &day); day++) n++;
    return n;
}

bool rhythm_of_week(uint32_t grid, bool once_a_week, day_n today, int minutes, struct help_rhythm *ret) {
    enum { PARTS_A_DAY = 4, PARTS = 15 };
    struct help_rhythm r = {.weeks = 1, .first = today, .minute = ANY_TIME, .minutes = minutes, .monthly = true};
    for (int d = 0; d < WEEK_DAYS; d++) r.days |= (unsigned)((grid >> (d * PARTS_A_DAY) & PARTS) != 0) << d;
    if (once_a_week) r.days &= ~r.days + 1; /* the lowest bit */
    if (!r.days) return false;
    *ret = r;
    return true;
}

static day_n next_month(day_n day) {
    struct date date = day_date(day);
    date = date.month == 12 ? (struct date){date.year + 1, 1, 1} : (struct date){date.year, date.month + 1, 1};
    CHECK(day_from_date(date, &day));
    return day;
}

day_n rhythm_ask(const struct help_rhythm *r, day_n day) {
    day_n visit;
    if (!rhythm_next(r, day, day + FAR, &visit)) return 0;
    return r->monthly ? next_month(visit) : visit + 1;
}

/* ---- words ---- */

static struct str days_words(struct html *h, unsigned days) {
    struct str names[WEEK_DAYS];
    size_t n = 0;
    for (int d = 0; d < WEEK_DAYS; d++)
        if (days >> d & 1) names[n++] = lang_weekday(h->lang, d);
    return n == WEEK_DAYS ? _("every day") : lang_list(h->arena, h->lang, names, n, false);
}

static struct str often_words(struct html *h, const struct help_rhythm *r) {
    struct str days = days_words(h, r->days);
    if (r->first == r->last) return lang_day(h->arena, h->lang, r->first);
    if (r->weeks > 1) return say(h, _("{0}, every {1} weeks"), days, num(h, r->weeks));
    return r->days == 0x7f ? days : say(h, _("every week on {0}"), days);
}

struct str rhythm_words(struct html *h, const struct help_rhythm *r) {
    struct str often = often_words(h, r);
    return r->minute == ANY_TIME ? often : say(h, _("{0} at {1}"), often, minute_say(h->arena, r->minute));
}

struct str minute_say(struct arena *a, int minute) {
    return minute < 0 ? STR("") : str_fmt(a, "%d:%02d", minute / MINUTES_AN_HOUR, minute % MINUTES_AN_HOUR);
}

/* Takes a number of at most two digits. */
static bool take_number(struct str *s, int *ret) {
    int64_t v;
    size_t n = 0;
    while (n < s->n && s->s[n] >= '0' && s->s[n] <= '9') n++;
    if (n == 0 || n > 2 || !str_to_int(str_sub(*s, 0, n), &v)) return false;
    *s = str_sub(*s, n, s->n);
    *ret = (int)v;
    return true;
}

/* What people write between hours and minutes, or behind the hours. The longer ones first. */
static void take_mark(struct str *s) {
    static const char *const marks[] = {"uur", "u", "heures", "h", ":", "."};
    *s = str_trim(*s);
    for (size_t i = 0; i < COUNT(marks); i++) {
        struct str mark = str_of(marks[i]);
        if (s->n < mark.n || !str_eq_ci(str_sub(*s, 0, mark.n), mark)) continue;
        *s = str_trim(str_sub(*s, mark.n, s->n));
        return;
    }
}

bool minute_parse(struct str typed, int *ret) {
    struct str s = str_trim(typed);
    int hours, minutes = 0;
    if (s.n == 0) return *ret = ANY_TIME, true;
    if (!take_number(&s, &hours)) return false;
    take_mark(&s);
    if (s.n && !take_number(&s, &minutes)) return false;
    take_mark(&s);
    if (s.n || hours >= HOURS_A_DAY || minutes >= MINUTES_AN_HOUR) return false;
    *ret = hours * MINUTES_AN_HOUR + minutes;
    return true;
}
