/* arena.h -- memory by lifetime.
**
** An arena gives memory that lives until the arena is reset or freed: one per request, one per command, one per
** background job. Nobody asks who frees. Under AddressSanitizer what is not given out is poisoned, so an overflow or a
** use after reset is found as if each piece came from malloc.
**
** An arena has a ceiling. Reaching it, or the machine running out of memory, calls the arena's `full` handler if there is
** one (the web server ends that one request with a 503) and stops the process otherwise. So arena_alloc never returns NULL.
** An arena belongs to one thread at a time.
*/
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "check.h"

struct arena_block;

struct arena {
    struct arena_block *block;   /* newest first */
    char  *next, *end;           /* free space in the newest block */
    size_t given, ceiling;       /* bytes taken from malloc, and how many at most */
    void (*full)(void *context); /* must not return */
    void  *full_context;
};

enum { ARENA_CEILING = 64 * 1024 * 1024 };

/* A new arena that may grow to `ceiling` bytes (0: ARENA_CEILING). Takes no memory until it is used. */
struct arena arena_make(size_t ceiling);

/* `n` zeroed bytes, aligned for any type. */
void *arena_alloc(struct arena *a, size_t n) __attribute__((malloc, alloc_size(2), returns_nonnull));

/* Forget everything that was given out, keeping the first block for the next use. */
void arena_reset(struct arena *a);

/* Give all memory back. Using the arena afterwards starts it anew. */
void arena_free(struct arena *a);

#define arena_new(a, type)      ((type *)arena_alloc((a), sizeof(type)))
#define arena_array(a, type, n) ((type *)arena_alloc((a), arena_size((n), sizeof(type))))

/* n * size, or the arena's ceiling plus one where that overflows. */
size_t arena_size(size_t n, size_t size);

#endif
