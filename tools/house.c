/* house.c -- holds the rules of the house, so that a review can be about thought.
**
**   house ROOT     prints "ok RULE" or "FAIL RULE" for each rule, with the places that break it; fails when one is broken
**
** Who may use whom stands in the table `rooms`, and nowhere else. A feature is seen by other features only through the headers
** that the table names; the statements and pages of a room (its generated headers) stay its own. The same table says which
** tables a statement may name: those of its room and of the platform below it, and views of anybody, because a view is published.
*/
#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "tool_file.h"

enum { LINES_MAX = 900, COLUMNS_MAX = 140, FILES_MAX = 2000, TABLES_MAX = 400 };

#define PLATFORM "base db lang web mail places match people"

/* `published` NULL: every header of the room may be included by those who may use it. `tables`: named although the room that
** they belong to may not be used. */
static const struct room { const char *name, *may_use, *published, *tables; } rooms[] = {
    {"base",    .may_use = ""},
    {"db",      .may_use = "base"},
    {"lang",    .may_use = "base"},
    {"places",  .may_use = "base lang"},
    {"match",   .may_use = "base lang places"},
    {"web",     .may_use = "base db lang places"},
    {"mail",    .may_use = "base db lang web", .tables = "person"},  /* what somebody wants no mail about stands with the person */
    {"people",  .may_use = "base db lang web mail places match"},
    {"jobs",    .may_use = PLATFORM, .published = "job.h job_calendar.h job_view.h shift.h invite.h invite_mail.h deploy.h wave.h "
                                                   "weighing.h weights.h"},
    {"dispatch", .may_use = PLATFORM " jobs", .published = "plan.h"},
    {"search",  .may_use = PLATFORM " jobs", .published = "search.h"},
    {"outreach", .may_use = PLATFORM, .published = "outreach.h call.h campaign.h digest.h bounce_pages.h"},
    {"library", .may_use = PLATFORM, .published = "library.h"},
    {"learn",   .may_use = PLATFORM, .published = "learning.h model.h wordbook.h"},
    {"help",    .may_use = PLATFORM, .published = "help.h help_calendar.h help_case.h help_category.h help_desk.h help_hold.h "
                                                   "help_match.h help_reach.h help_report.h insured.h"},
    {"insight", .may_use = PLATFORM " jobs", .published = "insight.h"},
    {"demo",    .may_use = PLATFORM " jobs help", .published = "demo.h"},
    {"cli",     .may_use = PLATFORM " jobs dispatch help learn library insight demo"},
    {"src",     .may_use = PLATFORM " jobs dispatch help learn search outreach library insight demo cli"},  /* main.c */
};

/* Functions with a better neighbour. */
static const struct banned { const char *name, *instead; } banned[] = {
    {"strcpy", "struct str or snprintf"}, {"strcat", "struct buf"}, {"sprintf", "snprintf or str_fmt"},
    {"vsprintf", "vsnprintf"}, {"strncpy", "struct str"}, {"gets", "getline"}, {"strtok", "str_next"},
    {"atoi", "str_to_int"}, {"atol", "str_to_int"}, {"atof", "strtod"}, {"system", "nothing: no shell"},
    {"popen", "nothing: no shell"}, {"alloca", "the arena"}, {"rand", "base/rand.h"}, {"random", "base/rand.h"},
    {"localtime", "base/clock.h"}, {"gmtime", "base/clock.h"}, {"time", "base/clock.h"},
    {"gettimeofday", "base/clock.h"},
};

/* Folders with sources of ours. Inputs of the compilers' tests are none: many of them are wrong on purpose. */
static const char *const folders[] = {"src", "tools", "schema", "fuzz", "bench", "test/unit", "test/fault"};

struct source { struct str path, room, name, text, bare; };   /* bare: without comments and texts, line by line */
struct table { struct str name, room; };

struct house {
    struct arena arena;
    struct source file[FILES_MAX];
    size_t n_files;
    struct table table[TABLES_MAX];
    size_t n_tables;
    struct buf broken;           /* what breaks the present rule, a line each */
};

/* ---- reading the tree ---- */

static bool has_ending(struct str name, const char *endings) {
    struct str rest = str_of(endings), ending;
    while (str_next(&rest, ' ', &ending))
        if (str_ends(name, ending)) return true;
    return false;
}

/* Comments, texts and letters become blanks; lines stay. `sql`: comments begin with --, texts stand in single quotes. */
static struct str without_comments(struct arena *a, struct str s, bool sql) {
    char *out = arena_alloc(a, s.n + 1), quote = 0;
    enum { CODE, LINE, BLOCK, TEXT } in = CODE;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.s[i], next = i + 1 < s.n ? s.s[i + 1] : 0;
        out[i] = c == '\n' ? '\n' : in == CODE ? c : ' ';
        if (in == CODE && (sql ? c == '-' && next == '-' : c == '/' && next == '/')) in = LINE;
        else if (in == CODE && !sql && c == '/' && next == '*') in = BLOCK;
        else if (in == CODE && (c == '\'' || (!sql && c == '"'))) in = TEXT, quote = c;
        else if (in == LINE && c == '\n') in = CODE;
        else if (in == BLOCK && c == '/' && s.s[i - 1] == '*') in = CODE;
        else if (in == TEXT && c == '\\' && !sql) i++, out[i] = ' ';
        else if (in == TEXT && (c == quote || c == '\n')) in = CODE;
        if (in == LINE || in == BLOCK) out[i] = c == '\n' ? '\n' : ' ';
    }
    return (struct str){out, s.n};
}

/* The first folder below src; the folder itself for what is elsewhere. */
static struct str room_of(struct str folder) {
    return str_starts(folder, STR("src/")) ? str_sub(folder, 4, folder.n) : folder;
}

static void take_file(struct house *h, const char *root, struct str folder, const char *name) {
    struct source *f = &h->file[h->n_files];
    if (!has_ending(str_of(name), ".c .h .sql .html") || h->n_files == FILES_MAX) return;
    f->name = str_copy(&h->arena, str_of(name));
    f->path = str_fmt(&h->arena, "%.*s/%s", STR_ARGS(folder), name);
    f->room = room_of(folder);
    if (!tool_read(&h->arena, str_fmt(&h->arena, "%s/%s", root, f->path.s).s, &f->text)) return;
    f->bare = without_comments(&h->arena, f->text, str_ends(f->name, STR(".sql")));
    h->n_files++;
}

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void take_folder(struct house *h, const char *root, struct str folder) {
    struct dirent **entry;
    int n = scandir(str_fmt(&h->arena, "%s/%.*s", root, STR_ARGS(folder)).s, &entry, NULL, by_name);
    for (int i = 0; i < n; i++) {
        const char *name = entry[i]->d_name;
        if (entry[i]->d_type == DT_DIR && name[0] != '.') take_folder(h, root, str_fmt(&h->arena, "%.*s/%s", STR_ARGS(folder), name));
        else if (entry[i]->d_type == DT_REG) take_file(h, root, folder, name);
        free(entry[i]);
    }
    if (n >= 0) free(entry);
}

/* ---- words and lines ---- */

static void breaks(struct house *h, const struct source *f, size_t line, struct str what) {
    buf_fmt(&h->broken, "%.*s:%zu: %.*s\n", STR_ARGS(f->path), line, STR_ARGS(what));
}

static bool is_word(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

/* Takes the next word off *rest, counting lines. *ret_after is the first sign behind it that is no blank. */
static bool next_word(struct str *rest, size_t *line, struct str *ret, char *ret_after) {
    size_t at = 0, end, after;
    while (at < rest->n && !is_word(rest->s[at])) *line += rest->s[at++] == '\n';
    for (end = at; end < rest->n && is_word(rest->s[end]);) end++;
    for (after = end; after < rest->n && rest->s[after] == ' ';) after++;
    *ret = str_sub(*rest, at, end);
    *ret_after = after < rest->n ? rest->s[after] : 0;
    *rest = str_sub(*rest, end, rest->n);
    return ret->n > 0;
}

static bool lists(const char *list, struct str word) {
    struct str rest = str_of(list), one;
    while (str_next(&rest, ' ', &one))
        if (str_eq(one, word)) return true;
    return false;
}

static const struct room *room_find(struct str name) {
    for (size_t i = 0; i < COUNT(rooms); i++)
        if (str_eq(str_of(rooms[i].name), name)) return &rooms[i];
    return NULL;
}

static const struct source *file_find(const struct house *h, struct str name) {
    for (size_t i = 0; i < h->n_files; i++)
        if (str_eq(h->file[i].name, name)) return &h->file[i];
    return NULL;
}

/* ---- the rules ---- */

/* The room that a header belongs to: its folder, or where the .sql or .html lies that it is made from. */
static struct str owner_of(struct house *h, const struct source *f, struct str header) {
    size_t slash = str_index(header, '/');
    if (slash < header.n) return str_sub(header, 0, slash);
    static const struct { const char *ending, *from; } made[] = {{"_sql.h", ".sql"}, {"_html.h", ".html"}};
    for (size_t i = 0; i < COUNT(made); i++) {
        if (!str_ends(header, str_of(made[i].ending))) continue;
        struct str stem = str_sub(header, 0, header.n - strlen(made[i].ending));
        const struct source *from = file_find(h, str_fmt(&h->arena, "%.*s%s", STR_ARGS(stem), made[i].from));
        if (from) return from->room;
    }
    return f->room; /* a neighbour, or schema.h, which is everybody's */
}

static void look_include(struct house *h, const struct source *f, size_t line, struct str header) {
    const struct room *from = room_find(f->room), *to = room_find(owner_of(h, f, header));
    if (!from) return; /* tools and tests may use everything */
    if (!to) return breaks(h, f, line, str_fmt(&h->arena, "%.*s belongs to no room", STR_ARGS(header)));
    if (to == from) return;
    struct str name = str_sub(header, str_index(header, '/') + 1, header.n);
    bool generated = str_index(header, '/') == header.n;
    if (!lists(from->may_use, str_of(to->name)))
        breaks(h, f, line, str_fmt(&h->arena, "%s may not use %s", from->name, to->name));
    else if (generated || (to->published && !lists(to->published, name)))
        breaks(h, f, line, str_fmt(&h->arena, "%.*s is private to %s", STR_ARGS(header), to->name));
}

static void rooms_keep_apart(struct house *h, const struct source *f) {
    struct str rest = f->text, line;
    for (size_t n = 1; str_next(&rest, '\n', &line); n++) {
        line = str_trim(str_starts(line, STR("%")) ? str_sub(line, 1, line.n) : line); /* in a page C begins with % */
        if (!str_starts(line, STR("#include \""))) continue;
        struct str header = str_sub(line, 10, line.n);
        look_include(h, f, n, str_sub(header, 0, str_index(header, '"')));
    }
}

static void own_header_first(struct house *h, const struct source *f) {
    struct str header = str_fmt(&h->arena, "%.*s.h", (int)(f->name.n - 2), f->name.s);
    size_t at = str_find(f->text, STR("\n#include "));
    if (!str_ends(f->name, STR(".c")) || !file_find(h, header) || at == f->text.n) return;
    struct str line = str_sub(f->text, at + 10, f->text.n);
    line = str_sub(line, 0, str_index(line, '\n'));
    if (str_find(line, header) == line.n) breaks(h, f, 1, str_fmt(&h->arena, "includes %.*s first", STR_ARGS(line)));
}

static struct str stem(struct str name) {
    return str_sub(name, 0, str_index(name, '.'));
}

static void names_are_unique(struct house *h, const struct source *f) {
    for (const struct source *g = h->file; g < f; g++)
        if (str_eq(stem(g->name), stem(f->name)) && !str_eq(g->room, f->room))
            breaks(h, f, 1, str_fmt(&h->arena, "has the name of %.*s", STR_ARGS(g->path)));
}

static void no_banned_functions(struct house *h, const struct source *f) {
    struct str rest = f->bare, word;
    size_t line = 1;
    char after;
    if (!has_ending(f->name, ".c .h")) return;
    while (next_word(&rest, &line, &word, &after))
        for (size_t i = 0; after == '(' && i < COUNT(banned); i++)
            if (str_eq(word, str_of(banned[i].name)))
                breaks(h, f, line, str_fmt(&h->arena, "%s: use %s", banned[i].name, banned[i].instead));
}

static void files_teach(struct house *h, const struct source *f) {
    bool c = has_ending(f->name, ".c .h") && str_starts(f->text, STR("/* "));
    bool sql = str_ends(f->name, STR(".sql")) && str_starts(f->text, STR("-- "));
    struct str first = str_sub(f->text, 0, str_index(f->text, '\n'));
    if (str_ends(f->name, STR(".html"))) return;
    if (!(c || sql) || str_find(first, f->name) == first.n) breaks(h, f, 1, STR("does not begin with its name and what it is for"));
}

static void files_are_short(struct house *h, const struct source *f) {
    size_t lines = 0;
    for (size_t i = 0; i < f->text.n; i++) lines += f->text.s[i] == '\n';
    if (lines > LINES_MAX) breaks(h, f, lines, str_fmt(&h->arena, "has %zu lines", lines));
}

static void lines_are_short(struct house *h, const struct source *f) {
    struct str rest = f->text, line;
    if (str_ends(f->name, STR(".html"))) return; /* a sentence stands on one line, as it will be shown */
    for (size_t n = 1; str_next(&rest, '\n', &line); n++)
        if (str_letters(line) > COLUMNS_MAX) breaks(h, f, n, str_fmt(&h->arena, "has %zu columns", str_letters(line)));
}

/* ---- tables ---- */

/* The part of the schema that belongs to a room: 0003_people.sql to people; the database's own tables stand in 0001_base. */
static struct str schema_room(struct str name) {
    struct str part = str_sub(name, str_index(name, '_') + 1, name.n - 4);
    return str_eq(part, STR("base")) ? STR("db") : part;
}

static void take_tables(struct house *h, const struct source *f) {
    struct str rest = f->bare, word, before = STR(""), first = STR("");
    size_t line = 1;
    char after;
    while (next_word(&rest, &line, &word, &after)) {
        if (str_eq(first, STR("CREATE")) && str_eq(before, STR("TABLE")) && h->n_tables < TABLES_MAX)
            h->table[h->n_tables++] = (struct table){word, schema_room(f->name)};
        first = before;
        before = word;
    }
}

static bool follows_a_table_word(struct str before) {
    return lists("FROM JOIN INTO UPDATE", before);
}

static void tables_keep_apart(struct house *h, const struct source *f) {
    struct str rest = f->bare, word, before = STR("");
    const struct room *from = room_find(f->room);
    size_t line = 1;
    char after;
    if (!from || !str_ends(f->name, STR(".sql"))) return;
    for (; next_word(&rest, &line, &word, &after); before = word)
        for (size_t i = 0; follows_a_table_word(before) && i < h->n_tables; i++) {
            const struct table *t = &h->table[i];
            bool may = str_eq(t->room, f->room) || lists(from->may_use, t->room) || (from->tables && lists(from->tables, word));
            if (str_eq(t->name, word) && !may)
                breaks(h, f, line, str_fmt(&h->arena, "%.*s is a table of %.*s", STR_ARGS(word), STR_ARGS(t->room)));
        }
}

static const struct rule { const char *name; void (*look)(struct house *h, const struct source *f); } rules[] = {
    {"rooms use only what they may", rooms_keep_apart},
    {"statements name only the tables they may", tables_keep_apart},
    {"a file includes its own header first", own_header_first},
    {"names of files are unique", names_are_unique},
    {"no function with a better neighbour", no_banned_functions},
    {"files begin with what they are for", files_teach},
    {"files are short", files_are_short},
    {"lines are short", lines_are_short},
};

int main(int argc, char **argv) {
    static struct house h;
    bool failed = false;
    h.arena = arena_make(256 * 1024 * 1024);
    for (size_t i = 0; argc == 2 && i < COUNT(folders); i++) take_folder(&h, argv[1], str_of(folders[i]));
    if (h.n_files == 0) return fprintf(stderr, "usage: house ROOT\n"), 2;
    for (size_t i = 0; i < h.n_files; i++)
        if (str_eq(h.file[i].room, STR("schema"))) take_tables(&h, &h.file[i]);
    for (size_t r = 0; r < COUNT(rules); r++) {
        h.broken = buf_make(&h.arena, 0);
        for (size_t i = 0; i < h.n_files; i++) rules[r].look(&h, &h.file[i]);
        printf("%s %s\n%.*s", h.broken.n ? "FAIL" : "ok", rules[r].name, STR_ARGS(buf_view(&h.broken)));
        failed |= h.broken.n > 0;
    }
    return failed;
}
