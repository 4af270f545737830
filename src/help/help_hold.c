/* help_hold.c -- what is held: looking, letting in, saying that it is no request. */
#include "help/help_hold.h"

#include "help/help_case.h"
#include "help/help_mail.h"
#include "help_hold_sql.h"

/* The texts of all parts of one request, which stand in the order of the requests. */
static struct str take_words(struct arena *a, const struct held_words_of_row *rows, size_t n, size_t *at, help_request_id id) {
    struct buf b = buf_make(a, 0);
    for (; *at < n && rows[*at].request.n == id.n; (*at)++) {
        if (b.n) buf_lit(&b, " · ");
        buf_str(&b, rows[*at].moment);
        if (rows[*at].moment.n && rows[*at].know.n) buf_lit(&b, " · ");
        buf_str(&b, rows[*at].know);
    }
    return buf_view(&b);
}

void help_held(struct db *db, help_desk_id desk, struct help_held **ret, size_t *ret_n) {
    struct held_of_row *rows = NULL;
    struct held_words_of_row *words = NULL;
    size_t n = 0, n_words = 0, at = 0;
    held_of(db, (struct held_of_in){.desk = desk, .limit = HELD_ROWS}, &rows, &n);
    held_words_of(db, (struct held_words_of_in){.desk = desk, .upto = {n ? rows[n - 1].id.n : 0}}, &words, &n_words);
    *ret = arena_array(db_arena(db), struct help_held, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_held){ .id = rows[i].id, .number = rows[i].number, .name = rows[i].name, .place = rows[i].place,
            .signs = rows[i].signs, .created = rows[i].created,
            .words = take_words(db_arena(db), words, n_words, &at, rows[i].id) };
    *ret_n = n;
}

static void tell(struct db *db, const struct caller *by, help_request_id id, const char *text) {
    struct help_request r;
    if (help_get(db, id, NL, &r) == OK) help_note(db, id, (person_id){by->person}, NOTE_PROGRAM, lang_text(r.lang, text));
}

enum status help_let_in(struct db *db, const struct caller *by, help_request_id id) {
    int64_t changed = 0;
    held_let_in(db, (struct held_let_in_in){.help_request = id, .due_day = day_of(clock_now())}, &changed);
    if (changed != 1) return db_failed(db) ? db_status(db) : CONFLICT;
    tell(db, by, id, N_("looked at, and let in"));
    help_mail_received(db, id);
    db_change(db, "help", id.n);
    return db_status(db);
}

enum status help_no_request(struct db *db, const struct caller *by, help_request_id id) {
    int64_t changed = 0;
    held_no_request(db, (struct held_no_request_in){.help_request = id, .closed = clock_now()}, &changed);
    if (changed != 1) return db_failed(db) ? db_status(db) : CONFLICT;
    tell(db, by, id, N_("looked at: no request for help"));
    return db_status(db);
}
