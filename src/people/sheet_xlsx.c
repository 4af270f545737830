/* sheet_xlsx.c -- Office Open XML spreadsheets (ECMA-376 part 1, chapter 18): a zip archive of XML files.
**
**   xl/workbook.xml             the sheets in order, each with the id of its file; which days numbers count from
**   xl/_rels/workbook.xml.rels  the files by id
**   xl/sharedStrings.xml        texts, which cells refer to by number
**   xl/styles.xml               formats by number: only a format tells that a number is a date
**   xl/worksheets/sheet1.xml    rows of cells
**
** libzip unpacks, expat reads as it goes, so that no file is ever whole in memory. What is unpacked is counted: a small file
** that unpacks to a giant is refused. Documents of our readers have no DTD, so one that has is refused, and with it every
** trick with entities.
*/
#include <expat.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/buf.h"
#include "base/clock.h"
#include "lang/lang.h"
#include "people/sheet_rows.h"

enum {
    UNPACKED_MAX = 400 * 1024 * 1024,
    STRINGS_MAX = 4 * 1000 * 1000,
    STYLES_MAX = 65000,
    TEXT_MAX = SHEET_CELL_MAX,
    DAYS_1900 = 25569, DAYS_1904 = 24107    /* what 1970-01-01 is in Excel's two ways of counting */
};

struct xlsx {
    struct row_builder *rows;
    struct arena *arena;
    zip_t *zip;
    size_t unpacked;
    XML_Parser parser;          /* of the file that is read now */
    bool failed;                /* the file is not as it should be, or rows->fault says why */

    struct str sheet_id;        /* of the first sheet that is not hidden */
    struct str sheet_path;
    int days_before_1970;
    struct str *strings;
    size_t n_strings, cap_strings;
    bool date_formats[STYLES_MAX];   /* by number of the format */
    bool date_styles[STYLES_MAX];    /* by number of the style, as cells name it */
    size_t n_styles;
    bool in_cell_styles;

    char text[TEXT_MAX * 4];    /* of the element that is read now */
    size_t n_text;
    bool takes_text, in_phonetic;

    int64_t line;               /* of the row */
    size_t column;              /* of the cell */
    struct str type;            /* of the cell: "s", "inlineStr" ... */
    size_t style;
    bool formula;
    struct str value;
};

/* ---- XML ---- */

/* Names may carry a prefix that stands for the namespace: "x:row". */
static bool is(const char *name, const char *wanted) {
    const char *colon = strrchr(name, ':');
    return strcmp(colon ? colon + 1 : name, wanted) == 0;
}

static const char *attribute(const char **attributes, const char *name) {
    for (; *attributes; attributes += 2)
        if (is(attributes[0], name)) return attributes[1];
    return "";
}

static void fail(struct xlsx *x) {
    x->failed = true;
    XML_StopParser(x->parser, XML_FALSE);
}

static void XMLCALL refuse_doctype(void *user, const char *name, const char *system, const char *public, int internal) {
    (void)name, (void)system, (void)public, (void)internal;
    fail(user);
}

static void XMLCALL take_text(void *user, const char *s, int n) {
    struct xlsx *x = user;
    if (!x->takes_text || x->in_phonetic) return;
    size_t room = sizeof x->text - x->n_text, take = (size_t)n < room ? (size_t)n : room;
    memcpy(x->text + x->n_text, s, take);
    x->n_text += take;
}

static void begin_text(struct xlsx *x) {
    x->takes_text = true;
}

/* The text since the last call, in the arena. */
static struct str end_text(struct xlsx *x) {
    struct str text = cell_clean(x->arena, str_copy(x->arena, (struct str){x->text, x->n_text}));
    x->n_text = 0;
    x->takes_text = false;
    return text;
}

/* ---- one file of the archive ---- */

static bool feed(struct xlsx *x, zip_file_t *file) {
    enum { PIECE = 64 * 1024 };
    for (zip_int64_t n = 1; n > 0 && !x->failed;) {
        void *piece = XML_GetBuffer(x->parser, PIECE);
        n = piece ? zip_fread(file, piece, PIECE) : -1;
        if (n < 0) return false;
        x->unpacked += (size_t)n;
        if (x->unpacked > UNPACKED_MAX) return false;
        if (XML_ParseBuffer(x->parser, (int)n, n == 0) != XML_STATUS_OK) return false;
    }
    return !x->failed;
}

typedef void XMLCALL start_fn(void *user, const char *name, const char **attributes);
typedef void XMLCALL end_fn(void *user, const char *name);

/* Reads one file. False when it is not there or cannot be read. */
static bool read_part(struct xlsx *x, const char *path, start_fn *start, end_fn *end) {
    zip_file_t *file = zip_fopen(x->zip, path, ZIP_FL_NOCASE);
    if (!file) return false;
    x->parser = XML_ParserCreate(NULL);
    CHECK(x->parser);
    XML_SetUserData(x->parser, x);
    XML_SetElementHandler(x->parser, start, end);
    XML_SetCharacterDataHandler(x->parser, take_text);
    XML_SetStartDoctypeDeclHandler(x->parser, refuse_doctype);
    x->n_text = 0;
    x->takes_text = x->in_phonetic = false;
    bool ok = feed(x, file);
    XML_ParserFree(x->parser);
    x->parser = NULL;
    zip_fclose(file);
    return ok;
}

static void XMLCALL end_nothing(void *user, const char *name) {
    (void)user, (void)name;
}

/* ---- which sheet ---- */

static void XMLCALL workbook_start(void *user, const char *name, const char **attributes) {
    struct xlsx *x = user;
    if (is(name, "workbookPr")) {
        const char *since_1904 = attribute(attributes, "date1904");
        if (strcmp(since_1904, "1") == 0 || strcmp(since_1904, "true") == 0) x->days_before_1970 = DAYS_1904;
    }
    const char *state = attribute(attributes, "state");
    if (is(name, "sheet") && !x->sheet_id.n && strcmp(state, "hidden") != 0 && strcmp(state, "veryHidden") != 0)
        x->sheet_id = str_copy(x->arena, str_of(attribute(attributes, "id")));
}

static void XMLCALL relations_start(void *user, const char *name, const char **attributes) {
    struct xlsx *x = user;
    if (!is(name, "Relationship") || !str_eq(str_of(attribute(attributes, "Id")), x->sheet_id)) return;
    struct str target = str_of(attribute(attributes, "Target"));
    bool whole = str_starts(target, STR("/"));
    x->sheet_path = str_fmt(x->arena, "%s%.*s", whole ? "" : "xl/", STR_ARGS(whole ? str_sub(target, 1, target.n) : target));
}

/* ---- texts ---- */

static void keep_string(struct xlsx *x, struct str text) {
    if (x->n_strings == STRINGS_MAX) return fail(x);
    if (x->n_strings == x->cap_strings) {
        size_t cap = x->cap_strings ? x->cap_strings * 2 : 1024;
        struct str *grown = arena_array(x->arena, struct str, cap);
        if (x->n_strings) memcpy(grown, x->strings, x->n_strings * sizeof *grown);
        x->strings = grown;
        x->cap_strings = cap;
    }
    x->strings[x->n_strings++] = text;
}

/* A string is one text, or several with a format each; how it is pronounced (rPh) does not belong to it. */
static void XMLCALL strings_start(void *user, const char *name, const char **attributes) {
    struct xlsx *x = user;
    (void)attributes;
    if (is(name, "rPh")) x->in_phonetic = true;
    if (is(name, "t")) begin_text(x);
}

static void XMLCALL strings_end(void *user, const char *name) {
    struct xlsx *x = user;
    if (is(name, "rPh")) x->in_phonetic = false;
    if (is(name, "t")) x->takes_text = false;
    if (is(name, "si")) keep_string(x, end_text(x));
}

/* ---- formats ---- */

/* A format shows a date when it has one of the letters d, m, y, h, s outside quotation marks and brackets. */
static bool shows_date(const char *code) {
    for (const char *c = code; *c; c++) {
        if (*c == '"' || *c == '[') {
            c = strchr(c + 1, *c == '"' ? '"' : ']');
            if (!c) return false;
        } else if (*c == '\\' && c[1]) {
            c++;
        } else if (strchr("dmyhsDMYHS", *c)) {
            return true;
        }
    }
    return false;
}

static size_t number(const char *text) {
    int64_t n;
    return str_to_int(str_of(text), &n) && n >= 0 && n < STYLES_MAX ? (size_t)n : 0;
}

static void XMLCALL styles_start(void *user, const char *name, const char **attributes) {
    struct xlsx *x = user;
    if (is(name, "numFmt")) x->date_formats[number(attribute(attributes, "numFmtId"))] = shows_date(attribute(attributes, "formatCode"));
    if (is(name, "cellXfs")) x->in_cell_styles = true;
    if (is(name, "xf") && x->in_cell_styles && x->n_styles < STYLES_MAX)
        x->date_styles[x->n_styles++] = x->date_formats[number(attribute(attributes, "numFmtId"))];
}

static void XMLCALL styles_end(void *user, const char *name) {
    if (is(name, "cellXfs")) ((struct xlsx *)user)->in_cell_styles = false;
}

/* Formats that every program knows by number (18.8.30): 14 to 22, 27 to 36, 45 to 47, 50 to 58 are dates and times. */
static void know_formats(struct xlsx *x) {
    static const struct { size_t from, to; } ranges[] = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};
    for (size_t r = 0; r < COUNT(ranges); r++)
        for (size_t i = ranges[r].from; i <= ranges[r].to; i++) x->date_formats[i] = true;
}

/* ---- rows and cells ---- */

/* "AB12" to column 27 and row 12. False when it is something else. */
static bool parse_place(const char *s, size_t *ret_column, int64_t *ret_line) {
    size_t column = 0;
    for (; *s >= 'A' && *s <= 'Z' && column <= SHEET_COLUMNS_MAX; s++) column = column * 26 + (size_t)(*s - 'A' + 1);
    int64_t line;
    if (column == 0 || !str_to_int(str_of(s), &line) || line < 1) return false;
    *ret_column = column - 1;
    *ret_line = line;
    return true;
}

/* The attribute is gone after the call; the constant stays. A number has no type, or "n". */
static struct str type_known(const char *type) {
    static const struct str types[] = {STR("s"), STR("e"), STR("b"), STR("d"), STR("str"), STR("inlineStr")};
    for (size_t i = 0; i < COUNT(types); i++)
        if (str_eq(str_of(type), types[i])) return types[i];
    return STR("n");
}

static void XMLCALL sheet_start(void *user, const char *name, const char **attributes) {
    struct xlsx *x = user;
    if (is(name, "row")) {
        int64_t line;
        x->line = str_to_int(str_of(attribute(attributes, "r")), &line) && line > x->line ? line : x->line + 1;
        x->column = 0;
    } else if (is(name, "c")) {
        int64_t line;
        parse_place(attribute(attributes, "r"), &x->column, &line);
        x->type = type_known(attribute(attributes, "t"));
        x->style = number(attribute(attributes, "s"));
        x->formula = false;
        x->value = STR("");
    } else if (is(name, "f")) {
        x->formula = true;
    } else if (is(name, "v") || is(name, "t")) {
        begin_text(x);
    } else if (is(name, "rPh")) {
        x->in_phonetic = true;
    }
}

static struct str number_text(const struct xlsx *x, struct str text) {
    char *end;
    double v = strtod(text.s, &end);
    if (text.n == 0 || *end || !isfinite(v)) return text;
    if (x->style < x->n_styles && x->date_styles[x->style] && fabs(v) < 3e6)
        return day_iso(x->arena, (day_n)floor(v) - x->days_before_1970);
    return str_fmt(x->arena, "%.15g", v);
}

static struct cell cell_of(const struct xlsx *x) {
    int64_t i;
    if (x->formula) return (struct cell){x->value, CELL_FORMULA};
    if (str_eq(x->type, STR("e"))) return (struct cell){x->value, CELL_ERROR};
    if (str_eq(x->type, STR("s")))
        return (struct cell){.text = str_to_int(x->value, &i) && i >= 0 && (size_t)i < x->n_strings ? x->strings[i] : STR("")};
    bool is_text = str_eq(x->type, STR("inlineStr")) || str_eq(x->type, STR("str")) || str_eq(x->type, STR("d"));
    struct str text = is_text ? x->value : number_text(x, x->value);
    return (struct cell){.text = text};
}

static void XMLCALL sheet_end(void *user, const char *name) {
    struct xlsx *x = user;
    if (is(name, "rPh")) x->in_phonetic = false;
    if (is(name, "t")) x->takes_text = false; /* a cell's own text may have several */
    if (is(name, "v") || is(name, "is")) x->value = end_text(x);
    if (is(name, "c") && !row_put(x->rows, x->line, x->column++, cell_of(x))) fail(x);
    if (is(name, "row") && !row_end(x->rows, x->line)) fail(x);
}

/* ---- all of it ---- */

static bool read_all(struct xlsx *x) {
    if (!read_part(x, "xl/workbook.xml", workbook_start, end_nothing)) return false;
    if (!read_part(x, "xl/_rels/workbook.xml.rels", relations_start, end_nothing) || !x->sheet_path.n) return false;
    know_formats(x);
    bool strings = zip_name_locate(x->zip, "xl/sharedStrings.xml", ZIP_FL_NOCASE) >= 0;
    bool styles = zip_name_locate(x->zip, "xl/styles.xml", ZIP_FL_NOCASE) >= 0;
    if (strings && !read_part(x, "xl/sharedStrings.xml", strings_start, strings_end)) return false;
    if (styles && !read_part(x, "xl/styles.xml", styles_start, styles_end)) return false;
    return read_part(x, x->sheet_path.s, sheet_start, sheet_end);
}

bool xlsx_read(struct row_builder *b, struct str bytes) {
    struct xlsx *x = arena_new(b->arena, struct xlsx);
    x->rows = b;
    x->arena = b->arena;
    x->days_before_1970 = DAYS_1900;
    zip_source_t *source = zip_source_buffer_create(bytes.s, bytes.n, 0, NULL);
    CHECK(source);
    x->zip = zip_open_from_source(source, ZIP_RDONLY, NULL);
    if (!x->zip) zip_source_free(source);
    bool ok = x->zip && read_all(x);
    if (!ok && !b->fault->text)
        b->fault->text = x->unpacked > UNPACKED_MAX ? N_("The file is too large. Split it into several files.")
                                                    : N_("This is no XLSX file, or it is damaged. Open it in a spreadsheet and "
                                                         "save it again as XLSX or CSV.");
    if (x->zip) zip_discard(x->zip);
    return ok;
}
