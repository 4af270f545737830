/* html.h -- what compiled pages write with (see tools/htmlc.c for the language of the .html files).
**
** A page is a function that appends to a struct html. Writing never returns an error: the buffer
** fails stickily and the router sends the page or an error. The compiler chooses the list of types
** by where a value stands, and the value's type chooses the writer from that list through _Generic.
** The only ways to write markup that is not escaped are other pages and struct safe.
*/
#ifndef WEB_HTML_H
#define WEB_HTML_H

#include "base/buf.h"
#include "lang/lang.h"

struct url   { struct str s; }; /* an address, made only by the functions below that checked it */
struct safe  { struct str s; }; /* markup from a page rendered earlier, or from the sanitiser */
struct flag  { bool on; };      /* an attribute that is there or not: checked={{ flag(x) }} */
struct maybe { struct str s; }; /* one that is there unless s is empty: lang={{ maybe(s) }} */

struct request;

struct html {
    struct buf    out;
    struct arena *arena;
    enum lang     lang;
    struct url    base;          /* "/nl": every link inside the site starts with it */
    struct request *rq;          /* for the shell and the forms; a page for a mail may have none */
};

void html_bytes(struct html *h, const char *s, size_t n);
#define html_lit(h, literal) html_bytes((h), "" literal, sizeof(literal) - 1)

/* In text & < > are escaped, in attributes quotes as well. A C string may be NULL: nothing is
** written. */
void html_text_str(struct html *h, struct str s);
void html_text_cstr(struct html *h, const char *s);
void html_text_int(struct html *h, int64_t v);
void html_text_safe(struct html *h, struct safe s);
void html_attr_str(struct html *h, struct str s);
void html_attr_cstr(struct html *h, const char *s);
void html_url_url(struct html *h, struct url u);
/* A part of an address: all but letters, digits and - . _ ~ is percent-encoded, so it stays one
** part. */
void html_urlpart_str(struct html *h, struct str s);
void html_urlpart_cstr(struct html *h, const char *s);
/* The whole attribute ` name` or ` name="..."`, or nothing. */
void html_option_flag(struct html *h, struct flag f, const char *name);
void html_option_maybe(struct html *h, struct maybe m, const char *name);

/* What may stand where, and who writes it. Compiled pages name these lists; another type there is
** an error of the C compiler in the line of the .html file. */
#define HTML_NUMBERS \
    int: html_text_int, unsigned: html_text_int, long: html_text_int, \
    unsigned long: html_text_int, long long: html_text_int
#define HTML_TEXT_TYPES \
    struct str: html_text_str, char *: html_text_cstr, const char *: html_text_cstr, \
    HTML_NUMBERS, struct safe: html_text_safe
#define HTML_ATTR_TYPES \
    struct str: html_attr_str, char *: html_attr_cstr, const char *: html_attr_cstr, HTML_NUMBERS
#define HTML_URL_TYPES struct url: html_url_url
#define HTML_URLPART_TYPES \
    struct str: html_urlpart_str, char *: html_urlpart_cstr, const char *: html_urlpart_cstr, \
    HTML_NUMBERS
#define HTML_OPTION_TYPES struct flag: html_option_flag, struct maybe: html_option_maybe

static inline struct flag flag(bool on) { return (struct flag){on}; }
static inline struct maybe maybe(struct str s) { return (struct maybe){s}; }

/* Words in pages: _("..."), a plural, and a text with values in it. */
#define _(text)                     lang_text(h->lang, (text))
#define plural(h, n, one, many)     lang_plural((h)->lang, (n), (one), (many))
#define say(h, text, ...)           lang_say((h)->arena, (text), __VA_ARGS__)
#define num(h, n)                   lang_number((h)->arena, (h)->lang, (n))

/* Addresses. url_path is a path of this site without language ("/static/x.css"), url_here the same
** behind h->base. What may not stand in an address is percent-encoded; a % stays, so a text that
** somebody typed goes in by url_part. Whatever is given, the result leads to this site. */
struct url url_path(struct arena *a, const char *fmt, ...) PRINTF(2, 3);
struct url url_here(struct html *h, const char *fmt, ...) PRINTF(2, 3);
struct url url_tel(struct arena *a, struct str e164);
struct url url_mail(struct arena *a, struct str address);
/* The same address for programs that keep calendars: webcal: instead of http: or https:. */
struct url url_calendar(struct arena *a, struct url web);
/* http(s) only, with a host; `ret` points into `typed`. */
bool url_web(struct str typed, struct url *ret);
/* Percent-encoded, for a %s of url_path: "a b&c" -> "a%20b%26c". */
struct str url_part(struct arena *a, struct str s);

#endif
