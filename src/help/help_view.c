/* help_view.c -- the parts of a request in a form. */
#include "help/help_view.h"

#include "people/helper.h"
#include "web/typed.h"

static struct str language_label(enum lang lang, int64_t value) {
    return value ? option_label(&helper_languages, lang, value - 1) : lang_text(lang, N_("The person's own language"));
}

static const struct option languages[] = {
    {0, NULL, NULL},  {1, NULL, NULL},  {2, NULL, NULL},  {3, NULL, NULL},  {4, NULL, NULL},  {5, NULL, NULL},  {6, NULL, NULL},
    {7, NULL, NULL},  {8, NULL, NULL},  {9, NULL, NULL},  {10, NULL, NULL}, {11, NULL, NULL}, {12, NULL, NULL}, {13, NULL, NULL},
    {14, NULL, NULL}, {15, NULL, NULL}, {16, NULL, NULL}, {17, NULL, NULL}, {18, NULL, NULL}, {19, NULL, NULL}, {20, NULL, NULL},
};
const struct options help_part_languages = {.rows = languages, .n = COUNT(languages), .name = language_label};

const char *help_field(struct html *h, size_t part, const char *member) {
    return str_fmt(h->arena, "part[%zu].%s", part, member).s;
}

int64_t help_typed_id(struct request *rq, const char *field) {
    const struct typed *t = form_typed(&rq->form, field, NULL);
    int64_t id = 0;
    return t && str_to_int(t->text, &id) ? id : 0;
}

bool help_typed_tick(struct html *h, const char *field) {
    const struct typed *t = form_typed(&h->rq->form, field, NULL);
    return t && t->bits;
}

struct str help_field_fault(struct html *h, const char *field) {
    const struct typed *t = form_typed(&h->rq->form, field, NULL);
    return t && t->fault.text ? fault_text(h, &t->fault) : STR("");
}

struct str help_next_words(struct html *h, const struct help_request *r) {
    static const char *const apart[] = {
        [HELP_CLOSED] = N_("closed"), [HELP_HELD] = N_("to be looked at"), [HELP_NO_REQUEST] = N_("no request")};
    if (r->state != HELP_OPEN) return _(apart[r->state]);
    return say(h, STR("{0}, {1}"), option_label(&help_steps, h->lang, r->next_step), lang_day(h->arena, h->lang, r->due));
}

struct str help_note_word(struct html *h, enum help_note_kind kind) {
    return kind == NOTE_PROGRAM ? _("Noted by Inzet") : option_label(&help_note_kinds, h->lang, kind);
}

struct str help_desk_name(const struct routing_page *p, help_desk_id id) {
    for (size_t i = 0; i < p->n_desks; i++)
        if (p->desks[i].id.n == id.n) return p->desks[i].name;
    return STR("");
}

void help_slots(struct request *rq, const struct help_category *all, size_t n, const struct help_category *ret[HELP_PARTS]) {
    for (size_t i = 0; i < HELP_PARTS; i++)
        ret[i] = help_category_find(all, n, (help_category_id){help_typed_id(rq, help_field(&rq->html, i, "category"))});
}

size_t help_take_parts(struct db *db, const struct help_part_fields part[HELP_PARTS], struct help_ask *ask) {
    size_t left_out = 0;
    for (size_t i = 0; i < HELP_PARTS; i++) {
        if (!part[i].category) continue;
        if (help_category_askable(db, (help_category_id){part[i].category}))
            ask->wish[ask->n++] = (struct help_wish){ {part[i].category}, (enum help_often)part[i].often, part[i].moment, part[i].know,
                .speaks = part[i].speaks > 0 ? helper_language_code((size_t)part[i].speaks - 1) : STR("") };
        else left_out++;
    }
    return left_out;
}
