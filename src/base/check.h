/* check.h -- what must be true, and the attributes that let compilers check it.
**
** CHECK stays on in release builds: a broken invariant stops the process at once (the supervisor restarts it, clients
** repeat their request with the same idempotency key), because going on could write a falsehood to the database.
*/
#ifndef BASE_CHECK_H
#define BASE_CHECK_H

#include <stddef.h>

#define CHECK(what) ((what) ? (void)0 : check_failed(#what, __FILE__, __LINE__))
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF(fmt_at, args_at) __attribute__((format(printf, fmt_at, args_at)))
#define NORETURN __attribute__((noreturn))
#define UNUSED __attribute__((unused))

NORETURN void check_failed(const char *what, const char *file, int line);

#endif
