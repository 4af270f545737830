/* other_postgres.c -- PostgreSQL with GIN for the words, and PostGIS for the places where it is installed. */
#include <libpq-fe.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"
#include "other_query.h"

struct gin { PGconn *conn; bool postgis; };

static bool run(struct gin *e, const char *sql) {
    PGresult *r = PQexec(e->conn, sql);
    bool good = PQresultStatus(r) == PGRES_COMMAND_OK || PQresultStatus(r) == PGRES_TUPLES_OK ||
                PQresultStatus(r) == PGRES_COPY_IN;
    PQclear(r);
    return good;
}

static void *open_postgres(const char *where) {
    struct gin *e = calloc(1, sizeof *e);
    if (!e) return NULL;
    e->conn = PQconnectdb(where);
    if (PQstatus(e->conn) != CONNECTION_OK) {
        PQfinish(e->conn);
        free(e);
        return NULL;
    }
    run(e, "SET client_min_messages = error");
    e->postgis = run(e, "CREATE EXTENSION IF NOT EXISTS postgis");
    CHECK(run(e, "CREATE TABLE h(id BIGINT PRIMARY KEY, lat FLOAT8, lon FLOAT8, radius INT, from_day INT, until_day INT,"
                 " paused INT, asked INT, words TSVECTOR)"));
    CHECK(run(e, "COPY h FROM STDIN"));
    return e;
}

static void add(void *engine, const struct doc *d) {
    struct gin *e = engine;
    char line[8192];
    int n = snprintf(line, sizeof line, "%lld\t%.6f\t%.6f\t%d\t%d\t%d\t%d\t%d\t%s\n", (long long)d->id, d->lat, d->lon, d->radius,
                     d->from, d->until, d->paused, d->asked, d->words);
    CHECK(n < (int)sizeof line && PQputCopyData(e->conn, line, n) == 1);
}

static void ready(void *engine) {
    struct gin *e = engine;
    CHECK(PQputCopyEnd(e->conn, NULL) == 1);
    for (PGresult *r; (r = PQgetResult(e->conn)); PQclear(r)) CHECK(PQresultStatus(r) == PGRES_COMMAND_OK);
    CHECK(run(e, "CREATE INDEX ON h USING gin(words)"));
    CHECK(run(e, "SET max_parallel_workers_per_gather = 0") && run(e, "SET work_mem = '256MB'") && run(e, "SET jit = off"));
    if (e->postgis)
        CHECK(run(e, "ALTER TABLE h ADD place geography") &&
              run(e, "UPDATE h SET place = ST_SetSRID(ST_MakePoint(lon, lat), 4326)::geography") &&
              run(e, "CREATE INDEX ON h USING gist(place)"));
    CHECK(run(e, "VACUUM ANALYZE h"));
    PGresult *r = PQprepare(e->conn, "seek", e->postgis
        ? "SELECT id FROM h WHERE words @@ $1::tsquery AND ST_DWithin(place, ST_SetSRID(ST_MakePoint($3, $2), 4326)::geography, 50000)"
          " AND ST_DWithin(place, ST_SetSRID(ST_MakePoint($3, $2), 4326)::geography, radius * 1000) AND from_day <= $5"
          " AND until_day >= $4 AND paused < $6 AND asked < $7 ORDER BY ts_rank(words, $1::tsquery) DESC LIMIT $8"
        : "SELECT id FROM h WHERE words @@ $1::tsquery AND 12742 * asin(sqrt(power(sin(radians(lat - $2) / 2), 2) +"
          " cos(radians(lat)) * cos(radians($2)) * power(sin(radians(lon - $3) / 2), 2))) <= radius AND from_day <= $5"
          " AND until_day >= $4 AND paused < $6 AND asked < $7 ORDER BY ts_rank(words, $1::tsquery) DESC LIMIT $8", 8,
        (const Oid[]){25, 701, 701, 23, 23, 23, 23, 23});
    if (PQresultStatus(r) != PGRES_COMMAND_OK) fprintf(stderr, "%s", PQerrorMessage(e->conn));
    CHECK(PQresultStatus(r) == PGRES_COMMAND_OK);
    PQclear(r);
}

static int seek(void *engine, const struct seek *s, int64_t *ret, int limit) {
    struct gin *e = engine;
    struct arena a = arena_make(0);
    char number[7][32];
    const char *args[8] = {other_query(&a, s, " | ", " & ")};
    const double values[] = {s->lat, s->lon, s->from, s->until, s->today, s->most_asked, limit};
    for (size_t i = 0; i < COUNT(values); i++) {
        snprintf(number[i], sizeof number[i], "%.8g", values[i]);
        args[i + 1] = number[i];
    }
    PGresult *r = PQexecPrepared(e->conn, "seek", 8, args, NULL, NULL, 0);
    if (PQresultStatus(r) != PGRES_TUPLES_OK) fprintf(stderr, "%s", PQerrorMessage(e->conn));
    CHECK(PQresultStatus(r) == PGRES_TUPLES_OK);
    int n = PQntuples(r);
    for (int i = 0; i < n; i++) ret[i] = atoll(PQgetvalue(r, i, 0));
    PQclear(r);
    arena_free(&a);
    return n;
}

static void close_postgres(void *engine) {
    struct gin *e = engine;
    run(e, "DROP TABLE h");
    PQfinish(e->conn);
    free(e);
}

const struct engine engine_postgres_gin = {"PostgreSQL GIN + PostGIS", open_postgres, add, ready, seek, close_postgres};
