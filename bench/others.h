/* others.h -- what a search engine is given to be compared with: helpers as documents of words, jobs as words to look for.
**
** A helper's document has a word for each concept ("c12"), each profession ("p3"), each language at each level it reaches
** ("l7x2"), each free slot of the week ("s5") and each kind of agreement ("a1"), and beside it the numbers. A job looks for
** documents that have a word of every group, and ranks by the words that are wanted. This is less than the pool does, which
** ranks by nine things: others are asked for no more than they are made for.
*/
#ifndef BENCH_OTHERS_H
#define BENCH_OTHERS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct doc {
    int64_t id;
    double  lat, lon;
    int     radius;                  /* km */
    int     from, until, paused;     /* days; until 99999: no end */
    int     asked;                   /* invitations this week */
    const char *words;               /* apart by spaces */
};

enum { SEEK_GROUPS = 8 };

struct seek {
    double lat, lon;
    int    from, until, today, most_asked;
    const char *wants;               /* words apart by spaces; never empty */
    const char *group[SEEK_GROUPS];  /* of each group one word is needed */
    int    n_groups;
};

/* km from which nobody comes: the longest radius of the population. */
enum { FARTHEST = 50 };

struct engine {
    const char *name;
    /* An empty index, in the folder or at the address `where`; NULL when it cannot be had here. */
    void *(*open)(const char *where);
    void  (*add)(void *engine, const struct doc *d);
    void  (*ready)(void *engine);    /* all are added */
    /* The best `limit` in ret; their number. */
    int   (*seek)(void *engine, const struct seek *s, int64_t *ret, int limit);
    void  (*close)(void *engine);
};

extern const struct engine engine_sqlite_fts, engine_postgres_gin, engine_xapian;

#ifdef __cplusplus
}
#endif
#endif
