/* esco_read.c -- from rows of CSV to concepts and what is said of them.
**
** Labels and descriptions go through the same text_tokens as what people write, so that accents,
** capitals and forms of gender ("infirmier/infirmière") are equal on both sides. A label that says
** the same as another one of its concept and language is kept once.
*/
#include <string.h>

#include "match/esco.h"
#include "match/esco_bag.h"

enum { COLUMNS_MAX = 64, SENTENCE_WORDS_MIN = 3 };

enum column { URI, PREFERRED, ALT, HIDDEN, DESCRIPTION, COLUMNS };

static const struct str column_names[COLUMNS] = {
    [URI] = STR("conceptUri"), [PREFERRED] = STR("preferredLabel"), [ALT] = STR("altLabels"),
    [HIDDEN] = STR("hiddenLabels"), [DESCRIPTION] = STR("description")};

/* ---- arrays that grow ---- */

static void *grown(struct arena *a, const void *old, size_t n, size_t size, size_t *room) {
    *room = *room ? *room * 2 : 1024;
    void *fresh = arena_alloc(a, arena_size(*room, size));
    if (n) memcpy(fresh, old, n * size);
    return fresh;
}

static size_t slot_of(const struct esco *e, struct str uri) {
    size_t at = str_hash(uri) & (e->slots - 1);
    while (e->slot[at] && !str_eq(e->concept[e->slot[at] - 1].uri, uri))
        at = (at + 1) & (e->slots - 1);
    return at;
}

/* At most half of the slots are taken. */
static void make_slots(struct arena *a, struct esco *e) {
    e->slots = e->concepts_room * 2;
    e->slot = arena_array(a, uint32_t, e->slots);
    for (size_t i = 0; i < e->concepts; i++)
        e->slot[slot_of(e, e->concept[i].uri)] = (uint32_t)i + 1;
}

static uint32_t concept_of(struct arena *a, struct esco *e, struct str uri) {
    if (e->concepts == e->concepts_room) {
        e->concept = grown(a, e->concept, e->concepts, sizeof *e->concept, &e->concepts_room);
        make_slots(a, e);
    }
    size_t at = slot_of(e, uri);
    if (!e->slot[at]) {
        e->concept[e->concepts++] = (struct esco_concept){.uri = str_copy(a, uri)};
        e->slot[at] = (uint32_t)e->concepts;
    }
    return e->slot[at] - 1;
}

/* ---- texts ---- */

/* Where things go while a file is read: what stays, and what is forgotten behind each row. */
struct reader { struct esco *esco; struct arena *keep, scratch; enum lang lang; };

static void add_text(struct reader *r, uint32_t concept, bool is_label, struct str words) {
    struct esco *e = r->esco;
    if (e->texts == e->texts_room)
        e->text = grown(r->keep, e->text, e->texts, sizeof *e->text, &e->texts_room);
    e->text[e->texts++] =
        (struct esco_text){concept, r->lang, is_label, str_copy(r->keep, words)};
}

/* `from`: where the texts of this row begin. */
static void add_label(struct reader *r, uint32_t concept, size_t from, struct str raw) {
    struct tokens t = text_tokens(&r->scratch, raw);
    struct str words = bag_words(&r->scratch, t.t, t.n);
    if (words.n == 0) return;
    for (size_t i = from; i < r->esco->texts; i++)
        if (str_eq(r->esco->text[i].words, words)) return;
    add_text(r, concept, true, words);
}

static void add_labels(struct reader *r, uint32_t concept, size_t from, struct str lines) {
    struct str line;
    while (str_next(&lines, '\n', &line)) add_label(r, concept, from, line);
}

static void add_description(struct reader *r, uint32_t concept, struct str raw) {
    struct tokens t = text_tokens(&r->scratch, raw);
    for (size_t from = 0, to; from < t.n; from = to) {
        for (to = from + 1; to < t.n && t.t[to].gap != GAP_SENTENCE;) to++;
        if (to - from >= SENTENCE_WORDS_MIN)
            add_text(r, concept, false, bag_words(&r->scratch, t.t + from, to - from));
    }
}

/* ---- rows ---- */

/* Where each column stands; COLUMNS_MAX for one that is missing. */
static bool find_columns(const struct str *head, size_t n, size_t at[COLUMNS]) {
    for (int c = 0; c < COLUMNS; c++) {
        at[c] = COLUMNS_MAX;
        for (size_t i = 0; i < n; i++)
            if (str_eq(head[i], column_names[c])) at[c] = i;
    }
    return at[URI] != COLUMNS_MAX && at[PREFERRED] != COLUMNS_MAX;
}

static void add_row(struct reader *r, const struct str cell[COLUMNS]) {
    struct str uri = str_trim(cell[URI]), name = str_trim(cell[PREFERRED]);
    if (uri.n == 0) return;
    uint32_t concept = concept_of(r->keep, r->esco, uri);
    size_t from = r->esco->texts;
    r->esco->concept[concept].name[r->lang] = str_copy(r->keep, name);
    add_label(r, concept, from, name);
    add_labels(r, concept, from, cell[ALT]);
    add_labels(r, concept, from, cell[HIDDEN]);
    add_description(r, concept, cell[DESCRIPTION]);
    arena_reset(&r->scratch);
}

static enum status refuse(const char *why, struct str *ret_why) {
    *ret_why = str_of(why);
    return INVALID;
}

static enum status add_rows(struct reader *r, struct str csv, struct str *ret_why) {
    struct str row[COLUMNS_MAX];
    size_t at[COLUMNS], n;
    if (!esco_csv_row(&r->scratch, &csv, row, COLUMNS_MAX, &n) || !find_columns(row, n, at))
        return refuse("its first line does not name conceptUri and preferredLabel", ret_why);
    while (esco_csv_row(&r->scratch, &csv, row, COLUMNS_MAX, &n)) {
        struct str cell[COLUMNS];
        for (int c = 0; c < COLUMNS; c++) cell[c] = at[c] < n ? row[at[c]] : STR("");
        add_row(r, cell);
    }
    return csv.n ? refuse("a quotation mark is not closed", ret_why) : OK;
}

enum status esco_add_csv(struct arena *a, struct esco *esco, struct str csv, enum lang lang,
                         struct str *ret_why) {
    struct reader r = {.esco = esco, .keep = a, .scratch = arena_make(0), .lang = lang};
    if (str_starts(csv, STR("\xef\xbb\xbf"))) csv = str_sub(csv, 3, csv.n);
    if (!str_utf8(csv)) return refuse("it is not UTF-8", ret_why);
    enum status st = add_rows(&r, csv, ret_why);
    arena_free(&r.scratch);
    return st;
}
