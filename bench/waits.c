/* waits.c -- durations in order. */
#include "waits.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

double processor_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int by_length(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

void waits_sort(double *us, size_t n) {
    qsort(us, n, sizeof *us, by_length);
}

double waits_ms(const double *us, size_t n, unsigned of_a_hundred) {
    size_t at = n * of_a_hundred / 100;
    return n == 0 ? 0 : us[at < n ? at : n - 1] / 1000;
}

void waits_print(const char *what, double *us, size_t n) {
    waits_sort(us, n);
    printf("%-10s p50 %7.3f ms   p95 %7.3f ms   p99 %7.3f ms   worst %7.3f ms\n", what, waits_ms(us, n, 50), waits_ms(us, n, 95),
           waits_ms(us, n, 99), waits_ms(us, n, 100));
    fflush(stdout);
}
