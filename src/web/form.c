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

/* The field that a name belongs to, or NULL. */
static const struct field *owner(const struct form_spec *spec, struct str name) {
    for (size_t i = 0; i < spec->n; i++)
        if (field_owns(&spec->fields[i], name)) return &spec->fields[i];
    return NULL;
}

static size_t times(const struct pairs *pairs, struct str name) {
    size_t n = 0;
    for (size_t i = 0; i < pairs->n; i++) n += str_eq(pairs->at[i].name, name);
    return n;
}

static bool only_declared(const struct form_spec *spec, const struct pairs *pairs) {
    for (size_t i = 0; i < pairs->n; i++) {
        struct str name = pairs->at[i].name;
        const struct field *f = owner(spec, name);
        if (!f && !str_eq(name, TOKEN_FIELD) && !str_eq(name, LOOK_FIELD)) return false;
        if (!(f && field_several(f)) && times(pairs, name) > 1) return false;
    }
    return true;
}

bool form_read(struct form *form, struct arena *a, enum lang lang, const struct form_spec *spec, const struct pairs *pairs,
               bool lenient) {
    if (!lenient && !only_declared(spec, pairs)) return false;
    form_make(form, a, spec);
    for (size_t i = 0; i < spec->n; i++) {
        const struct field *f = &spec->fields[i];
        struct reading r = {.arena = a, .lang = lang, .field = f, .pairs = pairs, .optional = f->optional || lenient,
                            .typed = &form->typed[i], .value = (char *)form->values + f->offset};
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
