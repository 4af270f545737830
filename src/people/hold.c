/* hold.c -- keeping what is held, finding it again, deciding. */
#include "people/hold.h"

#include "base/rand.h"
#include "hold_sql.h"
#include "web/typed.h"

static const struct hold_kind *const no_kinds[] = {NULL};
const struct hold_kind *const *hold_kinds = no_kinds;

static const struct hold_kind *kind_find(struct str name) {
    const struct hold_kind *const *kind = hold_kinds;
    while (*kind && !str_eq(name, str_of((*kind)->name))) kind++;
    return *kind;
}

/* ---- keeping ---- */

enum status hold_form(struct request *rq, const struct hold_kind *kind, unsigned signs) {
    CHECK(signs && rq->form.spec == kind->form);
    hold_insert(rq->db, (struct hold_insert_in){ .id = {id_new()}, .kind = str_of(kind->name),
        .typed = form_pack(rq->arena, &rq->form), .lang = rq->html.lang, .signs = signs, .created = clock_now() }, NULL);
    return rq_redirect(rq, "/received");
}

void hold_forget_removed(struct db *db, time_s before) {
    hold_forget(db, (struct hold_forget_in){.before = before}, NULL);
}

/* ---- finding ---- */

/* What was typed, read again in the language in which it was typed. False when the form was changed since. */
static bool read_typed(struct db *db, struct held *of) {
    struct hold_typed_row row;
    struct form form;
    if (!hold_typed(db, (struct hold_typed_in){.held = {of->id}}, &row)) return false;
    if (!form_unpack(db_arena(db), (enum lang)row.lang, of->kind->form, row.typed, &form)) return false;
    of->form = form.values;
    of->lang = (enum lang)row.lang;
    return true;
}

void hold_line(struct held *of, struct str label, struct str text) {
    if (text.n == 0) return;
    CHECK(of->n_lines < HOLD_LINES);
    of->line[of->n_lines++] = (struct held_line){label, text};
}

/* What the row itself does not say. A form that was changed since can only be removed. */
static bool complete(struct request *rq, struct str kind, struct held *of) {
    of->kind = kind_find(kind);
    if (!of->kind) return false;
    if (!of->kind->form || read_typed(rq->db, of)) of->kind->tell(rq, of);
    return true;
}

void hold_list(struct request *rq, enum hold_state state, struct held **ret, size_t *ret_n) {
    struct hold_queue_row *rows = NULL;
    size_t n = 0, kept = 0;
    int64_t limit = state == HOLD_WAITING ? HOLD_WAITING_SHOWN : HOLD_REMOVED_SHOWN;
    hold_queue(rq->db, (struct hold_queue_in){.state = state, .limit = limit}, &rows, &n);
    *ret = arena_array(rq->arena, struct held, n);
    for (size_t i = 0; i < n; i++) {
        (*ret)[kept] = (struct held){ .id = rows[i].object, .signs = rows[i].signs, .created = rows[i].created, .state = state,
                                      .reason = rows[i].reason };
        kept += complete(rq, rows[i].kind, &(*ret)[kept]);
    }
    *ret_n = kept;
}

int64_t hold_count_waiting(struct db *db) {
    struct hold_count_row row = {0};
    hold_count(db, &row);
    return row.n;
}

enum status hold_get(struct request *rq, struct str kind, int64_t id, struct held *ret) {
    struct hold_select_row row;
    if (!hold_select(rq->db, (struct hold_select_in){.kind = kind, .object = id}, &row)) return NOT_FOUND;
    struct held of = { .id = id, .signs = row.signs, .created = row.created, .state = (enum hold_state)row.state,
                       .reason = row.reason };
    if (!complete(rq, row.kind, &of)) return NOT_FOUND;
    *ret = of;
    return OK;
}

/* ---- deciding ---- */

enum status hold_let_in(struct db *db, const struct caller *by, const struct held *of) {
    int64_t changed = 1;
    if (of->kind->form && !of->form) return INVALID;
    enum status st = of->kind->let_in(db, by, of);
    if (st == OK && of->kind->form) hold_delete(db, (struct hold_delete_in){.held = {of->id}}, &changed);
    if (st == OK && changed != 1) st = db_failed(db) ? db_status(db) : CONFLICT;
    if (st == OK) audit_note(db, by->person, "hold.let-in", (person_id){0}, of->id);
    return st;
}

enum status hold_take_out(struct db *db, const struct caller *by, const struct held *of, struct str reason) {
    int64_t changed = 1;
    enum status st = of->kind->remove ? of->kind->remove(db, by, of, reason) : OK;
    if (!of->kind->remove)
        hold_remove(db, (struct hold_remove_in){.held = {of->id}, .decided = clock_now(), .reason = reason}, &changed);
    if (st == OK && changed != 1) st = db_failed(db) ? db_status(db) : CONFLICT;
    if (st == OK) audit_note(db, by->person, "hold.remove", (person_id){0}, of->id);
    return st;
}
