/* help_category.c -- the tree of categories: shipped once, then the coordinator's. */
#include "help/help_category.h"

#include "base/fold.h"
#include "base/rand.h"
#include "help/help_data.h"
#include "help/help_own.h"
#include "help/insured_note.h"
#include "help_category_sql.h"

enum { POSITION_STEP = 10, FIRST_DESK = 1000 };  /* one key for all nodes that start at once */

static const struct option ways[] = {
    {HELP_REGISTER, N_("Helpers register with a profile"), NULL},
    {HELP_SIGN_UP, N_("A name and an address are enough"), NULL},
    {HELP_CONTACT, N_("A desk calls the helper first"), NULL},
};
const struct options help_ways = {.rows = ways, .n = COUNT(ways)};

/* ---- reading ---- */

static bool is_group(const struct help_category_list_row *rows, size_t n, help_category_id id) {
    for (size_t i = 0; i < n; i++)
        if (rows[i].parent.n == id.n) return true;
    return false;
}

/* Texts in `lang`, in English where there is none. */
static void put_texts(struct help_category *c, const struct help_category_texts_row *texts, size_t n, enum lang lang) {
    const struct help_category_texts_row *own = NULL, *english = NULL;
    for (size_t i = 0; i < n; i++) {
        if (texts[i].category.n != c->id.n) continue;
        if (texts[i].lang == (int64_t)lang) own = &texts[i];
        if (texts[i].lang == EN) english = &texts[i];
    }
    if (!own) own = english;
    if (!own) return;
    c->name = own->name.n || !english ? own->name : english->name;
    c->asker = own->asker;
    c->helper = own->helper;
}

/* Appends what stands in `parent`, and below each what stands in that. Two levels are all there are. */
static size_t append(struct help_category *all, size_t at, const struct help_category_list_row *rows, size_t n, int64_t parent) {
    for (size_t i = 0; i < n; i++) {
        if (rows[i].parent.n != parent) continue;
        all[at++] = (struct help_category){ .id = rows[i].id, .parent = rows[i].parent, .code = rows[i].code,
            .way = (enum help_way)rows[i].way, .insured = rows[i].insured, .remote = rows[i].remote, .open = rows[i].open,
            .min_age = (int)rows[i].min_age, .group = is_group(rows, n, rows[i].id) };
        if (!parent) at = append(all, at, rows, n, rows[i].id.n);
    }
    return at;
}

void help_categories(struct db *db, enum lang lang, struct help_category **ret, size_t *ret_n) {
    struct help_category_list_row *rows = NULL;
    struct help_category_texts_row *texts = NULL;
    size_t n = 0, n_texts = 0;
    help_category_list(db, &rows, &n);
    help_category_texts(db, &texts, &n_texts);
    *ret = arena_array(db_arena(db), struct help_category, n);
    *ret_n = append(*ret, 0, rows, n, 0);
    for (size_t i = 0; i < *ret_n; i++) put_texts(&(*ret)[i], texts, n_texts, lang);
}

const struct help_category *help_category_find(const struct help_category *all, size_t n, help_category_id id) {
    for (size_t i = 0; i < n; i++)
        if (all[i].id.n == id.n) return &all[i];
    return NULL;
}

enum status help_category_get(struct db *db, help_category_id id, enum lang lang, struct help_category *ret) {
    struct help_category *all;
    size_t n;
    help_categories(db, lang, &all, &n);
    const struct help_category *found = help_category_find(all, n, id);
    if (!found) return NOT_FOUND;
    *ret = *found;
    return OK;
}

bool help_category_asked(const struct help_category *all, size_t n, int64_t id) {
    const struct help_category *c = help_category_find(all, n, (help_category_id){id});
    return c && c->open && !c->group;
}

bool help_category_askable(struct db *db, help_category_id id) {
    struct help_category_open_row row;
    return id.n && help_category_open(db, (struct help_category_open_in){.help_category = id}, &row);
}

/* ---- the coordinator's form ---- */

/* The three texts of a form in one language. */
struct texts { struct str *name, *asker, *helper; };
static void texts_of(struct category_form *f, struct texts ret[LANGS]) {
    ret[NL] = (struct texts){&f->name_nl, &f->asker_nl, &f->helper_nl};
    ret[FR] = (struct texts){&f->name_fr, &f->asker_fr, &f->helper_fr};
    ret[EN] = (struct texts){&f->name_en, &f->asker_en, &f->helper_en};
}

enum status help_category_form(struct db *db, help_category_id id, struct category_form *ret) {
    struct help_category_list_row *rows = NULL;
    struct help_category_texts_row *stored = NULL;
    struct category_form f = {.way = 0};
    struct texts texts[LANGS];
    size_t n = 0, n_stored = 0, at = 0;
    help_category_list(db, &rows, &n);
    while (at < n && rows[at].id.n != id.n) at++;
    if (at == n) return NOT_FOUND;
    f = (struct category_form){ .parent = rows[at].parent.n, .way = rows[at].way, .min_age = rows[at].min_age,
        .position = rows[at].position, .insured = rows[at].insured, .remote = rows[at].remote, .closed = !rows[at].open };
    texts_of(&f, texts);
    help_category_texts(db, &stored, &n_stored);
    for (size_t i = 0; i < n_stored; i++) {
        if (stored[i].category.n != id.n || stored[i].lang < 0 || stored[i].lang >= LANGS) continue;
        *texts[stored[i].lang].name = stored[i].name;
        *texts[stored[i].lang].asker = stored[i].asker;
        *texts[stored[i].lang].helper = stored[i].helper;
    }
    *ret = f;
    return OK;
}

/* Groups stand on their own: what has a parent, or is about to stand in itself, cannot hold others. */
static bool may_hold(struct db *db, help_category_id id, int64_t parent) {
    struct help_category *all;
    size_t n;
    if (!parent) return true;
    help_categories(db, EN, &all, &n);
    const struct help_category *self = help_category_find(all, n, id);
    const struct help_category *p = help_category_find(all, n, (help_category_id){parent});
    return p && !p->parent.n && parent != id.n && !(self && self->group);
}

enum status help_category_put(struct db *db, help_category_id id, const struct category_form *f, help_category_id *ret) {
    struct category_form copy = *f;
    struct texts texts[LANGS];
    if (!may_hold(db, id, f->parent)) return CONFLICT;
    help_category_id put = id;
    if (!put.n) {
        put.n = id_new();
        help_category_insert(db, (struct help_category_insert_in){ .id = put, .parent = {f->parent},
            .code = str_fmt(db_arena(db), "c%lld", (long long)put.n), .way = f->way, .insured = f->insured, .remote = f->remote,
            .min_age = f->min_age, .position = f->position, .open = !f->closed }, NULL);
    }
    help_category_update(db, (struct help_category_update_in){ .help_category = put, .parent = {f->parent}, .way = f->way,
        .insured = f->insured, .remote = f->remote, .min_age = f->min_age, .position = f->position, .open = !f->closed }, NULL);
    texts_of(&copy, texts);
    for (int lang = 0; lang < LANGS; lang++)
        help_category_text_put(db, (struct help_category_text_put_in){ .category = put, .lang = lang,
            .name = *texts[lang].name, .asker = *texts[lang].asker, .helper = *texts[lang].helper }, NULL);
    *ret = put;
    return db_status(db);
}

/* ---- the first tree ---- */

enum { CELLS = 6 };

static help_category_id by_code(struct db *db, struct str code) {
    struct help_category_by_code_row row = {0};
    if (code.n) CHECK(help_category_by_code(db, (struct help_category_by_code_in){.code = code}, &row) || db_failed(db));
    return row.id;
}

static enum help_way way_of(struct str word) {
    return str_eq(word, STR("sign-up")) ? HELP_SIGN_UP : str_eq(word, STR("contact")) ? HELP_CONTACT : HELP_REGISTER;
}

static void ship_categories(struct db *db) {
    struct str rest = help_data_file("categories.tsv"), cell[CELLS];
    for (int64_t position = POSITION_STEP; help_data_row(&rest, cell, CELLS); position += POSITION_STEP) {
        int64_t min_age = 0;
        CHECK(str_to_int(cell[5], &min_age));
        help_category_insert(db, (struct help_category_insert_in){ .id = {id_new()}, .parent = by_code(db, cell[1]),
            .code = cell[0], .way = way_of(cell[2]), .insured = str_eq(cell[3], STR("yes")),
            .remote = str_eq(cell[4], STR("yes")), .min_age = min_age, .position = position, .open = 1 }, NULL);
    }
}

static void ship_texts(struct db *db) {
    struct str rest = help_data_file("category-texts.tsv"), cell[CELLS];
    while (help_data_row(&rest, cell, CELLS)) {
        enum lang lang = EN;
        CHECK(lang_from_code(cell[1], &lang));
        help_category_text_put(db, (struct help_category_text_put_in){ .category = by_code(db, cell[0]), .lang = lang,
            .name = cell[2], .asker = cell[3], .helper = cell[4] }, NULL);
    }
}

enum status help_ship(struct db *db, void *args) {
    struct help_category_list_row *rows = NULL;
    struct help_desk_count_row desks = {0};
    size_t n = 0;
    (void)args;
    help_category_list(db, &rows, &n);
    if (n == 0) {
        ship_categories(db);
        ship_texts(db);
    }
    if (help_desk_count(db, &desks) && desks.n == 0)
        help_desk_first_insert(db, (struct help_desk_first_insert_in){ .id = {FIRST_DESK}, .name = STR("Onthaal / Accueil") }, NULL);
    information_ship(db);
    return db_status(db);
}

enum status help_start(struct store *store, struct arena *a) {
    help_own_words();
    return db_write(store, a, help_ship, NULL);
}
