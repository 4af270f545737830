/* reserve.c -- going through one file, some hundred rows at a time.
**
** A step has two halves. The first reads cells and needs no database; the second asks who is here already and, when people are
** to be added, adds them, all in one transaction. When that fails the second half alone is done again.
*/
#include "people/reserve.h"

#include <malloc.h>
#include <sodium.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/rand.h"
#include "people/erased.h"
#include "people/helper.h"
#include "people/reserve_check.h"
#include "reserve_sql.h"

enum { STEP_ROWS = 500, RADIUS_KM = 15 };
#define RUN_CEILING ((size_t)1 << 30)

struct reserve_run {
    struct arena keep, work;
    struct sheet sheet;
    struct reserve_check check;
    struct reserve_person people[STEP_ROWS]; /* of this step */
    size_t at, n;                            /* rows before this step, headers included; rows in this step */
    bool read;                               /* the first half of this step is done */
    struct reserve_counts counts;
};

/* ---- opening ---- */

static struct reserve_run *run_new(void) {
    struct reserve_run *run = calloc(1, sizeof *run);
    CHECK(run);
    run->keep = arena_make(RUN_CEILING);
    run->work = arena_make(0);
    run->check = (struct reserve_check){ .keep = &run->keep, .work = &run->work, .places = text_map_make(&run->keep),
                                         .skills = text_map_make(&run->keep), .seen = text_map_make(&run->keep) };
    return run;
}

enum status reserve_open(struct str bytes, struct reserve_run **ret, struct sheet_fault *ret_fault) {
    struct reserve_run *run = run_new();
    enum status st = sheet_read(&run->keep, str_copy(&run->keep, bytes), &run->sheet, ret_fault);
    if (st == OK && !reserve_columns_read(&run->keep, &run->sheet.rows[0], &run->check.columns)) {
        *ret_fault = (struct sheet_fault){N_("The first row must name the columns: at least Name, and E-mail or Telephone."), 0};
        st = INVALID;
    }
    run->at = 1;
    if (st == OK) *ret = run;
    else reserve_close(run);
    return st;
}

void reserve_close(struct reserve_run *run) {
    if (!run) return;
    arena_free(&run->keep);
    arena_free(&run->work);
    free(run);
    malloc_trim(0); /* back to the system: such a file comes once in a while */
}

/* ---- the first half of a step ---- */

static void read_rows(struct reserve_run *run) {
    if (run->read) return;
    arena_reset(&run->work);
    run->n = run->sheet.n - run->at < STEP_ROWS ? run->sheet.n - run->at : STEP_ROWS;
    for (size_t i = 0; i < run->n; i++) reserve_check_row(&run->check, &run->sheet.rows[run->at + i], &run->people[i]);
    run->read = true;
}

/* The step is done: counts it, and goes to the next. */
static void next_rows(struct reserve_run *run) {
    for (size_t i = 0; i < run->n; i++) {
        enum reserve_kind kind = run->people[i].kind;
        run->counts.lines++;
        if (kind == RESERVE_KINDS) run->counts.good++;
        else run->counts.of[kind]++;
    }
    run->at += run->n;
    run->read = false;
}

void reserve_skip(struct reserve_run *run, int64_t lines) {
    while (run->counts.lines < lines && !reserve_finished(run)) {
        read_rows(run);
        next_rows(run);
    }
}

bool reserve_finished(const struct reserve_run *run) {
    return run->at >= run->sheet.n;
}

/* ---- the second half ---- */

static bool known(struct db *db, const struct reserve_person *p) {
    struct reserve_known_address_row by_address;
    struct reserve_known_person_row by_person;
    struct str address = str_lower(db_arena(db), p->email);
    if (p->email.n && reserve_known_address(db, (struct reserve_known_address_in){.address = address}, &by_address)) return true;
    return p->phone.n && reserve_known_person(db, (struct reserve_known_person_in){ .name_fold = p->name_fold, .phone = p->phone,
        .postcode = p->place ? p->place->postcode : 0 }, &by_person);
}

/* RESERVE_KINDS: a person to be added. Changes nothing, so that a transaction can be run again. */
static enum reserve_kind kind_now(struct db *db, const unsigned char key[ERASED_KEY], const struct reserve_person *p) {
    if (p->kind != RESERVE_KINDS) return p->kind;
    if (known(db, p)) return RESERVE_KNOWN;
    return p->email.n && erased_knows(db, key, p->email) ? RESERVE_GONE : RESERVE_KINDS;
}

struct step {
    struct reserve_run *run;
    reserve_file_id file;
    enum reserve_kind kinds[STEP_ROWS];
    int64_t added;
};

static void settle_kinds(struct db *db, struct step *s) {
    unsigned char key[ERASED_KEY];
    if (!erased_key(db, key)) return;
    for (size_t i = 0; i < s->run->n; i++) s->kinds[i] = kind_now(db, key, &s->run->people[i]);
}

static void note_kinds(struct step *s) {
    static const struct str reasons[RESERVE_KINDS] = {
        [RESERVE_KNOWN] = STR(N_("This person is here already.")),
        [RESERVE_GONE] = STR(N_("This person asked to be erased and is not added again.")),
    };
    for (size_t i = 0; i < s->run->n; i++) {
        struct reserve_person *p = &s->run->people[i];
        if (p->kind == s->kinds[i]) continue;
        p->kind = s->kinds[i];
        struct reserve_finding f = {.line = p->line, .kind = p->kind, .reason = reasons[p->kind]};
        reserve_find(&s->run->check, &f);
    }
}

enum status reserve_look(struct reserve_run *run, struct store *store) {
    struct db *db;
    struct step s = {.run = run};
    struct arena a = arena_make(0);
    read_rows(run);
    enum status st = db_read_begin(store, &a, &db);
    if (st == OK) {
        settle_kinds(db, &s);
        st = db_status(db);
        db_read_end(db);
    }
    arena_free(&a);
    if (st != OK) return st;
    note_kinds(&s);
    next_rows(run);
    return OK;
}

/* ---- adding ---- */

/* The last screen of registration that the list fills in. */
static enum helper_step step_of(const struct reserve_person *p) {
    if (!p->skills->works) return STEP_WHO;
    return p->place && p->grid ? STEP_WHEN : STEP_WHAT;
}

static void add_items(struct db *db, person_id id, const struct reserve_skills *skills) {
    for (size_t i = 0; i < skills->said.n; i++)
        reserve_item_insert(db, (struct reserve_item_insert_in){ .helper = id, .concept = lexicon_concept(skills->said.of[i].concept)->id,
            .weight = QUOTE_WEIGHT, .words = skills->said.of[i].words }, NULL);
}

static void add_person(struct db *db, const struct reserve_person *p) {
    struct person person = { .name = p->name, .email = p->email, .phone = p->phone, .lang = p->lang, .roles = HELPER,
                             .state = PERSON_NEW, .origin = ORIGIN_RESERVE };
    person_id id = person_add(db, &person);
    reserve_helper_insert(db, (struct reserve_helper_insert_in){ .person = id, .step = step_of(p), .works = p->skills->works,
        .professions = p->skills->professions, .experience = p->experience, .years = p->skills->years, .paid = PAID_BOTH,
        .place = p->place ? p->place->key : 0, .radius = RADIUS_KM, .grid = p->grid, .hours = p->hours,
        .from_day = p->from == DAY_NONE ? 0 : p->from, .until_day = p->until == DAY_NONE ? 0 : p->until,
        .changed = clock_now() }, NULL);
    add_items(db, id, p->skills);
    if (p->email.n) reserve_claim_insert(db, (struct reserve_claim_insert_in){.person = id}, NULL);
}

static enum status add_fn(struct db *db, void *args) {
    struct step *s = args;
    struct reserve_run *run = s->run;
    int64_t before = run->counts.lines, moved = 0;
    s->added = 0;
    settle_kinds(db, s);
    for (size_t i = 0; i < run->n; i++) {
        if (s->kinds[i] != RESERVE_KINDS) continue;
        add_person(db, &run->people[i]);
        s->added++;
    }
    reserve_file_progress(db, (struct reserve_file_progress_in){ .id = s->file, .from_done = before,
        .done = before + (int64_t)run->n, .more = s->added }, &moved);
    return db_failed(db) ? db_status(db) : moved == 1 ? OK : CONFLICT;
}

enum status reserve_add(struct reserve_run *run, struct store *store, reserve_file_id file) {
    struct step s = {.run = run, .file = file};
    struct arena a = arena_make(0);
    read_rows(run);
    enum status st = db_write(store, &a, add_fn, &s);
    arena_free(&a);
    if (st != OK) return st;
    note_kinds(&s);
    run->counts.added += s.added;
    next_rows(run);
    return OK;
}

/* ---- what came out ---- */

struct reserve_counts reserve_counted(const struct reserve_run *run) {
    return run->counts;
}

static int by_line(const void *first, const void *second) {
    const struct reserve_finding *a = first, *b = second;
    int order = (a->line > b->line) - (a->line < b->line);
    return order ? order : str_cmp(a->header, b->header);
}

const struct reserve_finding *reserve_findings(struct reserve_run *run, size_t *ret_n) {
    struct reserve_check *c = &run->check;
    if (c->n_findings) qsort(c->findings, c->n_findings, sizeof *c->findings, by_line);
    *ret_n = c->n_findings;
    return c->findings;
}

struct str reserve_unused(const struct reserve_run *run) {
    const struct reserve_columns *c = &run->check.columns;
    struct buf b = buf_make(run->check.keep, 0);
    for (size_t i = 0; i < c->headers->n; i++) {
        if (c->field[i] != RESERVE_FIELDS || !c->headers->cells[i].text.n) continue;
        if (b.n) buf_lit(&b, ", ");
        buf_str(&b, c->headers->cells[i].text);
    }
    return buf_view(&b);
}

struct str reserve_reason(struct arena *a, enum lang lang, const struct reserve_finding *f) {
    return lang_fill(a, lang_text(lang, str_copy(a, f->reason).s), f->args, COUNT(f->args));
}

struct str reserve_digest(struct arena *a, struct str bytes) {
    unsigned char digest[32];
    crypto_generichash(digest, sizeof digest, (const unsigned char *)bytes.s, bytes.n, NULL, 0);
    struct buf b = buf_make(a, 0);
    buf_hex(&b, digest, sizeof digest);
    return buf_view(&b);
}
