/* wordbook.c -- the rules: what may be changed, and how a change reaches every process. */
#include "learn/wordbook.h"

#include <pthread.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/fold.h"
#include "base/rand.h"
#include "match/overlay.h"
#include "match/pool.h"
#include "match/spot.h"
#include "people/person.h"
#include "wordbook_sql.h"

enum { LABEL_LONGEST = 100, LABELS_MOST = 60, ID_LONGEST = 60, PARENTS_MOST = 20 };

/* ---- checks ---- */

struct check { struct arena *a; enum lang lang; struct wordbook_fault *ret; };

static const char *const lang_field[LANGS_READ] = {[NL] = "nl", [FR] = "fr", [EN] = "en", [DE] = "de"};

/* `text` is N_(), with {0} and {1} where it needs them. */
static bool wrong(struct check k, const char *field, const char *text, struct str first, struct str second) {
    *k.ret = (struct wordbook_fault){field, lang_say(k.a, lang_text(k.lang, text), first, second)};
    return false;
}

static bool wrong_field(struct check k, const char *field, const char *text) {
    return wrong(k, field, text, STR(""), STR(""));
}

static bool check_label(struct check k, concept_n own, struct stanza_label l) {
    static const char *const faults[] = {
        [LABEL_EMPTY] = N_("“{0}” has no word in it."),
        [LABEL_SMALL] = N_("“{0}” says nothing by itself. Add a word."),
        [LABEL_CUE]   = N_("“{0}” tells how much something is needed, so it cannot be the name of a thing."),
        [LABEL_TAKEN] = N_("“{0}” stands under “{1}” already. Take it away there first."),
    };
    concept_n owner = NO_CONCEPT;
    const char *field = lang_field[l.lang];
    if (l.text.n > LABEL_LONGEST) return wrong(k, field, N_("“{0}” is too long. Use a few words."), l.text, STR(""));
    enum label_fault fault = label_check(k.a, l.lang, l.text, own, &owner);
    if (fault == LABEL_GOOD) return true;
    return wrong(k, field, faults[fault], l.text, owner == NO_CONCEPT ? STR("") : lexicon_concept(owner)->name[k.lang]);
}

static bool check_labels(struct check k, concept_n own, const struct stanza *s) {
    size_t n[LANGS_READ] = {0};
    for (size_t i = 0; i < s->labels; i++) {
        if (!check_label(k, own, s->label[i])) return false;
        if (++n[s->label[i].lang] > LABELS_MOST)
            return wrong_field(k, lang_field[s->label[i].lang], N_("These are too many words for one concept."));
    }
    for (int l = 0; l < LANGS_READ; l++)
        if (n[l] == 0 && !lexicon_as_shipped(own))
            return wrong_field(k, lang_field[l], N_("Write at least one word in this language."));
    return true;
}

static bool check_parent(struct check k, concept_n own, struct str id) {
    concept_n up = lexicon_by_id(id);
    if (up == NO_CONCEPT) return wrong_field(k, "parent", N_("We do not know this broader concept."));
    for (int steps = 0; up != NO_CONCEPT; up = lexicon_concept(up)->parent)
        if (up == own || ++steps > PARENTS_MOST) return wrong_field(k, "parent", N_("A concept cannot stand above itself."));
    return true;
}

/* What others depend on stays: law, tables of languages, the grid of the week. */
static bool check_fixed(struct check k, concept_n own, const struct stanza *s) {
    if (s->is_protected || s->n_gives || s->code.n || s->grid)
        return wrong_field(k, NULL, N_("Protected professions, languages and times come with the program."));
    if (lexicon_as_shipped(own)) return s->kind < 0 || wrong_field(k, "kind", N_("The sort of this concept cannot be changed."));
    if (s->kind < 0 || s->kind == LANGUAGE || s->kind == LICENCE || s->kind == TIME)
        return wrong_field(k, "kind", N_("Choose what sort of thing it is. Languages, licences and times cannot be added."));
    if (own == NO_CONCEPT && lexicon_size() == lexicon_room())
        return wrong_field(k, NULL, N_("So many concepts were added that no more fit. Put the words under concepts that are there."));
    return true;
}

bool wordbook_check(struct arena *a, enum lang lang, concept_n own, const struct stanza *s, struct wordbook_fault *ret) {
    struct check k = {a, lang, ret};
    return check_fixed(k, own, s) && check_labels(k, own, s) && (!s->parent.n || check_parent(k, own, s->parent));
}

struct str wordbook_new_id(struct arena *a, struct str english) {
    struct str words = fold_words(a, english);
    struct buf id = buf_make(a, 0);
    for (size_t i = 0; i < words.n && id.n < ID_LONGEST; i++) {
        char c = words.s[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) buf_char(&id, c);
        else if (c == ' ' && id.n) buf_char(&id, '-');
    }
    if (!id.n) buf_lit(&id, "concept");
    struct str first = buf_view(&id), next = first;
    for (int i = 2; lexicon_by_id(next) != NO_CONCEPT; i++) next = str_fmt(a, "%.*s-%d", STR_ARGS(first), i);
    return next;
}

/* ---- versions ---- */

enum status wordbook_keep(struct db *db, const struct caller *by, struct str concept, struct str stanza) {
    struct wordbook_latest_row latest = {.stanza = STR("")};
    wordbook_latest(db, (struct wordbook_latest_in){.concept = concept}, &latest);
    if (str_eq(latest.stanza, stanza)) return OK;
    lexicon_version_id id = {id_new()};
    wordbook_insert(db, (struct wordbook_insert_in){ .id = id, .concept = concept, .stanza = stanza, .at = clock_now(),
                                                     .by_person = {by->person} }, NULL);
    db_change(db, "lexicon", id.n);
    return db_status(db);
}

enum status wordbook_back(struct db *db, const struct caller *by, struct str concept, lexicon_version_id version) {
    struct wordbook_version_row row = {.stanza = STR("")};
    struct stanza s;
    struct wordbook_fault fault;
    struct str why;
    concept_n own = lexicon_by_id(concept);
    if (own == NO_CONCEPT) return NOT_FOUND;
    if (version.n && !wordbook_version(db, (struct wordbook_version_in){.version = version.n, .concept = concept}, &row))
        return NOT_FOUND;
    if (!stanza_read(db_arena(db), row.stanza, &s, &why)) return INVALID;
    if (row.stanza.n && !wordbook_check(db_arena(db), EN, own, &s, &fault)) return INVALID;
    return wordbook_keep(db, by, concept, row.stanza);
}

/* ---- what counts in this process ---- */

static struct { pthread_mutex_t lock; int64_t newest; } loaded = {.lock = PTHREAD_MUTEX_INITIALIZER};

static size_t read_entries(struct db *db, struct overlay_entry **ret) {
    struct wordbook_entries_row *rows = NULL;
    size_t n = 0, kept = 0;
    wordbook_entries(db, &rows, &n);
    *ret = arena_array(db_arena(db), struct overlay_entry, n);
    for (size_t i = 0; i < n; i++) {
        bool back = rows[i].newest != rows[i].id.n;
        if (back && lexicon_built_in(rows[i].concept) != NO_CONCEPT) continue; /* the build's counts again */
        (*ret)[kept++] = (struct overlay_entry){rows[i].concept, rows[i].stanza, back};
    }
    return kept;
}

enum status wordbook_load(struct db *db, void *args) {
    struct wordbook_newest_row newest = {0};
    struct overlay_entry *all;
    (void)args;
    wordbook_newest(db, &newest);
    pthread_mutex_lock(&loaded.lock);
    if (newest.id != loaded.newest) {
        size_t n = read_entries(db, &all);
        if (!db_failed(db)) {
            overlay_use(all, n);
            pool_follow_lexicon();
            loaded.newest = newest.id;
        }
    }
    pthread_mutex_unlock(&loaded.lock);
    return db_status(db);
}

enum status wordbook_follow(struct store *store, struct arena *a) {
    store_follow(store, "lexicon", wordbook_load);
    return db_read(store, a, wordbook_load, NULL);
}

size_t wordbook_check_all(struct db *db, void (*fault)(void *context, struct str concept, struct str text), void *context) {
    struct overlay_entry *all;
    size_t n = read_entries(db, &all);
    struct arena *a = db_arena(db);
    for (size_t i = 0; i < n; i++) {
        struct stanza s;
        struct str why;
        struct wordbook_fault f;
        if (all[i].retired) continue;
        if (!stanza_read(a, all[i].stanza, &s, &why)) fault(context, all[i].id, why);
        else if (!wordbook_check(a, EN, lexicon_by_id(all[i].id), &s, &f)) fault(context, all[i].id, f.text);
    }
    return n;
}
