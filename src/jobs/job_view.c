/* job_view.c -- values of a job as pages and mails show them. */
#include "jobs/job_view.h"

#include "people/helper_view.h"
#include "places/places.h"

struct str job_place(struct html *h, const struct job *j) {
    const struct place *p = place_by_key(j->form.place);
    return p ? place_title(h->arena, p, h->lang) : STR("");
}

struct str job_dates(struct html *h, day_n from, day_n until) {
    struct str first = from == DAY_NONE ? STR("") : lang_day_short(h->arena, h->lang, from);
    struct str last = until == DAY_NONE ? STR("") : lang_day_short(h->arena, h->lang, until);
    if (first.n && last.n) return say(h, _("from {0} until {1}"), first, last);
    if (first.n) return say(h, _("from {0}"), first);
    if (last.n) return say(h, _("until {0}"), last);
    return _("as soon as possible");
}

static unsigned parts_of(uint32_t grid, int day) {
    return grid >> (day * 4) & 15;
}

static struct str part_words(struct html *h, unsigned parts) {
    struct str names[4];
    size_t n = 0;
    if (parts == 15) return _("all day and night");
    for (int p = 0; p < 4; p++)
        if (parts >> p & 1) names[n++] = grid_part(h, p);
    return lang_list(h->arena, h->lang, names, n, false);
}

static struct str day_words(struct html *h, unsigned days) {
    struct str names[7];
    size_t n = 0;
    if (days == 0x7f) return _("every day");
    if (days == 0x1f) return _("weekdays");
    if (days == 0x60) return _("at the weekend");
    for (int d = 0; d < 7; d++)
        if (days >> d & 1) names[n++] = lang_weekday(h->lang, d);
    return lang_list(h->arena, h->lang, names, n, false);
}

/* Days with the same parts are said together. */
struct str grid_words(struct html *h, uint32_t grid) {
    struct buf b = buf_make(h->arena, 0);
    unsigned said = 0;
    for (int d = 0; d < 7; d++) {
        unsigned parts = parts_of(grid, d), days = 0;
        if (!parts || said >> d & 1) continue;
        for (int e = d; e < 7; e++)
            if (parts_of(grid, e) == parts) days |= 1u << e;
        said |= days;
        if (b.n) buf_lit(&b, "; ");
        buf_str(&b, say(h, STR("{0}: {1}"), day_words(h, days), part_words(h, parts)));
    }
    return b.n ? buf_view(&b) : _("to be agreed");
}

struct str job_when(struct html *h, const struct job *j) {
    return say(h, STR("{0}; {1}"), job_dates(h, j->form.from, j->form.until), grid_words(h, (uint32_t)j->form.grid));
}

struct str concept_name(struct html *h, concept_n c) {
    return c == NO_CONCEPT ? STR("") : lexicon_concept(c)->name[h->lang];
}

struct str job_begin(struct html *h, struct str text, size_t letters) {
    size_t n = 0, seen = 0;
    while (n < text.n && seen < letters) seen += ((unsigned char)text.s[n++] & 0xc0) != 0x80;
    if (n == text.n) return text;
    while (n > 0 && text.s[n] != ' ') n--;
    return say(h, STR("{0} …"), str_sub(text, 0, n));
}
