/* bounce.c -- what refusals say about an address, and the Maildir that they come in. */
#include "mail/bounce.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "mail_sql.h"

enum { REPORT_MOST = 256 * 1024, A_TURN = 50, LOOK_SECONDS = 10, FORGET_DAYS = 60, SAME_DAY = 20 * SECONDS_AN_HOUR };

/* ---- what an answer says ---- */

/* Enhanced status codes (RFC 3463, RFC 5248) by their beginning; the first that fits counts. What is not here is in doubt. */
static const struct { const char *begins; enum bounce_weight weight; } weights[] = {
    {"5.1.8", BOUNCE_OURS},  {"5.1.7", BOUNCE_OURS},          /* the sender's address */
    {"5.1.", BOUNCE_FATAL},                                   /* no such mailbox, no such domain, has moved */
    {"5.2.1", BOUNCE_FATAL},                                  /* the mailbox is disabled */
    {"5.2.3", BOUNCE_OURS},                                   /* the mail is too long */
    {"5.3.", BOUNCE_OURS},   {"5.5.", BOUNCE_OURS},           /* their system, the protocol */
    {"5.6.", BOUNCE_OURS},   {"5.7.", BOUNCE_OURS},           /* content, policy */
};

/* The first word of the form 5.n.n; empty when there is none. */
static struct str enhanced(struct str answer) {
    struct str rest = answer, word;
    while (str_next(&rest, ' ', &word))
        if (str_starts(word, STR("5.")) && str_index(str_sub(word, 2, word.n), '.') < word.n - 2) return word;
    return STR("");
}

enum bounce_weight bounce_weigh(struct str answer) {
    struct str code = enhanced(answer);
    for (size_t i = 0; i < COUNT(weights); i++) {
        struct str begins = str_of(weights[i].begins);
        bool whole = begins.s[begins.n - 1] != '.';
        if (whole ? str_eq(code, begins) : str_starts(code, begins)) return weights[i].weight;
    }
    return BOUNCE_DOUBT;
}

/* ---- noting it ---- */

void bounce_note(struct db *db, person_id person, struct str address, struct str answer) {
    struct bounce_select_row before = {0};
    enum bounce_weight weight = bounce_weigh(answer);
    struct str key = str_lower(db_arena(db), address);
    time_s now = clock_now();
    struct bounce_person_row there;
    if (weight == BOUNCE_OURS || !bounce_person(db, (struct bounce_person_in){.person = person}, &there)) return;
    bool known = bounce_select(db, (struct bounce_select_in){.person = person}, &before) && str_eq(before.address, key) &&
                 before.last > now - (time_s)FORGET_DAYS * SECONDS_A_DAY;
    if (known && (before.bad || (weight == BOUNCE_DOUBT && before.last > now - SAME_DAY))) return;
    int64_t times = known ? before.times + 1 : 1;
    bounce_put(db, (struct bounce_put_in){ .person = person, .address = key, .code = enhanced(answer), .times = times, .last = now,
        .bad = weight == BOUNCE_FATAL || times >= BOUNCE_DAYS ? now : 0 }, NULL);
}

void bounce_clear(struct db *db, person_id person) {
    bounce_delete(db, (struct bounce_delete_in){.person = person}, NULL);
}

enum status bounce_report(struct db *db, const struct dsn *dsn) {
    struct mail_of_id_row row;
    outbox_id id;
    if (!str_to_int(str_sub(dsn->message_id, 0, str_index(dsn->message_id, '@')), &id.n) ||
        !mail_of_id(db, (struct mail_of_id_in){.id = id}, &row)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    if (dsn->action != DSN_FAILED || !str_starts(dsn->status, STR("5."))) return OK;
    int64_t changed = 0;
    mail_update_bounced(db, (struct mail_update_bounced_in){.id = id, .failed = clock_now(), .error = dsn->status}, &changed);
    if (changed == 1) bounce_note(db, (person_id){row.person}, row.address, dsn->status);
    return db_status(db);
}

/* ---- the Maildir ---- */

static enum status report_fn(struct db *db, void *args) {
    return bounce_report(db, args);
}

static struct str file_read(struct arena *a, const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    char *text = arena_alloc(a, REPORT_MOST);
    size_t n = 0;
    for (ssize_t got; fd >= 0 && n < REPORT_MOST && (got = read(fd, text + n, REPORT_MOST - n)) > 0;) n += (size_t)got;
    if (fd >= 0) close(fd);
    return (struct str){text, n};
}

/* False when the database is busy: the file stays where it is for the next time. */
static bool take_file(struct store *store, struct arena *a, const char *folder, const char *name) {
    struct str from = str_fmt(a, "%s/new/%s", folder, name), to = str_fmt(a, "%s/cur/%s:2,S", folder, name);
    struct dsn dsn;
    bool report = dsn_read(a, file_read(a, from.s), &dsn);
    enum status st = report ? db_write(store, a, report_fn, &dsn) : NOT_FOUND;
    if (st == BUSY) return false;
    if (rename(from.s, to.s) != 0) log_line(LOG_WARN, "bounce: a mail cannot be moved to cur", NULL);
    log_line(LOG_INFO, "bounce", "report", report ? "yes" : "no", "outcome", status_name(st),
             "status", report && dsn.status.n ? str_copy(a, dsn.status).s : "", NULL);
    return true;
}

size_t bounce_read_box(struct store *store, struct arena *a, const char *folder) {
    DIR *dir = opendir(str_fmt(a, "%s/new", folder).s);
    size_t n = 0;
    if (!dir) return 0;
    for (struct dirent *entry; n < A_TURN && (entry = readdir(dir));) {
        struct arena one = arena_make(0);
        bool went_on = entry->d_name[0] == '.' || take_file(store, &one, folder, entry->d_name);
        n += entry->d_name[0] != '.';
        arena_free(&one);
        if (!went_on) break;
    }
    closedir(dir);
    return n;
}

void bounce_tick(struct store *store, struct arena *a) {
    static time_s looked;
    if (!mail_bounces.text.n || clock_now() < looked + LOOK_SECONDS) return;
    if (bounce_read_box(store, a, mail_bounces.text.s) < A_TURN) looked = clock_now();
}
