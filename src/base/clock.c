/* clock.c -- time from the system, turned if somebody asked, and civil days in Belgium.
**
** Belgium follows the European Union's rule (directive 2000/84/EC): UTC+1, and UTC+2 from 01:00 UTC on the last Sunday of
** March to 01:00 UTC on the last Sunday of October. Computing it here keeps the answer the same on a machine without
** time zone data and in every thread. Calendar arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
*/
#include "clock.h"

#include <stdatomic.h>
#include <time.h>

static _Atomic int64_t turned_ms; /* added to the system's time */

static int64_t system_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t clock_ms(void) {
    return system_ms() + atomic_load(&turned_ms);
}

time_s clock_now(void) {
    return clock_ms() / 1000;
}

int64_t clock_monotonic_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

void clock_turn(time_s now) {
    atomic_store(&turned_ms, now * 1000 - system_ms());
}

static day_n days_from_civil(int y, int m, int d) {
    y -= m <= 2;
    int era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400;
    int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

struct date day_date(day_n d) {
    int z = d + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int month = mp < 10 ? mp + 3 : mp - 9;
    return (struct date){yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) / 5 + 1};
}

bool day_from_date(struct date date, day_n *ret) {
    if (date.year < 1900 || date.year > 2200 || date.month < 1 || date.month > 12 || date.day < 1) return false;
    day_n d = days_from_civil(date.year, date.month, date.day);
    struct date back = day_date(d);
    if (back.month != date.month || back.day != date.day) return false;
    *ret = d;
    return true;
}

int day_weekday(day_n d) {
    return ((d % 7) + 7 + 3) % 7; /* 1970-01-01 was a Thursday */
}

static time_s last_sunday_1am_utc(int year, int month) {
    day_n last = days_from_civil(year, month, 31); /* March and October both have 31 days */
    return (time_s)(last - (day_weekday(last) + 1) % 7) * SECONDS_A_DAY + SECONDS_AN_HOUR;
}

static time_s floor_div(time_s a, time_s b) {
    return a / b - (a % b < 0);
}

static time_s offset_at(time_s utc) {
    int year = day_date((day_n)floor_div(utc, SECONDS_A_DAY)).year;
    bool summer = utc >= last_sunday_1am_utc(year, 3) && utc < last_sunday_1am_utc(year, 10);
    return summer ? 2 * SECONDS_AN_HOUR : SECONDS_AN_HOUR;
}

day_n day_of(time_s t) {
    return (day_n)floor_div(t + offset_at(t), SECONDS_A_DAY);
}

int hour_of(time_s t) {
    time_s local = t + offset_at(t);
    return (int)((local - floor_div(local, SECONDS_A_DAY) * SECONDS_A_DAY) / SECONDS_AN_HOUR);
}

time_s day_start(day_n d) {
    time_s midnight = (time_s)d * SECONDS_A_DAY; /* the clock never changes between 22:00 and 24:00 UTC */
    return midnight - offset_at(midnight - SECONDS_AN_HOUR);
}

time_s day_moment(day_n d, int minute) {
    time_s wanted = (time_s)d * SECONDS_A_DAY + minute * 60;   /* what clocks say, as if they stood in UTC */
    time_s summer = wanted - 2 * SECONDS_AN_HOUR;
    return summer + offset_at(summer) == wanted ? summer : wanted - SECONDS_AN_HOUR;
}

static bool take_number(struct str *s, int *ret) {
    size_t n = 0;
    while (n < s->n && s->s[n] >= '0' && s->s[n] <= '9') n++;
    int64_t v;
    if (n == 0 || n > 4 || !str_to_int(str_sub(*s, 0, n), &v)) return false;
    *s = str_sub(*s, n, s->n);
    *ret = (int)v;
    return true;
}

static bool take_mark(struct str *s) {
    if (s->n == 0 || (s->s[0] != '-' && s->s[0] != '/' && s->s[0] != '.')) return false;
    *s = str_sub(*s, 1, s->n);
    return true;
}

bool day_parse(struct str s, day_n *ret) {
    int a, b, c;
    s = str_trim(s);
    if (!take_number(&s, &a) || !take_mark(&s) || !take_number(&s, &b) || !take_mark(&s) || !take_number(&s, &c)) return false;
    if (s.n) return false;
    struct date date = a > 31 ? (struct date){a, b, c} : (struct date){c, b, a};
    return day_from_date(date, ret);
}

struct str day_iso(struct arena *a, day_n d) {
    struct date date = day_date(d);
    return str_fmt(a, "%04d-%02d-%02d", date.year, date.month, date.day);
}

struct str time_iso(struct arena *a, time_s t) {
    time_s day = floor_div(t, SECONDS_A_DAY);
    struct date date = day_date((day_n)day);
    int second = (int)(t - day * SECONDS_A_DAY);
    return str_fmt(a, "%04d-%02d-%02dT%02d:%02d:%02dZ", date.year, date.month, date.day, second / 3600, second / 60 % 60,
                   second % 60);
}
