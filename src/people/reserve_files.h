/* reserve_files.h -- the files of the reserve list: brought, looked at, added or thrown away, forgotten.
**
** A file goes LOOKING -> LOOKED -> ADDING -> ADDED, or LOOKING -> REFUSED. A coordinator brings it and says when its people are
** to be added; the steps between are done by the server on the side (reserve_work). Its bytes are kept only until then.
*/
#ifndef PEOPLE_RESERVE_FILES_H
#define PEOPLE_RESERVE_FILES_H

#include "people/reserve.h"

struct reserve_file {
    reserve_file_id id;
    struct str name, unused;
    enum reserve_state state;
    time_s at;
    int64_t done;                    /* rows that were handled while adding */
    struct reserve_counts counts;
};

/* Keeps a file to be looked at. CONFLICT: the same bytes are here already, as `ret`. */
enum status reserve_bring(struct db *db, person_id by, struct str name, struct str bytes, reserve_file_id *ret);
/* For who goes through a file at once, so that its bytes need not be kept. CONFLICT: it was added before. When that stopped
** half way, ret_done rows of it are done. */
enum status reserve_bring_adding(struct db *db, struct str name, struct str digest, reserve_file_id *ret, int64_t *ret_done);
enum status reserve_file_get(struct db *db, reserve_file_id id, struct reserve_file *ret);
void reserve_file_findings(struct db *db, reserve_file_id id, struct reserve_finding **ret, size_t *ret_n);
/* Says that its people are to be added, or that it is to be forgotten. CONFLICT: it is not in a state for that. */
enum status reserve_begin_adding(struct db *db, person_id by, reserve_file_id id);
enum status reserve_throw_away(struct db *db, person_id by, reserve_file_id id);
/* Adding is done: the bytes go. */
void reserve_end_adding(struct db *db, reserve_file_id id);
/* Forgets files and findings of before that moment. */
void reserve_forget(struct db *db, time_s before);

/* What the server does on the side, for less than a second: files that wait, and mails to the people who were added. */
void reserve_work(struct store *store, struct arena *a);

#endif
