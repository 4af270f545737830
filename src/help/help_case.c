/* help_case.c -- one case at a desk: the rules. */
#include "help/help_case.h"

#include "base/fold.h"
#include "base/rand.h"
#include "help_case_sql.h"
#include "web/numbers.h"

enum { PRESENT_SECONDS = 600 };

static const struct option reasons[] = {
    {REASON_LANGUAGE, N_("The person speaks another language"), NULL}, {REASON_PLACE, N_("The person lives elsewhere"), NULL},
    {REASON_KIND, N_("Another desk does this kind of help"), NULL},    {REASON_BUSY, N_("We have too much to do"), NULL},
    {REASON_ASKED, N_("The person asked for it"), NULL},               {REASON_OTHER, N_("Another reason"), NULL},
};
const struct options help_reasons = {.rows = reasons, .n = COUNT(reasons)};

/* ---- the list of a desk ---- */

static enum help_section section_of(const struct help_cases_of_row *r, day_n today) {
    if (r->due_day < today) return SECTION_LATE;
    if (r->touched == 0) return SECTION_NEW;
    return r->due_day == today ? SECTION_TODAY : SECTION_WAITING;
}

/* Parts stand in the order of the cases, so both lists are walked side by side. */
static struct str take_categories(struct arena *a, const struct help_category *all, size_t n_all,
                                  const struct help_case_parts_of_row *parts, size_t n, size_t *at, help_request_id id) {
    struct buf b = buf_make(a, 0);
    for (; *at < n && parts[*at].request.n == id.n; (*at)++) {
        const struct help_category *c = help_category_find(all, n_all, parts[*at].category);
        if (!c) continue;
        if (b.n) buf_lit(&b, ", ");
        buf_str(&b, c->name);
    }
    return buf_view(&b);
}

/* The colleague who opened it last. */
static struct str who_is_at(const struct help_presence_desk_row *rows, size_t n, help_request_id id) {
    for (size_t i = 0; i < n; i++)
        if (rows[i].request.n == id.n) return rows[i].name;
    return STR("");
}

void help_list(struct db *db, help_desk_id desk, person_id me, enum lang lang, day_n today, struct help_row **ret, size_t *ret_n) {
    struct help_cases_of_row *rows = NULL;
    struct help_case_parts_of_row *parts = NULL;
    struct help_presence_desk_row *here = NULL;
    struct help_category *all;
    size_t n = 0, n_parts = 0, n_here = 0, n_all, at = 0;
    help_presence_desk(db, (struct help_presence_desk_in){.desk = desk, .me = me, .since = clock_now() - PRESENT_SECONDS}, &here, &n_here);
    help_categories(db, lang, &all, &n_all);
    help_cases_of(db, (struct help_cases_of_in){.desk = desk, .limit = HELP_ROWS}, &rows, &n);
    help_case_parts_of(db, (struct help_case_parts_of_in){.desk = desk}, &parts, &n_parts);
    *ret = arena_array(db_arena(db), struct help_row, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_row){ .id = rows[i].id, .section = section_of(&rows[i], today),
            .next_step = (enum help_step)rows[i].next_step, .number = rows[i].number, .name = rows[i].name, .phone = rows[i].phone,
            .place = rows[i].place, .due = (day_n)rows[i].due_day, .created = rows[i].created, .here = who_is_at(here, n_here, rows[i].id),
            .categories = take_categories(db_arena(db), all, n_all, parts, n_parts, &at, rows[i].id) };
    *ret_n = n;
}

/* ---- finding ---- */

struct finding { struct db *db; const struct caller *by; struct help_alike *list; size_t n; };

static void found(struct finding *f, struct help_alike alike) {
    for (size_t i = 0; i < f->n; i++)
        if (f->list[i].id.n == alike.id.n) return;
    if (f->n == HELP_ALIKE) return;
    if (!help_desk_open_to(f->db, f->by, alike.desk)) alike.name = STR(""), alike.place = 0;
    f->list[f->n++] = alike;
}

#define FOUND(row) ((struct help_alike){(row).id, (row).desk, (row).number, (row).name, (row).place, (row).created, (row).state == 0})

static void find_phone(struct finding *f, struct str phone) {
    struct help_alike_phone_row *rows = NULL;
    size_t n = 0;
    if (phone.n) help_alike_phone(f->db, (struct help_alike_phone_in){.phone = phone}, &rows, &n);
    for (size_t i = 0; i < n; i++) found(f, FOUND(rows[i]));
}

static void find_name(struct finding *f, struct str name) {
    struct help_alike_name_row *rows = NULL;
    struct str folded = fold_words(db_arena(f->db), name);
    size_t n = 0;
    if (folded.n) help_alike_name(f->db, (struct help_alike_name_in){.name_fold = folded}, &rows, &n);
    for (size_t i = 0; i < n; i++) found(f, FOUND(rows[i]));
}

static void find_number(struct finding *f, struct str said) {
    struct help_alike_number_row *rows = NULL;
    struct buf digits = buf_make(db_arena(f->db), 0);
    size_t n = 0;
    for (size_t i = 0; i < said.n; i++)
        if (said.s[i] != ' ') buf_char(&digits, said.s[i]);
    help_alike_number(f->db, (struct help_alike_number_in){.number = buf_view(&digits)}, &rows, &n);
    for (size_t i = 0; i < n; i++) found(f, FOUND(rows[i]));
}

static struct finding begin(struct db *db, const struct caller *by) {
    return (struct finding){.db = db, .by = by, .list = arena_array(db_arena(db), struct help_alike, HELP_ALIKE)};
}

void help_find_alike(struct db *db, const struct caller *by, struct str name, struct str phone, struct str other_phone,
                     struct help_alike **ret, size_t *ret_n) {
    struct finding f = begin(db, by);
    find_phone(&f, phone);
    find_phone(&f, other_phone);
    find_name(&f, name);
    *ret = f.list;
    *ret_n = f.n;
}

void help_find(struct db *db, const struct caller *by, struct str said, struct help_alike **ret, size_t *ret_n) {
    struct finding f = begin(db, by);
    struct str phone;
    find_number(&f, said);
    if (phone_parse(db_arena(db), said, &phone)) find_phone(&f, phone);
    find_name(&f, said);
    *ret = f.list;
    *ret_n = f.n;
}

/* ---- working ---- */

void help_notes(struct db *db, help_request_id id, struct help_noted **ret, size_t *ret_n) {
    struct help_notes_of_row *rows = NULL;
    size_t n = 0;
    help_notes_of(db, (struct help_notes_of_in){.request = id}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_noted, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_noted){rows[i].name, rows[i].words, (enum help_note_kind)rows[i].kind, rows[i].at, rows[i].id};
    *ret_n = n;
}

bool help_noted_since(struct db *db, const struct caller *by, help_request_id id, help_note_id seen) {
    struct help_note_behind_row row;
    return help_note_behind(db, (struct help_note_behind_in){.request = id, .seen = seen, .me = {by->person}}, &row);
}

enum status help_case_of(struct db *db, const struct caller *by, help_request_id id, enum lang lang, struct help_request *ret) {
    struct help_request r;
    enum status st = help_get(db, id, lang, &r);
    if (st != OK) return st;
    if (!help_desk_open_to(db, by, r.desk)) return FORBIDDEN;
    *ret = r;
    return OK;
}

enum status help_case_of_part(struct db *db, const struct caller *by, help_part_id id, enum lang lang, struct help_request *ret,
                              const struct help_part **ret_part) {
    struct help_request r;
    const struct help_part *part;
    enum status st = help_part_get(db, id, lang, &r, &part);
    if (st != OK) return st;
    if (!help_desk_open_to(db, by, r.desk)) return FORBIDDEN;
    *ret = r;
    *ret_part = part;
    return OK;
}

void help_case_log(struct db *db, const struct caller *by, help_request_id id, enum help_note_kind kind, struct str text,
                   enum help_step next, day_n due) {
    help_note(db, id, (person_id){by->person}, kind, text);
    help_request_update_next(db, (struct help_request_update_next_in){ .help_request = id, .next_step = next, .due_day = due,
        .touched = clock_now() }, NULL);
}

enum status help_hand_over(struct db *db, const struct caller *by, help_request_id id, help_desk_id from, help_desk_id to,
                           enum help_reason why) {
    struct help_desk d;
    int64_t moved = 0;
    time_s now = clock_now();
    if (from.n == to.n || help_desk_get(db, to, &d) != OK) return CONFLICT;
    help_request_update_desk(db, (struct help_request_update_desk_in){ .help_request = id, .from_desk = from, .to_desk = to,
        .due_day = day_of(now) }, &moved);
    if (moved != 1) return CONFLICT;
    help_handover_insert(db, (struct help_handover_insert_in){ .id = {id_new()}, .request = id, .from_desk = from, .to_desk = to,
        .by_person = {by->person}, .reason = why, .at = now }, NULL);
    return db_status(db);
}

struct presence { help_request_id id; person_id person; };

static enum status note_presence(struct db *db, void *args) {
    const struct presence *p = args;
    help_presence_put(db, (struct help_presence_put_in){.request = p->id, .person = p->person, .at = clock_now()}, NULL);
    return db_status(db);
}

enum status help_present(struct request *rq, help_request_id id, struct str **ret, size_t *ret_n) {
    struct presence p = {id, rq_person(rq)};
    struct help_presence_of_row *rows = NULL;
    size_t n = 0;
    enum status st = db_write(rq->store, rq->arena, note_presence, &p);
    if (st != OK) return st;
    help_presence_of(rq->db, (struct help_presence_of_in){ .request = id, .me = p.person, .since = clock_now() - PRESENT_SECONDS },
                     &rows, &n);
    *ret = arena_array(rq->arena, struct str, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = rows[i].name;
    *ret_n = n;
    return OK;
}
