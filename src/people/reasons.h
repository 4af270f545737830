/* reasons.h -- why a helper fits: stored as codes, said in the reader's language. */
#ifndef PEOPLE_REASONS_H
#define PEOPLE_REASONS_H

#include "match/pool.h"
#include "people/quotes.h"
#include "web/html.h"

/* Reasons as stored: "c:nurse;k:8;s:3/5;p:fr". */
struct str reasons_of(struct arena *a, const struct fit *fit);
/* ... and in words, as a list. */
void reasons_say(struct html *h, struct str reasons, struct str **ret, size_t *ret_n);
/* The same with the words of the profile and of the job, where they are not ours: "nurse (“infirmière” in the profile)". Either
** may be NULL. */
void reasons_say_quoted(struct html *h, struct str reasons, const struct quotes *profile, const struct quotes *job, struct str **ret,
                        size_t *ret_n);
struct str concept_name(struct html *h, concept_n c);

/* Somebody who fits, without name. */
struct fit_row {
    int64_t id;
    struct str what;             /* "Nurse", or "Helper" */
    int percent;
    struct str *why;
    size_t n_why;
    struct str fails;            /* almost: the condition that fails, in words */
};
struct fit_row fit_row_of(struct html *h, const struct fit *fit);
struct fit_row fit_row_quoted(struct html *h, const struct fit *fit, const struct quotes *profile, const struct quotes *job);
/* What somebody is called before they have a name: by what fits best. */
struct str reasons_what(struct html *h, struct str reasons);
struct str condition_words(struct html *h, enum condition c);
/* The same of one who almost fits, with what is missing: "does not speak French". */
struct str condition_named(struct html *h, const struct fit *fit, const struct ask *ask);

/* Drawn by fit_pages.html: how well somebody fits, and why. */
void fit_ring(struct html *h, int percent);
void fit_why(struct html *h, const struct str *words, size_t n, struct str fails);

#endif
