/* insured_note.c -- the information note and its proof: the rules. */
#include "help/insured_note.h"

#include "help/help_data.h"
#include "insured_note_sql.h"

enum { PROOF_DAYS = 7 * 366, CENT = 100 };

static const struct option hows[] = {
    {INFORMED_ON_PAGE, N_("read on the page"), NULL}, {INFORMED_BY_PHONE, N_("read out on the telephone"), NULL}};
const struct options informed_hows = {.rows = hows, .n = COUNT(hows)};

/* ---- the note ---- */

static int last_version(struct db *db) {
    struct information_last_row row = {.version = 0};
    information_last(db, &row);
    return (int)row.version;
}

void information_get(struct db *db, enum lang lang, struct information *ret) {
    struct information_select_row row = {.version = 0, .organisation = STR(""), .insurance = STR(""), .expenses = STR(""),
                                         .secrecy = STR("")};
    information_select(db, (struct information_select_in){.version = last_version(db), .lang = lang < LANGS ? lang : EN}, &row);
    *ret = (struct information){ .version = (int)row.version, .since = row.created, .organisation = row.organisation,
                                 .insurance = row.insurance, .expenses = row.expenses, .secrecy = row.secrecy };
    insured_ceilings(day_of(clock_now()), ret->ceiling);
}

void information_ship(struct db *db) {
    struct str rest = help_data_file("information.tsv"), cell[5];
    if (last_version(db)) return;
    while (help_data_row(&rest, cell, COUNT(cell))) {
        enum lang lang = EN;
        CHECK(lang_from_code(cell[0], &lang));
        information_insert(db, (struct information_insert_in){ .version = 1, .lang = lang, .organisation = cell[1],
            .insurance = cell[2], .expenses = cell[3], .secrecy = cell[4], .created = clock_now() }, NULL);
    }
}

/* The four texts of a form in one language. */
struct texts { struct str *organisation, *insurance, *expenses, *secrecy; };
static void texts_of(struct information_form *f, struct texts ret[LANGS]) {
    ret[NL] = (struct texts){&f->organisation_nl, &f->insurance_nl, &f->expenses_nl, &f->secrecy_nl};
    ret[FR] = (struct texts){&f->organisation_fr, &f->insurance_fr, &f->expenses_fr, &f->secrecy_fr};
    ret[EN] = (struct texts){&f->organisation_en, &f->insurance_en, &f->expenses_en, &f->secrecy_en};
}

void information_fill(struct db *db, struct information_form *ret) {
    struct texts texts[LANGS];
    texts_of(ret, texts);
    for (int lang = 0; lang < LANGS; lang++) {
        struct information i;
        information_get(db, (enum lang)lang, &i);
        *texts[lang].organisation = i.organisation;
        *texts[lang].insurance = i.insurance;
        *texts[lang].expenses = i.expenses;
        *texts[lang].secrecy = i.secrecy;
    }
}

static bool same(const struct information *i, const struct texts *t) {
    return str_eq(i->organisation, *t->organisation) && str_eq(i->insurance, *t->insurance) &&
           str_eq(i->expenses, *t->expenses) && str_eq(i->secrecy, *t->secrecy);
}

enum status information_publish(struct db *db, const struct information_form *f, person_id by) {
    struct information_form copy = *f;
    struct texts texts[LANGS];
    bool all_same = true;
    int version = last_version(db) + 1;
    texts_of(&copy, texts);
    for (int lang = 0; lang < LANGS; lang++) {
        struct information was;
        information_get(db, (enum lang)lang, &was);
        all_same = all_same && same(&was, &texts[lang]);
    }
    if (all_same) return CONFLICT;
    for (int lang = 0; lang < LANGS; lang++)
        information_insert(db, (struct information_insert_in){ .version = version, .lang = lang,
            .organisation = *texts[lang].organisation, .insurance = *texts[lang].insurance, .expenses = *texts[lang].expenses,
            .secrecy = *texts[lang].secrecy, .created = clock_now(), .by_person = by }, NULL);
    return db_status(db);
}

/* ---- the proof ---- */

void informed_last(struct db *db, person_id person, struct informed *ret) {
    struct informed_select_row row = {.version = 0};
    informed_select(db, (struct informed_select_in){.person = person}, &row);
    *ret = (struct informed){ (int)row.version, (enum lang)row.lang, (enum informed_how)row.how, row.by_person, row.at };
}

bool informed_now(struct db *db, person_id person) {
    struct informed last;
    informed_last(db, person, &last);
    return last.version && last.version == last_version(db);
}

void informed_note(struct db *db, person_id person, enum lang lang, enum informed_how how, person_id by) {
    informed_insert(db, (struct informed_insert_in){ .person = person, .version = last_version(db), .lang = lang, .how = how,
        .by_person = by, .at = clock_now() }, NULL);
}

void informed_forget(struct db *db, time_s now) {
    informed_delete(db, (struct informed_delete_in){.before = now - (time_s)PROOF_DAYS * SECONDS_A_DAY}, NULL);
}

struct str ceiling_say(struct arena *a, enum lang lang, int64_t amount) {
    int64_t euros = amount / (CENT * CENT), rest = amount % (CENT * CENT);
    struct str whole = lang_number(a, lang, euros);
    const char *point = lang == EN ? "." : ",";
    return rest % CENT ? str_fmt(a, "€\u00a0%.*s%s%04lld", (int)whole.n, whole.s, point, (long long)rest)
                       : str_fmt(a, "€\u00a0%.*s%s%02lld", (int)whole.n, whole.s, point, (long long)(rest / CENT));
}
