/* lesson.h -- labelled examples: what authors wrote, and what they made of our understanding of it.
**
** An author sees what was understood and corrects it, or opens the job as it is; either way the rubric that stands then is theirs.
** The jobs room publishes such jobs as views; here each becomes one example, whose text has lost what could name or reach a person.
** A job whose rubric changes later gives its example the new one.
*/
#ifndef LEARN_LESSON_H
#define LEARN_LESSON_H

#include "db/db.h"
#include "match/learn.h"

/* Keeps what is new. Some hundred jobs a transaction; *ret_new is how many examples are new or changed. */
enum status lessons_gather(struct store *store, size_t *ret_new);

/* All examples, oldest first; at most LESSONS_MAX, then the newest ones. *ret_corrections: those with another rubric than the
** guess. */
enum { LESSONS_MAX = 10000 };
enum status lessons_read(struct store *store, struct arena *a, struct example **ret, size_t *ret_n, size_t *ret_corrections);

/* Forgets examples that are older than the schema allows. */
void lessons_forget(struct db *db);

#endif
