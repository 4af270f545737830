/* help_view.h -- the fields of a part, in the form of who asks and in that of who takes a call; and values as pages show them. */
#ifndef HELP_HELP_VIEW_H
#define HELP_HELP_VIEW_H

#include "help/help.h"

struct help_part_fields { int64_t category, often; struct str moment, know; };

/* The fields of part i of a form that has `struct help_part_fields part[HELP_PARTS]`. The category is drawn by the page itself,
** since its choices stand in the database. */
#define HELP_PART_FIELDS(form_, i_) \
    INT   (form_, part[i_].category, N_("What is needed?"), .optional = true), \
    CHOICE(form_, part[i_].often, N_("How often?"), .optional = true, .options = &help_often), \
    TEXT  (form_, part[i_].moment, N_("When does it suit?"), .optional = true, .hint = N_("For example: Tuesday morning.")), \
    TEXT  (form_, part[i_].know, N_("What should the helper know?"), .optional = true, .max = 300, \
           .hint = N_("No illness, no PIN code, no number of your identity card."))

/* The category in each part of the form that is drawn; NULL where there is none. */
void help_slots(struct request *rq, const struct help_category *all, size_t n, const struct help_category *ret[HELP_PARTS]);
/* A number that was typed into the form that is drawn, for fields that the page draws itself; 0 when there is none. */
int64_t help_typed_id(struct request *rq, const char *field);
/* What was filled in, without parts that are empty or cannot be asked: sets wish and n. */
void help_take_parts(struct db *db, const struct help_part_fields part[HELP_PARTS], struct help_ask *ask);
/* "part[2].often", for form_field. */
const char *help_field(struct html *h, size_t part, const char *member);

#endif
