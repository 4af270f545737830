/* typed.h -- forms from the inside: what was typed into each field, and what is wrong with it. */
#ifndef WEB_TYPED_H
#define WEB_TYPED_H

#include "places/places.h"
#include "web/form.h"
#include "web/pairs.h"

/* What is wrong, and what to do: a text in English for translation, with values for {0} and {1}. */
struct fault { const char *text; struct str args[2]; };

enum { CANDIDATES_MAX = 8, LEVEL_MAX = 4, GRID_PARTS = 4, GRID_DAYS = 7 };

struct typed {
    struct str text;          /* one line or several, a number, a date, a choice: as it was typed */
    int64_t bits;             /* CHECKS, CHECK, GRID */
    struct levels *levels;    /* LEVELS; NULL: nothing */
    struct ids *ids;          /* IDS; NULL: nothing */
    const struct place **candidates; /* PLACE: which of these? */
    size_t n_candidates;
    struct fault fault;       /* text NULL: none */
    bool masked;              /* a number of the national register stood in the text */
};

/* Reading one field. */
struct reading {
    struct arena *arena;
    enum lang lang;
    const struct field *field;
    const struct pairs *pairs;
    const struct field *const *owner; /* of each pair, NULL: none */
    bool optional;            /* nothing is missed when it is empty */
    struct typed *typed;
    void *value;              /* the member of the form's struct */
};

/* Takes the field's values from the pairs into `typed`, and what they mean into `value`; or sets the fault. */
void field_read(struct reading *r);
/* The other way: shows a value as if it had been typed. */
void field_show(struct arena *a, enum lang lang, const struct field *f, const void *value, struct typed *ret);
/* True when more than one pair of its name may come. */
bool field_several(const struct field *f);
/* True for texts that people write in their own words. */
bool field_free_text(const struct field *f);
/* True when a pair of this name belongs to the field. */
bool field_owns(const struct field *f, struct str name);

/* Reads a whole form. `lenient`: a query, where everything is optional. False when the pairs hold a name that the form does
** not declare (a query may), or one value too many: not a mistake that a person can make. */
bool form_read(struct form *form, struct arena *a, enum lang lang, const struct form_spec *spec, const struct pairs *pairs,
               bool lenient);
/* An empty form, or one filled with `values`. */
void form_show(struct form *form, struct arena *a, enum lang lang, const struct form_spec *spec, const void *values);
/* Takes back the faults that a handler found, before it is run again. */
void form_forgive(struct form *form);

/* What was typed, to be kept: without numbers of the national register, and without what is no field of the form. */
struct str form_pack(struct arena *a, const struct form *form);
/* Reads again what form_pack kept. False when the form would not take it any more: its fields were changed since. */
bool form_unpack(struct arena *a, enum lang lang, const struct form_spec *spec, struct str packed, struct form *ret);

/* The field of that name; NULL when there is none. */
struct typed *form_typed(const struct form *form, const char *name, const struct field **ret_field);

/* True when the page's form is a filter: it is read from the query and no POST of this path takes it. */
bool rq_filters(const struct request *rq);

/* The sentence of a fault in the reader's language. */
struct str fault_text(struct html *h, const struct fault *f);
/* "There is a problem", with a link to each field. Nothing when nothing is wrong. */
void form_summary(struct html *h, const struct form *form);

#endif
