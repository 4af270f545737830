/* plan.c -- the life of a plan: made, changed, sent. */
#include "dispatch/plan.h"

#include "base/rand.h"

struct setting plan_wait_hours = { .name = "dispatch_wait_hours", .kind = SETTING_INT, .initial = "24", .min = 1, .max = 336,
    .meaning = "Hours to wait for an answer to a sent proposal before somebody else is proposed" };

void plan_places(struct db *db, plan_id id, struct plan_places_of_row **ret, size_t *ret_n) {
    time_s stale = clock_now() - plan_wait_hours.number * SECONDS_AN_HOUR;
    plan_places_of(db, (struct plan_places_of_in){.plan = id, .stale = stale}, ret, ret_n);
}

bool place_is_filled(const struct plan_places_of_row *p) {
    bool alive = p->has && (p->answer == ACCEPTED || (p->answer == INVITED && !p->silent));
    return place_is_proposed(p) || (p->state == PLACE_ASKED && alive);
}

bool place_is_proposed(const struct plan_places_of_row *p) {
    return p->state == PLACE_PROPOSED || p->state == PLACE_LOCKED;
}

/* ---- made ---- */

static bool has_id(const struct ids *ids, int64_t id) {
    for (size_t i = 0; i < ids->n; i++)
        if (ids->id[i] == id) return true;
    return false;
}

enum status plan_make(struct db *db, const struct caller *by, const struct ids *jobs, const struct ids *urgent, int days, plan_id *ret) {
    plan_id id = {id_new()};
    day_n today = day_of(clock_now());
    size_t n = 0;
    plan_insert(db, (struct plan_insert_in){ .id = id, .by_person = {by->person}, .created = clock_now(), .from_day = today,
        .until_day = today + days - 1 }, NULL);
    for (size_t i = 0; i < jobs->n; i++) {
        struct job j;
        if (job_any(db, (job_id){jobs->id[i]}, &j) != OK || j.state != JOB_OPEN || !j.org_approved) continue;
        enum plan_priority priority = has_id(urgent, jobs->id[i]) ? PRIORITY_URGENT : PRIORITY_NORMAL;
        plan_job_insert(db, (struct plan_job_insert_in){.plan = id, .job = j.id, .priority = priority}, NULL);
        n++;
    }
    if (n == 0) return CONFLICT;
    *ret = id;
    return OK;
}

enum status plan_get(struct db *db, plan_id id, struct plan *ret) {
    struct plan_select_row r;
    if (!plan_select(db, (struct plan_select_in){.plan = id}, &r)) return NOT_FOUND;
    *ret = (struct plan){ .id = r.id, .created = r.created, .solved = r.solved, .sent = r.sent, .from = (day_n)r.from_day,
                          .until = (day_n)r.until_day, .version = (int)r.version, .changed = r.changed,
                          .due = r.due != 0, .anew = r.anew != 0, .refill = (enum plan_refill)r.refill, .sender = r.sender,
                          .refilled = r.refilled, .value = r.value, .value_before = r.value_before, .filled_before = (int)r.filled_before };
    return OK;
}

/* ---- changed ---- */

static enum status make_due(struct db *db, plan_id id, bool anew) {
    int64_t changed = 0;
    plan_update_due(db, (struct plan_update_due_in){.plan = id, .anew = anew}, &changed);
    return changed ? OK : NOT_FOUND;
}

enum status plan_ask_solve(struct db *db, plan_id id) {
    return make_due(db, id, true);
}

enum status plan_ask_mend(struct db *db, plan_id id) {
    return make_due(db, id, false);
}

/* From one state to another, when it is still in the first. NOT_FOUND: the plan has no such place. */
static enum status move(struct db *db, plan_id id, plan_place_id place, unsigned from, enum place_state to) {
    struct plan_place_select_row r;
    if (!plan_place_select(db, (struct plan_place_select_in){.plan = id, .place = place}, &r)) return NOT_FOUND;
    if (!(from >> r.state & 1)) return CONFLICT;
    plan_place_update(db, (struct plan_place_update_in){.place = place, .state = to}, NULL);
    plan_update_changed(db, (struct plan_update_changed_in){.plan = id}, NULL);
    return OK;
}

enum status plan_lock(struct db *db, plan_id id, plan_place_id place, bool lock) {
    return lock ? move(db, id, place, 1u << PLACE_PROPOSED, PLACE_LOCKED) : move(db, id, place, 1u << PLACE_LOCKED, PLACE_PROPOSED);
}

enum status plan_take_off(struct db *db, plan_id id, plan_place_id place) {
    enum status st = move(db, id, place, 1u << PLACE_PROPOSED | 1u << PLACE_LOCKED, PLACE_OFF);
    return st == OK ? plan_ask_mend(db, id) : st;
}

enum status plan_bring_back(struct db *db, plan_id id, plan_place_id place) {
    enum status st = move(db, id, place, 1u << PLACE_OFF, PLACE_LEFT);
    return st == OK ? plan_ask_solve(db, id) : st;
}

/* ---- sent ---- */

/* One helper and one job: a mail with all its shifts. */
static bool send_one(struct db *db, const struct caller *by, plan_id id, const struct plan_places_of_row *first, const struct shift *shifts,
                     size_t n) {
    invitation_id made;
    bool ok = invite_for_shifts(db, by, first->job, first->person, first->reasons, shifts, n, &made) == OK;
    if (ok)
        plan_places_update_asked(db, (struct plan_places_update_asked_in){ .plan = id, .job = first->job, .person = first->person,
            .state = PLACE_ASKED, .invitation = made }, NULL);
    plan_places_update_refused(db, (struct plan_places_update_refused_in){ .plan = id, .job = first->job, .person = first->person,
        .state = PLACE_REFUSED }, NULL);
    return ok;
}

/* The shifts of the person of rows[0] in that job. Rows are in order of job, day and part; each is marked once it was taken. */
static size_t shifts_of_pair(struct plan_places_of_row *rows, size_t n, bool *taken, struct shift *ret) {
    size_t found = 0;
    for (size_t i = 0; i < n && rows[i].job.n == rows[0].job.n; i++) {
        if (rows[i].person.n != rows[0].person.n || !place_is_proposed(&rows[i])) continue;
        taken[i] = true;
        ret[found++] = (struct shift){(day_n)rows[i].day, (int)rows[i].part};
    }
    return found;
}

/* Asks everybody who is proposed and was not asked yet. */
static void send_all(struct db *db, const struct caller *by, plan_id id, int *ret_asked, int *ret_refused) {
    struct plan_places_of_row *rows = NULL;
    size_t n = 0;
    plan_places(db, id, &rows, &n);
    bool *taken = arena_array(db_arena(db), bool, n);
    struct shift *shifts = arena_array(db_arena(db), struct shift, n);
    int asked = 0, refused = 0;
    for (size_t i = 0; i < n; i++) {
        if (taken[i] || !place_is_proposed(&rows[i])) continue;
        size_t n_shifts = shifts_of_pair(rows + i, n - i, taken + i, shifts);
        if (send_one(db, by, id, &rows[i], shifts, n_shifts)) asked++;
        else refused++;
    }
    *ret_asked = asked;
    *ret_refused = refused;
}

enum status plan_send(struct db *db, const struct caller *by, plan_id id, enum plan_refill rule, int *ret_asked, int *ret_refused) {
    struct plan plan;
    enum status st = plan_get(db, id, &plan);
    if (st == OK && plan.due) st = CONFLICT;
    if (st != OK) return st;
    send_all(db, by, id, ret_asked, ret_refused);
    plan_update_changed(db, (struct plan_update_changed_in){.plan = id}, NULL);
    if (*ret_asked)
        plan_update_sent(db, (struct plan_update_sent_in){.plan = id, .sent = clock_now(), .sender = {by->person}, .refill = rule}, NULL);
    /* Those to ask beside the others are looked for now, and others for the places of those who could not be asked. */
    if (*ret_asked && (rule == REFILL_WAVES || (rule == REFILL_REPLACE && *ret_refused))) return plan_ask_solve(db, id);
    return OK;
}

/* ---- by the rule that was accepted ---- */

enum status plan_stop_refill(struct db *db, plan_id id) {
    int64_t changed = 0;
    plan_update_refill(db, (struct plan_update_refill_in){.plan = id, .refill = REFILL_BY_HAND}, &changed);
    return changed ? OK : NOT_FOUND;
}
