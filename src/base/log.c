/* log.c -- structured lines. */
#include "log.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <unistd.h>

#include "buf.h"
#include "clock.h"

static _Atomic int lowest = LOG_INFO;

void log_level_set(enum log_level level) {
    atomic_store(&lowest, (int)level);
}

bool log_heard(enum log_level level) {
    return (int)level >= atomic_load(&lowest);
}

static void put_json(struct buf *b, const char *s) {
    buf_char(b, '"');
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\') buf_char(b, '\\');
        if (c < 0x20) buf_fmt(b, "\\u%04x", c);
        else buf_char(b, (char)c);
    }
    buf_char(b, '"');
}

void log_line(enum log_level level, const char *event, ...) {
    static const char *const names[] = {"debug", "info", "warn", "error"};
    if (!log_heard(level)) return;
    struct arena a = arena_make(1 << 20);
    struct buf b = buf_make(&a, 16384);
    buf_fmt(&b, "{\"at\":\"%s\",\"level\":\"%s\",\"event\":", time_iso(&a, clock_now()).s, names[level]);
    put_json(&b, event);
    va_list args;
    va_start(args, event);
    for (const char *key; (key = va_arg(args, const char *));) {
        const char *value = va_arg(args, const char *);
        buf_char(&b, ',');
        put_json(&b, key);
        buf_char(&b, ':');
        put_json(&b, value ? value : "");
    }
    va_end(args);
    buf_lit(&b, "}\n");
    if (!b.failed && write(STDERR_FILENO, b.s, b.n) < 0) { /* nowhere left to complain */ }
    arena_free(&a);
}
