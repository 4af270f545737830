/* call_view.c -- values of a call as pages and mails show them. */
#include "outreach/call_view.h"

#include "people/helper.h"
#include "people/helper_view.h"
#include "places/places.h"
#include "web/csv.h"
#include "web/numbers.h"

static const struct option active[] = {
    {30, N_("in the last month"), NULL},
    {90, N_("in the last three months"), NULL},
    {365, N_("in the last year"), NULL},
};
const struct options call_active = {.rows = active, .n = COUNT(active)};

/* The chosen groups of one source: "Took part in: Letters, Packs". */
static struct str group_words(struct html *h, struct db *db, const struct segment *s) {
    struct str *names = arena_array(h->arena, struct str, s->n_groups);
    size_t named = 0;
    for (const struct group_source *const *source = outreach_groups; *source; source++) {
        struct group *all;
        size_t n = 0;
        (*source)->groups(db, h->lang, &all, &n);
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < s->n_groups && named < s->n_groups; k++)
                if (all[i].id == s->groups[k]) names[named++] = say(h, _("{0}: {1}"), _((*source)->label), all[i].label);
    }
    return lang_list(h->arena, h->lang, names, named, true);
}

size_t segment_words(struct html *h, struct db *db, const struct segment *s, struct str ret[SEGMENT_WORDS]) {
    const struct place *place = s->near ? place_by_key(s->near) : NULL;
    size_t n = 0;
    if (s->works) ret[n++] = helper_bits(h, &helper_works, s->works);
    if (s->langs) ret[n++] = say(h, _("we write to them in: {0}"), helper_bits(h, &helper_langs, s->langs));
    if (place) ret[n++] = say(h, _("within {0} km of {1}"), num(h, s->radius), place_title(h->arena, place, h->lang));
    if (s->active_days) ret[n++] = say(h, _("used Inzet {0}"), option_label(&call_active, h->lang, s->active_days));
    if (s->n_groups) ret[n++] = group_words(h, db, s);
    if (n == 0) ret[n++] = _("all helpers who can be asked");
    return n;
}

struct str call_member_csv(struct arena *a, enum lang lang, const struct call_member *members, size_t n) {
    static const char *const heads[] = {N_("Name"), N_("E-mail"), N_("Telephone"), N_("Language"), N_("Answer"), N_("Answered")};
    struct csv c = csv_make(a);
    csv_heads(&c, lang, heads, COUNT(heads));
    for (size_t i = 0; i < n; i++) {
        const struct call_member *m = &members[i];
        csv_cell(&c, m->name);
        csv_cell(&c, m->email);
        csv_cell(&c, phone_show(a, m->phone));
        csv_cell(&c, lang_code(m->lang));
        csv_cell(&c, lang_text(lang, m->answer == CALL_IN ? N_("signed up") : N_("on the waiting list")));
        csv_cell(&c, time_iso(a, m->answered));
        csv_line_end(&c);
    }
    return buf_view(&c.out);
}
