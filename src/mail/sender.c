/* sender.c -- the thread that takes mails from the outbox to the mail server.
**
** It takes a few mails at a time by moving their `due` a while ahead: nobody else takes them meanwhile, on any node that shares
** the database, and if this process dies they are due again by themselves. So a mail can go out twice, never not at all; its
** Message-ID stays the same, by which mail programs know it again.
**
** What the server answers decides. Taken: done. 5yz to this mail: given up, trying again would not help (RFC 5321 4.2.1).
** Anything else, 4yz or no answer at all, is tried again with growing pauses until the mail is three days old. A server that
** does not know us (bad password, no encryption) is our mistake, not the mail's, so it counts as away.
**
** Mail to many comes after all other mail, and waits while the lane of its domain is empty (lanes.h).
*/
#include <curl/curl.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "base/thread.h"
#include "mail/bounce.h"
#include "mail/lanes.h"
#include "mail/mail.h"
#include "mail/message.h"
#include "mail_sql.h"

enum {
    BATCH = 10,
    SEND_SECONDS = 30,                        /* for one mail, all of it */
    TAKEN_SECONDS = BATCH * SEND_SECONDS + 60,
    GIVE_UP_SECONDS = 3 * SECONDS_A_DAY,
    LOOK_MS = 200,                            /* how often it asks whether anything was written at all */
    LOOK_ANYWAY_SECONDS = 5                   /* and how often it looks for mails whose pause is over */
};

static struct {
    struct store *store;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t woken;
    bool runs, stop;
    struct lanes *lanes;                      /* of the thread */
} sender = {.lock = PTHREAD_MUTEX_INITIALIZER, .woken = PTHREAD_COND_INITIALIZER};

enum verdict { TAKEN, REFUSED, LATER, AWAY };
struct outcome { enum verdict verdict; struct str answer; };

/* ---- one mail ---- */

/* The last refusal of the server: the numbers it begins with, "550 5.1.1". The words behind them may hold the address. (That
** libcurl then says goodbye, and gets an answer to it, is not of interest.) */
struct reply { char code[24]; };

static size_t hear_reply(char *line, size_t size, size_t n, void *context) {
    struct reply *reply = context;
    size_t keep = 0;
    if (n == 0 || (line[0] != '4' && line[0] != '5')) return size * n;
    while (keep < size * n && keep + 1 < sizeof reply->code && line[keep] && strchr("0123456789. -", line[keep])) keep++;
    memcpy(reply->code, line, keep);
    reply->code[keep] = '\0';
    return size * n;
}

static bool is_this_machine(struct str url) {
    struct str host = str_sub(url, str_find(url, STR("://")) + 3, url.n);
    return str_starts(host, STR("localhost")) || str_starts(host, STR("127.")) || str_starts(host, STR("[::1]"));
}

static void set_server(CURL *curl) {
    curl_easy_setopt(curl, CURLOPT_URL, mail_smtp.text.s);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)(is_this_machine(mail_smtp.text) ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (mail_user.text.n) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, mail_user.text.s);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, mail_password.text.s);
    }
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)SEND_SECONDS);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
}

static struct outcome outcome_of(struct arena *a, CURL *curl, CURLcode result, const struct reply *reply) {
    curl_off_t written = 0;
    curl_easy_getinfo(curl, CURLINFO_SIZE_UPLOAD_T, &written);
    if (result == CURLE_OK) return (struct outcome){.verdict = TAKEN};
    struct str answer = str_trim(str_fmt(a, "%s %s", reply->code, curl_easy_strerror(result)));
    int64_t code = 0;
    bool refused = str_to_int(str_sub(str_of(reply->code), 0, 3), &code);
    bool about_mail = refused && (result == CURLE_SEND_ERROR || written > 0);
    bool about_us = code == 530 || code == 534 || code == 535 || code == 538; /* RFC 4954 section 6: sign in first */
    if (!about_mail || about_us) return (struct outcome){AWAY, answer};
    return (struct outcome){code >= 500 ? REFUSED : LATER, answer};
}

static struct outcome deliver(struct arena *a, CURL *curl, const struct message *m) {
    struct reply reply = {""};
    struct curl_slist *to = curl_slist_append(NULL, str_fmt(a, "<%.*s>", STR_ARGS(m->to)).s);
    struct curl_slist *headers = message_headers(a, m);
    curl_mime *body = message_body(a, curl, m);
    CURLcode result = CURLE_OUT_OF_MEMORY;
    if (to && headers && body) {
        curl_easy_reset(curl); /* the connection stays open for the next mail */
        set_server(curl);
        curl_easy_setopt(curl, CURLOPT_MAIL_FROM, str_fmt(a, "<%.*s>", STR_ARGS(mail_return.text.n ? mail_return.text : m->from)).s);
        curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl, CURLOPT_MIMEPOST, body);
        curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear_reply);
        curl_easy_setopt(curl, CURLOPT_HEADERDATA, &reply);
        result = curl_easy_perform(curl);
    }
    struct outcome o = outcome_of(a, curl, result, &reply);
    curl_easy_reset(curl);
    curl_mime_free(body);
    curl_slist_free_all(headers);
    curl_slist_free_all(to);
    return o;
}

/* ---- a few mails ---- */

struct batch {
    time_s now;
    struct str held;                          /* domains that have to wait */
    struct mail_take_row *rows;
    size_t n;
    struct outcome outcome[BATCH];
};

static enum status take_batch(struct db *db, void *args) {
    struct batch *b = args;
    mail_take(db, (struct mail_take_in){.now = b->now, .until = b->now + TAKEN_SECONDS, .limit = BATCH, .held = b->held}, &b->rows, &b->n);
    return db_status(db);
}

/* Seconds until the next attempt, by how many there were. */
static time_s pause_after(int64_t tries) {
    static const time_s pauses[] = {60, 60, 5 * 60, 15 * 60, SECONDS_AN_HOUR, 4 * SECONDS_AN_HOUR};
    return pauses[tries < (int64_t)COUNT(pauses) ? tries : (int64_t)COUNT(pauses) - 1];
}

static void note_outcome(struct db *db, const struct mail_take_row *row, const struct outcome *o, time_s now) {
    time_s due = now + pause_after(row->tries);
    if (o->verdict == TAKEN) mail_update_sent(db, (struct mail_update_sent_in){.id = row->id, .sent = now}, NULL);
    else if (o->verdict == REFUSED || due > row->created + GIVE_UP_SECONDS)
        mail_update_failed(db, (struct mail_update_failed_in){.id = row->id, .failed = now, .error = o->answer}, NULL);
    else mail_update_later(db, (struct mail_update_later_in){.id = row->id, .due = due, .error = o->answer}, NULL);
    if (o->verdict == REFUSED) bounce_note(db, (person_id){row->person}, row->address, o->answer);
}

static enum status note_batch(struct db *db, void *args) {
    const struct batch *b = args;
    for (size_t i = 0; i < b->n; i++) note_outcome(db, &b->rows[i], &b->outcome[i], b->now);
    return db_status(db);
}

static void log_outcome(struct arena *a, const struct mail_take_row *row, const struct outcome *o) {
    static const char *const names[] = {[TAKEN] = "sent", [REFUSED] = "refused", [LATER] = "later", [AWAY] = "away"};
    log_line(o->verdict == TAKEN ? LOG_INFO : LOG_WARN, "mail", "id", str_fmt(a, "%lld", (long long)row->id.n).s,
             "outcome", names[o->verdict], "answer", o->answer.n ? o->answer.s : "", NULL);
}

static void deliver_batch(struct arena *a, CURL *curl, struct batch *b) {
    struct outcome o = {.verdict = TAKEN};
    for (size_t i = 0; i < b->n; i++) {
        const struct mail_take_row *r = &b->rows[i];
        struct message m = { .id = r->id.n, .lang = (enum lang)r->lang, .from = mail_from.text, .to = r->address,
                             .subject = r->subject, .text = r->body_text, .html = r->body_html,
                             .unsubscribe = r->unsubscribe, .written = r->created };
        if (o.verdict != AWAY) { /* when the server is away, the others need not ask again */
            lanes_take(sender.lanes, r->domain, clock_monotonic_us());
            o = deliver(a, curl, &m);
        }
        b->outcome[i] = o;
        log_outcome(a, r, &o);
    }
}

static bool any_due(struct store *store, struct arena *a, struct str held) {
    struct db *db;
    struct mail_due_row row;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool any = mail_due(db, (struct mail_due_in){.now = clock_now(), .held = held}, &row);
    db_read_end(db);
    return any;
}

/* Sends what is due, up to BATCH. Answers how many there were. */
static size_t send_some(struct store *store, CURL *curl) {
    struct arena a = arena_make(0);
    struct batch b = {.now = clock_now(), .held = lanes_held(sender.lanes, &a, clock_monotonic_us())};
    if (any_due(store, &a, b.held) && db_write(store, &a, take_batch, &b) == OK && b.n) {
        deliver_batch(&a, curl, &b);
        b.now = clock_now();
        while (db_write(store, &a, note_batch, &b) == BUSY && clock_now() < b.now + SEND_SECONDS)
            nanosleep(&(struct timespec){.tv_nsec = 100000000}, NULL); /* else they go out again, which is the lesser evil */
    }
    arena_free(&a);
    return b.n;
}

/* ---- the thread ---- */

/* Waits that long. False when it is time to stop. */
static bool nap(int64_t ms) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    int64_t ns = until.tv_nsec + ms % 1000 * 1000000;
    until.tv_sec += ms / 1000 + ns / 1000000000;
    until.tv_nsec = ns % 1000000000;
    pthread_mutex_lock(&sender.lock);
    while (!sender.stop && pthread_cond_timedwait(&sender.woken, &sender.lock, &until) == 0) {}
    bool go_on = !sender.stop;
    pthread_mutex_unlock(&sender.lock);
    return go_on;
}

static int64_t pace_ms(size_t sent) {
    return mail_pace.number ? (int64_t)sent * 60000 / mail_pace.number : 0;
}

static void *send_all(void *context) {
    thread_begin("sender", THREAD_BEHIND);
    (void)context;
    CURL *curl = curl_easy_init();
    CHECK(curl);
    uint64_t seen = 0;
    time_s looked = 0;
    for (bool first = true; nap(LOOK_MS); first = false) {
        uint64_t version = store_version(sender.store);
        if (!first && version == seen && clock_now() < looked + LOOK_ANYWAY_SECONDS) continue;
        seen = version;
        looked = clock_now();
        for (size_t n; (n = send_some(sender.store, curl)) > 0 && nap(pace_ms(n));) {}
    }
    curl_easy_cleanup(curl);
    return NULL;
}

void mail_start(struct store *store) {
    if (mail_on_page()) return;
    CHECK(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK);
    sender.store = store;
    sender.stop = false;
    sender.lanes = lanes_new(mail_lanes.text);
    sender.runs = pthread_create(&sender.thread, NULL, send_all, NULL) == 0;
    CHECK(sender.runs);
}

void mail_stop(void) {
    if (!sender.runs) return;
    pthread_mutex_lock(&sender.lock);
    sender.stop = true;
    pthread_cond_signal(&sender.woken);
    pthread_mutex_unlock(&sender.lock);
    pthread_join(sender.thread, NULL);
    lanes_free(sender.lanes);
    sender.runs = false;
}
