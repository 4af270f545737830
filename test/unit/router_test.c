/* router_test.c -- from paths to rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "web/router.h"

static enum status page(struct request *rq) {
    (void)rq;
    return OK;
}

enum { FRONT, JOBS, JOB_NEW, JOB_NEW_POST, JOB, JOB_INVITE, FILE_CSV };

static const struct route routes[] = {
    [FRONT] = ROUTE(GET, "/", page, EVERYONE),
    [JOBS] = ROUTE(GET, "/jobs", page, EVERYONE, .menu = "Jobs"),
    [JOB_NEW] = ROUTE(GET, "/jobs/new", page, MEMBER, .menu = "New job"),
    [JOB_NEW_POST] = ROUTE(POST, "/jobs/new", page, MEMBER, .menu = "never in a menu"),
    [JOB] = ROUTE(GET, "/jobs/:job", page, EVERYONE),
    [JOB_INVITE] = ROUTE(POST, "/jobs/:job/invite/:person", page, COORDINATOR),
    [FILE_CSV] = ROUTE(GET, "/jobs.csv", page, ADMIN, .bare = true),
};
static const struct feature jobs = {.name = "jobs", .routes = routes, .n_routes = COUNT(routes)};
static const struct feature *const features[] = {&jobs};

static int open_router(void **state) {
    static struct router r;
    router_make(&r, features, COUNT(features));
    *state = &r;
    return 0;
}

static int close_router(void **state) {
    router_free(*state);
    return 0;
}

static const struct route *get(void **state, const char *path) {
    return router_find(*state, str_of(path)).by_method[GET];
}

static void test_literals(void **state) {
    assert_ptr_equal(get(state, "/"), &routes[FRONT]);
    assert_ptr_equal(get(state, "/jobs"), &routes[JOBS]);
    assert_ptr_equal(get(state, "/jobs.csv"), &routes[FILE_CSV]);
    assert_ptr_equal(get(state, "/jobs/new"), &routes[JOB_NEW]);
    assert_ptr_equal(router_find(*state, STR("/jobs/new")).by_method[POST], &routes[JOB_NEW_POST]);
}

static void test_nothing(void **state) {
    static const char *const paths[] = {"", "jobs", "/job", "/jobs/", "/jobs/1/", "//jobs", "/jobs//", "/jobs/1/invite",
                                        "/jobs/a%2Fb", "/jobs/a%00", "/jobs/a b", "/jobs/é", "/jobs/../admin", "/nl"};
    for (size_t i = 0; i < COUNT(paths); i++) {
        struct found f = router_find(*state, str_of(paths[i]));
        assert_null(f.by_method[GET]);
        assert_null(f.by_method[POST]);
    }
}

static void test_parameters(void **state) {
    struct found f = router_find(*state, STR("/jobs/12/invite/a-B_c.d~e"));
    assert_ptr_equal(f.by_method[POST], &routes[JOB_INVITE]);
    assert_null(f.by_method[GET]);
    assert_true(str_eq(f.values[0], STR("12")));
    assert_true(str_eq(f.values[1], STR("a-B_c.d~e")));
    assert_int_equal(route_parameter(&routes[JOB_INVITE], STR("job")), 0);
    assert_int_equal(route_parameter(&routes[JOB_INVITE], STR("person")), 1);
    assert_int_equal(route_parameter(&routes[JOB_INVITE], STR("invite")), -1);
}

/* "new" is a page, but below a parameter it is a value like any other. */
static void test_literal_then_parameter(void **state) {
    assert_ptr_equal(get(state, "/jobs/newer"), &routes[JOB]);
    struct found f = router_find(*state, STR("/jobs/new/invite/3"));
    assert_ptr_equal(f.by_method[POST], &routes[JOB_INVITE]);
    assert_true(str_eq(f.values[0], STR("new")));
}

static void test_menu_and_rows(void **state) {
    const struct router *r = *state;
    assert_int_equal(r->n_menu, 2);
    assert_ptr_equal(r->menu[1], &routes[JOB_NEW]);
    assert_int_equal(router_row(r, &routes[JOB]), JOB);
    assert_int_equal(router_row(r, NULL), COUNT(routes));
}

static void test_language(void **state) {
    static const struct { const char *in, *out; bool found; enum lang lang; } rows[] = {
        {"/nl", "/", true, NL}, {"/fr/", "/", true, FR}, {"/en/jobs/1", "/jobs/1", true, EN}, {"/de/jobs", "/de/jobs", false, NL},
        {"/NL/jobs", "/NL/jobs", false, NL}, {"/nlx", "/nlx", false, NL}, {"/", "/", false, NL}, {"/nl-BE/", "/nl-BE/", false, NL},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct str path = str_of(rows[i].in);
        enum lang lang = NL;
        assert_int_equal(router_lang(&path, &lang), rows[i].found);
        assert_true(str_eq(path, str_of(rows[i].out)));
        assert_int_equal(lang, rows[i].lang);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_literals),
        cmocka_unit_test(test_nothing),
        cmocka_unit_test(test_parameters),
        cmocka_unit_test(test_literal_then_parameter),
        cmocka_unit_test(test_menu_and_rows),
        cmocka_unit_test(test_language),
    };
    return cmocka_run_group_tests(tests, open_router, close_router);
}
