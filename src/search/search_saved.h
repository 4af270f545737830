/* search_saved.h -- searches that somebody keeps, and the mail about new people. */
#ifndef SEARCH_SEARCH_SAVED_H
#define SEARCH_SEARCH_SAVED_H

#include "search/search.h"

struct saved_row { saved_search_id id; struct str name, query; day_n looked; };

/* Keeps a search. CONFLICT: SAVED_MOST are kept already. INVALID: it is no search. */
enum status saved_add(struct db *db, const struct caller *by, enum lang lang, struct str name, struct str query);
/* Those of the caller, for the organisation they work for now. */
void saved_list(struct db *db, const struct caller *by, struct saved_row **ret, size_t *ret_n);
/* NOT_FOUND: it is not theirs. */
enum status saved_delete(struct db *db, const struct caller *by, saved_search_id id);

/* Looks at the searches that were not looked at today, some at a time; answers how many there were. In a write transaction. */
size_t saved_look(struct db *db, day_n today);

#endif
