/* wordbook_form.h -- a concept as a coordinator fills it in, and as a stanza. */
#ifndef LEARN_WORDBOOK_FORM_H
#define LEARN_WORDBOOK_FORM_H

#include "learn/wordbook.h"
#include "web/form.h"

/* Labels stand one a line; shares are percents; parent is what the coordinator typed: an id or a label. */
struct word_form { struct str nl, fr, en, de, parent; int64_t kind, works, isco, share[RUBRICS]; };

extern const struct form_spec word_form_spec;
extern const struct options concept_kinds;   /* names of all kinds */

/* What the form shows for a concept as it is now. */
struct word_form word_form_of(struct arena *a, enum lang lang, concept_n c);

/* What of the form differs from the build, all of it for a new concept (own: NO_CONCEPT; kind -1: not said). */
struct str word_stanza(struct arena *a, const struct word_form *f, concept_n own, int kind);

/* The field of a rubric's share, and the rubric's name for people. */
const char *word_share_field(enum rubric r);
struct str rubric_name(struct html *h, enum rubric r);

#endif
