/* placesc.c -- the compiler of places: data/places/ in, constant C tables out.
**
**     placesc OUT.c RECODE.tsv PLACES.tsv...
**
** A file of places has one line per place, cells separated by tabs, and names its columns in its
** first line:
**
**     # postcode  nis  kind  lat  lon  nl  fr  de  en        (en may be missing)
**
** kind is M for a municipality (one line each, with its main postcode) and P for a part or any
** other place with a name of its own. An empty name means: as it is called there.
** "Beveren|Beveren-Waas" is shown as Beveren and found as both.
** RECODE.tsv has "# old new year": NIS codes that were replaced.
**
** Everything that can be checked is checked here, and every mistake is shown with file and line;
** nothing is written when there is one. What remains for run time is binary search
** (src/places/places_data.h says in what).
*/
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/fold.h"
#include "places/distance.h"
#include "places/places_data.h"

enum {
    RECODES_MAX = 500,
    ENTRIES_MAX = 16 * PLACES_MAX,
    TEXTS_MAX   = ENTRIES_MAX + LANGS_READ * PLACES_MAX,
    PART_KM_MAX = 25 /* no part lies farther from its municipality: a slip of the pen does */
};

enum column { POSTCODE, NIS, KIND, LAT, LON, NAME_NL, NAME_FR, NAME_DE, NAME_EN, COLUMNS };

static const char *const column_names[COLUMNS] = {"postcode", "nis", "kind", "lat", "lon",
                                                  "nl", "fr", "de", "en"};
static const enum column name_column[LANGS_READ] = {
    [NL] = NAME_NL, [FR] = NAME_FR, [DE] = NAME_DE, [EN] = NAME_EN};

/* Where a line stands, for messages. */
struct line {
    const char *file;
    int         number;
};

struct row {
    struct line     line;
    int             postcode, nis;
    enum place_kind kind;
    double          lat, lon;
    struct str      names[LANGS_READ];  /* as written: spellings separated by | */
    struct str      shown[LANGS_READ];
    struct str      folded;             /* the local name, joined */
    int64_t         key;
};

struct recode {
    struct line line;
    int         old_nis, new_nis;
};

struct entry {
    struct str text;
    uint16_t   place;
    uint8_t    langs;
    bool       whole;
};

static struct arena  memory;
static struct row    rows[PLACES_MAX];
static struct recode recodes[RECODES_MAX];
static struct entry  entries[ENTRIES_MAX];
static struct str    texts[TEXTS_MAX];
static uint32_t      text_at[TEXTS_MAX];
static uint16_t      municipalities[PLACES_MAX];
static size_t        rows_n, recodes_n, entries_n, texts_n, municipalities_n;
static int           mistakes;

PRINTF(2, 3) static void mistake(struct line at, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    fprintf(stderr, "%s:%d: ", at.file, at.number);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
    mistakes++;
}

NORETURN static void stop(const char *file, const char *why) {
    fprintf(stderr, "placesc: %s: %s\n", file, why);
    exit(1);
}

/* ---- reading ---- */

static struct str read_file(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) stop(path, "cannot be opened");
    struct buf text = buf_make(&memory, 0);
    char piece[4096];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, f)) > 0) buf_bytes(&text, piece, n);
    if (ferror(f)) stop(path, "cannot be read");
    fclose(f);
    if (text.failed) stop(path, "is too long");
    if (!str_utf8(buf_view(&text))) stop(path, "is not UTF-8");
    return buf_view(&text);
}

/* The next line that is neither empty nor a remark. */
static bool next_line(struct str *rest, struct line *at, struct str *ret) {
    while (str_next(rest, '\n', ret)) {
        at->number++;
        if (ret->n && ret->s[0] != '#') return true;
    }
    return false;
}

static int number_in(struct str cell, int64_t from, int64_t to, const char *what, struct line at) {
    int64_t n;
    if (str_to_int(cell, &n) && n >= from && n <= to) return (int)n;
    mistake(at, "\"%.*s\" is no %s", STR_ARGS(cell), what);
    return (int)from;
}

static double degrees_in(struct str cell, double from, double to, const char *what,
                         struct line at) {
    char text[16] = "", *end;
    if (cell.n < sizeof text) memcpy(text, cell.s, cell.n);
    double n = strtod(text, &end);
    if (end != text && *end == '\0' && n >= from && n <= to) return n;
    mistake(at, "\"%.*s\" is no %s in Belgium", STR_ARGS(cell), what);
    return from;
}

static int nis_in(struct str cell, struct line at) {
    int nis = number_in(cell, 10000, 99999, "NIS code", at);
    enum province unused;
    if (!province_of_nis(nis, &unused)) mistake(at, "no province has NIS code %d", nis);
    return nis;
}

static enum place_kind kind_in(struct str cell, struct line at) {
    if (str_eq(cell, STR("M"))) return PLACE_MUNICIPALITY;
    if (!str_eq(cell, STR("P"))) mistake(at, "kind is M or P, not \"%.*s\"", STR_ARGS(cell));
    return PLACE_PART;
}

/* The first of the spellings in a cell: the one to show. */
static struct str first_spelling(struct str cell) {
    return str_sub(cell, 0, str_index(cell, '|'));
}

static bool is_german_speaking(int nis) {
    static const int nine[] = {63001, 63012, 63013, 63023, 63040, 63048, 63061, 63067, 63087};
    for (size_t i = 0; i < COUNT(nine); i++) {
        if (nine[i] == nis) return true;
    }
    return false;
}

static enum region region_of(const struct row *r) {
    enum province p;
    return province_of_nis(r->nis, &p) ? province_region(p) : FLANDERS;
}

/* The language of the name by which a place calls itself. Brussels has two; its Dutch one makes the
** key. */
static enum lang local_lang(const struct row *r) {
    if (is_german_speaking(r->nis)) return DE;
    return region_of(r) == WALLONIA ? FR : NL;
}

/* In Brussels both names, the reader's first; an English or German name of its own stands alone. */
static struct str shown_in_brussels(const struct row *r, enum lang lang) {
    struct str nl = first_spelling(r->names[NL]), fr = first_spelling(r->names[FR]);
    if (lang != NL && lang != FR && r->names[lang].n) return first_spelling(r->names[lang]);
    if (fr.n == 0 || str_eq(nl, fr)) return nl;
    return lang == NL ? str_fmt(&memory, "%.*s / %.*s", STR_ARGS(nl), STR_ARGS(fr))
                      : str_fmt(&memory, "%.*s / %.*s", STR_ARGS(fr), STR_ARGS(nl));
}

static void fill_names(struct row *r) {
    struct str local = first_spelling(r->names[local_lang(r)]);
    if (local.n == 0) mistake(r->line, "the local name is missing");
    for (enum lang lang = NL; lang <= DE; lang++) {
        struct str own = first_spelling(r->names[lang]);
        if (region_of(r) == BRUSSELS) r->shown[lang] = shown_in_brussels(r, lang);
        else r->shown[lang] = own.n ? own : local;
    }
    r->folded = fold_joined(&memory, local);
    r->key = ((int64_t)r->postcode << 32) | (int64_t)(str_hash(r->folded) & UINT32_MAX);
}

static void read_row(const struct str cell[COLUMNS], struct line at) {
    if (rows_n == PLACES_MAX) stop(at.file, "more places than PLACES_MAX");
    struct row *r = &rows[rows_n++];
    *r = (struct row){
        .line = at,
        .postcode = number_in(cell[POSTCODE], 1000, 9999, "postcode", at),
        .nis = nis_in(cell[NIS], at),
        .kind = kind_in(cell[KIND], at),
        .lat = degrees_in(cell[LAT], 49.49, 51.51, "latitude", at),
        .lon = degrees_in(cell[LON], 2.54, 6.41, "longitude", at),
    };
    for (enum lang lang = NL; lang <= DE; lang++) r->names[lang] = cell[name_column[lang]];
    fill_names(r);
}

/* Splits a line into at most `max` cells; returns how many there were. */
static size_t split_cells(struct str line, struct str *cells, size_t max) {
    size_t n = 0;
    struct str cell;
    while (str_next(&line, '\t', &cell)) {
        if (n < max) cells[n] = str_trim(cell);
        n++;
    }
    return n;
}

static enum column column_of(struct str name, const char *file) {
    for (enum column c = 0; c < COLUMNS; c++) {
        if (str_eq(name, str_of(column_names[c]))) return c;
    }
    stop(file, "has a column of unknown name");
}

/* Which column stands where, from the first line "# postcode ...". Returns how many there are. */
static size_t read_header(struct str *rest, const char *file, enum column order[COLUMNS]) {
    struct str header = {"", 0}, names[COLUMNS];
    str_next(rest, '\n', &header);
    if (!str_starts(header, STR("# "))) stop(file, "does not begin with a line of column names");
    size_t n = split_cells(str_sub(header, 2, header.n), names, COLUMNS);
    if (n < NAME_EN || n > COLUMNS) stop(file, "has too few or too many columns");
    for (size_t i = 0; i < n; i++) order[i] = column_of(names[i], file);
    return n;
}

static void read_places(const char *file) {
    struct str rest = read_file(file), line;
    enum column order[COLUMNS];
    size_t n = read_header(&rest, file, order);
    struct line at = {file, 1};
    while (next_line(&rest, &at, &line)) {
        struct str cells[COLUMNS], cell[COLUMNS] = {{"", 0}};
        if (split_cells(line, cells, COLUMNS) != n) {
            mistake(at, "has not %zu cells", n);
            continue;
        }
        for (size_t i = 0; i < n; i++) cell[order[i]] = cells[i];
        read_row(cell, at);
    }
}

static void read_recodes(const char *file) {
    struct str rest = read_file(file), line, cell[3];
    struct line at = {file, 0};
    while (next_line(&rest, &at, &line)) {
        if (recodes_n == RECODES_MAX) stop(file, "more lines than RECODES_MAX");
        if (split_cells(line, cell, 3) != 3) {
            mistake(at, "has not 3 cells");
            continue;
        }
        number_in(cell[2], 1977, 2100, "year", at);
        recodes[recodes_n++] = (struct recode){at, nis_in(cell[0], at), nis_in(cell[1], at)};
    }
}

/* ---- order ---- */

static int compare_int(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

static int compare_rows(const void *x, const void *y) {
    const struct row *a = x, *b = y;
    if (a->postcode != b->postcode) return compare_int(a->postcode, b->postcode);
    if (a->kind != b->kind) return compare_int(a->kind, b->kind);
    return str_cmp(a->folded, b->folded);
}

static int compare_municipalities(const void *x, const void *y) {
    return compare_int(rows[*(const uint16_t *)x].nis, rows[*(const uint16_t *)y].nis);
}

static int compare_recodes(const void *x, const void *y) {
    const struct recode *a = x, *b = y;
    return compare_int(a->old_nis, b->old_nis);
}

static int compare_texts(const void *x, const void *y) {
    return str_cmp(*(const struct str *)x, *(const struct str *)y);
}

static int compare_entries(const void *x, const void *y) {
    const struct entry *a = x, *b = y;
    int order = str_cmp(a->text, b->text);
    if (order) return order;
    if (a->place != b->place) return compare_int(a->place, b->place);
    return compare_int(b->whole, a->whole);
}

static void sort_rows(void) {
    qsort(rows, rows_n, sizeof rows[0], compare_rows);
    for (size_t i = 0; i < rows_n; i++) {
        if (rows[i].kind == PLACE_MUNICIPALITY) municipalities[municipalities_n++] = (uint16_t)i;
    }
    qsort(municipalities, municipalities_n, sizeof municipalities[0], compare_municipalities);
    qsort(recodes, recodes_n, sizeof recodes[0], compare_recodes);
}

/* ---- checks across lines ---- */

/* The municipality with this code, or NULL. */
static const struct row *find_municipality(int nis) {
    for (size_t i = 0; i < municipalities_n; i++) {
        if (rows[municipalities[i]].nis == nis) return &rows[municipalities[i]];
    }
    return NULL;
}

static void check_municipality(const struct row *r) {
    const struct row *m = find_municipality(r->nis);
    if (!m) {
        mistake(r->line, "NIS code %d has no line of kind M", r->nis);
        return;
    }
    if (r->kind == PLACE_MUNICIPALITY && m != r) {
        mistake(r->line, "%d is a municipality in line %d already", r->nis, m->line.number);
    }
    double km = distance_km(r->lat, r->lon, m->lat, m->lon);
    if (km > PART_KM_MAX) mistake(r->line, "lies %.0f km from its municipality", km);
}

/* Two places of one postcode may not be shown alike in any language: nobody could choose between
** them. */
static void check_distinct(const struct row *a, const struct row *b) {
    for (enum lang lang = NL; lang <= DE; lang++) {
        struct str name = fold_joined(&memory, a->shown[lang]);
        if (a->key != b->key && !str_eq(name, fold_joined(&memory, b->shown[lang]))) continue;
        mistake(b->line, "is also in line %d of %s", a->line.number, a->line.file);
        return;
    }
}

static void check_rows(void) {
    for (size_t i = 0; i < rows_n; i++) {
        check_municipality(&rows[i]);
        for (size_t j = i + 1; j < rows_n && rows[j].postcode == rows[i].postcode; j++) {
            check_distinct(&rows[i], &rows[j]);
        }
    }
}

static void check_recodes(void) {
    for (size_t i = 0; i < recodes_n; i++) {
        const struct recode *r = &recodes[i];
        if (find_municipality(r->old_nis)) mistake(r->line, "%d is still in use", r->old_nis);
        if (!find_municipality(r->new_nis)) mistake(r->line, "%d is not in use", r->new_nis);
        if (i && recodes[i - 1].old_nis == r->old_nis) mistake(r->line, "%d again", r->old_nis);
    }
}

/* ---- the index of names ---- */

static void add_entry(struct str text, size_t place, enum lang lang, bool whole) {
    if (entries_n == ENTRIES_MAX) stop("names", "more than ENTRIES_MAX");
    entries[entries_n++] = (struct entry){text, (uint16_t)place, (uint8_t)(1 << lang), whole};
}

/* Every spelling of one name: the whole of it, and its end from each later word on. */
static void index_name(struct str name, size_t place, enum lang lang) {
    struct str words = fold_words(&memory, name);
    for (bool whole = true; words.n; whole = false) {
        add_entry(fold_joined(&memory, words), place, lang, whole);
        words = str_trim(str_sub(words, str_index(words, ' '), words.n));
    }
}

static void index_row(size_t place) {
    const struct row *r = &rows[place];
    for (enum lang lang = NL; lang <= DE; lang++) {
        struct str rest = r->names[lang], name;
        while (str_next(&rest, '|', &name)) index_name(name, place, lang);
        if (region_of(r) == BRUSSELS) index_name(r->shown[lang], place, lang); /* both names */
    }
}

/* Sorts the entries and joins those that differ in language only. */
static void join_entries(void) {
    qsort(entries, entries_n, sizeof entries[0], compare_entries);
    size_t n = 0;
    for (size_t i = 0; i < entries_n; i++) {
        if (n && compare_entries(&entries[n - 1], &entries[i]) == 0) {
            entries[n - 1].langs |= entries[i].langs;
        } else {
            entries[n++] = entries[i];
        }
    }
    entries_n = n;
}

/* ---- the string of all texts ---- */

static void collect_texts(void) {
    for (size_t i = 0; i < rows_n; i++) {
        for (enum lang lang = NL; lang <= DE; lang++) texts[texts_n++] = rows[i].shown[lang];
    }
    for (size_t i = 0; i < entries_n; i++) texts[texts_n++] = entries[i].text;
    qsort(texts, texts_n, sizeof texts[0], compare_texts);
    size_t n = 0;
    uint32_t at = 0;
    for (size_t i = 0; i < texts_n; i++) {
        if (n && str_eq(texts[n - 1], texts[i])) continue;
        texts[n] = texts[i];
        text_at[n++] = at;
        at += (uint32_t)texts[i].n + 1;
    }
    texts_n = n;
}

static uint32_t offset_of(struct str text) {
    const struct str *found = bsearch(&text, texts, texts_n, sizeof texts[0], compare_texts);
    CHECK(found);
    return text_at[found - texts];
}

/* ---- writing ---- */

static void write_texts(struct buf *out) {
    buf_lit(out, "const char place_texts[] =\n");
    for (size_t i = 0; i < texts_n; i++) {
        buf_lit(out, "    \"");
        for (size_t c = 0; c < texts[i].n; c++) {
            if (strchr("\"\\", texts[i].s[c])) buf_char(out, '\\');
            buf_char(out, texts[i].s[c]);
        }
        buf_lit(out, "\\0\"\n");
    }
    buf_lit(out, "    ;\n\n");
}

static void write_rows(struct buf *out) {
    buf_lit(out, "const struct place all_places[] = {\n");
    for (size_t i = 0; i < rows_n; i++) {
        const struct row *r = &rows[i];
        buf_fmt(out, "    {%lld, %d, %d, %.4ff, %.4ff, %s, {", (long long)r->key, r->nis,
                r->postcode, r->lat, r->lon,
                r->kind == PLACE_MUNICIPALITY ? "PLACE_MUNICIPALITY" : "PLACE_PART");
        for (enum lang lang = NL; lang <= DE; lang++) {
            buf_fmt(out, "%s%u", lang ? ", " : "", offset_of(r->shown[lang]));
        }
        buf_lit(out, "}},\n");
    }
    buf_lit(out, "};\nconst size_t all_places_n = COUNT(all_places);\n\n");
}

static void write_municipalities(struct buf *out) {
    buf_lit(out, "const uint16_t municipality_places[] = {\n");
    for (size_t i = 0; i < municipalities_n; i++) buf_fmt(out, "    %d,\n", municipalities[i]);
    buf_lit(out, "};\nconst size_t municipality_places_n = COUNT(municipality_places);\n\n");
}

static void write_index(struct buf *out) {
    buf_lit(out, "const struct place_index_entry place_index[] = {\n");
    for (size_t i = 0; i < entries_n; i++) {
        const struct entry *e = &entries[i];
        buf_fmt(out, "    {%u, %d, %d, %d},\n", offset_of(e->text), e->place, e->langs, e->whole);
    }
    buf_lit(out, "};\nconst size_t place_index_n = COUNT(place_index);\n\n");
}

static void write_recodes(struct buf *out) {
    buf_lit(out, "const struct nis_recode nis_recodes[] = {\n");
    for (size_t i = 0; i < recodes_n; i++) {
        buf_fmt(out, "    {%d, %d},\n", recodes[i].old_nis, recodes[i].new_nis);
    }
    buf_lit(out, "};\nconst size_t nis_recodes_n = COUNT(nis_recodes);\n");
}

static void write_tables(const char *path) {
    struct buf out = buf_make(&memory, 0);
    buf_lit(&out, "/* Written by placesc from data/places; change those files instead. */\n"
                  "#include \"places/places_data.h\"\n\n");
    write_texts(&out);
    write_rows(&out);
    write_municipalities(&out);
    write_index(&out);
    write_recodes(&out);
    FILE *f = fopen(path, "wb");
    if (!f || out.failed) stop(path, "cannot be written");
    fwrite(out.s, 1, out.n, f);
    bool failed = ferror(f);
    if (fclose(f) != 0 || failed) stop(path, "cannot be written");
}

int main(int argc, char **argv) {
    if (argc < 4) stop("use", "placesc OUT.c RECODE.tsv PLACES.tsv...");
    memory = arena_make((size_t)512 * 1024 * 1024);
    read_recodes(argv[2]);
    for (int i = 3; i < argc; i++) read_places(argv[i]);
    sort_rows();
    check_rows();
    check_recodes();
    if (mistakes) return 1;
    for (size_t i = 0; i < rows_n; i++) index_row(i);
    join_entries();
    collect_texts();
    write_tables(argv[1]);
    arena_free(&memory);
    return 0;
}
