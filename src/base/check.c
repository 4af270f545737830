/* check.c -- the end of a process that found itself to be wrong, and the names of outcomes. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>

#include "status.h"

void check_failed(const char *what, const char *file, int line) {
    fprintf(stderr, "%s:%d: this must be true: %s\n", file, line, what);
    abort();
}

const char *status_name(enum status st) {
    static const char *const names[] = {
        [OK] = "ok",           [NOT_FOUND] = "not found", [FORBIDDEN] = "forbidden", [INVALID] = "invalid",
        [CONFLICT] = "conflict", [BUSY] = "busy",         [FAILED] = "failed",
    };
    CHECK((size_t)st < COUNT(names));
    return names[st];
}
