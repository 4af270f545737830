/* mail_sender_test.c -- the sender against a real SMTP server (test/mail/smtp_server.py), which answers by address. */
#include "world.h"

#include <jansson.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "mail/mail.h"
#include "schema.h"

/* ---- the server ---- */

static struct { pid_t pid; FILE *says; int stop; int port; } server;

static int server_start(void **state) {
    int out[2], in[2];
    (void)state;
    assert_int_equal(pipe(out) | pipe(in), 0);
    server.pid = fork();
    if (server.pid == 0) {
        dup2(in[0], 0);
        dup2(out[1], 1);
        close(in[1]);
        execl("/usr/bin/python3", "python3", "test/mail/smtp_server.py", (char *)NULL);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    server.stop = in[1];
    server.says = fdopen(out[0], "r");
    char line[32];
    if (!server.says || !fgets(line, sizeof line, server.says)) return -1;
    int64_t port = 0;
    bool said = str_to_int(str_trim(str_of(line)), &port);
    server.port = (int)port;
    return !said;
}

static int server_stop(void **state) {
    (void)state;
    close(server.stop);
    fclose(server.says);
    return waitpid(server.pid, NULL, 0) != server.pid;
}

/* The next mail that the server took; fails after a minute: the machine may be busy. */
static json_t *taken(void) {
    static char line[1 << 20];
    struct pollfd p = {.fd = fileno(server.says), .events = POLLIN};
    if (poll(&p, 1, 10000) != 1 || !fgets(line, sizeof line, server.says)) fail_msg("no mail came");
    json_t *mail = json_loads(line, 0, NULL);
    assert_non_null(mail);
    return mail;
}

static const char *text(const json_t *mail, const char *name) {
    const char *s = json_string_value(json_object_get(mail, name));
    return s ? s : "";
}

static const char *header(const json_t *mail, const char *name) {
    return text(json_object_get(mail, "headers"), name);
}

/* ---- the outbox ---- */

static struct setting *const settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace,
                                         &mail_return, &mail_bounces, &mail_lanes};

static void set(struct setting *s, struct str value) {
    assert_true(setting_set(s, value, "flag"));
}

static struct world *begin(void **state) {
    struct world *w = *state;
    struct str why;
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    set(&mail_smtp, str_fmt(&w->arena, "smtp://127.0.0.1:%d", server.port));
    set(&mail_from, STR("inzet@example.be"));
    set(&mail_origin, STR("https://inzet.example"));
    return w;
}

struct letter { const char *address, *subject; enum mail_kind kind; };

static enum status write_letter(struct db *db, void *args) {
    const struct letter *l = args;
    struct mail m = mail_begin(db, l->kind, FR, 7, str_of(l->address), str_of(l->subject));
    mail_line(&m, STR("Chère Zoë,"));
    mail_line(&m, STR(".\r\n.\nRCPT TO:<all@example.be> = 100 % — a line that is much longer than what one line of a mail may hold, "
                      "so that it has to be broken on its way and put together again by whoever reads it"));
    mail_button(&m, STR("Oui"), STR("/accept/abc"));
    mail_send(&m);
    return db_status(db);
}

static void put(struct world *w, const char *address, const char *subject, enum mail_kind kind) {
    struct letter l = {address, subject, kind};
    assert_int_equal(db_write(w->store, &w->arena, write_letter, &l), OK);
}

/* Waits until the query answers the number; fails after a minute: the machine may be busy. */
static void wait_for(struct world *w, const char *sql, int64_t number) {
    for (int i = 0; i < 600; i++) {
        if (world_count(w, sql) == number) return;
        usleep(100000);
    }
    fail_msg("%s is not %lld (%s)", sql, (long long)number, world_text(w, "SELECT error FROM outbox").s);
}

/* ---- tests ---- */

static void it_arrives_whole(void **state) {
    struct world *w = begin(state);
    put(w, "zoe@example.be", "Un coup de main à l'hôpital de Liège, dès demain et pour deux semaines au moins", MAIL_JOBS);
    struct str stop = world_text(w, "SELECT unsubscribe FROM outbox");
    mail_start(w->store);
    json_t *mail = taken();
    mail_stop();
    assert_string_equal(text(mail, "envelope_from"), "inzet@example.be");
    assert_int_equal(json_array_size(json_object_get(mail, "envelope_to")), 1);
    assert_string_equal(header(mail, "to"), "zoe@example.be");
    assert_string_equal(header(mail, "from"), "Inzet <inzet@example.be>");
    assert_string_equal(header(mail, "subject"), "Un coup de main à l'hôpital de Liège, dès demain et pour deux semaines au moins");
    assert_string_equal(header(mail, "auto-submitted"), "auto-generated");
    assert_string_equal(header(mail, "content-language"), "fr");
    assert_string_equal(header(mail, "list-unsubscribe-post"), "List-Unsubscribe=One-Click");
    assert_string_equal(header(mail, "list-unsubscribe"), str_fmt(&w->arena, "<%.*s>", STR_ARGS(stop)).s);
    assert_string_equal(text(mail, "type"), "multipart/alternative");
    assert_int_equal(json_array_size(json_object_get(mail, "defects")), 0);
    assert_in_range(json_integer_value(json_object_get(mail, "longest")), 1, 998);
    assert_int_equal(json_integer_value(json_object_get(mail, "bare")), 0);
    assert_non_null(strstr(text(mail, "text"), "Chère Zoë,\n\n.\n.\nRCPT TO:<all@example.be> = 100 % — a line that is much longer"));
    assert_non_null(strstr(text(mail, "text"), "https://inzet.example/fr/accept/abc"));
    assert_non_null(strstr(text(mail, "html"), "<a class=\"button\" href=\"https://inzet.example/fr/accept/abc\">Oui</a>"));
    json_decref(mail);
    wait_for(w, "SELECT count(*) FROM outbox WHERE sent > 0 AND body_text = '' AND body_html = '' AND unsubscribe = ''", 1);
}

static void a_subject_adds_no_header(void **state) {
    struct world *w = begin(state);
    put(w, "an@example.be", "Hello\r\nBcc: all@example.be\r\nX-Evil: 1\r\n\r\nText", MAIL_ACCOUNT);
    mail_start(w->store);
    json_t *mail = taken();
    mail_stop();
    static const char *const names[] = {"date", "from", "to", "subject", "message-id", "auto-submitted", "content-language",
                                        "content-type", "mime-version"};
    const json_t *came = json_object_get(mail, "names");
    for (size_t i = 0; i < json_array_size(came); i++) {
        bool known = false;
        for (size_t k = 0; k < COUNT(names); k++) known |= strcmp(json_string_value(json_array_get(came, i)), names[k]) == 0;
        if (!known) fail_msg("a header %s", json_string_value(json_array_get(came, i)));
    }
    assert_int_equal(json_array_size(came), COUNT(names));
    assert_string_equal(header(mail, "subject"), "Hello  Bcc: all@example.be  X-Evil: 1    Text");
    json_decref(mail);
}

static void a_busy_server_is_asked_again(void **state) {
    struct world *w = begin(state);
    put(w, w->url ? "slow-2@example.be" : "slow-1@example.be", "Hello", MAIL_ACCOUNT); /* the server remembers */
    mail_start(w->store);
    wait_for(w, "SELECT count(*) FROM outbox WHERE sent = 0 AND failed = 0 AND tries = 1 AND error LIKE '%451%'", 1);
    struct str id = str_fmt(&w->arena, "<%lld@example.be>", (long long)world_count(w, "SELECT id FROM outbox"));
    clock_turn(clock_now() + 61);
    json_t *mail = taken();
    mail_stop();
    assert_string_equal(header(mail, "message-id"), id.s);
    json_decref(mail);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE sent > 0 AND tries = 2 AND error = ''"), 1);
}

static void a_refusal_is_final(void **state) {
    struct world *w = begin(state);
    put(w, "gone-1@example.be", "Hello", MAIL_ACCOUNT);
    put(w, "spam-1@example.be", "Hello", MAIL_ACCOUNT);
    put(w, "an@example.be", "Hello", MAIL_ACCOUNT);
    mail_start(w->store);
    json_decref(taken()); /* the others do not keep this one back */
    wait_for(w, "SELECT count(*) FROM outbox WHERE failed > 0 AND tries = 1", 2);
    mail_stop();
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE failed > 0 AND error LIKE '%550%'"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE failed > 0 AND error LIKE '%554%'"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE error LIKE '%gone%'"), 0); /* no address in it */
}

static void a_server_that_is_away_is_waited_for_three_days(void **state) {
    struct world *w = begin(state);
    set(&mail_smtp, STR("smtp://127.0.0.1:1"));
    put(w, "an@example.be", "Hello", MAIL_ACCOUNT);
    put(w, "bo@example.be", "Hello", MAIL_ACCOUNT);
    time_s written = clock_now();
    mail_start(w->store);
    wait_for(w, "SELECT count(*) FROM outbox WHERE sent = 0 AND failed = 0 AND tries = 1 AND error <> ''", 2);
    for (int tries = 2; world_count(w, "SELECT count(*) FROM outbox WHERE failed = 0") > 0; tries++) {
        clock_turn(world_count(w, "SELECT max(due) FROM outbox"));
        wait_for(w, str_fmt(&w->arena, "SELECT count(*) FROM outbox WHERE tries = %d AND error <> ''", tries).s, 2);
        usleep(100000);
        assert_in_range(tries, 2, 40);
    }
    mail_stop();
    assert_in_range(world_count(w, "SELECT max(tries) FROM outbox"), 10, 40);
    assert_in_range(clock_now() - written, 2 * SECONDS_A_DAY, 3 * SECONDS_A_DAY);
}

static void mail_to_many_keeps_the_pace_of_its_domain(void **state) {
    struct world *w = begin(state);
    enum { LANE = 10 /* what a full one holds */ };
    set(&mail_lanes, STR("slowly.be=1"));
    for (int i = 0; i < LANE + 3; i++) put(w, str_fmt(&w->arena, "h%d@Slowly.be", i).s, "Hello", MAIL_JOBS);
    put(w, "waits@slowly.be", "Sign in", MAIL_ACCOUNT);
    put(w, "an@quick.be", "Hello", MAIL_CALL);
    mail_start(w->store);
    for (int i = 0; i < LANE + 1; i++) json_decref(taken());
    usleep(1500000);
    mail_stop();
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE sent > 0"), LANE + 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE sent > 0 AND address = 'waits@slowly.be'"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE sent > 0 AND address = 'an@quick.be'"), 1);
    assert_int_equal(world_count(w, "SELECT max(tries) FROM outbox WHERE sent = 0"), 0); /* who waits is not tried */
}

static void a_refused_address_is_known(void **state) {
    struct world *w = begin(state);
    world_run(w, "INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, created, created_day, "
                 "confirmed_day, last_used, mail_off, new_email) VALUES (7, 'Z', 'z', 'gone-1@example.be', NULL, '', 0, 2, 1, 1, 0, 0, 1, "
                 "0, 0, '')");
    put(w, "gone-1@example.be", "Hello", MAIL_CALL);
    mail_start(w->store);
    wait_for(w, "SELECT count(*) FROM mail_bounce WHERE person = 7 AND bad > 0 AND code = '5.1.1'", 1);
    mail_stop();
    put(w, "gone-1@example.be", "Hello", MAIL_CALL);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1);
}

static enum status prune(struct db *db, void *args) {
    mail_prune(db, *(const time_s *)args);
    return db_status(db);
}

static void sent_mails_are_deleted_in_time(void **state) {
    struct world *w = begin(state);
    put(w, "an@example.be", "Hello", MAIL_ACCOUNT);
    put(w, "bo@example.be", "Hello", MAIL_ACCOUNT);
    put(w, "waits@example.be", "Hello", MAIL_ACCOUNT);
    world_run(w, "UPDATE outbox SET created = 100, sent = 1000 WHERE address = 'an@example.be'");
    world_run(w, "UPDATE outbox SET created = 100, failed = 2000 WHERE address = 'bo@example.be'");
    static const struct { time_s before; int64_t left; } steps[] = {{1000, 3}, {1001, 2}, {2000, 2}, {2001, 1}};
    for (size_t i = 0; i < COUNT(steps); i++) {
        time_s before = steps[i].before;
        assert_int_equal(db_write(w->store, &w->arena, prune, &before), OK);
        assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), steps[i].left);
    }
}

#define TESTS(test) \
    test(it_arrives_whole), test(a_subject_adds_no_header), test(a_busy_server_is_asked_again), test(a_refusal_is_final), \
    test(a_server_that_is_away_is_waited_for_three_days), test(sent_mails_are_deleted_in_time), \
    test(mail_to_many_keeps_the_pace_of_its_domain), test(a_refused_address_is_known)
static const struct CMUnitTest on_sqlite[] = {TESTS(WORLD_TEST)};
static const struct CMUnitTest on_postgres[] = {TESTS(WORLD_TEST_POSTGRES)};

int main(void) {
    signal(SIGPIPE, SIG_IGN);
    if (sodium_init() < 0 || server_start(NULL) != 0) return 1;
    int failed = WORLD_RUN(on_sqlite, on_postgres);
    return server_stop(NULL) != 0 || failed;
}
