/* other_sqlite.c -- SQLite with FTS5 for the words and R*Tree for the places, in a file. */
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"
#include "other_query.h"

struct sqlite_fts { sqlite3 *db; sqlite3_stmt *row, *words, *place, *seek; };

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql) {
    sqlite3_stmt *st = NULL;
    if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK) fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    CHECK(st);
    return st;
}

/* The great circle, as everywhere. */
static void km_between(sqlite3_context *c, int n, sqlite3_value **v) {
    const double degree = 3.14159265358979 / 180;
    double lat = sqlite3_value_double(v[0]) * degree, lon = sqlite3_value_double(v[1]) * degree;
    double lat2 = sqlite3_value_double(v[2]) * degree, lon2 = sqlite3_value_double(v[3]) * degree;
    double north = sin((lat2 - lat) / 2), east = sin((lon2 - lon) / 2);
    (void)n;
    sqlite3_result_double(c, 2 * 6371.0088 * asin(fmin(1, sqrt(north * north + cos(lat) * cos(lat2) * east * east))));
}

static void *open_sqlite(const char *where) {
    struct sqlite_fts *e = calloc(1, sizeof *e);
    char path[4096];
    snprintf(path, sizeof path, "%s/fts.db", where);
    if (!e || sqlite3_open(path, &e->db) != SQLITE_OK) return NULL;
    sqlite3_create_function(e->db, "km", 4, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, km_between, NULL, NULL);
    CHECK(sqlite3_exec(e->db,
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000;"
        "CREATE TABLE h(id INTEGER PRIMARY KEY, lat REAL, lon REAL, radius INT, from_day INT, until_day INT, paused INT, asked INT);"
        "CREATE VIRTUAL TABLE place USING rtree(id, west, east, south, north);"
        "CREATE VIRTUAL TABLE doc USING fts5(words, content='', detail=column, tokenize='ascii');"
        "BEGIN", NULL, NULL, NULL) == SQLITE_OK);
    e->row = prepared(e->db, "INSERT INTO h VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    e->place = prepared(e->db, "INSERT INTO place VALUES(?1, ?3, ?3, ?2, ?2)");
    e->words = prepared(e->db, "INSERT INTO doc(rowid, words) VALUES(?1, ?2)");
    return e;
}

static void insert(sqlite3_stmt *st) {
    CHECK(sqlite3_step(st) == SQLITE_DONE);
    sqlite3_reset(st);
}

static void add(void *engine, const struct doc *d) {
    struct sqlite_fts *e = engine;
    const int numbers[] = {d->radius, d->from, d->until, d->paused, d->asked};
    sqlite3_stmt *both[] = {e->row, e->place};
    for (size_t i = 0; i < COUNT(both); i++) {
        sqlite3_bind_int64(both[i], 1, d->id);
        sqlite3_bind_double(both[i], 2, d->lat);
        sqlite3_bind_double(both[i], 3, d->lon);
    }
    for (int i = 0; i < (int)COUNT(numbers); i++) sqlite3_bind_int(e->row, 4 + i, numbers[i]);
    sqlite3_bind_int64(e->words, 1, d->id);
    sqlite3_bind_text(e->words, 2, d->words, -1, SQLITE_STATIC);
    insert(e->row);
    insert(e->place);
    insert(e->words);
}

static void ready(void *engine) {
    struct sqlite_fts *e = engine;
    CHECK(sqlite3_exec(e->db, "INSERT INTO doc(doc) VALUES('optimize'); COMMIT; ANALYZE", NULL, NULL, NULL) == SQLITE_OK);
    e->seek = prepared(e->db,
        "SELECT h.id FROM doc JOIN h ON h.id = doc.rowid JOIN place p ON p.id = h.id "
        "WHERE doc MATCH ?1 AND p.west >= ?3 - ?5 AND p.east <= ?3 + ?5 AND p.south >= ?2 - ?4 AND p.north <= ?2 + ?4 "
        "AND km(h.lat, h.lon, ?2, ?3) <= h.radius AND h.from_day <= ?7 AND h.until_day >= ?6 AND h.paused < ?8 AND h.asked < ?9 "
        "ORDER BY rank LIMIT ?10");
}

static int seek(void *engine, const struct seek *s, int64_t *ret, int limit) {
    struct sqlite_fts *e = engine;
    struct arena a = arena_make(0);
    const double box[] = {s->lat, s->lon, FARTHEST / 111.0, FARTHEST / 69.0};
    const int days[] = {s->from, s->until, s->today, s->most_asked, limit};
    sqlite3_bind_text(e->seek, 1, other_query(&a, s, " OR ", " AND "), -1, SQLITE_STATIC);
    for (int i = 0; i < (int)COUNT(box); i++) sqlite3_bind_double(e->seek, 2 + i, box[i]);
    for (int i = 0; i < (int)COUNT(days); i++) sqlite3_bind_int(e->seek, 6 + i, days[i]);
    int n = 0, rc;
    while ((rc = sqlite3_step(e->seek)) == SQLITE_ROW) ret[n++] = sqlite3_column_int64(e->seek, 0);
    CHECK(rc == SQLITE_DONE);
    sqlite3_reset(e->seek);
    arena_free(&a);
    return n;
}

static void close_sqlite(void *engine) {
    struct sqlite_fts *e = engine;
    sqlite3_stmt *all[] = {e->row, e->words, e->place, e->seek};
    for (size_t i = 0; i < COUNT(all); i++) sqlite3_finalize(all[i]);
    sqlite3_close(e->db);
    free(e);
}

const struct engine engine_sqlite_fts = {"SQLite FTS5 + R*Tree", open_sqlite, add, ready, seek, close_sqlite};
