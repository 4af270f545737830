/* mail_test.c -- mails as they stand in the outbox, headers as they go out, and the tokens that stop them. */
#include "world.h"

#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "mail/mail.h"
#include "mail/message.h"
#include "mail/unsubscribe.h"
#include "mail_sql.h"
#include "people/person.h"

static struct setting *const settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace,
                                         &mail_return, &mail_bounces, &mail_lanes};

static void set(struct setting *s, const char *value) {
    assert_true(setting_set(s, str_of(value), "flag"));
}

/* ---- headers ---- */

/* Undoes header_text: folding away, base64 of each word to bytes. Fails on any line that is not an encoded word. */
static struct str decode(struct arena *a, struct str header) {
    struct buf b = buf_make(a, 0);
    struct str rest = header, line;
    while (str_next(&rest, '\n', &line)) {
        line = str_trim(line);
        unsigned char bytes[64];
        size_t n;
        assert_true(line.n <= 75);
        assert_true(str_starts(line, STR("=?UTF-8?B?")) && str_ends(line, STR("?=")));
        assert_int_equal(sodium_base642bin(bytes, sizeof bytes, line.s + 10, line.n - 12, NULL, &n, NULL,
                                           sodium_base64_VARIANT_ORIGINAL), 0);
        assert_true(str_utf8((struct str){(char *)bytes, n})); /* words end between characters */
        buf_bytes(&b, (char *)bytes, n);
    }
    return buf_view(&b);
}

static void headers_keep_plain_text(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct str plain = STR("A job for you: 3 shifts a week (really)");
    assert_true(str_eq(header_text(&a, plain), plain));
    arena_free(&a);
}

static void headers_encode_the_rest(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    static const char *const texts[] = {
        "Zorgkundige gezocht in Oudenaarde: één dag per week",
        "Un coup de main à l'hôpital — dès demain, à Liège ou à Ottignies-Louvain-la-Neuve, selon vos disponibilités",
        "=?UTF-8?B?bm90IG91cnM=?=",
        "\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82"
        "\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82",
    };
    for (size_t i = 0; i < COUNT(texts); i++)
        assert_true(str_eq(decode(&a, header_text(&a, str_of(texts[i]))), str_of(texts[i])));
    arena_free(&a);
}

static void headers_cannot_be_added(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct str got = header_text(&a, STR("Hello\r\nBcc: all@example.be\r\n\r\nText"));
    assert_true(str_eq(decode(&a, got), STR("Hello  Bcc: all@example.be    Text")));
    arena_free(&a);
}

static void messages_have_their_headers(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct message m = { .id = 42, .lang = FR, .from = STR("inzet@example.be"), .to = STR("an@example.be"),
                         .subject = STR("Hello\nBcc: x@example.be"), .text = STR("t"), .html = STR("<p>t</p>"),
                         .unsubscribe = STR("https://inzet.example/fr/stop/T"), .written = 1586166000 };
    static const char *const wanted[] = {
        "Date: Mon, 06 Apr 2020 09:40:00 +0000", "From: Inzet <inzet@example.be>", "To: <an@example.be>",
        "Subject: =?UTF-8?B?SGVsbG8gQmNjOiB4QGV4YW1wbGUuYmU=?=", "Message-ID: <42@example.be>",
        "Auto-Submitted: auto-generated", "Content-Language: fr", "List-Unsubscribe: <https://inzet.example/fr/stop/T>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Content-Type: multipart/alternative",
    };
    struct curl_slist *headers = message_headers(&a, &m);
    size_t n = 0;
    for (struct curl_slist *h = headers; h; h = h->next, n++) assert_string_equal(h->data, wanted[n]);
    assert_int_equal(n, COUNT(wanted));
    curl_slist_free_all(headers);
    arena_free(&a);
}

/* ---- the outbox ---- */

static enum status add_person(struct db *db, void *args) {
    struct person p = {.name = STR("An"), .email = STR("an@example.be"), .phone = STR(""), .state = PERSON_ACTIVE,
                       .origin = ORIGIN_SELF, .roles = HELPER};
    *(person_id *)args = person_add(db, &p);
    return db_status(db);
}

struct letter { enum mail_kind kind; enum lang lang; person_id person; struct str address, subject; };

static enum status write_letter(struct db *db, void *args) {
    const struct letter *l = args;
    struct mail m = mail_begin(db, l->kind, l->lang, l->person.n, l->address, l->subject);
    mail_line(&m, STR("Dear <An> & co,"));
    mail_fact(&m, STR("Where"), STR("Gent"));
    mail_button(&m, STR("Yes"), STR("/accept/abc"));
    mail_send(&m);
    return db_status(db);
}

static void put(struct world *w, struct letter l) {
    assert_int_equal(db_write(w->store, &w->arena, write_letter, &l), OK);
}

static void a_mail_is_written_twice(void **state) {
    struct world *w = *state;
    set(&mail_origin, "https://inzet.example/");
    put(w, (struct letter){.kind = MAIL_ACCOUNT, .lang = NL, .address = STR("an@example.be"), .subject = STR("Hello\r\nX: y")});
    assert_string_equal(world_text(w, "SELECT subject FROM outbox").s, "Hello  X: y");
    assert_string_equal(world_text(w, "SELECT body_text FROM outbox").s,
        "Dear <An> & co,\nWhere: Gent\n\nYes:\nhttps://inzet.example/nl/accept/abc\n\nInzet\n");
    assert_string_equal(world_text(w, "SELECT body_html FROM outbox").s,
        "<p>Dear &lt;An&gt; &amp; co,</p><p><b>Where</b><br>Gent</p>"
        "<p><a class=\"button\" href=\"https://inzet.example/nl/accept/abc\">Yes</a></p>");
    assert_string_equal(world_text(w, "SELECT unsubscribe FROM outbox").s, "");
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE sent = 0 AND failed = 0"), 1);
}

static void on_a_page_it_is_sent_at_once(void **state) {
    struct world *w = *state;
    set(&mail_smtp, "page");
    set(&mail_origin, "");
    put(w, (struct letter){.kind = MAIL_ACCOUNT, .lang = EN, .address = STR("an@example.be"), .subject = STR("Hello")});
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE sent > 0"), 1);
    struct str html = world_text(w, "SELECT body_html FROM outbox");
    assert_true(str_find(html, STR("href=\"/en/accept/abc\"")) < html.n);
}

static void no_address_no_mail(void **state) {
    struct world *w = *state;
    put(w, (struct letter){.kind = MAIL_ACCOUNT, .address = STR(""), .subject = STR("Hello")});
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 0);
}

struct stop { struct str token; bool known; person_id person; enum mail_kind kind; };

static enum status make_token(struct db *db, void *args) {
    struct stop *s = args;
    s->token = unsubscribe_token(db, s->person, s->kind);
    return db_status(db);
}

static enum status stop_kind(struct db *db, void *args) {
    struct stop *s = args;
    s->known = unsubscribe_read(db, s->token, &s->person, &s->kind);
    return s->known ? unsubscribe_set(db, s->person, s->kind, true) : OK;
}

static void a_kind_can_be_stopped(void **state) {
    struct world *w = *state;
    person_id an;
    set(&mail_origin, "https://inzet.example");
    assert_int_equal(db_write(w->store, &w->arena, add_person, &an), OK);
    struct letter jobs = {.kind = MAIL_JOBS, .person = an, .address = STR("an@example.be"), .subject = STR("Jobs")};
    put(w, jobs);
    struct str address = world_text(w, "SELECT unsubscribe FROM outbox"), before = STR("https://inzet.example/nl/stop/");
    assert_true(str_starts(address, before));
    struct str body = world_text(w, "SELECT body_text FROM outbox");
    assert_true(str_find(body, address) < body.n);

    struct stop s = {.token = str_sub(address, before.n, address.n)};
    assert_int_equal(db_write(w->store, &w->arena, stop_kind, &s), OK);
    assert_true(s.known && s.person.n == an.n && s.kind == MAIL_JOBS);
    put(w, jobs);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1);
    jobs.kind = MAIL_INVITATION;
    put(w, jobs);
    jobs.kind = MAIL_ACCOUNT;
    put(w, jobs);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 3);
}

static void foreign_tokens_are_refused(void **state) {
    struct world *w = *state;
    struct stop s = {.person = {7}, .kind = MAIL_JOBS};
    assert_int_equal(db_write(w->store, &w->arena, make_token, &s), OK);
    assert_int_equal(s.token.n, 43);
    char copy[48] = {0};
    for (size_t i = 0; i < s.token.n; i++) {
        memcpy(copy, s.token.s, s.token.n);
        copy[i] = copy[i] == 'A' ? 'B' : 'A';
        struct stop changed = {.token = str_of(copy)};
        assert_int_equal(db_write(w->store, &w->arena, stop_kind, &changed), OK);
        assert_false(changed.known);
    }
    static const char *const nonsense[] = {"", "A", "!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"};
    for (size_t i = 0; i < COUNT(nonsense); i++) {
        struct stop other = {.token = str_of(nonsense[i])};
        assert_int_equal(db_write(w->store, &w->arena, stop_kind, &other), OK);
        assert_false(other.known);
    }
}

static void settings_are_looked_at(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    static const struct { const char *smtp, *from, *origin; bool ready; } rows[] = {
        {"page", "inzet@localhost", "", true},
        {"smtp://localhost", "inzet@example.be", "https://inzet.example", true},
        {"smtps://mail.example.be", "inzet@example.be", "https://inzet.example", true},
        {"smtp://localhost", "inzet@example.be", "", false},
        {"smtp://localhost", "inzet", "https://inzet.example", false},
        {"http://localhost", "inzet@example.be", "https://inzet.example", false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct str why = STR("");
        set(&mail_smtp, rows[i].smtp);
        set(&mail_from, rows[i].from);
        set(&mail_origin, rows[i].origin);
        assert_int_equal(mail_ready(&a, &why), rows[i].ready);
        assert_int_equal(why.n == 0, rows[i].ready);
    }
    arena_free(&a);
}

static int defaults(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct str why;
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &a, &why), OK);
    arena_free(&a);
    return 0;
}

static int begin_sqlite(void **state) {
    return defaults(state) || world_begin_sqlite(state);
}

static int begin_postgres(void **state) {
    return defaults(state) || world_begin_postgres(state);
}

#define ON_BOTH(on, begin) \
    static const struct CMUnitTest on[] = { \
        cmocka_unit_test_setup_teardown(a_mail_is_written_twice, begin, world_end), \
        cmocka_unit_test_setup_teardown(on_a_page_it_is_sent_at_once, begin, world_end), \
        cmocka_unit_test_setup_teardown(no_address_no_mail, begin, world_end), \
        cmocka_unit_test_setup_teardown(a_kind_can_be_stopped, begin, world_end), \
        cmocka_unit_test_setup_teardown(foreign_tokens_are_refused, begin, world_end), \
    }
ON_BOTH(on_sqlite, begin_sqlite);
ON_BOTH(on_postgres, begin_postgres);

static const struct CMUnitTest pure[] = {
    cmocka_unit_test(headers_keep_plain_text), cmocka_unit_test(headers_encode_the_rest),
    cmocka_unit_test(headers_cannot_be_added), cmocka_unit_test(messages_have_their_headers),
    cmocka_unit_test_setup(settings_are_looked_at, defaults),
};

int main(void) {
    if (sodium_init() < 0) return 1;
    return cmocka_run_group_tests_name("headers", pure, NULL, NULL) + WORLD_RUN(on_sqlite, on_postgres);
}
