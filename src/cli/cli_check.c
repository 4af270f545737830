/* cli_check.c -- inzet check: is what is kept whole, and is the installation ready to serve?
**
** Prints a line for each thing looked at and ends with 1 when one is wrong. It only reads, and may run beside a server.
*/
#include <stdio.h>

#include "cli/cli.h"
#include "cli_check_sql.h"
#include "mail/mail.h"
#include "people/helper_pool.h"
#include "places/places.h"

struct report { int wrong; };

static void tell(struct report *r, bool right, const char *what, const char *otherwise) {
    printf("%s  %s%s%s\n", right ? "ok   " : "WRONG", what, right ? "" : ": ", right ? "" : otherwise);
    if (!right) r->wrong++;
}

static void tell_count(struct report *r, struct arena *a, int64_t n, const char *what) {
    tell(r, n == 0, what, str_fmt(a, "%lld found", (long long)n).s);
}

static bool said_ok(void *context, const struct db_row *row) {
    *(bool *)context = row->n == 1 && str_eq(row->values[0].s, STR("ok"));
    return false;
}

/* SQLite looks through its own pages; PostgreSQL has its own tools for that. */
static void check_pages(struct report *r, struct cli *c, struct db *db) {
    bool whole = false;
    if (store_is_postgres(c->store)) return;
    bool asked = db_each(db, "PRAGMA integrity_check", NULL, 0, said_ok, &whole);
    tell(r, asked && whole, "every page of the database is whole", "restore a backup and tell us");
}

static void check_counts_of(struct report *r, struct cli *c, struct db *db) {
    struct check_counts_row n = {0};
    bool asked = check_counts(db, &n);
    tell(r, asked, "the tables can be read", "see the log");
    tell_count(r, &c->arena, n.overfull, "no job took more people than it asked");
    tell_count(r, &c->arena, n.silent, "every yes has its deployment");
    tell_count(r, &c->arena, n.doubled, "no address belongs to two people");
    tell_count(r, &c->arena, n.undeliverable, "no mail was given up");
}

static void check_places_of(struct report *r, struct cli *c, struct db *db) {
    struct check_places_row *rows = NULL;
    size_t n = 0;
    int64_t unknown = 0;
    check_places(db, &rows, &n);
    for (size_t i = 0; i < n; i++) unknown += place_by_key(rows[i].place) == NULL;
    tell_count(r, &c->arena, unknown, "every place is known");
}

static void check_pool(struct report *r, struct cli *c) {
    struct arena work = arena_make(0);
    bool filled = helper_pool_start(c->store, &work) == OK;
    arena_free(&work);
    size_t n = filled ? pool_size(helper_pool()) : 0;
    tell(r, filled, str_fmt(&c->arena, "the pool of helpers fills: %zu can be asked", n).s, "see the log");
}

static int check(struct cli *c) {
    struct report r = {0};
    struct db *db;
    struct str why = STR("");
    if (db_read_begin(c->store, &c->arena, &db) != OK) return cli_fail("the database cannot be read");
    check_pages(&r, c, db);
    check_counts_of(&r, c, db);
    check_places_of(&r, c, db);
    db_read_end(db);
    check_pool(&r, c);
    bool ready = mail_ready(&c->arena, &why);
    tell(&r, ready, "mail can go out", why.s);
    return r.wrong ? 1 : 0;
}

const struct command command_check = {
    .name = "check", .usage = "--data DIR [--db URL]", .help = "Looks whether the data are whole and the configuration is complete.",
    .flags = {"data", "db"}, .needs_data = true, .run = check,
};
