/* form.c -- whole forms: every declared field is read, everything else is refused. */
#include "form.h"

#include <string.h>

#include "web/exchange.h"
#include "web/typed.h"

#define TOKEN_FIELD STR("_once")
#define LOOK_FIELD STR("_look")

static void form_make(struct form *form, struct arena *a, const struct form_spec *spec) {
    *form = (struct form){.spec = spec};
    form->values = arena_alloc(a, spec->size);
    form->typed = arena_array(a, struct typed, spec->n);
    for (size_t i = 0; i < spec->n; i++)
        if (spec->fields[i].kind == FIELD_DATE) *(day_n *)((char *)form->values + spec->fields[i].offset) = DAY_NONE;
}

/* Fields that the site itself puts into forms. */
static bool is_own(struct str name) {
    return str_eq(name, TOKEN_FIELD) || str_eq(name, LOOK_FIELD);
}

/* The field that each pair belongs to, NULL for none. Browsers send fields in the order of the page, which is nearly that of the
** table: so the search goes on from where the last one ended. */
static const struct field *const *owners_find(struct arena *a, const struct form_spec *spec, const struct pairs *pairs) {
    const struct field **owner = arena_array(a, const struct field *, pairs->n);
    for (size_t i = 0, at = 0; i < pairs->n; i++)
        for (size_t looked = 0; looked < spec->n && !owner[i] && !is_own(pairs->at[i].name); looked++) {
            if (field_owns(&spec->fields[at], pairs->at[i].name)) owner[i] = &spec->fields[at];
            else at = at + 1 < spec->n ? at + 1 : 0;
        }
    return owner;
}

static size_t times(const struct pairs *pairs, const struct field *const *owner, size_t of) {
    size_t n = 0;
    for (size_t i = 0; i < pairs->n; i++) n += owner[i] == owner[of] && str_eq(pairs->at[i].name, pairs->at[of].name);
    return n;
}

static bool only_declared(const struct pairs *pairs, const struct field *const *owner) {
    for (size_t i = 0; i < pairs->n; i++) {
        if (!owner[i] && !is_own(pairs->at[i].name)) return false;
        if (!(owner[i] && field_several(owner[i])) && times(pairs, owner, i) > 1) return false;
    }
    return true;
}

bool form_read(struct form *form, struct arena *a, enum lang lang, const struct form_spec *spec, const struct pairs *pairs,
               bool lenient) {
    const struct field *const *owner = owners_find(a, spec, pairs);
    if (!lenient && !only_declared(pairs, owner)) return false;
    form_make(form, a, spec);
    form->pairs = memcpy(arena_new(a, struct pairs), pairs, sizeof *pairs);
    for (size_t i = 0; i < spec->n; i++) {
        const struct field *f = &spec->fields[i];
        struct reading r = {.arena = a, .lang = lang, .field = f, .pairs = pairs, .owner = owner,
                            .optional = f->optional || lenient, .typed = &form->typed[i], .value = (char *)form->values + f->offset};
        field_read(&r);
        form->errors += form->typed[i].fault.text != NULL;
        form->masked |= form->typed[i].masked;
    }
    return true;
}

void form_show(struct form *form, struct arena *a, enum lang lang, const struct form_spec *spec, const void *values) {
    form_make(form, a, spec);
    if (!values) return;
    memcpy(form->values, values, spec->size);
    for (size_t i = 0; i < spec->n; i++)
        field_show(a, lang, &spec->fields[i], (const char *)values + spec->fields[i].offset, &form->typed[i]);
}

void form_forgive(struct form *form) {
    form->errors = 0;
    form->fault = NULL;
    for (size_t i = 0; form->spec && i < form->spec->n; i++) form->typed[i].fault = (struct fault){0};
}

struct typed *form_typed(const struct form *form, const char *name, const struct field **ret_field) {
    for (size_t i = 0; form->spec && i < form->spec->n; i++) {
        if (strcmp(form->spec->fields[i].name, name) != 0) continue;
        if (ret_field) *ret_field = &form->spec->fields[i];
        return &form->typed[i];
    }
    return NULL;
}

/* ---- for handlers ---- */

bool rq_filters(const struct request *rq) {
    const struct route *post = rq->exchange->found.by_method[POST];
    return rq->form.spec && rq->form.spec == rq->query.spec && !(post && post->form == rq->form.spec);
}

const void *rq_form(const struct request *rq) {
    const struct form *form = rq->route->method == POST ? &rq->form : &rq->query;
    CHECK(form->spec);
    return form->values;
}

void form_fill(struct request *rq, const struct form_spec *spec, const void *values) {
    if (rq->form.posted && rq->form.spec == spec) return;
    form_show(&rq->form, rq->arena, rq->html.lang, spec, values);
}

void form_error(struct request *rq, const char *field, const char *text) {
    struct typed *t = field ? form_typed(&rq->form, field, NULL) : NULL;
    CHECK(!field || t);
    rq->form.errors++;
    if (t) t->fault = (struct fault){.text = text};
    else rq->form.fault = text;
}

bool form_ticked(const struct html *h, const char *field, int64_t id) {
    const struct typed *t = form_typed(&h->rq->form, field, NULL);
    for (size_t i = 0; t && t->ids && i < t->ids->n; i++)
        if (t->ids->id[i] == id) return true;
    return false;
}

bool form_answered(const struct request *rq, const char *name) {
    const struct field *f;
    const struct typed *t = form_typed(&rq->form, name, &f);
    return t && (t->text.n || t->bits);
}
