/* helper_view.c -- values of a profile as a page shows them. */
#include "people/helper_view.h"

#include "places/places.h"
#include "web/numbers.h"

struct str helper_bits(struct html *h, const struct options *o, int64_t bits) {
    struct str *names = arena_array(h->arena, struct str, o->n);
    size_t n = 0;
    for (size_t i = 0; i < o->n; i++)
        if (bits >> o->rows[i].value & 1) names[n++] = option_label(o, h->lang, o->rows[i].value);
    return lang_list(h->arena, h->lang, names, n, false);
}

struct str helper_level(struct html *h, int level) {
    static const char *const names[] = {N_("not"), N_("a little"), N_("well enough"), N_("well"), N_("mother tongue")};
    return _(names[level]);
}

struct str helper_speaks(struct html *h, const struct helper *p) {
    struct str *names = arena_array(h->arena, struct str, helper_languages.n);
    size_t n = 0;
    for (size_t i = 0; i < helper_languages.n; i++) {
        int level = p->what.languages.of[i];
        if (level) names[n++] = say(h, STR("{0} ({1})"), option_label(&helper_languages, h->lang, (int64_t)i), helper_level(h, level));
    }
    return lang_list(h->arena, h->lang, names, n, false);
}

struct str helper_phone(struct html *h, const struct helper *p) {
    return phone_show(h->arena, p->who.phone);
}

struct str helper_place(struct html *h, const struct helper *p) {
    const struct place *place = place_by_key(p->when.place);
    return place ? place_title(h->arena, place, h->lang) : STR("");
}

struct str helper_dates(struct html *h, const struct helper *p) {
    day_n from = p->when.from, until = p->when.until;
    struct str first = from == DAY_NONE ? STR("") : lang_day_short(h->arena, h->lang, from);
    struct str last = until == DAY_NONE ? STR("") : lang_day_short(h->arena, h->lang, until);
    if (first.n && last.n) return say(h, _("from {0} until {1}"), first, last);
    if (first.n) return say(h, _("from {0}"), first);
    if (last.n) return say(h, _("until {0}"), last);
    return _("always");
}

struct str helper_hours(struct html *h, const struct helper *p) {
    return p->when.hours ? say(h, _("up to {0} hours"), num(h, p->when.hours)) : _("no limit");
}

const char *helper_next_screen(const struct helper *p) {
    return p->step < STEP_WHAT ? "/profile/what" : p->step < STEP_WHEN ? "/profile/when" : "/profile/check";
}
