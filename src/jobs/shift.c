/* shift.c -- the days and parts of a job: times, words, seats. */
#include "jobs/shift.h"

#include "people/grid_view.h"
#include "shift_sql.h"

/* ---- times ---- */

enum { MINUTES_AN_HOUR = 60 };

static const struct { int begin, end; } hours[PARTS_A_DAY] = {{7, 13}, {13, 18}, {18, 22}, {22, 7}};

time_s shift_begin(struct shift s) {
    return day_moment(s.day, hours[s.part].begin * MINUTES_AN_HOUR);
}

time_s shift_end(struct shift s) {
    bool over_midnight = hours[s.part].end < hours[s.part].begin;
    return day_moment(s.day + over_midnight, hours[s.part].end * MINUTES_AN_HOUR);
}

uint32_t shift_bit(struct shift s) {
    return (uint32_t)1 << (day_weekday(s.day) * PARTS_A_DAY + s.part);
}

void shifts_of(struct arena *a, uint32_t grid, day_n from, day_n until, struct shift **ret, size_t *ret_n) {
    size_t days = until < from ? 0 : (size_t)(until - from) + 1, n = 0;
    struct shift *shifts = arena_array(a, struct shift, days * PARTS_A_DAY);
    for (day_n day = from; day <= until; day++)
        for (int part = 0; part < PARTS_A_DAY; part++)
            if (grid & shift_bit((struct shift){day, part})) shifts[n++] = (struct shift){day, part};
    *ret = shifts;
    *ret_n = n;
}

/* ---- words ---- */

struct str shift_part(struct html *h, int part) {
    return say(h, _("{0} ({1}–{2} h)"), grid_part(h, part), num(h, hours[part].begin), num(h, hours[part].end));
}

struct str shift_words(struct html *h, struct shift s) {
    return say(h, _("{0}, {1}"), lang_day(h->arena, h->lang, s.day), shift_part(h, s.part));
}

struct str shifts_words(struct html *h, const struct shift *shifts, size_t n) {
    struct str words = STR("");
    for (size_t i = 0; i < n; i++) {
        struct str one = shift_words(h, shifts[i]);
        words = i ? say(h, _("{0}; {1}"), words, one) : one;
    }
    return words;
}

/* ---- who is asked for what ---- */

void shifts_asked(struct db *db, invitation_id id, struct shift **ret, size_t *ret_n) {
    struct shifts_of_invitation_row *rows = NULL;
    size_t n = 0;
    shifts_of_invitation(db, (struct shifts_of_invitation_in){.invitation = id}, &rows, &n);
    size_t held = 0, kept = 0;
    for (size_t i = 0; i < n; i++) held += rows[i].held != 0;
    *ret = arena_array(db_arena(db), struct shift, n);
    for (size_t i = 0; i < n; i++)
        if (rows[i].held || held == 0) (*ret)[kept++] = (struct shift){(day_n)rows[i].day, (int)rows[i].part};
    *ret_n = kept;
}

size_t shifts_free(struct db *db, job_id job, person_id person, struct shift *shifts, size_t n, time_s now) {
    size_t kept = 0;
    struct shift_of_person_row taken;
    for (size_t i = 0; i < n; i++) {
        struct shift_of_person_in in = {.person = person, .day = shifts[i].day, .part = shifts[i].part, .job = job};
        if (shift_begin(shifts[i]) > now && !shift_of_person(db, in, &taken)) shifts[kept++] = shifts[i];
    }
    return kept;
}

void shifts_ask(struct db *db, invitation_id id, job_id job, person_id person, const struct shift *shifts, size_t n) {
    for (size_t i = 0; i < n; i++)
        shift_insert(db, (struct shift_insert_in){ .invitation = id, .job = job, .person = person, .day = shifts[i].day,
            .part = shifts[i].part }, NULL);
}

/* The smallest seat that nobody has; 0 when all are taken. Two transactions that find the same one meet at the key, and one of
** them is run again. */
static int64_t free_seat(struct db *db, job_id job, struct shift s, int64_t places) {
    struct shift_seats_row *taken = NULL;
    size_t n = 0;
    int64_t seat = 1;
    shift_seats(db, (struct shift_seats_in){.job = job, .day = s.day, .part = s.part}, &taken, &n);
    if ((int64_t)n >= places) return 0;
    for (size_t i = 0; i < n && taken[i].seat == seat; i++) seat++;
    return seat;
}

size_t shifts_take(struct db *db, invitation_id id, int64_t places, time_s now) {
    struct shifts_of_invitation_row *rows = NULL;
    size_t n = 0, taken = 0;
    shifts_of_invitation(db, (struct shifts_of_invitation_in){.invitation = id}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct shift s = {(day_n)rows[i].day, (int)rows[i].part};
        int64_t seat = shift_begin(s) > now ? free_seat(db, rows[i].job, s, places) : 0;
        if (seat) shift_update_seat(db, (struct shift_update_seat_in){.invitation = id, .day = s.day, .part = s.part, .seat = seat}, NULL);
        else shift_give_up(db, (struct shift_give_up_in){.invitation = id, .day = s.day, .part = s.part}, NULL);
        taken += seat > 0;
    }
    return taken;
}

void shifts_let_go(struct db *db, invitation_id id) {
    shifts_give_up(db, (struct shifts_give_up_in){.invitation = id}, NULL);
}

void shifts_cancel(struct db *db, deployment_id id, day_n today) {
    shifts_give_up_deployment(db, (struct shifts_give_up_deployment_in){.deployment = id, .today = today}, NULL);
}

int64_t shifts_most_taken(struct db *db, job_id job, day_n today) {
    struct shifts_taken_most_row row = {0};
    shifts_taken_most(db, (struct shifts_taken_most_in){.job = job, .today = today}, &row);
    return row.n;
}
