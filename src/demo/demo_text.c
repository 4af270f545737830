/* demo_text.c -- reading the tables and texts of data/demo. */
#include "demo/demo_text.h"

#include "demo/demo_data.h"
#include "people/helper.h"

static struct str file_of(const char *name) {
    for (size_t i = 0; i < demo_files_n; i++)
        if (str_eq(str_of(demo_files[i].name), str_of(name))) return (struct str){demo_files[i].bytes, demo_files[i].n};
    CHECK(!"every table of the demo is compiled in");
    return STR("");
}

/* The next line that is not for people; false at the end. */
static bool next_line(struct str *rest, struct str *ret) {
    while (str_next(rest, '\n', ret))
        if (ret->n && ret->s[0] != '#') return true;
    return false;
}

static size_t count_lines(struct str text) {
    struct str line;
    size_t n = 0;
    while (next_line(&text, &line)) n++;
    return n;
}

static struct demo_row read_row(struct str line) {
    struct demo_row row;
    for (size_t i = 0; i < DEMO_CELLS; i++)
        if (!str_next(&line, '\t', &row.cell[i])) row.cell[i] = STR("");
    CHECK(line.n == 0);
    return row;
}

static struct demo_table read_table(struct arena *a, const char *name) {
    struct str text = file_of(name), line;
    struct demo_table t = {arena_array(a, struct demo_row, count_lines(text)), 0};
    while (next_line(&text, &line)) t.row[t.n++] = read_row(line);
    return t;
}

int64_t demo_number(struct str cell) {
    int64_t number = 0;
    CHECK(str_to_int(cell, &number));
    return number;
}

static bool in_group(const struct demo_row *row, struct str group) {
    return group.n == 0 || str_eq(row->cell[0], group);
}

const struct demo_row *demo_draw(const struct demo_table *t, struct str group, int weight, struct rand *r) {
    int64_t all = 0;
    for (size_t i = 0; i < t->n; i++)
        if (in_group(&t->row[i], group)) all += demo_number(t->row[i].cell[weight]);
    CHECK(all > 0);
    int64_t at = rand_below(r, (uint32_t)all);
    for (size_t i = 0; i < t->n; i++) {
        if (!in_group(&t->row[i], group)) continue;
        at -= demo_number(t->row[i].cell[weight]);
        if (at < 0) return &t->row[i];
    }
    CHECK(!"the weights add up to their sum");
    return NULL;
}

struct str demo_assume(const struct demo_text *t, struct str group, struct rand *r) {
    return demo_draw(&t->assumed, group, 2, r)->cell[1];
}

struct str demo_word(struct str cell, struct rand *r) {
    struct str rest = cell, word = STR("");
    uint32_t n = 0;
    while (str_next(&rest, ' ', &word)) n++;
    rest = cell;
    for (uint32_t at = rand_below(r, n) + 1; at > 0; at--) str_next(&rest, ' ', &word);
    return word;
}

int64_t demo_figure(const struct demo_text *t, struct str figure, struct str of) {
    for (size_t i = 0; i < t->figures.n; i++) {
        const struct str *cell = t->figures.row[i].cell;
        if (str_eq(cell[0], figure) && str_eq(cell[1], of)) return demo_number(cell[2]);
    }
    CHECK(!"the figure was published");
    return 0;
}

static size_t index_of(const char *const *words, size_t n, struct str word) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(str_of(words[i]), word)) return i;
    return n;
}

uint32_t demo_grid(struct str words) {
    static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    static const char *const parts[] = {"morning", "afternoon", "evening", "night"};
    uint32_t on_days = 0, in_parts = 0, grid = 0;
    struct str word;
    while (str_next(&words, ' ', &word)) {
        size_t day = index_of(days, COUNT(days), word), part = index_of(parts, COUNT(parts), word);
        CHECK(day < COUNT(days) || part < COUNT(parts));
        if (day < COUNT(days)) on_days |= 1u << day;
        else in_parts |= 1u << part;
    }
    for (unsigned day = 0; day < COUNT(days); day++)
        if (on_days >> day & 1) grid |= in_parts << (day * COUNT(parts));
    return grid;
}

int64_t demo_sector(struct str name) {
    static const char *const sectors[] = {"hospital", "residential-care", "home-care", "disability", "mental-health",
                                          "youth-care", "childcare", "general-welfare", "local-authority", "other"};
    size_t at = index_of(sectors, COUNT(sectors), name);
    CHECK(at < COUNT(sectors));
    return org_sectors.rows[at].value;
}

enum lang demo_lang(struct str code) {
    enum lang lang = NL;
    CHECK(lang_from_code(code, &lang));
    return lang;
}

/* One line of a stanza: a key, a space, a value. */
static void read_job_line(struct demo_job_text *job, struct str line) {
    size_t space = str_index(line, ' ');
    struct str key = str_sub(line, 0, space), value = str_sub(line, space + 1, line.n);
    const struct { const char *key; struct str *text; } texts[] = {
        {"title", &job->form.title}, {"task", &job->form.task}, {"experience", &job->form.experience},
        {"skills", &job->form.skills}, {"languages", &job->form.languages}, {"studies", &job->form.studies}, {"at", &job->at},
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        if (!str_eq(key, str_of(texts[i].key))) continue;
        *texts[i].text = value;
        return;
    }
    if (str_eq(key, STR("rubric"))) CHECK(rubric_by_id(value, &job->rubric));
    else if (str_eq(key, STR("lang"))) job->lang = demo_lang(value);
    else if (str_eq(key, STR("sector"))) job->sector = demo_sector(value);
    else if (str_eq(key, STR("paid"))) job->form.paid = str_eq(value, STR("paid")) ? PAID_TEMPORARY : PAID_VOLUNTEER;
    else if (str_eq(key, STR("people"))) job->form.people = demo_number(value);
    else if (str_eq(key, STR("days"))) job->days = demo_number(value);
    else if (str_eq(key, STR("grid"))) job->form.grid = demo_grid(value);
    else CHECK(!"a line of a job has a key that is known");
}

static size_t count_jobs(struct str text) {
    struct str line;
    size_t n = 0;
    while (next_line(&text, &line)) n += str_starts(line, STR("rubric "));
    return n;
}

/* A stanza begins with its rubric. */
static void read_jobs(struct demo_text *t, struct str text) {
    struct str line;
    while (next_line(&text, &line)) {
        if (str_starts(line, STR("rubric "))) t->n_jobs++;
        CHECK(t->n_jobs > 0);
        read_job_line(&t->jobs[t->n_jobs - 1], line);
    }
}

void demo_text_read(struct arena *a, struct demo_text *ret) {
    struct str care = file_of("jobs-care.txt"), other = file_of("jobs-other.txt");
    *ret = (struct demo_text){
        .names = read_table(a, "names.tsv"), .orgs = read_table(a, "organisations.tsv"),
        .experience = read_table(a, "experience.txt"), .figures = read_table(a, "figures.tsv"),
        .help = read_table(a, "help.tsv"), .held = read_table(a, "held.tsv"),
        .works = read_table(a, "works.tsv"), .languages = read_table(a, "languages.tsv"), .places = read_table(a, "places.tsv"),
        .assumed = read_table(a, "assumed.tsv"),
        .jobs = arena_array(a, struct demo_job_text, count_jobs(care) + count_jobs(other)),
    };
    read_jobs(ret, care);
    read_jobs(ret, other);
}
