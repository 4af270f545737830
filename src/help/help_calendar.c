/* help_calendar.c -- visits as an iCalendar file (RFC 5545), for the calendar in a telephone.
**
** A visit with a time stands in UTC, computed by day, so it is right on both sides of a change of summer time whatever the calendar
** knows about Belgium; one without a time fills the day. Called-off visits are in it as cancelled: a calendar that took the file
** before takes them out. Lines end in CR LF and are broken after 75 bytes, never inside a letter.
*/
#include "help/help_visit.h"
#include "places/places.h"

enum { LINE_BYTES = 74 };   /* and the space that begins the rest */

static void put_line(struct buf *b, struct str name, struct str value) {
    size_t used = name.n + 1;
    buf_str(b, name);
    buf_char(b, ':');
    for (size_t i = 0; i < value.n; i++) {
        bool begins_letter = ((unsigned char)value.s[i] & 0xC0) != 0x80;
        if (begins_letter && used + 4 > LINE_BYTES) {
            buf_lit(b, "\r\n ");
            used = 1;
        }
        buf_char(b, value.s[i]);
        used++;
    }
    buf_lit(b, "\r\n");
}

/* RFC 5545, 3.3.11: the marks of a list and the backslash itself. */
static struct str escaped(struct arena *a, struct str text) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '\\' || text.s[i] == ';' || text.s[i] == ',') buf_char(&b, '\\');
        if (text.s[i] == '\n') buf_lit(&b, "\\n");
        else buf_char(&b, text.s[i]);
    }
    return buf_view(&b);
}

/* 20270309T090000Z, from 2027-03-09T09:00:00Z */
static struct str stamp(struct arena *a, time_s t) {
    struct str iso = time_iso(a, t);
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < iso.n; i++)
        if (iso.s[i] != '-' && iso.s[i] != ':') buf_char(&b, iso.s[i]);
    return buf_view(&b);
}

static struct str day_stamp(struct arena *a, day_n day) {
    struct date d = day_date(day);
    return str_fmt(a, "%04d%02d%02d", d.year, d.month, d.day);
}

static void put_times(struct buf *b, struct arena *a, const struct help_visit *v) {
    if (v->minute == ANY_TIME) {
        put_line(b, STR("DTSTART;VALUE=DATE"), day_stamp(a, v->day));
        put_line(b, STR("DTEND;VALUE=DATE"), day_stamp(a, v->day + 1));
        return;
    }
    time_s begin = day_moment(v->day, v->minute);
    put_line(b, STR("DTSTART"), stamp(a, begin));
    put_line(b, STR("DTEND"), stamp(a, begin + (time_s)v->minutes * 60));
}

static void put_visit(struct buf *b, struct arena *a, const struct help_visit *v, struct str summary, time_s now) {
    bool off = v->state == VISIT_OFF || v->state == VISIT_INSTEAD;
    put_line(b, STR("BEGIN"), STR("VEVENT"));
    put_line(b, STR("UID"), str_fmt(a, "visit-%lld-%d@inzet", (long long)v->assignment.n, (int)v->day));
    put_line(b, STR("DTSTAMP"), stamp(a, now));
    put_line(b, STR("SEQUENCE"), str_fmt(a, "%lld", (long long)(now / 60)));   /* the file that was taken last is right */
    put_times(b, a, v);
    put_line(b, STR("SUMMARY"), escaped(a, summary));
    put_line(b, STR("STATUS"), off ? STR("CANCELLED") : STR("CONFIRMED"));
    put_line(b, STR("END"), STR("VEVENT"));
}

struct str help_calendar(struct arena *a, enum lang lang, const struct help_request *r, const struct help_part *p,
                         const struct help_visit *visits, size_t n, time_s now) {
    const struct place *place = place_by_key(r->place);
    struct str where = place ? place_title(a, place, lang) : STR("");
    struct str summary = lang_say(a, lang_text(lang, N_("{0}, {1}")), p->category->name, where);
    struct buf b = buf_make(a, 0);
    put_line(&b, STR("BEGIN"), STR("VCALENDAR"));
    put_line(&b, STR("VERSION"), STR("2.0"));
    put_line(&b, STR("PRODID"), STR("-//Inzet//Visits//EN"));
    put_line(&b, STR("METHOD"), STR("PUBLISH"));
    for (size_t i = 0; i < n; i++) put_visit(&b, a, &visits[i], summary, now);
    put_line(&b, STR("END"), STR("VCALENDAR"));
    return buf_view(&b);
}
