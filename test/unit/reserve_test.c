/* reserve_test.c -- lists of people, brought in: who is added, who is not, and that nothing happens twice. */
#include "world.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "mail/mail.h"
#include "people/erased.h"
#include "people/helper.h"
#include "people/reserve_files.h"

static struct setting *const settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace,
                                           &reserve_max_mb, &reserve_mails_a_minute};

static struct world *begin(void **state) {
    struct world *w = *state;
    struct str why;
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    return w;
}

static const char three[] = "Naam;E-mail;Telefoon;Postcode;Beroep\n"
                            "An Peeters;an@example.be;0470 12 34 56;9000;verpleegkundige\n"
                            "Bo Maes;bo@;;;\n"
                            "Ci Claes;;0470 65 43 21;8000;kok\n";

/* ---- steps ---- */

struct bringing { const char *name; struct str bytes; reserve_file_id id; enum status status; };

static enum status bring(struct db *db, void *args) {
    struct bringing *b = args;
    b->status = reserve_bring(db, (person_id){0}, str_of(b->name), b->bytes, &b->id);
    return OK;
}

static struct bringing brought(struct world *w, const char *text) {
    struct bringing b = {.name = "list.csv", .bytes = str_of(text)};
    assert_int_equal(db_write(w->store, &w->arena, bring, &b), OK);
    return b;
}

static enum status begin_adding(struct db *db, void *args) {
    return reserve_begin_adding(db, (person_id){0}, *(const reserve_file_id *)args);
}

static struct reserve_file file_of(struct world *w, reserve_file_id id) {
    struct db *db;
    struct reserve_file f;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_int_equal(reserve_file_get(db, id, &f), OK);
    db_read_end(db);
    return f;
}

/* As many turns of the server as it takes. */
static struct reserve_file work_until(struct world *w, reserve_file_id id, enum reserve_state state) {
    for (int i = 0; i < 1000; i++) {
        reserve_work(w->store, &w->arena);
        struct reserve_file f = file_of(w, id);
        if (f.state == state) return f;
    }
    fail_msg("the file does not come to state %d", state);
    return (struct reserve_file){0};
}

static struct reserve_file add_list(struct world *w, const char *text) {
    struct bringing b = brought(w, text);
    assert_int_equal(b.status, OK);
    work_until(w, b.id, RESERVE_LOOKED);
    assert_int_equal(db_write(w->store, &w->arena, begin_adding, &b.id), OK);
    return work_until(w, b.id, RESERVE_ADDED);
}

static int64_t people(struct world *w) {
    return world_count(w, "SELECT count(*) FROM person");
}

/* ---- tests ---- */

static void looking_changes_nobody(void **state) {
    struct world *w = begin(state);
    struct bringing b = brought(w, three);
    struct reserve_file f = work_until(w, b.id, RESERVE_LOOKED);
    assert_int_equal(people(w), 0);
    assert_int_equal(f.counts.lines, 3);
    assert_int_equal(f.counts.good, 2);
    assert_int_equal(f.counts.of[RESERVE_BAD], 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM reserve_finding WHERE line = 3 AND header = 'E-mail'"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM reserve_bytes"), 1);
}

static void adding_makes_unconfirmed_helpers(void **state) {
    struct world *w = begin(state);
    struct reserve_file f = add_list(w, three);
    assert_int_equal(f.counts.added, 2);
    assert_int_equal(people(w), 2);
    assert_int_equal(world_count(w, "SELECT count(*) FROM person WHERE state = 0 AND origin = 2 AND roles = 2 AND email_key IS NULL"), 2);
    static const char an[] = "FROM helper h JOIN person p ON p.id = h.id WHERE p.name = 'An Peeters'";
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT h.place / 4294967296 %s", an).s), 9000);
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT h.step %s", an).s), STEP_WHAT);
    assert_int_equal(world_count(w, "SELECT count(*) FROM helper_item WHERE concept = 'nurse' AND lower(words) = 'verpleegkundige'"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM reserve_bytes"), 0); /* the file is gone */
}

static void each_gets_one_mail(void **state) {
    struct world *w = begin(state);
    add_list(w, three);
    for (int i = 0; i < 3; i++) reserve_work(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1); /* Ci has no address */
    assert_string_equal(world_text(w, "SELECT address FROM outbox").s, "an@example.be");
    assert_int_equal(world_count(w, "SELECT count(*) FROM mail_link WHERE kind = 'claim'"), 1);
}

static void the_same_file_changes_nothing(void **state) {
    struct world *w = begin(state);
    reserve_file_id first = add_list(w, three).id;
    struct bringing again = brought(w, three);
    assert_int_equal(again.status, CONFLICT);
    assert_int_equal(again.id.n, first.n);
    struct reserve_file f = add_list(w, str_fmt(&w->arena, "%sDé Nieuw;de@example.be;;;\n", three).s);
    assert_int_equal(f.counts.added, 1);
    assert_int_equal(f.counts.of[RESERVE_KNOWN], 2);
    assert_int_equal(people(w), 3);
}

static void other_spellings_are_the_same_person(void **state) {
    struct world *w = begin(state);
    add_list(w, three);
    struct reserve_file f = add_list(w, "name,e-mail,phone,postcode\n"
        "Anna P,AN@Example.be,,\n"                       /* the address */
        "Çi  CLAES,ci@example.be,+32 470 65 43 21,8000\n" /* name, number and postcode */
        "Ci Claes,ci2@example.be,0470 65 43 21,9000\n");  /* elsewhere: somebody else */
    assert_int_equal(f.counts.of[RESERVE_KNOWN], 2);
    assert_int_equal(f.counts.added, 1);
}

static enum status draft(struct db *db, void *args) {
    (void)args;
    helper_begin(db, &(struct who_form){.name = STR("Somebody"), .email = STR("an@example.be"), .phone = STR("")});
    return db_status(db);
}

/* Anybody can type an address; only who confirmed it keeps others out. */
static void drafts_do_not_count(void **state) {
    struct world *w = begin(state);
    assert_int_equal(db_write(w->store, &w->arena, draft, NULL), OK);
    assert_int_equal(add_list(w, three).counts.added, 2);
}

static enum status forget_an(struct db *db, void *args) {
    (void)args;
    erased_remember(db, STR("AN@example.be"));
    return db_status(db);
}

static void who_was_erased_stays_away(void **state) {
    struct world *w = begin(state);
    assert_int_equal(db_write(w->store, &w->arena, forget_an, NULL), OK);
    struct reserve_file f = add_list(w, three);
    assert_int_equal(f.counts.added, 1);
    assert_int_equal(f.counts.of[RESERVE_GONE], 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM erased_address WHERE mark LIKE '%example%'"), 0);
}

static void a_refused_file_says_why(void **state) {
    struct world *w = begin(state);
    struct bringing b = brought(w, "%PDF-1.7");
    work_until(w, b.id, RESERVE_REFUSED);
    assert_true(str_starts(world_text(w, "SELECT reason FROM reserve_finding"), STR("This is a PDF.")));
    assert_int_equal(world_count(w, "SELECT count(*) FROM reserve_bytes"), 0);
    assert_int_equal(brought(w, "%PDF-1.7").status, OK); /* a refused file may come again */
}

static struct str long_list(struct world *w, int n) {
    struct buf b = buf_make(&w->arena, 0);
    buf_lit(&b, "name,e-mail,phone\n");
    for (int i = 0; i < n; i++) buf_fmt(&b, "Person %d,person%d@example.be,\n", i, i);
    buf_lit(&b, "Person 0,PERSON0@example.be,\n");
    return buf_view(&b);
}

/* Three steps of 500 rows; the server stops after the first and starts again. */
static void it_goes_on_after_a_stop(void **state) {
    struct world *w = begin(state);
    struct str bytes = long_list(w, 1200);
    struct bringing b = brought(w, bytes.s);
    work_until(w, b.id, RESERVE_LOOKED);
    assert_int_equal(db_write(w->store, &w->arena, begin_adding, &b.id), OK);
    struct reserve_run *run;
    struct sheet_fault fault;
    assert_int_equal(reserve_open(bytes, &run, &fault), OK);
    assert_int_equal(reserve_add(run, w->store, b.id), OK);
    assert_int_equal(people(w), 500);
    reserve_close(run);
    world_reopen(w);
    struct reserve_file f = work_until(w, b.id, RESERVE_ADDED);
    assert_int_equal(f.counts.added, 1200);
    assert_int_equal(people(w), 1200);
}

/* Two servers at the same file: the later one is told, and adds nobody. */
static void two_do_not_add_the_same(void **state) {
    struct world *w = begin(state);
    struct str bytes = long_list(w, 600);
    struct bringing b = brought(w, bytes.s);
    work_until(w, b.id, RESERVE_LOOKED);
    assert_int_equal(db_write(w->store, &w->arena, begin_adding, &b.id), OK);
    struct reserve_run *one, *two;
    struct sheet_fault fault;
    assert_int_equal(reserve_open(bytes, &one, &fault), OK);
    assert_int_equal(reserve_open(bytes, &two, &fault), OK);
    assert_int_equal(reserve_add(one, w->store, b.id), OK);
    assert_int_equal(reserve_add(two, w->store, b.id), CONFLICT);
    assert_int_equal(people(w), 500);
    reserve_close(one);
    reserve_close(two);
}

static void write_file(struct world *w, const char *path, struct str text) {
    (void)w;
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.s, 1, text.n, f), text.n);
    assert_int_equal(fclose(f), 0);
}

/* Its standard output goes to a file, which is the JSON of the last command. */
static struct str command(struct world *w, const char *path, bool dry_run, int wanted) {
    const char *out = str_fmt(&w->arena, "%s/out.json", w->dir).s;
    fflush(stdout);
    int before = dup(1);
    assert_non_null(freopen(out, "wb", stdout));
    int code = reserve_command(w->store, path, dry_run, true);
    fflush(stdout);
    dup2(before, 1);
    close(before);
    assert_int_equal(code, wanted);
    struct str said = world_file(w, out);
    unlink(out);
    return said;
}

static void the_command_does_the_same(void **state) {
    struct world *w = begin(state);
    const char *path = str_fmt(&w->arena, "%s/list.csv", w->dir).s;
    write_file(w, path, str_of(three));
    struct str said = command(w, path, true, 0);
    assert_true(str_find(said, STR("\"rows\":3,\"good\":2,\"added\":0")) < said.n);
    assert_true(str_find(said, STR("\"row\":3,\"column\":\"E-mail\",\"kind\":\"bad\"")) < said.n);
    assert_int_equal(people(w), 0);
    said = command(w, path, false, 0);
    assert_true(str_find(said, STR("\"added\":2")) < said.n);
    assert_int_equal(people(w), 2);
    said = command(w, path, false, 0);
    assert_true(str_find(said, STR("\"same\":true")) < said.n);
    assert_int_equal(people(w), 2);
    unlink(path);
    command(w, path, false, 1);
}

static enum status forget(struct db *db, void *args) {
    (void)args;
    reserve_forget(db, 2000);
    return db_status(db);
}

static void old_files_are_forgotten(void **state) {
    struct world *w = begin(state);
    work_until(w, brought(w, three).id, RESERVE_LOOKED);
    world_run(w, "UPDATE reserve_file SET at = 1000");
    struct bringing b = brought(w, "name,e-mail\nBo,bo@\n");
    work_until(w, b.id, RESERVE_LOOKED);
    assert_int_equal(db_write(w->store, &w->arena, forget, NULL), OK);
    assert_int_equal(world_count(w, "SELECT id FROM reserve_file"), b.id.n);
    assert_int_equal(world_count(w, "SELECT count(*) FROM reserve_finding"), 1);
}

#define TESTS(test) \
    test(looking_changes_nobody), test(adding_makes_unconfirmed_helpers), test(each_gets_one_mail), \
    test(the_same_file_changes_nothing), test(other_spellings_are_the_same_person), test(drafts_do_not_count), \
    test(who_was_erased_stays_away), test(a_refused_file_says_why), test(it_goes_on_after_a_stop), test(two_do_not_add_the_same), \
    test(the_command_does_the_same), test(old_files_are_forgotten)
static const struct CMUnitTest on_sqlite[] = {TESTS(WORLD_TEST)};
static const struct CMUnitTest on_postgres[] = {TESTS(WORLD_TEST_POSTGRES)};

int main(void) {
    return sodium_init() < 0 || WORLD_RUN(on_sqlite, on_postgres);
}
