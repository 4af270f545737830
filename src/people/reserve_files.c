/* reserve_files.c -- the files of the reserve list, at rest. */
#include "people/reserve_files.h"

#include "base/rand.h"
#include "reserve_sql.h"

enum status reserve_bring(struct db *db, person_id by, struct str name, struct str bytes, reserve_file_id *ret) {
    struct str digest = reserve_digest(db_arena(db), bytes);
    struct reserve_file_same_row same;
    bool here = reserve_file_same(db, (struct reserve_file_same_in){.digest = digest}, &same);
    *ret = here ? same.id : (reserve_file_id){id_new()};
    if (here) return CONFLICT;
    reserve_file_insert(db, (struct reserve_file_insert_in){ .id = *ret, .by_person = by, .name = name, .digest = digest,
        .state = RESERVE_LOOKING, .at = clock_now() }, NULL);
    reserve_bytes_insert(db, (struct reserve_bytes_insert_in){.file = *ret, .bytes = bytes}, NULL);
    return db_status(db);
}

enum status reserve_bring_adding(struct db *db, struct str name, struct str digest, reserve_file_id *ret, int64_t *ret_done) {
    struct reserve_file_added_row same;
    bool here = reserve_file_added(db, (struct reserve_file_added_in){.digest = digest}, &same);
    if (here && same.state == RESERVE_ADDED) return CONFLICT;
    *ret = here ? same.id : (reserve_file_id){id_new()};
    *ret_done = here ? same.done : 0;
    if (!here)
        reserve_file_insert(db, (struct reserve_file_insert_in){ .id = *ret, .name = name, .digest = digest,
            .state = RESERVE_ADDING, .at = clock_now() }, NULL);
    return db_status(db);
}

enum status reserve_file_get(struct db *db, reserve_file_id id, struct reserve_file *ret) {
    struct reserve_file_select_row r;
    if (!reserve_file_select(db, (struct reserve_file_select_in){.id = id}, &r)) return NOT_FOUND;
    *ret = (struct reserve_file){
        .id = r.id, .name = r.name, .unused = r.unused, .state = (enum reserve_state)r.state, .at = r.at, .done = r.done,
        .counts = { .lines = r.lines, .good = r.good, .added = r.added,
                    .of = { [RESERVE_BAD] = r.bad, [RESERVE_TWICE] = r.twice, [RESERVE_KNOWN] = r.known, [RESERVE_GONE] = r.gone } },
    };
    return OK;
}

void reserve_file_findings(struct db *db, reserve_file_id id, struct reserve_finding **ret, size_t *ret_n) {
    struct reserve_findings_of_row *rows = NULL;
    size_t n = 0;
    reserve_findings_of(db, (struct reserve_findings_of_in){.file = id, .limit = RESERVE_FINDINGS_MAX}, &rows, &n);
    *ret = arena_array(db_arena(db), struct reserve_finding, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct reserve_finding){ .line = rows[i].line, .header = rows[i].header, .kind = (enum reserve_kind)rows[i].kind,
                                              .reason = rows[i].reason, .args = {rows[i].first, rows[i].second} };
    *ret_n = n;
}

enum status reserve_begin_adding(struct db *db, person_id by, reserve_file_id id) {
    struct reserve_file f;
    int64_t changed = 0;
    enum status st = reserve_file_get(db, id, &f);
    if (st != OK) return st;
    reserve_file_begin(db, (struct reserve_file_begin_in){.id = id}, &changed);
    if (db_failed(db)) return db_status(db);
    if (changed != 1) return CONFLICT;
    audit_note(db, by.n, "reserve.add", (person_id){0}, id.n);
    return OK;
}

static void delete_file(struct db *db, reserve_file_id id) {
    reserve_findings_delete(db, (struct reserve_findings_delete_in){.file = id}, NULL);
    reserve_bytes_delete(db, (struct reserve_bytes_delete_in){.file = id}, NULL);
    reserve_file_delete(db, (struct reserve_file_delete_in){.id = id}, NULL);
}

enum status reserve_throw_away(struct db *db, person_id by, reserve_file_id id) {
    struct reserve_file f;
    enum status st = reserve_file_get(db, id, &f);
    if (st != OK) return st;
    if (f.state != RESERVE_LOOKED && f.state != RESERVE_REFUSED) return CONFLICT;
    delete_file(db, id);
    audit_note(db, by.n, "reserve.throw-away", (person_id){0}, id.n);
    return db_status(db);
}

void reserve_end_adding(struct db *db, reserve_file_id id) {
    reserve_file_end(db, (struct reserve_file_end_in){.id = id}, NULL);
    reserve_bytes_delete(db, (struct reserve_bytes_delete_in){.file = id}, NULL);
}

void reserve_forget(struct db *db, time_s before) {
    struct reserve_files_old_row *rows = NULL;
    size_t n = 0;
    reserve_files_old(db, (struct reserve_files_old_in){.before = before}, &rows, &n);
    for (size_t i = 0; i < n; i++) delete_file(db, rows[i].id);
}
