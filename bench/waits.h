/* waits.h -- what the benches do with many durations: put them in order, and tell the one that so many of a hundred do not exceed.
**
** Durations are microseconds in a double, counted on the wall (clock_monotonic_us) or on the processor.
*/
#ifndef BENCH_WAITS_H
#define BENCH_WAITS_H

#include <stddef.h>

/* What this thread has used of its processor. What else the machine does is not in it, but for what it pushes out of the caches. */
double processor_us(void);

void waits_sort(double *us, size_t n);
/* Of sorted ones, in milliseconds: 50 is the middle, 99 the 99th of a hundred, 100 the longest. 0 when there are none. */
double waits_ms(const double *us, size_t n, unsigned of_a_hundred);
/* Sorts, and prints a line: WHAT p50 N ms   p95 N ms   p99 N ms   worst N ms */
void waits_print(const char *what, double *us, size_t n);

#endif
