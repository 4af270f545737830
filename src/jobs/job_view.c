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

struct str job_when(struct html *h, const struct job *j) {
    return say(h, _("{0}; {1}"), job_dates(h, j->form.from, j->form.until), grid_words(h, (uint32_t)j->form.grid));
}

struct str job_terms(struct html *h, const struct job *j) {
    return j->form.paid == 2 ? _("Contract, pay and insurance are agreed between you and the organisation.")
                             : _("Volunteers are insured by the organisation. Ask for its information note before you start.");
}

struct str job_begin(struct html *h, struct str text, size_t letters) {
    size_t n = 0, seen = 0;
    while (n < text.n && seen < letters) seen += ((unsigned char)text.s[n++] & 0xc0) != 0x80;
    if (n == text.n) return text;
    while (n > 0 && text.s[n] != ' ') n--;
    return say(h, STR("{0} …"), str_sub(text, 0, n));
}
