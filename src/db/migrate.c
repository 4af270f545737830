/* migrate.c -- brings the schema up to date.
**
** Steps only go forward. Each is one transaction together with the row that says it was taken, so a
** crash leaves a schema between two steps, never inside one. Several processes may start at once: a
** step's transaction holds a lock (SQLite's write lock; an advisory lock in PostgreSQL), and what
** is the next step is asked inside it.
*/
#include "base/clock.h"
#include "base/log.h"
#include "db/engine.h"
#include "db_sql.h"

static bool number_get(struct db *db, int64_t *ret) {
    struct version_table_row table = {0};
    struct version_get_row version = {0};
    if (!version_table(db, &table)) return false;
    if (table.n && !version_get(db, &version)) return false;
    *ret = version.number;
    return true;
}

static const struct migration *step_after(const struct migration *steps, size_t n, int64_t number) {
    for (size_t i = 0; i < n; i++)
        if (steps[i].number > number) return &steps[i];
    return NULL;
}

/* Inside the lock: takes the next step, if there is one. */
static enum status step_take(struct db *db, const struct migration *steps, size_t n,
                             const struct migration **ret) {
    int64_t number;
    if (!number_get(db, &number)) return db_status(db);
    if (n && number > steps[n - 1].number) return CONFLICT;
    const struct migration *step = step_after(steps, n, number);
    if (step) {
        enum status st = db->store->engine->script(
            db->conn, store_is_postgres(db->store) ? step->postgres : step->sqlite);
        if (st != OK) db_fail(db, st);
        version_add(db, (struct version_add_in){step->number, str_of(step->name), clock_now()},
                    NULL);
    }
    *ret = step;
    return db_status(db);
}

static enum status step_run(struct db *db, const struct migration *steps, size_t n,
                            const struct migration **ret) {
    enum status st = db->store->engine->script(db->conn, db->store->engine->step_begin);
    if (st != OK) return st;
    st = step_take(db, steps, n, ret);
    if (st == OK) st = conn_command(db->store, db->conn, "COMMIT");
    if (st != OK && !db->conn->broken) conn_command(db->store, db->conn, "ROLLBACK");
    if (st == OK && *ret) log_line(LOG_INFO, "schema_step", "name", (*ret)->name, NULL);
    return st;
}

static struct str why_of(struct arena *a, enum status st, const struct migration *step) {
    if (st == CONFLICT) return STR("the database was written by a newer version of this program");
    if (st == BUSY) return STR("the database cannot be reached, or its disk refuses");
    return str_fmt(a, "the schema could not be brought up to date; the step after %s failed",
                   step ? step->name : "the last one taken");
}

enum status migrate(struct store *s, const struct migration *steps, size_t n, struct str *ret_why,
                    struct arena *a) {
    struct conn *c;
    const struct migration *step = NULL;
    enum status st = pool_take(s, &s->writers, NULL, &c);
    if (st == OK) {
        do {
            struct db db = write_db(s, a, c);
            st = step_run(&db, steps, n, &step);
        } while (st == OK && step);
        pool_give(s, &s->writers, c);
    }
    if (st != OK) *ret_why = why_of(a, st, step);
    return st;
}
