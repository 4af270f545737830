/* htmlc_markup.c -- follows the markup of a page.
**
** It is a plain recursive descent: a tag is read from < to >, attribute by attribute, so that at
** every {{ it is known what surrounds the value. That decides the list of types in html.h that may
** stand there, and with it the escaper:
**
**     HTML_TEXT_TYPES      between tags
**     HTML_ATTR_TYPES      in a quoted attribute, <title> and <textarea>: the same without markup
**     HTML_URL_TYPES       at the start of an attribute that holds an address
**     HTML_URLPART_TYPES   further on in an address
**     HTML_OPTION_TYPES    name={{ flag(on) }}, name={{ maybe(text) }}: a whole attribute, or none
**
** A value is written to C as a variable of its own, with the expression on a line of its own at the
** column it has in the page: the C compiler's messages then point into the page, and say everything
** once.
**
** Browsers mend markup silently; this reader does not. What it would have to guess about it
** refuses.
*/
#include "htmlc.h"

#include <string.h>

/* ---- tables ---- */

static const char *const void_elements[] = {"area", "base", "br", "col", "embed", "hr", "img",
    "input", "link", "meta", "source", "track", "wbr", NULL};

/* Elements of SVG that may be written <name/>: the parser of a browser accepts that only within
** <svg>. */
static const char *const svg_elements[] = {
    "animate", "animateMotion", "animateTransform", "circle", "clipPath", "defs", "ellipse",
    "feBlend", "feColorMatrix", "feComposite", "feDropShadow", "feFlood", "feGaussianBlur",
    "feMergeNode", "feOffset", "g", "image", "line", "linearGradient", "marker", "mask", "mpath",
    "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "set", "stop", "symbol",
    "text", "textPath", "tspan", "use", NULL};

/* What stands in these a browser does not read as markup at all: no escaping helps there. */
static const char *const raw_elements[] = {
    "script", "style", "iframe", "xmp", "noembed", "noframes", "plaintext", NULL};

/* What stands in these is text without tags. */
static const char *const text_elements[] = {"title", "textarea", NULL};

/* In these, white space is kept as it stands. */
static const char *const kept_elements[] = {"pre", "textarea", NULL};

static const char *const url_attributes[] = {
    "action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping",
    "poster", "src", "xlink:href", NULL};

/* Attributes that hold a program, a style sheet, a page or a list of addresses. All on...= join. */
static const char *const refused_attributes[] = {"style", "srcdoc", "srcset", "imagesrcset", NULL};

static bool listed(const char *const *list, struct str name) {
    for (; *list; list++)
        if (str_eq_ci(str_of(*list), name)) return true;
    return false;
}

static struct htmlc_element *innermost(struct htmlc *p) {
    return p->depth ? &p->open[p->depth - 1] : NULL;
}

static bool is_within(const struct htmlc *p, const char *const *list) {
    for (int i = 0; i < p->depth; i++)
        if (listed(list, p->open[i].name)) return true;
    return false;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_name(char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

/* ---- writing ---- */

static void write_literal_byte(struct buf *out, char c) {
    if (c == '\n') buf_lit(out, "\\n");
    else if (c == '"' || c == '\\' || c == '?')
        buf_fmt(out, "\\%c", c); /* \? because ??/ would be a trigraph */
    else if ((unsigned char)c < 32 || c == 127) buf_fmt(out, "\\%03o", (unsigned)c);
    else buf_char(out, c);
}

/* The markup collected so far becomes one call, on as many lines as it has. */
static void flush(struct htmlc *p) {
    struct str s = buf_view(&p->literal);
    if (s.n == 0) return;
    htmlc_line_mark(p, &p->c, p->literal_line);
    buf_lit(&p->c, "    html_lit(h, \"");
    for (size_t i = 0; i < s.n; i++) {
        write_literal_byte(&p->c, s.s[i]);
        if (s.s[i] == '\n' && i + 1 < s.n) buf_lit(&p->c, "\"\n        \"");
    }
    buf_lit(&p->c, "\");\n");
    p->literal.n = 0;
}

/* Markup without a thought about the white space before it: inside a tag. */
static void put(struct htmlc *p, struct str s) {
    if (p->literal.n == 0) p->literal_line = p->line;
    buf_str(&p->literal, s);
}

/* The white space that waited before what comes now. */
static void put_gap(struct htmlc *p) {
    if (p->gap) put(p, (struct str){&p->gap, 1});
    p->gap = 0;
    p->spaced = p->gap_of_c = false;
}

void htmlc_markup_begin(struct htmlc *p) {
    p->depth = p->blocks = 0;
    p->gap = 0;
    p->gap_of_c = false;
    p->spaced = true;
    p->c_unfinished = p->in_c_comment = false;
    p->c_brackets = 0;
}

void htmlc_markup_pause(struct htmlc *p) {
    if (p->gap && !p->gap_of_c) {
        put_gap(p);
        p->spaced = true;
    }
    flush(p);
}

void htmlc_markup_wrote(struct htmlc *p) {
    p->gap = is_within(p, kept_elements) ? '\0' : '\n';
    p->gap_of_c = true;
    p->spaced = false;
}

void htmlc_markup_end(struct htmlc *p) {
    p->gap = 0;
    flush(p);
    for (int i = 0; i < p->depth; i++)
        htmlc_fail(p, p->open[i].line, "<%.*s> is never closed", STR_ARGS(p->open[i].name));
    for (int i = 0; i < p->blocks; i++)
        htmlc_fail(p, p->block[i].line, "the { of this line is never closed");
}

/* ---- values ---- */

size_t htmlc_c_token(struct str code) {
    char c = code.s[0];
    if (c == '"' || c == '\'') {
        size_t i = 1;
        while (i < code.n && code.s[i] != c && code.s[i] != '\n') i += code.s[i] == '\\' ? 2 : 1;
        return i < code.n ? i + 1 : code.n;
    }
    if (str_starts(code, STR("//"))) return str_index(code, '\n');
    if (str_starts(code, STR("/*"))) {
        size_t end = str_find(str_sub(code, 2, code.n), STR("*/")) + 4;
        return end < code.n ? end : code.n;
    }
    return 1;
}

/* Bytes from here to the }} that closes a value; source.n - at where there is none. */
static size_t value_length(const struct htmlc *p) {
    struct str rest = str_sub(p->source, p->at, p->source.n);
    int braces = 0;
    for (size_t i = 0; i < rest.n;) {
        struct str here = str_sub(rest, i, rest.n);
        if (braces == 0 && str_starts(here, STR("}}"))) return i;
        braces += here.s[0] == '{';
        braces -= here.s[0] == '}';
        i += htmlc_c_token(here);
    }
    return rest.n;
}

struct value {
    struct str expr;
    int line;
    size_t column; /* bytes before it on its line */
};

/* Steps over {{ expr }}. False, with a message, where it does not end or is empty. */
static bool take_value(struct htmlc *p, struct value *ret) {
    int line = p->line;
    htmlc_take(p, 2);
    size_t n = value_length(p), column = 0;
    if (p->at + n == p->source.n) {
        htmlc_fail(p, line, "this {{ has no }}");
        return false;
    }
    for (; is_space(htmlc_peek(p, 0)); n--) htmlc_take(p, 1);
    while (column < p->at && p->source.s[p->at - column - 1] != '\n') column++;
    *ret = (struct value){.line = p->line, .column = column};
    ret->expr = str_trim(htmlc_take(p, n));
    htmlc_take(p, 2);
    if (ret->expr.n == 0) htmlc_fail(p, line, "there is nothing between {{ and }}");
    return ret->expr.n > 0;
}

/* Steps over a value that may not stand here. */
static void skip_value(struct htmlc *p) {
    struct value skipped;
    take_value(p, &skipped);
}

/* Writes the value that begins here. `types` is the list in html.h; `attribute` the name for
** HTML_OPTION_TYPES. */
static void value(struct htmlc *p, const char *types, struct str attribute) {
    struct value v;
    if (!take_value(p, &v)) return;
    flush(p);
    htmlc_line_mark(p, &p->c, v.line);
    buf_lit(&p->c, "    { __auto_type htmlc_value =\n");
    htmlc_line_mark(p, &p->c, v.line);
    buf_fmt(&p->c, "%*s(%.*s);", v.column ? (int)v.column - 1 : 0, "", STR_ARGS(v.expr));
    buf_fmt(&p->c, " _Generic(htmlc_value, %s)(h, htmlc_value", types);
    if (attribute.n) buf_fmt(&p->c, ", \"%.*s\"", STR_ARGS(attribute));
    buf_lit(&p->c, "); }\n");
}

/* ---- attributes ---- */

struct tag {
    struct str name;
    int line;
    bool closes;      /* </name> */
    bool self_closed; /* <name/> */
    bool broken;      /* it could not be read to its end; the message was given */
};

static struct str take_name(struct htmlc *p) {
    size_t n = 0;
    while (is_name(htmlc_peek(p, n))) n++;
    return htmlc_take(p, n);
}

static void tag_break(struct htmlc *p, struct tag *t) {
    htmlc_fail(p, t->line, "the tag <%s%.*s is not finished", t->closes ? "/" : "",
               STR_ARGS(t->name));
    t->broken = true;
}

static bool may_hold_value(struct str attribute) {
    return !str_eq_ci(str_sub(attribute, 0, 2), STR("on")) &&
           !listed(refused_attributes, attribute);
}

/* A value, in the quotes of an attribute or instead of them. */
static void attribute_value(struct htmlc *p, struct str attribute, const char *types,
                            struct str option) {
    if (may_hold_value(attribute)) {
        value(p, types, option);
    } else {
        htmlc_fail(p, p->line, "a value cannot stand in %.*s=", STR_ARGS(attribute));
        skip_value(p);
    }
}

/* name={{ flag(on) }} or name={{ maybe(text) }}: the attribute is there or is not. */
static void optional_attribute(struct htmlc *p, struct str attribute) {
    htmlc_take(p, 1);
    struct str expr = str_trim(str_sub(p->source, p->at + 2, p->source.n));
    bool is_option = str_starts(expr, STR("flag(")) || str_starts(expr, STR("maybe("));
    if (is_option && !listed(url_attributes, attribute)) {
        attribute_value(p, attribute, "HTML_OPTION_TYPES", attribute);
    } else {
        htmlc_fail(p, p->line, "a value needs quotes around it here");
        skip_value(p);
    }
}

/* What may stand in the quotes of an attribute: first in them, or behind something. */
static const char *attribute_types(struct str attribute, bool is_first) {
    if (!listed(url_attributes, attribute)) return "HTML_ATTR_TYPES";
    return is_first ? "HTML_URL_TYPES" : "HTML_URLPART_TYPES";
}

static void check_address(struct htmlc *p, struct str attribute) {
    struct str start = str_trim(str_sub(p->source, p->at, p->source.n));
    if (listed(url_attributes, attribute) && str_eq_ci(str_sub(start, 0, 11), STR("javascript:")))
        htmlc_fail(p, p->line, "javascript: is not an address");
}

static void quoted(struct htmlc *p, struct tag *t, struct str attribute) {
    bool is_first = true;
    int line = p->line;
    struct str quote = htmlc_take(p, 1);
    put(p, quote);
    check_address(p, attribute);
    while (htmlc_peek(p, 0) != quote.s[0]) {
        if (p->at == p->source.n || htmlc_at_c_line(p) || htmlc_sees(p, "<")) {
            htmlc_fail(p, line, "the quote behind %.*s= is not closed (a < in it is written &lt;)",
                       STR_ARGS(attribute));
            t->broken = true;
            return;
        }
        if (htmlc_sees(p, "{{"))
            attribute_value(p, attribute, attribute_types(attribute, is_first), STR(""));
        else put(p, htmlc_take(p, 1));
        is_first = false;
    }
    put(p, htmlc_take(p, 1));
}

static void unquoted(struct htmlc *p, struct str attribute) {
    size_t n = 0;
    for (char c; (c = htmlc_peek(p, n)) && !is_space(c) && c != '>' && !strchr("\"'`=<{", c);) n++;
    put(p, htmlc_take(p, n));
    if (htmlc_sees(p, "{{")) {
        htmlc_fail(p, p->line, "a value needs quotes around it here");
        skip_value(p);
    } else if (n == 0) {
        htmlc_fail(p, p->line, "nothing stands behind %.*s=", STR_ARGS(attribute));
    }
}

static void attribute(struct htmlc *p, struct tag *t) {
    struct str name = take_name(p);
    if (htmlc_sees(p, "={{")) {
        optional_attribute(p, name);
        return;
    }
    put(p, STR(" "));
    put(p, name);
    if (!htmlc_sees(p, "=")) return;
    put(p, htmlc_take(p, 1));
    if (htmlc_sees(p, "\"") || htmlc_sees(p, "'")) quoted(p, t, name);
    else unquoted(p, name);
}

/* ---- tags ---- */

/* Steps over white space in a tag. False where a line of C or the end of the file comes instead of
** the tag's end. */
static bool tag_space(struct htmlc *p, struct tag *t) {
    while (!htmlc_at_c_line(p) && is_space(htmlc_peek(p, 0))) htmlc_take(p, 1);
    if (p->at < p->source.n && !htmlc_at_c_line(p) && !htmlc_sees(p, "<")) return true;
    tag_break(p, t);
    return false;
}

/* From behind the name to behind the >. */
static void tag_rest(struct htmlc *p, struct tag *t) {
    while (!t->broken && tag_space(p, t)) {
        if (htmlc_sees(p, ">")) break;
        if (htmlc_sees(p, "/>")) {
            t->self_closed = true;
            htmlc_take(p, 1);
            break;
        }
        if (htmlc_sees(p, "{{")) {
            htmlc_fail(p, p->line, "a value cannot stand between attributes; "
                                   "one that may be absent is name={{ flag(on) }}");
            skip_value(p);
        } else if (!is_name(htmlc_peek(p, 0))) {
            htmlc_fail(p, p->line, "%c cannot stand between attributes", htmlc_peek(p, 0));
            htmlc_take(p, 1);
        } else {
            attribute(p, t);
        }
    }
    if (!t->broken) htmlc_take(p, 1);
}

/* Text up to the closing tag, in which neither C nor values may stand. */
static void raw_text(struct htmlc *p, struct str name) {
    while (p->at < p->source.n) {
        struct str rest = str_sub(p->source, p->at, p->source.n);
        if (str_starts(rest, STR("</")) && str_eq_ci(str_sub(rest, 2, 2 + name.n), name)) return;
        if (htmlc_at_c_line(p)) {
            htmlc_fail(p, p->line, "C cannot stand in <%.*s>", STR_ARGS(name));
            return;
        }
        if (htmlc_sees(p, "{{")) {
            htmlc_fail(p, p->line, "a value cannot stand in <%.*s>", STR_ARGS(name));
            skip_value(p);
        } else {
            put(p, htmlc_take(p, 1));
        }
    }
}

static void element_open(struct htmlc *p, const struct tag *t) {
    if (t->broken || t->name.n == 0) return;
    bool is_void = listed(void_elements, t->name);
    if (t->self_closed && !is_void && !listed(svg_elements, t->name))
        htmlc_fail(p, t->line, "<%.*s/> does not close itself: write <%.*s></%.*s>",
                   STR_ARGS(t->name), STR_ARGS(t->name), STR_ARGS(t->name));
    put(p, t->self_closed && !is_void ? STR("/>") : STR(">"));
    if (t->self_closed || is_void) return;
    if (p->depth == HTMLC_DEPTH) {
        htmlc_fail(p, t->line, "elements nest deeper than %d here", HTMLC_DEPTH);
        return;
    }
    p->open[p->depth++] = (struct htmlc_element){t->name, t->line};
    if (listed(raw_elements, t->name)) raw_text(p, t->name);
}

static void element_close(struct htmlc *p, const struct tag *t) {
    if (t->broken || t->name.n == 0) return;
    put(p, STR(">"));
    int floor = p->blocks ? p->block[p->blocks - 1].depth : 0, match = p->depth - 1;
    while (match >= 0 && !str_eq(p->open[match].name, t->name)) match--;
    if (match < 0) {
        htmlc_fail(p, t->line, "</%.*s> closes nothing", STR_ARGS(t->name));
    } else if (match < floor) {
        htmlc_fail(p, t->line, "</%.*s> closes an element that line %d opened outside this block",
                   STR_ARGS(t->name), p->open[match].line);
    } else {
        for (int i = p->depth - 1; i > match; i--)
            htmlc_fail(p, t->line, "</%.*s> comes while the <%.*s> of line %d is open",
                       STR_ARGS(t->name), STR_ARGS(p->open[i].name), p->open[i].line);
        p->depth = match;
    }
}

static void tag(struct htmlc *p) {
    struct tag t = {.line = p->line, .closes = htmlc_peek(p, 1) == '/'};
    struct htmlc_element *around = innermost(p);
    put(p, htmlc_take(p, t.closes ? 2 : 1));
    t.name = take_name(p);
    put(p, t.name);
    if (htmlc_sees(p, "{{")) {
        htmlc_fail(p, t.line, "a value cannot be part of a tag's name");
        skip_value(p);
    }
    if (around && listed(text_elements, around->name) &&
        !(t.closes && str_eq(t.name, around->name)))
        htmlc_fail(p, t.line, "a tag cannot stand in <%.*s>", STR_ARGS(around->name));
    tag_rest(p, &t);
    if (t.closes) element_close(p, &t);
    else element_open(p, &t);
}

/* ---- between tags ---- */

void htmlc_comment(struct htmlc *p) {
    size_t end = str_find(str_sub(p->source, p->at, p->source.n), STR("-->"));
    if (p->at + end == p->source.n) htmlc_fail(p, p->line, "this comment is never closed");
    htmlc_take(p, end + 3);
}

static void declaration(struct htmlc *p) {
    struct str rest = str_sub(p->source, p->at, p->source.n);
    if (!str_eq_ci(str_sub(rest, 0, 9), STR("<!doctype")))
        htmlc_fail(p, p->line, "only <!doctype ...> may begin with <!");
    size_t end = str_index(rest, '>');
    if (end == rest.n) htmlc_fail(p, p->line, "this <! is not finished");
    put(p, htmlc_take(p, end + 1));
}

static void angle(struct htmlc *p) {
    if (htmlc_sees(p, "<!--")) {
        htmlc_comment(p);
        return;
    }
    put_gap(p);
    bool closes = htmlc_peek(p, 1) == '/';
    char first = htmlc_peek(p, closes ? 2 : 1);
    if (is_letter(first) || (first == '{' && htmlc_peek(p, closes ? 3 : 2) == '{')) {
        tag(p);
    } else if (first == '!' && !closes) {
        declaration(p);
    } else {
        htmlc_fail(p, p->line, "a < that begins no tag is written &lt;");
        htmlc_take(p, 1);
    }
}

static void space(struct htmlc *p) {
    bool is_kept = is_within(p, kept_elements);
    while (is_space(htmlc_peek(p, 0))) {
        struct str c = htmlc_take(p, 1);
        if (is_kept) put(p, c);
        else if (!p->spaced && p->gap != '\n') p->gap = c.s[0] == '\n' ? '\n' : ' ';
        if (c.s[0] == '\n') return; /* a line of C may follow */
    }
}

/* A %% that is the first thing on its line stands for one percent sign. */
static bool at_double_percent(const struct htmlc *p) {
    size_t i = p->at;
    while (i > 0 && (p->source.s[i - 1] == ' ' || p->source.s[i - 1] == '\t')) i--;
    return htmlc_sees(p, "%%") && (i == 0 || p->source.s[i - 1] == '\n');
}

static void text(struct htmlc *p) {
    if (at_double_percent(p)) htmlc_take(p, 1);
    size_t n = 1;
    for (char c; (c = htmlc_peek(p, n)) && !is_space(c) && c != '<' && c != '{';) n++;
    put_gap(p);
    put(p, htmlc_take(p, n));
}

void htmlc_markup(struct htmlc *p) {
    struct htmlc_element *around = innermost(p);
    if (htmlc_sees(p, "{{")) {
        put_gap(p);
        bool is_text = around && listed(text_elements, around->name);
        value(p, is_text ? "HTML_ATTR_TYPES" : "HTML_TEXT_TYPES", STR(""));
    } else if (htmlc_sees(p, "<")) {
        angle(p);
    } else if (is_space(htmlc_peek(p, 0))) {
        space(p);
    } else {
        text(p);
    }
}
