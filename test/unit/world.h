/* world.h -- an empty database of the real schema for each test of a feature, on SQLite and, where TEST_POSTGRES names one
** (test/pg.sh run), on PostgreSQL.
**
** A test is written once and listed twice, by WORLD_TEST and WORLD_TEST_POSTGRES; WORLD_RUN runs what there is.
*/
#ifndef TEST_WORLD_H
#define TEST_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/arena.h"
#include "db/db.h"

enum { FOLDER_MAX = 128 };

struct world {
    const char *url;           /* NULL: SQLite */
    char dir[FOLDER_MAX];
    struct store *store;
    struct arena arena;
};

int world_begin_sqlite(void **state);
int world_begin_postgres(void **state);
int world_end(void **state);
/* The store closed and opened again: what is on disk is all there is. */
void world_reopen(struct world *w);

/* A new folder for what a test writes: in TMPDIR, else in /tmp. */
void world_folder(char ret[FOLDER_MAX]);
/* Nothing is written where there is no `from`. */
void file_copy(const char *from, const char *to);
/* Puts an empty database of the real schema into a folder, as inzet.db. */
void world_put_empty(const char *dir);

/* The one number that a query answers: world_count(w, "SELECT count(*) FROM outbox"). */
int64_t world_count(struct world *w, const char *sql);
/* The one text that a query answers; empty when there is no row. In the arena. */
struct str world_text(struct world *w, const char *sql);
/* Runs a statement in a transaction of its own. */
void world_run(struct world *w, const char *sql);
/* The bytes of a file, relative to the root of the source tree. */
struct str world_file(struct world *w, const char *path);

#define WORLD_TEST(test) cmocka_unit_test_setup_teardown(test, world_begin_sqlite, world_end)
#define WORLD_TEST_POSTGRES(test) cmocka_unit_test_setup_teardown(test, world_begin_postgres, world_end)
/* Both lists: main() calls the second only with TEST_POSTGRES. */
#define WORLD_RUN(sqlite, postgres) \
    (cmocka_run_group_tests_name("SQLite", sqlite, NULL, NULL) + \
     (getenv("TEST_POSTGRES") ? cmocka_run_group_tests_name("PostgreSQL", postgres, NULL, NULL) : 0))

#endif
