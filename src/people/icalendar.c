/* icalendar.c -- writing iCalendar.
**
** A moment stands in UTC, so it is right on both sides of a change of summer time whatever the calendar knows about Belgium; what has
** no time fills its day. Lines end in CR LF and are broken after 75 bytes, never inside a letter.
*/
#include "people/icalendar.h"

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

/* RFC 5545, 3.3.11: the marks of a list and the backslash itself. Other controls have no place in a text. */
static struct str escaped(struct arena *a, struct str text) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '\\' || c == ';' || c == ',') buf_char(&b, '\\');
        if (c == '\n') buf_lit(&b, "\\n");
        else buf_char(&b, (unsigned char)c < ' ' || c == 127 ? ' ' : c);
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

static void put_times(struct buf *b, struct arena *a, const struct calendar_event *e) {
    if (e->begin) {
        put_line(b, STR("DTSTART"), stamp(a, e->begin));
        put_line(b, STR("DTEND"), stamp(a, e->end));
    } else {
        put_line(b, STR("DTSTART;VALUE=DATE"), day_stamp(a, e->day));
        put_line(b, STR("DTEND;VALUE=DATE"), day_stamp(a, e->day + 1));
    }
}

/* The municipality and no part of it: few people live in some. */
static void put_place(struct buf *b, struct arena *a, enum lang lang, int64_t key) {
    const struct place *place = key ? place_by_key(key) : NULL;
    if (place) put_line(b, STR("LOCATION"), escaped(a, place_name(place_municipality(place), lang)));
}

static void put_event(struct buf *b, struct arena *a, struct str origin, enum lang lang, const struct calendar_event *e, time_s now) {
    put_line(b, STR("BEGIN"), STR("VEVENT"));
    put_line(b, STR("UID"), str_fmt(a, "%.*s@inzet", STR_ARGS(e->key)));
    put_line(b, STR("DTSTAMP"), stamp(a, now));
    put_line(b, STR("SEQUENCE"), str_fmt(a, "%lld", (long long)e->changes));
    put_times(b, a, e);
    put_line(b, STR("SUMMARY"), escaped(a, e->title));
    put_place(b, a, lang, e->place);
    if (origin.n) put_line(b, STR("URL"), str_fmt(a, "%.*s/%.*s%.*s", STR_ARGS(origin), STR_ARGS(lang_code(lang)), STR_ARGS(e->path)));
    put_line(b, STR("STATUS"), e->off ? STR("CANCELLED") : STR("CONFIRMED"));
    put_line(b, STR("END"), STR("VEVENT"));
}

struct str icalendar(struct arena *a, enum lang lang, struct str origin, const struct calendar_event *event, size_t n, time_s now) {
    struct buf b = buf_make(a, 0);
    put_line(&b, STR("BEGIN"), STR("VCALENDAR"));
    put_line(&b, STR("VERSION"), STR("2.0"));
    put_line(&b, STR("PRODID"), STR("-//Inzet//Inzet//EN"));
    put_line(&b, STR("METHOD"), STR("PUBLISH"));
    put_line(&b, STR("X-WR-CALNAME"), STR("Inzet"));
    put_line(&b, STR("REFRESH-INTERVAL;VALUE=DURATION"), STR("PT4H"));   /* RFC 7986: more often tells nothing new */
    for (size_t i = 0; i < n; i++) put_event(&b, a, origin, lang, &event[i], now);
    put_line(&b, STR("END"), STR("VCALENDAR"));
    return buf_view(&b);
}
