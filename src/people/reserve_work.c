/* reserve_work.c -- what the server does with files on the side, and the mails to people who were added.
**
** Runs on the one thread of the features' ticks, less than a second at a time, so that other features get their turn. A file that is
** half done stays in memory between turns. When the server is stopped there, the next start reads it again and goes on behind
** the rows that were added; when two servers share a database, the second is told by the database that it is late.
*/
#include "base/log.h"
#include "base/rand.h"
#include "mail/mail.h"
#include "people/reserve_files.h"
#include "reserve_sql.h"

enum { TURN_US = 800 * 1000, CLAIM_SECONDS = 60 * SECONDS_A_DAY };
#define FILE_CEILING ((size_t)512 << 20)

struct setting reserve_mails_a_minute = {
    .name = "reserve_mails_a_minute", .kind = SETTING_INT, .initial = "600", .min = 1, .max = 100000,
    .meaning = "How many people from an imported list are asked by mail each minute to confirm their profile" };

static struct {
    struct reserve_run *run;     /* NULL: nothing at hand */
    reserve_file_id file;
    enum reserve_state state;
} hand;

static void let_go(void) {
    reserve_close(hand.run);
    hand.run = NULL;
}

/* ---- results ---- */

static void put_finding(struct db *db, reserve_file_id file, const struct reserve_finding *f) {
    reserve_finding_insert(db, (struct reserve_finding_insert_in){ .id = {id_new()}, .file = file, .line = f->line,
        .header = f->header, .kind = f->kind, .reason = f->reason, .first = f->args[0], .second = f->args[1] }, NULL);
}

static enum status put_looked(struct db *db, void *args) {
    struct reserve_counts c = reserve_counted(hand.run);
    int64_t changed = 0;
    size_t n;
    (void)args;
    reserve_file_looked(db, (struct reserve_file_looked_in){ .id = hand.file, .unused = reserve_unused(hand.run),
        .lines = c.lines, .good = c.good, .bad = c.of[RESERVE_BAD], .twice = c.of[RESERVE_TWICE], .known = c.of[RESERVE_KNOWN],
        .gone = c.of[RESERVE_GONE] }, &changed);
    if (changed != 1) return db_failed(db) ? db_status(db) : CONFLICT; /* another server was first */
    const struct reserve_finding *f = reserve_findings(hand.run, &n);
    for (size_t i = 0; i < n; i++) put_finding(db, hand.file, &f[i]);
    return db_status(db);
}

static enum status put_added(struct db *db, void *args) {
    (void)args;
    reserve_end_adding(db, hand.file);
    return db_status(db);
}

struct refusal { reserve_file_id file; struct sheet_fault fault; };

static enum status put_refused(struct db *db, void *args) {
    const struct refusal *r = args;
    struct reserve_finding f = { .line = r->fault.line, .header = STR(""), .kind = RESERVE_BAD, .reason = str_of(r->fault.text),
                                 .args = {str_fmt(db_arena(db), "%lld", (long long)r->fault.line), STR("")} };
    reserve_file_refused(db, (struct reserve_file_refused_in){.id = r->file}, NULL);
    reserve_bytes_delete(db, (struct reserve_bytes_delete_in){.file = r->file}, NULL);
    put_finding(db, r->file, &f);
    return db_status(db);
}

/* ---- turns ---- */

static bool find_next(struct store *store, struct arena *a, struct reserve_file_next_row *next, struct str *ret_bytes) {
    struct db *db;
    struct reserve_bytes_select_row bytes;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool found = reserve_file_next(db, next) && reserve_bytes_select(db, (struct reserve_bytes_select_in){.file = next->id}, &bytes);
    db_read_end(db);
    if (found) *ret_bytes = bytes.bytes;
    return found;
}

static bool take_next(struct store *store) {
    struct arena a = arena_make(FILE_CEILING);
    struct reserve_file_next_row next;
    struct str bytes;
    struct refusal refusal;
    bool found = find_next(store, &a, &next, &bytes);
    if (found && reserve_open(bytes, &hand.run, &refusal.fault) == OK) {
        hand.file = next.id;
        hand.state = (enum reserve_state)next.state;
        reserve_skip(hand.run, next.done);
    } else if (found) {
        refusal.file = next.id;
        db_write(store, &a, put_refused, &refusal);
    }
    arena_free(&a);
    return hand.run;
}

/* One step of the file at hand. False when there is none, or the database wants a pause. */
static bool do_some(struct store *store, struct arena *a) {
    if (!hand.run && !take_next(store)) return false;
    bool looking = hand.state == RESERVE_LOOKING, finished = reserve_finished(hand.run);
    enum status st = finished ? db_write(store, a, looking ? put_looked : put_added, NULL)
                   : looking  ? reserve_look(hand.run, store)
                              : reserve_add(hand.run, store, hand.file);
    if (st == BUSY) return false;
    if (st != OK) log_line(st == CONFLICT ? LOG_INFO : LOG_ERROR, "reserve", "left", status_name(st), NULL);
    if (st != OK || finished) let_go();
    return st == OK;
}

/* ---- asking people to confirm ---- */

static void mail_claim(struct db *db, person_id id) {
    struct person p;
    int64_t changed = 0;
    reserve_claim_update(db, (struct reserve_claim_update_in){.person = id, .at = clock_now()}, &changed);
    if (changed != 1 || person_get(db, id, &p) != OK || p.state != PERSON_NEW) return;
    struct str token = link_make(db, "claim", id, 0, STR(""), CLAIM_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, p.lang, id.n, p.email, lang_text(p.lang, N_("Are you still ready to help?")));
    mail_line(&m, lang_say(db_arena(db), T(&m, "Dear {0},"), p.name));
    mail_line(&m, T(&m, "You once put your name on the reserve list of people who want to help in care and welfare. That list is now "
                        "in Inzet, where care organisations look for help near you."));
    mail_line(&m, T(&m, "Until you confirm your profile nobody sees it. Look at it, correct it, and say when you can."));
    mail_button(&m, T(&m, "Look at my profile"), str_fmt(db_arena(db), "/link/%.*s", STR_ARGS(token)));
    mail_line(&m, T(&m, "The link works once, for sixty days. Do you not want to take part? Then do nothing, or open the link and "
                        "erase your profile."));
    mail_send(&m);
}

static enum status mail_claims(struct db *db, void *args) {
    struct reserve_claim_waiting_row *rows = NULL;
    size_t n = 0;
    reserve_claim_waiting(db, (struct reserve_claim_waiting_in){.limit = *(const int64_t *)args}, &rows, &n);
    for (size_t i = 0; i < n; i++) mail_claim(db, rows[i].person);
    return db_status(db);
}

static bool any_claims(struct store *store, struct arena *a) {
    struct db *db;
    struct reserve_claim_waiting_row *rows;
    size_t n = 0;
    if (db_read_begin(store, a, &db) != OK) return false;
    reserve_claim_waiting(db, (struct reserve_claim_waiting_in){.limit = 1}, &rows, &n);
    db_read_end(db);
    return n > 0;
}

void reserve_work(struct store *store, struct arena *a) {
    int64_t until = clock_monotonic_us() + TURN_US, limit = (reserve_mails_a_minute.number + 59) / 60;
    if (any_claims(store, a)) db_write(store, a, mail_claims, &limit);
    while (do_some(store, a) && clock_monotonic_us() < until) {}
}
