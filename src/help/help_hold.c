/* help_hold.c -- what is held: looking, letting in, saying that it is no request. */
#include "help/help_hold.h"

#include "help/help_case.h"
#include "help/help_mail.h"
#include "help/help_view.h"
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

static void note(struct db *db, const struct caller *by, help_request_id id, const char *text, struct str why) {
    struct help_request r;
    if (help_get(db, id, NL, &r) != OK) return;
    struct str words = lang_text(r.lang, text);
    if (why.n) words = str_fmt(db_arena(db), "%.*s: %.*s", STR_ARGS(words), STR_ARGS(why));
    help_note(db, id, (person_id){by->person}, NOTE_PROGRAM, words);
}

enum status help_let_in(struct db *db, const struct caller *by, help_request_id id) {
    int64_t changed = 0;
    held_let_in(db, (struct held_let_in_in){.help_request = id, .due_day = day_of(clock_now())}, &changed);
    if (changed != 1) return db_failed(db) ? db_status(db) : CONFLICT;
    note(db, by, id, N_("looked at, and let in"), STR(""));
    help_mail_received(db, id);
    db_change(db, "help", id.n);
    return db_status(db);
}

enum status help_no_request(struct db *db, const struct caller *by, help_request_id id, struct str why) {
    int64_t changed = 0;
    held_no_request(db, (struct held_no_request_in){.help_request = id, .closed = clock_now()}, &changed);
    if (changed != 1) return db_failed(db) ? db_status(db) : CONFLICT;
    note(db, by, id, N_("looked at: no request for help"), why);
    return db_status(db);
}

/* ---- on the coordinator's list ---- */

static struct str categories_of(struct html *h, const struct help_request *r) {
    struct str *names = arena_array(h->arena, struct str, r->n_parts);
    for (size_t i = 0; i < r->n_parts; i++) names[i] = r->part[i].category->name;
    return lang_list(h->arena, h->lang, names, r->n_parts, false);
}

static struct str words_of(struct html *h, const struct help_request *r) {
    struct buf b = buf_make(h->arena, 0);
    for (size_t i = 0; i < r->n_parts; i++) {
        const struct str said[] = {r->part[i].moment, r->part[i].know};
        for (size_t k = 0; k < COUNT(said); k++) {
            if (b.n && said[k].n) buf_lit(&b, " · ");
            buf_str(&b, said[k]);
        }
    }
    return buf_view(&b);
}

static void tell(struct request *rq, struct held *of) {
    struct help_request r;
    struct html *h = &rq->html;
    if (help_get(rq->db, (help_request_id){of->id}, h->lang, &r) != OK) return;
    of->title = help_number_show(h->arena, r.number);
    of->path = str_fmt(h->arena, "/help/cases/%lld", (long long)of->id);
    hold_line(of, _("Name"), r.name);
    hold_line(of, _("What is asked"), categories_of(h, &r));
    hold_line(of, _("In their words"), words_of(h, &r));
    hold_line(of, _("Place"), help_place_title(h, r.place));
}

static enum status let_in(struct db *db, const struct caller *by, const struct held *of) {
    return help_let_in(db, by, (help_request_id){of->id});
}

static enum status take_out(struct db *db, const struct caller *by, const struct held *of, struct str reason) {
    return help_no_request(db, by, (help_request_id){of->id}, reason);
}

const struct hold_kind help_holds = {
    .name = "request", .label = N_("Request for help"), .tell = tell, .let_in = let_in, .remove = take_out,
};
