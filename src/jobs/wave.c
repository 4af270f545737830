/* wave.c -- inviting by itself: the rules. */
#include "jobs/wave.h"

#include "base/log.h"
#include "invite_sql.h"
#include "jobs/invite.h"
#include "jobs/shift.h"
#include "wave_sql.h"

enum { FIRST_YES = 1, FIRST_ASKED = 4, RATE_DAYS = 180, KNOWN_AFTER = 2 * SECONDS_A_DAY };

double wave_share(struct answer_rate rate) {
    return (double)(rate.yes + FIRST_YES) / (double)(rate.asked + FIRST_ASKED);
}

int wave_size(int free, struct answer_rate rate, int waiting) {
    if (free <= 0) return 0;
    int size = (int)((double)free / wave_share(rate) + 0.999999) - waiting;
    return size < 0 ? 0 : size > WAVE_MAX ? WAVE_MAX : size;
}

enum status wave_begin(struct db *db, const struct caller *by, job_id job, int hours) {
    struct job j;
    enum status st = job_of(db, by, job, &j);
    if (st != OK) return st;
    if (j.state != JOB_OPEN || !j.org_approved) return CONFLICT;
    wave_start(db, (struct wave_start_in){ .job = job, .by_person = {by->person}, .hours = hours, .next = clock_now() }, NULL);
    return db_status(db);
}

enum status wave_end(struct db *db, const struct caller *by, job_id job) {
    struct job j;
    enum status st = job_of(db, by, job, &j);
    if (st == OK) wave_stop(db, (struct wave_stop_in){.job = job, .stopped = WAVE_BY_HAND}, NULL);
    return st;
}

bool wave_get(struct db *db, job_id job, struct wave *ret) {
    struct wave_of_job_row r;
    if (!wave_of_job(db, (struct wave_of_job_in){.job = job}, &r)) return false;
    *ret = (struct wave){ .hours = (int)r.hours, .next = r.next, .waves = (int)r.waves, .asked = (int)r.asked,
                          .stopped = (enum wave_stop)r.stopped };
    return true;
}

struct answer_rate wave_rate_of(struct db *db, int64_t rubric, time_s now) {
    struct wave_rate_row row = {0};
    wave_rate(db, (struct wave_rate_in){ .rubric = rubric, .from = now - RATE_DAYS * (time_s)SECONDS_A_DAY,
        .until = now - KNOWN_AFTER }, &row);
    return (struct answer_rate){row.asked, row.yes};
}

static int size_for(struct db *db, const struct job *j, int hours, time_s now) {
    struct invitations_accepted_row accepted = {0};
    struct wave_waiting_row waiting = {0};
    invitations_accepted(db, (struct invitations_accepted_in){.job = j->id}, &accepted);
    wave_waiting(db, (struct wave_waiting_in){.job = j->id, .fresh = now - hours * SECONDS_AN_HOUR}, &waiting);
    struct answer_rate rate = wave_rate_of(db, j->rubric, now);
    int64_t places = j->form.people - accepted.n - shifts_most_taken(db, j->id, day_of(now));
    return wave_size((int)places, rate, (int)waiting.n);
}

/* Asks the best who were not asked yet. */
static int ask_best(struct db *db, const struct caller *by, const struct job *j, int size) {
    struct fit *fits = arena_array(db_arena(db), struct fit, (size_t)size);
    struct ids people = {0};
    size_t n = 0;
    int sent = 0;
    if (invite_fits(db, by, j, fits, (size_t)size, &n) != OK) return 0;
    for (size_t i = 0; i < n; i++) people.id[people.n++] = fits[i].id;
    return n && invite_send(db, by, j->id, &people, &sent) == OK ? sent : 0;
}

static enum wave_stop reason_to_stop(const struct job *j) {
    if (j->state == JOB_FILLED) return WAVE_FILLED;
    return j->state != JOB_OPEN || !j->org_approved ? WAVE_CLOSED : WAVE_RUNS;
}

static int advance_one(struct db *db, const struct waves_due_row *w, time_s now) {
    struct job j;
    struct person p;
    if (job_any(db, w->job, &j) != OK || person_get(db, w->by_person, &p) != OK) return 0;
    struct caller by = {.person = p.id.n, .org = j.org.n, .who = p.roles};
    enum wave_stop stop = reason_to_stop(&j);
    int size = stop == WAVE_RUNS ? size_for(db, &j, (int)w->hours, now) : 0;
    int sent = size ? ask_best(db, &by, &j, size) : 0;
    if (size && !sent) stop = WAVE_NOBODY_LEFT;
    if (stop != WAVE_RUNS) wave_stop(db, (struct wave_stop_in){.job = w->job, .stopped = stop}, NULL);
    else wave_went(db, (struct wave_went_in){.job = w->job, .next = now + w->hours * SECONDS_AN_HOUR, .sent = sent}, NULL);
    return sent;
}

int wave_advance(struct db *db, time_s now) {
    struct waves_due_row *due = NULL;
    size_t n = 0;
    int sent = 0;
    waves_due(db, (struct waves_due_in){.now = now}, &due, &n);
    for (size_t i = 0; i < n; i++) sent += advance_one(db, &due[i], now);
    return sent;
}

static enum status advance_now(struct db *db, void *args) {
    (void)args;
    wave_advance(db, clock_now());
    return db_status(db);
}

static bool any_due(struct store *store, struct arena *a) {
    struct db *db;
    struct waves_due_row *due = NULL;
    size_t n = 0;
    if (db_read_begin(store, a, &db) != OK) return false;
    waves_due(db, (struct waves_due_in){.now = clock_now()}, &due, &n);
    db_read_end(db);
    return n > 0;
}

void wave_tick(struct store *store, struct arena *a) {
    if (!any_due(store, a)) return;
    enum status st = db_write(store, a, advance_now, NULL);
    if (st != OK) log_line(LOG_WARN, "wave", "outcome", status_name(st), NULL);
}
