/* html.c -- the escapers of compiled pages, and the only makers of struct url. */
#include "html.h"

#include <stdarg.h>
#include <stdio.h>

void html_bytes(struct html *h, const char *s, size_t n) {
    buf_bytes(&h->out, s, n);
}

/* ---- text and attributes ---- */

/* What stands for `c`, or NULL where it stands for itself. Numbers, because &apos; is younger than
** some mail readers. */
static const char *entity(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&#34;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

static void write_escaped(struct html *h, struct str s, bool quotes_too) {
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        const char *instead = entity(s.s[i]);
        if (!instead || (!quotes_too && (s.s[i] == '"' || s.s[i] == '\''))) continue;
        html_bytes(h, s.s + from, i - from);
        buf_str(&h->out, str_of(instead));
        from = i + 1;
    }
    if (s.n) html_bytes(h, s.s + from, s.n - from);
}

void html_text_str(struct html *h, struct str s) {
    write_escaped(h, s, false);
}

void html_text_cstr(struct html *h, const char *s) {
    html_text_str(h, str_of(s));
}

void html_text_int(struct html *h, int64_t v) {
    buf_int(&h->out, v);
}

void html_text_safe(struct html *h, struct safe s) {
    buf_str(&h->out, s.s);
}

void html_attr_str(struct html *h, struct str s) {
    write_escaped(h, s, true);
}

void html_attr_cstr(struct html *h, const char *s) {
    html_attr_str(h, str_of(s));
}

void html_option_flag(struct html *h, struct flag f, const char *name) {
    if (!f.on) return;
    html_lit(h, " ");
    buf_str(&h->out, str_of(name));
}

void html_option_maybe(struct html *h, struct maybe m, const char *name) {
    if (m.s.n == 0) return;
    html_option_flag(h, flag(true), name);
    html_lit(h, "=\"");
    html_attr_str(h, m.s);
    html_lit(h, "\"");
}

/* ---- addresses ---- */

void html_url_url(struct html *h, struct url u) {
    html_attr_str(h, u.s);
}

static bool is_unreserved(char c) { /* RFC 3986 section 2.3 */
    bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

/* Percent-encodes all but unreserved signs and those in `also`. */
static void write_encoded(struct buf *out, struct str s, struct str also) {
    static const char digit[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if (is_unreserved(s.s[i]) || str_index(also, s.s[i]) < also.n) buf_char(out, s.s[i]);
        else buf_bytes(out, (char[]){'%', digit[c >> 4], digit[c & 15]}, 3);
    }
}

void html_urlpart_str(struct html *h, struct str s) {
    write_encoded(&h->out, s, STR(""));
}

void html_urlpart_cstr(struct html *h, const char *s) {
    html_urlpart_str(h, str_of(s));
}

struct str url_part(struct arena *a, struct str s) {
    struct buf out = buf_make(a, 0);
    write_encoded(&out, s, STR(""));
    return buf_view(&out);
}

/* `path` behind `base`. A path that begins with // would name another host, so only its first slash
** stays one. */
static struct url site_url(struct arena *a, struct str base, struct str path) {
    /* RFC 3986 section 2.2, and % for what is encoded already */
    struct str delimiters = STR("/?#[]@!$&'()*+,;=:%");
    struct buf out = buf_make(a, 0);
    buf_str(&out, base);
    buf_lit(&out, "/");
    if (str_starts(path, STR("/"))) path = str_sub(path, 1, path.n);
    if (str_starts(path, STR("/"))) {
        buf_lit(&out, "%2F");
        path = str_sub(path, 1, path.n);
    }
    write_encoded(&out, path, delimiters);
    return (struct url){buf_view(&out)};
}

static struct str format(struct arena *a, const char *fmt, va_list args) PRINTF(2, 0);

static struct str format(struct arena *a, const char *fmt, va_list args) {
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, again);
    va_end(again);
    CHECK(n >= 0);
    char *text = arena_alloc(a, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, fmt, args);
    return (struct str){text, (size_t)n};
}

struct url url_path(struct arena *a, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    struct str path = format(a, fmt, args);
    va_end(args);
    return site_url(a, STR(""), path);
}

struct url url_here(struct html *h, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    struct str path = format(h->arena, fmt, args);
    va_end(args);
    return site_url(h->arena, h->base.s, path);
}

struct url url_tel(struct arena *a, struct str e164) {
    struct buf out = buf_make(a, 0);
    buf_lit(&out, "tel:");
    for (size_t i = 0; i < e164.n; i++)
        if (e164.s[i] == '+' || (e164.s[i] >= '0' && e164.s[i] <= '9')) buf_char(&out, e164.s[i]);
    return (struct url){buf_view(&out)};
}

struct url url_mail(struct arena *a, struct str address) {
    struct buf out = buf_make(a, 0);
    buf_lit(&out, "mailto:");
    write_encoded(&out, address, STR("@+"));
    return (struct url){buf_view(&out)};
}

struct url url_calendar(struct arena *a, struct url web) {
    struct str rest = str_sub(web.s, str_index(web.s, ':'), web.s.n);
    return (struct url){str_fmt(a, "webcal%.*s", STR_ARGS(rest))};
}

/* Signs that end an address, or that browsers mend in ways of their own. */
static bool is_outside_url(char c) {
    return (unsigned char)c <= ' ' || c == 127 || c == '\\' || c == '"' || c == '<' || c == '>' ||
           c == '`';
}

bool url_web(struct str typed, struct url *ret) {
    enum { LONGEST = 2000 }; /* what every browser and most mail readers take */
    bool is_https = str_eq_ci(str_sub(typed, 0, 8), STR("https://"));
    bool is_http = str_eq_ci(str_sub(typed, 0, 7), STR("http://"));
    struct str rest = str_sub(typed, is_https ? 8 : 7, typed.n);
    if ((!is_http && !is_https) || typed.n > LONGEST || rest.n == 0) return false;
    /* a host begins with a letter or digit, of whatever script */
    if (!is_unreserved(rest.s[0]) && (unsigned char)rest.s[0] < 0x80) return false;
    for (size_t i = 0; i < rest.n; i++)
        if (is_outside_url(rest.s[i])) return false;
    *ret = (struct url){typed};
    return true;
}
