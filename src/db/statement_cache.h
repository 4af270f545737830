/* statement_cache.h -- prepared statements of one connection, found by the address of their text.
**
** Texts are constants of the program, so an address stands for the text, and finding one costs a
** multiplication and a look.
*/
#ifndef DB_STATEMENT_CACHE_H
#define DB_STATEMENT_CACHE_H

#include <stddef.h>

struct cache {
    struct { const char *sql; void *prepared; } *slots;
    size_t n, cap;
};

/* What was put there, or NULL. */
void *cache_get(const struct cache *c, const char *sql);
void cache_put(struct cache *c, const char *sql, void *prepared);
/* Calls `drop` for each and empties the cache. */
void cache_clear(struct cache *c, void (*drop)(void *prepared));

#endif
