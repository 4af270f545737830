/* form_view.h -- one field as a page sees it: words in the reader's language, ids that belong together. */
#ifndef WEB_FORM_VIEW_H
#define WEB_FORM_VIEW_H

#include "web/typed.h"

struct field_view {
    const struct field *field;
    const struct typed *typed;
    struct str name;         /* of the input; also its id */
    struct str label, hint, error;  /* hint and error may be empty */
    struct str hint_id, error_id;
    struct str described;    /* aria-describedby: the ids of hint and error, or empty */
    struct str type, inputmode, autocomplete;  /* of an <input>; may be empty */
    bool optional;           /* to be said behind the label */
};

/* The levels of LEVELS and the parts of a day of GRID, as N_(). */
extern const char *const level_names[LEVEL_MAX + 1];
extern const char *const part_names[GRID_PARTS];

/* True when this option, part of a day or bit is ticked. */
bool form_chosen(const struct field_view *v, int64_t value);
/* LEVELS: the options shown at once; the others are behind "More", which stands open when one of them was answered. */
enum { LEVELS_FIRST = 4 };
bool form_levels_beyond(const struct field_view *v, size_t first);
int form_level(const struct field_view *v, int64_t option);
/* The id of a candidate's button; the first has the field's own. */
struct str form_candidate_id(struct html *h, const struct field_view *v, size_t i);
/* The id of the first thing in a field that takes the focus: where a summary's link goes. */
struct str form_focus_id(struct html *h, const struct field *f);

#endif
