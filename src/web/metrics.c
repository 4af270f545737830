/* metrics.c -- counters in arrays by row. */
#include "metrics.h"

#include <stdatomic.h>
#include <stdlib.h>

static const unsigned statuses[] = {200, 303, 302, 404, 422, 400, 403, 405, 409, 413, 429, 431, 500, 501, 503, 505, 0};
static const int64_t buckets_us[] = {500, 1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 1000000, 5000000};

struct row {
    _Atomic uint64_t by_status[COUNT(statuses)];
    _Atomic uint64_t by_time[COUNT(buckets_us) + 1];  /* the last: slower than all buckets */
    _Atomic uint64_t sum_us;
};

struct metrics {
    const struct router *router;
    struct row rows[];
};

struct metrics *metrics_make(const struct router *r) {
    struct metrics *m = calloc(1, sizeof *m + (r->n_rows + ROWS_MORE) * sizeof m->rows[0]);
    if (m) m->router = r;
    return m;
}

void metrics_free(struct metrics *m) {
    free(m);
}

static void more(_Atomic uint64_t *counter, uint64_t by) {
    atomic_fetch_add_explicit(counter, by, memory_order_relaxed);
}

void metrics_count(struct metrics *m, size_t row, unsigned http_status, int64_t microseconds) {
    size_t s = 0, t = 0;
    while (s < COUNT(statuses) - 1 && statuses[s] != http_status) s++;
    while (t < COUNT(buckets_us) && buckets_us[t] < microseconds) t++;
    more(&m->rows[row].by_status[s], 1);
    more(&m->rows[row].by_time[t], 1);
    more(&m->rows[row].sum_us, (uint64_t)microseconds);
}

const char *metrics_pattern(const struct metrics *m, size_t row) {
    static const char *const names[] = {[ROW_STATIC] = "/static", [ROW_NONE] = "none", [ROW_REFUSED] = "refused"};
    return row < m->router->n_rows ? m->router->rows[row]->path : names[row - m->router->n_rows];
}

static const char *method_of(const struct metrics *m, size_t row) {
    return row < m->router->n_rows && m->router->rows[row]->method == POST ? "POST" : "GET";
}

static void write_counts(const struct metrics *m, size_t row, struct buf *out) {
    for (size_t s = 0; s < COUNT(statuses); s++) {
        uint64_t n = atomic_load_explicit(&m->rows[row].by_status[s], memory_order_relaxed);
        if (n == 0) continue;
        buf_fmt(out, "inzet_requests_total{method=\"%s\",route=\"%s\",status=\"%u\"} %llu\n", method_of(m, row),
                metrics_pattern(m, row), statuses[s], (unsigned long long)n);
    }
}

static void write_times(const struct metrics *m, size_t row, struct buf *out) {
    const struct row *r = &m->rows[row];
    const char *method = method_of(m, row), *route = metrics_pattern(m, row);
    uint64_t n = 0;
    for (size_t t = 0; t <= COUNT(buckets_us); t++) n += atomic_load_explicit(&r->by_time[t], memory_order_relaxed);
    if (n == 0) return;
    n = 0;
    for (size_t t = 0; t < COUNT(buckets_us); t++) {
        n += atomic_load_explicit(&r->by_time[t], memory_order_relaxed);
        buf_fmt(out, "inzet_request_seconds_bucket{method=\"%s\",route=\"%s\",le=\"%g\"} %llu\n", method, route,
                (double)buckets_us[t] / 1e6, (unsigned long long)n);
    }
    n += atomic_load_explicit(&r->by_time[COUNT(buckets_us)], memory_order_relaxed);
    buf_fmt(out, "inzet_request_seconds_bucket{method=\"%s\",route=\"%s\",le=\"+Inf\"} %llu\n", method, route,
            (unsigned long long)n);
    buf_fmt(out, "inzet_request_seconds_sum{method=\"%s\",route=\"%s\"} %g\n", method, route,
            (double)atomic_load_explicit(&r->sum_us, memory_order_relaxed) / 1e6);
    buf_fmt(out, "inzet_request_seconds_count{method=\"%s\",route=\"%s\"} %llu\n", method, route, (unsigned long long)n);
}

void metrics_write(const struct metrics *m, struct buf *out) {
    size_t rows = m->router->n_rows + ROWS_MORE;
    buf_lit(out, "# HELP inzet_requests_total Answers given.\n# TYPE inzet_requests_total counter\n");
    for (size_t i = 0; i < rows; i++) write_counts(m, i, out);
    buf_lit(out, "# HELP inzet_request_seconds Time from the request line to the answer.\n"
                 "# TYPE inzet_request_seconds histogram\n");
    for (size_t i = 0; i < rows; i++) write_times(m, i, out);
}
