/* message.c -- a mail on its way out. */
#include "mail/message.h"

#include <sodium.h>
#include <string.h>
#include <time.h>

#include "base/buf.h"
#include "mail_letter_html.h"

enum { VALUE_MAX = 900, WORD_BYTES = 45 }; /* 45 bytes are 60 letters of base64; 12 more stand around them */

/* ---- headers ---- */

static bool is_plain(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.s[i] < 32 || (unsigned char)s.s[i] > 126) return false;
    return s.n <= VALUE_MAX && str_find(s, STR("=?")) == s.n;
}

/* How many of the first WORD_BYTES bytes make whole characters. */
static size_t word_length(struct str s) {
    if (s.n <= WORD_BYTES) return s.n;
    size_t n = WORD_BYTES;
    while (n > 1 && ((unsigned char)s.s[n] & 0xc0) == 0x80) n--;
    return n;
}

static void put_word(struct buf *b, struct str part) {
    char clean[WORD_BYTES], coded[sodium_base64_ENCODED_LEN(WORD_BYTES, sodium_base64_VARIANT_ORIGINAL)];
    for (size_t i = 0; i < part.n; i++) clean[i] = (unsigned char)part.s[i] < 32 || part.s[i] == 127 ? ' ' : part.s[i];
    sodium_bin2base64(coded, sizeof coded, (const unsigned char *)clean, part.n, sodium_base64_VARIANT_ORIGINAL);
    buf_fmt(b, "=?UTF-8?B?%s?=", coded);
}

struct str header_text(struct arena *a, struct str value) {
    if (is_plain(value)) return value;
    struct buf b = buf_make(a, 0);
    while (value.n) {
        size_t n = word_length(value);
        if (b.n) buf_lit(&b, "\r\n ");
        put_word(&b, str_sub(value, 0, n));
        value = str_sub(value, n, value.n);
    }
    return buf_view(&b);
}

static struct str date_text(struct arena *a, time_s t) {
    char text[64];
    struct tm tm;
    time_t at = (time_t)t;
    gmtime_r(&at, &tm);
    strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &tm); /* the program keeps the C locale: English names */
    return str_copy(a, str_of(text));
}

struct headers { struct arena *arena; struct curl_slist *list; bool failed; };

static void add(struct headers *h, const char *name, struct str value) {
    struct str line = str_fmt(h->arena, "%s: %.*s", name, STR_ARGS(value));
    struct curl_slist *longer = h->failed ? NULL : curl_slist_append(h->list, line.s);
    if (longer) h->list = longer;
    else h->failed = true;
}

struct curl_slist *message_headers(struct arena *a, const struct message *m) {
    struct headers h = {.arena = a};
    struct str from = header_text(a, m->from), domain = str_sub(from, str_index(from, '@') + 1, from.n);
    add(&h, "Date", date_text(a, m->written));
    add(&h, "From", str_fmt(a, "Inzet <%.*s>", STR_ARGS(from)));
    add(&h, "To", str_fmt(a, "<%.*s>", STR_ARGS(header_text(a, m->to))));
    add(&h, "Subject", header_text(a, m->subject));
    add(&h, "Message-ID", str_fmt(a, "<%lld@%.*s>", (long long)m->id, STR_ARGS(domain)));
    add(&h, "Auto-Submitted", STR("auto-generated"));
    add(&h, "Content-Language", lang_code(m->lang));
    if (m->unsubscribe.n) {
        add(&h, "List-Unsubscribe", str_fmt(a, "<%.*s>", STR_ARGS(header_text(a, m->unsubscribe))));
        add(&h, "List-Unsubscribe-Post", STR("List-Unsubscribe=One-Click"));
    }
    add(&h, "Content-Type", STR("multipart/alternative"));
    if (h.failed) curl_slist_free_all(h.list);
    return h.failed ? NULL : h.list;
}

/* ---- body ---- */

/* Mail ends its lines with CR LF. */
static struct str mail_lines(struct arena *a, struct str text) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '\r') continue;
        if (text.s[i] == '\n') buf_char(&b, '\r');
        buf_char(&b, text.s[i]);
    }
    return buf_view(&b);
}

static bool add_part(struct arena *a, curl_mime *mime, const char *type, struct str text) {
    struct str lines = mail_lines(a, text);
    curl_mimepart *part = curl_mime_addpart(mime);
    return part && curl_mime_data(part, lines.n ? lines.s : "", lines.n) == CURLE_OK && curl_mime_type(part, type) == CURLE_OK &&
           curl_mime_encoder(part, "quoted-printable") == CURLE_OK;
}

curl_mime *message_body(struct arena *a, CURL *curl, const struct message *m) {
    struct html h = {.out = buf_make(a, 0), .arena = a, .lang = m->lang};
    letter_whole(&h, m->subject, (struct safe){m->html});
    curl_mime *mime = curl_mime_init(curl);
    if (mime && !h.out.failed && add_part(a, mime, "text/plain; charset=utf-8", m->text) &&
        add_part(a, mime, "text/html; charset=utf-8", buf_view(&h.out))) return mime;
    curl_mime_free(mime);
    return NULL;
}
