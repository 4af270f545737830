/* pagecache.h -- pages for strangers, kept until the database changes.
**
** The front page of a crisis is asked for by thousands at once and is the same for all of them. A kept page is a finished
** answer of the HTTP library, headers included, that any number of connections send at the same time; a hit costs one look
** into a table. It is keyed by what a page for a stranger depends on: origin, path with language, query. It is good while the
** database has the version it was drawn from, and for a minute, since pages also say "today".
*/
#ifndef WEB_PAGECACHE_H
#define WEB_PAGECACHE_H

#include <microhttpd.h>

#include "base/str.h"

struct pagecache;

struct pagecache *pagecache_make(size_t bytes_max);   /* NULL when there is no memory */
void pagecache_free(struct pagecache *c);

/* Queues the kept answer on the connection. False when there is none for `version`. `ret_tag` is what it was put with. */
bool pagecache_answer(struct pagecache *c, struct MHD_Connection *connection, struct str key, uint64_t version,
                      size_t *ret_tag);

/* Keeps an answer of status 200 with `bytes` of body and takes over the caller's reference to it: to be called after the
** answer was queued on the connection that asked. `tag` is any number. */
void pagecache_put(struct pagecache *c, struct str key, uint64_t version, struct MHD_Response *answer, size_t bytes,
                   size_t tag);

/* For the figures of the server. */
void pagecache_counts(struct pagecache *c, size_t *ret_pages, size_t *ret_bytes);

#endif
