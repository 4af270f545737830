/* lang_format.c -- numbers, dates and lists as readers in Belgium write them.
**
**              nl                     fr                   en                    de
**     number   2.417                  2 417                2,417                 2.417
**     decimal  2,5                    2,5                  2.5                   2,5
**     percent  2,5 %                  2,5 %                2.5%                  2,5 %
**     weekday  maandag 6 april 2020   lundi 6 avril 2020   Monday 6 April 2020   Montag, 6. …
**     moment   om 14.05 uur           à 14 h 05            at 14:05              um 14:05 Uhr
**     list     a, b en c              a, b et c            a, b and c            a, b und c
**
** After the Taaladvies of the Nederlandse Taalunie, the Belgian federal guide for French (1er
** avril, 14 h 05) and CLDR. The spaces in numbers do not break: U+202F within a French number,
** U+00A0 before a percent sign and round the h.
*/
#include "lang/lang.h"

#include <inttypes.h>
#include <math.h>

#include "base/buf.h"

#define NARROW_SPACE "\xe2\x80\xaf" /* U+202F */
#define FIXED_SPACE "\xc2\xa0"      /* U+00A0 */

/* Everything by which the languages differ. Formats of days and moments take {0} {1} ... as said
** beside them. */
struct locale {
    struct str thousands, decimal, percent;
    struct str first;       /* number of the first day of a month */
    struct str day;         /* day of the month {0}, month {1}, year {2} */
    struct str weekday_day; /* weekday {0}, day as above {1} */
    struct str moment;      /* day {0}, hour {1}, minutes {2} */
    struct str comma, and_, or_;
    struct str month[12], weekday[7];
};

static const struct locale locales[LANGS_READ] = {
    [NL] = {
        .thousands = STR("."), .decimal = STR(","), .percent = STR(FIXED_SPACE "%"),
        .first = STR("1"), .day = STR("{0} {1} {2}"), .weekday_day = STR("{0} {1}"),
        .moment = STR("{0} om {1}.{2} uur"),
        .comma = STR(", "), .and_ = STR(" en "), .or_ = STR(" of "),
        .month = {STR("januari"), STR("februari"), STR("maart"), STR("april"),
                  STR("mei"), STR("juni"), STR("juli"), STR("augustus"),
                  STR("september"), STR("oktober"), STR("november"), STR("december")},
        .weekday = {STR("maandag"), STR("dinsdag"), STR("woensdag"), STR("donderdag"),
                    STR("vrijdag"), STR("zaterdag"), STR("zondag")},
    },
    [FR] = {
        .thousands = STR(NARROW_SPACE), .decimal = STR(","), .percent = STR(FIXED_SPACE "%"),
        .first = STR("1er"), .day = STR("{0} {1} {2}"), .weekday_day = STR("{0} {1}"),
        .moment = STR("{0} à {1}" FIXED_SPACE "h" FIXED_SPACE "{2}"),
        .comma = STR(", "), .and_ = STR(" et "), .or_ = STR(" ou "),
        .month = {STR("janvier"), STR("février"), STR("mars"), STR("avril"),
                  STR("mai"), STR("juin"), STR("juillet"), STR("août"),
                  STR("septembre"), STR("octobre"), STR("novembre"), STR("décembre")},
        .weekday = {STR("lundi"), STR("mardi"), STR("mercredi"), STR("jeudi"),
                    STR("vendredi"), STR("samedi"), STR("dimanche")},
    },
    [EN] = {
        .thousands = STR(","), .decimal = STR("."), .percent = STR("%"),
        .first = STR("1"), .day = STR("{0} {1} {2}"), .weekday_day = STR("{0} {1}"),
        .moment = STR("{0} at {1}:{2}"),
        .comma = STR(", "), .and_ = STR(" and "), .or_ = STR(" or "),
        .month = {STR("January"), STR("February"), STR("March"), STR("April"),
                  STR("May"), STR("June"), STR("July"), STR("August"),
                  STR("September"), STR("October"), STR("November"), STR("December")},
        .weekday = {STR("Monday"), STR("Tuesday"), STR("Wednesday"), STR("Thursday"),
                    STR("Friday"), STR("Saturday"), STR("Sunday")},
    },
    [DE] = {
        .thousands = STR("."), .decimal = STR(","), .percent = STR(FIXED_SPACE "%"),
        .first = STR("1"), .day = STR("{0}. {1} {2}"), .weekday_day = STR("{0}, {1}"),
        .moment = STR("{0} um {1}:{2} Uhr"),
        .comma = STR(", "), .and_ = STR(" und "), .or_ = STR(" oder "),
        .month = {STR("Januar"), STR("Februar"), STR("März"), STR("April"),
                  STR("Mai"), STR("Juni"), STR("Juli"), STR("August"),
                  STR("September"), STR("Oktober"), STR("November"), STR("Dezember")},
        .weekday = {STR("Montag"), STR("Dienstag"), STR("Mittwoch"), STR("Donnerstag"),
                    STR("Freitag"), STR("Samstag"), STR("Sonntag")},
    },
};

/* ---- numbers ---- */

static void write_grouped(struct buf *out, uint64_t n, struct str separator) {
    if (n >= 1000) {
        write_grouped(out, n / 1000, separator);
        buf_str(out, separator);
        buf_fmt(out, "%03" PRIu64, n % 1000);
    } else {
        buf_fmt(out, "%" PRIu64, n);
    }
}

static uint64_t magnitude(int64_t n) {
    return n < 0 ? -(uint64_t)n : (uint64_t)n;
}

struct str lang_number(struct arena *a, enum lang lang, int64_t n) {
    struct buf out = buf_make(a, 0);
    if (n < 0) buf_lit(&out, "-");
    write_grouped(&out, magnitude(n), locales[lang].thousands);
    return buf_view(&out);
}

struct str lang_decimal(struct arena *a, enum lang lang, int64_t thousandths) {
    struct buf out = buf_make(a, 0);
    uint64_t size = magnitude(thousandths), tenths = size / 100 + (size % 100 >= 50);
    if (thousandths < 0 && tenths) buf_lit(&out, "-");
    write_grouped(&out, tenths / 10, locales[lang].thousands);
    if (tenths % 10) {
        buf_str(&out, locales[lang].decimal);
        buf_int(&out, (int64_t)(tenths % 10));
    }
    return buf_view(&out);
}

struct str lang_decimal_cell(struct arena *a, enum lang lang, int64_t thousandths) {
    uint64_t size = magnitude(thousandths);
    return str_fmt(a, "%s%llu%.*s%03d", thousandths < 0 ? "-" : "", (unsigned long long)(size / 1000), STR_ARGS(locales[lang].decimal),
                   (int)(size % 1000));
}

struct str lang_percent(struct arena *a, enum lang lang, double share) {
    if (!(fabs(share) < 1e9)) return STR("–"); /* a share of nothing, too */
    struct str number = lang_decimal(a, lang, llround(share * 100 * 1000));
    return str_fmt(a, "%.*s%.*s", STR_ARGS(number), STR_ARGS(locales[lang].percent));
}

/* ---- days and moments ---- */

struct str lang_weekday(enum lang lang, int weekday) {
    CHECK(weekday >= 0 && weekday < 7);
    return locales[lang].weekday[weekday];
}

static struct str month_name(enum lang lang, int month) {
    CHECK(month >= 1 && month <= 12);
    return locales[lang].month[month - 1];
}

struct str lang_month(struct arena *a, enum lang lang, int year, int month) {
    struct str name = month_name(lang, month);
    return str_fmt(a, "%.*s %d", STR_ARGS(name), year);
}

struct str lang_day_short(struct arena *a, enum lang lang, day_n d) {
    const struct locale *l = &locales[lang];
    struct date date = day_date(d);
    struct str day = date.day == 1 ? l->first : str_fmt(a, "%d", date.day);
    return lang_say(a, l->day, day, month_name(lang, date.month), str_fmt(a, "%d", date.year));
}

struct str lang_day(struct arena *a, enum lang lang, day_n d) {
    return lang_say(a, locales[lang].weekday_day, lang_weekday(lang, day_weekday(d)),
                    lang_day_short(a, lang, d));
}

struct str lang_moment(struct arena *a, enum lang lang, time_s t) {
    /* Belgium is whole hours away from UTC, so the minutes are those of UTC. */
    int minute = (int)(((t % SECONDS_AN_HOUR) + SECONDS_AN_HOUR) % SECONDS_AN_HOUR / 60);
    return lang_say(a, locales[lang].moment, lang_day_short(a, lang, day_of(t)),
                    str_fmt(a, "%d", hour_of(t)), str_fmt(a, "%02d", minute));
}

/* ---- lists ---- */

struct str lang_list(struct arena *a, enum lang lang, const struct str *items, size_t n, bool or_) {
    const struct locale *l = &locales[lang];
    struct buf out = buf_make(a, 0);
    for (size_t i = 0; i < n; i++) {
        if (i) buf_str(&out, i < n - 1 ? l->comma : or_ ? l->or_ : l->and_);
        buf_str(&out, items[i]);
    }
    return buf_view(&out);
}
