/* statements_test.c -- every statement of the product, prepared on both databases.
**
** sqlc has prepared each on SQLite during the build. PostgreSQL sees them here for the first time:
** the text must be understood, and each result column must have the type that C expects of it
** (sum() of integers, for one, is no integer there until it is cast). A new FEATURE.sql gets a line
** in each of the two lists.
*/
#include "world.h"

#include "db/statement.h"
#include "db_sql.h"
#include "deploy_sql.h"
#include "desk_sql.h"
#include "demo_sql.h"
#include "insight_sql.h"
#include "helper_sql.h"
#include "helper_pool_sql.h"
#include "help_case_sql.h"
#include "help_category_sql.h"
#include "help_desk_sql.h"
#include "help_match_sql.h"
#include "help_outcome_sql.h"
#include "help_report_sql.h"
#include "help_sql.h"
#include "help_visit_sql.h"
#include "insured_sql.h"
#include "invite_sql.h"
#include "job_sql.h"
#include "library_sql.h"
#include "mail_sql.h"
#include "org_sql.h"
#include "person_sql.h"
#include "plan_sql.h"
#include "shift_sql.h"
#include "wave_sql.h"
#include "web_sql.h"

static const struct {
    const char *feature;
    const struct statement *const *statements;
} features[] = {
    {"db", db_statements},
    {"desk", desk_statements},
    {"demo", demo_statements},
    {"insight", insight_statements},
    {"deploy", deploy_statements},
    {"helper", helper_statements},
    {"helper_pool", helper_pool_statements},
    {"help", help_statements},
    {"help_case", help_case_statements},
    {"help_category", help_category_statements},
    {"help_desk", help_desk_statements},
    {"help_match", help_match_statements},
    {"help_outcome", help_outcome_statements},
    {"help_report", help_report_statements},
    {"help_visit", help_visit_statements},
    {"insured", insured_statements},
    {"invite", invite_statements},
    {"job", job_statements},
    {"library", library_statements},
    {"mail", mail_statements},
    {"org", org_statements},
    {"person", person_statements},
    {"plan", plan_statements},
    {"shift", shift_statements},
    {"wave", wave_statements},
    {"web", web_statements},
};

/* Each on a reader of its own: PostgreSQL refuses everything after a failure. */
static bool is_accepted(struct store *s, struct arena *a, const struct statement *st) {
    struct db *db;
    assert_int_equal(db_read_begin(s, a, &db), OK);
    bool accepted = db_accepts(db, st);
    db_read_end(db);
    return accepted;
}

static int refused_count(struct store *s, struct arena *a) {
    int refused = 0;
    for (size_t i = 0; i < COUNT(features); i++)
        for (const struct statement *const *st = features[i].statements; *st; st++) {
            if (is_accepted(s, a, *st)) continue;
            print_error("%s.sql: %s is not accepted\n", features[i].feature, (*st)->name);
            refused++;
        }
    return refused;
}

static void all_are_accepted(void **state) {
    struct world *w = *state;
    assert_int_equal(refused_count(w->store, &w->arena), 0);
}

int main(void) {
    const struct CMUnitTest sqlite[] = {WORLD_TEST(all_are_accepted)};
    const struct CMUnitTest postgres[] = {WORLD_TEST_POSTGRES(all_are_accepted)};
    return WORLD_RUN(sqlite, postgres);
}
