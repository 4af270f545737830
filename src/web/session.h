/* session.h -- who is signed in, and for how long.
**
** A session ends after a time of rest and after a time in all, both shorter for people who see other people's data:
** OWASP ASVS 5.0 section 7.3, figures in docs and on the privacy page come from session_limits().
*/
#ifndef WEB_SESSION_H
#define WEB_SESSION_H

#include "base/clock.h"
#include "db/db.h"

struct session { int64_t id, person; time_s made, used; };
struct session_limits { time_s idle, total; };

enum { SESSION_TOKEN = 32 };

/* What holds for somebody with these roles (enum who). */
struct session_limits session_limits(unsigned who);

/* Finds the session that a cookie names. False when there is none; whether it has ended is session_alive's to say, which
** needs to know the person's roles. */
bool session_find(struct db *db, const unsigned char token[SESSION_TOKEN], struct session *ret);
bool session_alive(const struct session *s, unsigned who, time_s now);
/* True when the last use should be written down again: now and then, not at every page. */
bool session_stale(const struct session *s, unsigned who, time_s now);

/* Inside a write transaction. */
void session_start(struct db *db, const unsigned char token[SESSION_TOKEN], int64_t person, time_s now);
void session_end(struct db *db, int64_t id);
/* Ends every session of a person: address changed, role taken away, account closed. */
void session_end_all(struct db *db, int64_t person);

/* Functions for db_write. `args`: the id of the session as int64_t *. */
enum status session_touch(struct db *db, void *args);
/* Removes what has ended long ago. `args` is not used. */
enum status session_sweep(struct db *db, void *args);

#endif
