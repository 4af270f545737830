/* htmlc_lines.c -- the lines of C in a page file, and the frame of the two files that come out.
**
** A line of C is copied as it stands. It is read only as far as its braces, strings and comments,
** to hold four promises:
**
**   - elements opened in a block are closed in the same block, so every way through a page gives
**     balanced markup;
**   - return, break and continue do not jump over a closing tag;
**   - markup never follows half a statement (an `if` without braces would rule only its first
**     piece);
**   - white space is not lost where a line calls another page: such a line hands on `h`.
*/
#include "htmlc.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void htmlc_fail(struct htmlc *p, int line, const char *fmt, ...) {
    char text[400];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    buf_fmt(&p->errors, "%.*s:%d: error: %s.\n", STR_ARGS(p->file), line, text);
}

char htmlc_peek(const struct htmlc *p, size_t ahead) {
    return p->at + ahead < p->source.n ? p->source.s[p->at + ahead] : '\0';
}

bool htmlc_sees(const struct htmlc *p, const char *text) {
    return str_starts(str_sub(p->source, p->at, p->source.n), str_of(text));
}

struct str htmlc_take(struct htmlc *p, size_t n) {
    struct str taken = str_sub(p->source, p->at, p->at + n);
    for (size_t i = 0; i < taken.n; i++) p->line += taken.s[i] == '\n';
    p->at += taken.n;
    return taken;
}

bool htmlc_at_c_line(const struct htmlc *p) {
    if (p->at > 0 && p->source.s[p->at - 1] != '\n') return false;
    size_t n = 0;
    while (htmlc_peek(p, n) == ' ' || htmlc_peek(p, n) == '\t') n++;
    return htmlc_peek(p, n) == '%' && htmlc_peek(p, n + 1) != '%';
}

void htmlc_line_mark(struct htmlc *p, struct buf *out, int line) {
    buf_fmt(out, "#line %d \"%.*s\"\n", line, STR_ARGS(p->file));
}

/* Steps over a line of C. What is returned begins behind the percent sign. */
static struct str take_c_line(struct htmlc *p) {
    struct str rest = str_sub(p->source, p->at, p->source.n);
    struct str line = str_sub(rest, 0, str_index(rest, '\n'));
    htmlc_take(p, line.n + 1);
    return str_sub(line, str_index(line, '%') + 1, line.n);
}

/* ---- statements in a page ---- */

static void block_open(struct htmlc *p, int line) {
    if (p->blocks == HTMLC_DEPTH) {
        htmlc_fail(p, line, "blocks nest deeper than %d here", HTMLC_DEPTH);
        return;
    }
    p->block[p->blocks++] = (struct htmlc_block){line, p->depth, p->c_leave};
    p->c_leave = HTMLC_NOTHING;
}

static void block_close(struct htmlc *p, int line) {
    if (p->blocks == 0) {
        htmlc_fail(p, line, "this } closes nothing");
        return;
    }
    struct htmlc_block block = p->block[--p->blocks];
    for (; p->depth > block.depth; p->depth--) {
        struct htmlc_element left = p->open[p->depth - 1];
        htmlc_fail(p, line, "this block leaves the <%.*s> of line %d open", STR_ARGS(left.name),
                   left.line);
    }
}

/* How many elements are open where a jump out of the blocks that `leave` allows leads to. */
static int depth_after(const struct htmlc *p, enum htmlc_leave leave) {
    int i = p->blocks - 1;
    while (i >= 0 && p->block[i].leave < leave) i--;
    return i >= 0 ? p->block[i].depth : p->depth;
}

/* Words that say where a block leads, or that lead out of it past closing tags. */
static void follow_word(struct htmlc *p, int line, struct str word) {
    int depth = p->depth;
    if (str_eq(word, STR("for")) || str_eq(word, STR("while")) || str_eq(word, STR("do")))
        p->c_leave = HTMLC_BY_BREAK_OR_CONTINUE;
    else if (str_eq(word, STR("switch"))) p->c_leave = HTMLC_BY_BREAK;
    else if (str_eq(word, STR("break"))) depth = depth_after(p, HTMLC_BY_BREAK);
    else if (str_eq(word, STR("continue"))) depth = depth_after(p, HTMLC_BY_BREAK_OR_CONTINUE);
    else if (str_eq(word, STR("return")) || str_eq(word, STR("goto"))) depth = 0;
    if (p->depth > depth)
        htmlc_fail(p, line, "%.*s leaves the <%.*s> of line %d open", STR_ARGS(word),
                   STR_ARGS(p->open[p->depth - 1].name), p->open[p->depth - 1].line);
}

static bool is_word(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

/* A string, comment, word or sign at the front of `code`; a comment that began on an earlier line
** ends here, or not. */
static struct str next_token(struct htmlc *p, struct str code) {
    size_t n = 0;
    if (p->in_c_comment) {
        n = str_find(code, STR("*/")) + 2;
        p->in_c_comment = n > code.n;
        return str_sub(code, 0, n);
    }
    while (n < code.n && is_word(code.s[n])) n++;
    if (n == 0) n = htmlc_c_token(code);
    struct str token = str_sub(code, 0, n);
    p->in_c_comment = str_starts(token, STR("/*")) && !(n >= 4 && str_ends(token, STR("*/")));
    return token;
}

static bool is_comment(struct str token) {
    return str_starts(token, STR("//")) || str_starts(token, STR("/*"));
}

/* Follows one line through its words and braces. */
static void follow_statement(struct htmlc *p, int line, struct str code) {
    bool hands_on_h = false, was_bracket = false;
    char last = p->c_unfinished ? ',' : ';';
    while (code.n) {
        bool in_comment = p->in_c_comment;
        struct str token = next_token(p, code);
        code = str_sub(code, token.n, code.n);
        if (in_comment || is_comment(token) || isspace((unsigned char)token.s[0])) continue;
        last = token.s[token.n - 1];
        if (last == '{') block_open(p, line);
        else if (last == '}') block_close(p, line);
        else follow_word(p, line, token);
        hands_on_h |= was_bracket && str_eq(token, STR("h"));
        was_bracket = last == '(';
        p->c_brackets += was_bracket - (last == ')');
    }
    p->c_unfinished = p->c_brackets > 0 || !strchr(";{}:", last);
    if (!p->c_unfinished) p->c_leave = HTMLC_NOTHING;
    if (hands_on_h) htmlc_markup_wrote(p);
}

static void statement(struct htmlc *p, int line, struct str code) {
    htmlc_markup_pause(p);
    htmlc_line_mark(p, &p->c, line);
    buf_fmt(&p->c, " %.*s\n", STR_ARGS(code));
    if (!str_starts(str_trim(code), STR("#"))) follow_statement(p, line, code);
}

/* ---- pages ---- */

static int brackets(struct str s) {
    int open = 0;
    for (size_t i = 0; i < s.n; i++) open += (s.s[i] == '(') - (s.s[i] == ')');
    return open;
}

/* name(struct html *h, ...), which may go on over further lines of C until its brackets close. */
static struct str take_signature(struct htmlc *p, struct str first) {
    struct buf signature = buf_make(p->c.arena, 0);
    buf_str(&signature, str_trim(first));
    while (brackets(buf_view(&signature)) > 0 && htmlc_at_c_line(p)) {
        buf_char(&signature, '\n');
        buf_str(&signature, take_c_line(p));
    }
    return str_trim(buf_view(&signature));
}

static bool is_signature(struct str s) {
    size_t name = 0;
    while (name < s.n && is_word(s.s[name])) name++;
    struct str rest = str_sub(s, name, s.n), first = STR("(struct html *h");
    if (name == 0 || brackets(s) != 0 || !str_ends(s, STR(")"))) return false;
    return str_starts(rest, first) && (rest.s[first.n] == ',' || rest.s[first.n] == ')');
}

static void page_begin(struct htmlc *p, int line, struct str rest, bool is_static) {
    if (p->in_page) htmlc_fail(p, line, "a page begins before the last one had its %%end");
    struct str signature = take_signature(p, rest);
    if (!is_signature(signature))
        htmlc_fail(p, line, "a page is written %%page name(struct html *h, ...)");
    htmlc_line_mark(p, &p->c, line);
    buf_fmt(&p->c, "%svoid %.*s {\n", is_static ? "static " : "", STR_ARGS(signature));
    if (!is_static) {
        htmlc_line_mark(p, &p->h, line);
        buf_fmt(&p->h, "void %.*s;\n", STR_ARGS(signature));
    }
    p->in_page = true;
    p->in_preamble = false;
    htmlc_markup_begin(p);
}

static void page_end(struct htmlc *p, int line) {
    if (!p->in_page) htmlc_fail(p, line, "%%end ends no page");
    htmlc_markup_end(p);
    htmlc_line_mark(p, &p->c, line);
    buf_lit(&p->c, "}\n\n");
    p->in_page = false;
}

/* What a signature needs must stand in the header: before the first page, #include and types
** declared on one line. */
static bool belongs_in_header(const struct htmlc *p, struct str code) {
    struct str s = str_trim(code);
    bool is_type = str_starts(s, STR("struct ")) || str_starts(s, STR("enum ")) ||
                   str_starts(s, STR("typedef "));
    return p->in_preamble && ((is_type && str_ends(s, STR(";"))) || str_starts(s, STR("#include")));
}

static void c_line(struct htmlc *p) {
    int line = p->line;
    struct str code = take_c_line(p), s = str_trim(code);
    if (str_starts(s, STR("page "))) {
        page_begin(p, line, str_sub(s, 5, s.n), false);
    } else if (str_starts(s, STR("static page "))) {
        page_begin(p, line, str_sub(s, 12, s.n), true);
    } else if (str_eq(s, STR("end"))) {
        page_end(p, line);
    } else if (p->in_page) {
        statement(p, line, code);
    } else {
        struct buf *out = belongs_in_header(p, code) ? &p->h : &p->c;
        htmlc_line_mark(p, out, line);
        buf_fmt(out, " %.*s\n", STR_ARGS(code));
    }
}

/* ---- the whole file ---- */

static void outside(struct htmlc *p) {
    if (htmlc_sees(p, "<!--")) {
        htmlc_comment(p);
    } else if (isspace((unsigned char)htmlc_peek(p, 0))) {
        htmlc_take(p, 1);
    } else {
        htmlc_fail(p, p->line,
                   "this stands outside a page: begin one with %%page name(struct html *h)");
        htmlc_take(p, str_index(str_sub(p->source, p->at, p->source.n), '\n'));
    }
}

static void inside(struct htmlc *p) {
    if (p->c_unfinished && !isspace((unsigned char)htmlc_peek(p, 0))) {
        htmlc_fail(
            p, p->line,
            "the line of C before this must end in ; or { or } or : (if and for need braces)");
        p->c_unfinished = false;
    }
    htmlc_markup(p);
}

static void write_guard(struct buf *out, struct str base) {
    for (size_t i = 0; i < base.n; i++)
        buf_char(out, is_word(base.s[i]) ? (char)toupper((unsigned char)base.s[i]) : '_');
    buf_lit(out, "_HTML_H\n");
}

static void write_heads(struct htmlc *p, struct str base) {
    buf_fmt(&p->h, "/* Written by htmlc from %.*s: edit that. */\n#ifndef ", STR_ARGS(p->file));
    write_guard(&p->h, base);
    buf_lit(&p->h, "#define ");
    write_guard(&p->h, base);
    buf_lit(&p->h, "#include \"web/html.h\"\n");
    buf_fmt(&p->c, "/* Written by htmlc from %.*s: edit that. */\n#include \"%.*s_html.h\"\n",
            STR_ARGS(p->file), STR_ARGS(base));
}

static void compile_text(struct htmlc *p) {
    while (p->at < p->source.n) {
        if (htmlc_at_c_line(p)) c_line(p);
        else if (p->in_page) inside(p);
        else outside(p);
    }
    if (p->in_page) {
        htmlc_markup_end(p);
        htmlc_fail(p, p->line, "the last page has no %%end");
    }
}

bool htmlc_compile(struct arena *a, struct str file, struct str base, struct str source,
                   struct htmlc_result *ret, struct str *ret_errors) {
    struct htmlc *p = arena_new(a, struct htmlc);
    struct buf empty = buf_make(a, 0);
    *p = (struct htmlc){.file = file,
                        .source = source,
                        .line = 1,
                        .c = empty,
                        .h = empty,
                        .errors = empty,
                        .literal = empty,
                        .in_preamble = true};
    write_heads(p, base);
    if (!str_utf8(source) || str_index(source, '\0') < source.n)
        htmlc_fail(p, 1, "this file is not text in UTF-8");
    else compile_text(p);
    buf_lit(&p->h, "#endif\n");
    CHECK(!p->c.failed && !p->h.failed && !p->errors.failed && !p->literal.failed);
    if (p->errors.n) {
        *ret_errors = buf_view(&p->errors);
        return false;
    }
    *ret = (struct htmlc_result){buf_view(&p->c), buf_view(&p->h)};
    return true;
}
