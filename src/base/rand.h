/* rand.h -- the one door through which chance comes in.
**
** rand_bytes is for secrets (libsodium, the kernel's generator). struct rand is a small repeatable generator for the demo,
** tests and tie-breaking, never for secrets.
*/
#ifndef BASE_RAND_H
#define BASE_RAND_H

#include <stddef.h>
#include <stdint.h>

void rand_bytes(void *bytes, size_t n);

struct rand { uint64_t state; };

struct rand rand_seeded(uint64_t seed);
uint64_t rand_next(struct rand *r);                    /* 64 random bits (splitmix64, Steele and others 2014) */
uint32_t rand_below(struct rand *r, uint32_t limit);   /* 0 .. limit-1; limit > 0 */
double   rand_unit(struct rand *r);                    /* [0, 1) */

/* A new id for a table's row: 53 bits, so that JSON readers keep it whole; later ids are larger, and two made by one
** process are never equal. 40 bits of milliseconds since 2020 and 13 bits that start at chance and count up. Two processes
** can meet on the same millisecond: the primary key then refuses the row and the transaction is run again. */
int64_t id_new(void);

#endif
