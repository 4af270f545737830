/* sheet.c -- what sort of file it is, and who reads it. */
#include "people/sheet.h"

#include <string.h>

#include "base/buf.h"
#include "lang/lang.h"
#include "people/sheet_rows.h"

/* ---- encodings ---- */

/* Windows-1252, 80 to 9F; 0 where it has no character. The other bytes are those of Unicode. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

static void put_utf8(struct buf *b, unsigned point) {
    if (point >= 0x800) buf_char(b, (char)(0xe0 | point >> 12));
    buf_char(b, (char)(point >= 0x800 ? 0x80 | (point >> 6 & 0x3f) : 0xc0 | point >> 6));
    buf_char(b, (char)(0x80 | (point & 0x3f)));
}

static struct str from_windows(struct arena *a, struct str text) {
    struct buf b = buf_make(a, text.n * 3 + 1);
    for (size_t i = 0; i < text.n; i++) {
        unsigned c = (unsigned char)text.s[i];
        if (c >= 0x80 && c < 0xa0) c = windows_1252[c - 0x80] ? windows_1252[c - 0x80] : ' ';
        if (c < 0x80) buf_char(&b, (char)c);
        else put_utf8(&b, c);
    }
    return buf_view(&b);
}

static struct str to_utf8(struct arena *a, struct str text) {
    if (str_starts(text, STR("\xef\xbb\xbf"))) text = str_sub(text, 3, text.n);
    return str_utf8(text) ? text : from_windows(a, text);
}

/* ---- kinds of files ---- */

static const struct { struct str begins; const char *text; } refused[] = {
    {STR("%PDF-"), N_("This is a PDF. Ask for the list as a spreadsheet, saved as CSV or XLSX.")},
    {STR("\xd0\xcf\x11\xe0"), N_("This is an old or locked Excel file. Open it, take off the password, and save it as XLSX or CSV.")},
    {STR("{\\rtf"), N_("This is a text document. Put the list in a spreadsheet and save it as CSV or XLSX.")},
    {STR("\xff\xfe"), N_("This text has an encoding that we do not read. Save it as CSV UTF-8.")},
    {STR("\xfe\xff"), N_("This text has an encoding that we do not read. Save it as CSV UTF-8.")},
    {STR("<"), N_("This is a web page. Put the list in a spreadsheet and save it as CSV or XLSX.")},
};

static const char *refusal(struct str bytes) {
    if (str_trim(bytes).n == 0) return N_("The file is empty.");
    for (size_t i = 0; i < COUNT(refused); i++)
        if (str_starts(bytes, refused[i].begins)) return refused[i].text;
    if (!str_starts(bytes, STR("PK")) && memchr(bytes.s, 0, bytes.n))
        return N_("This is no spreadsheet that we can read. Save the list as CSV or XLSX.");
    return NULL;
}

enum status sheet_read(struct arena *a, struct str bytes, struct sheet *ret, struct sheet_fault *ret_fault) {
    struct sheet sheet = {0};
    struct sheet_fault fault = {.text = refusal(bytes)};
    struct row_builder b = {.sheet = &sheet, .arena = a, .fault = &fault};
    bool ok = !fault.text && (str_starts(bytes, STR("PK")) ? xlsx_read(&b, bytes) : csv_read(&b, to_utf8(a, bytes)));
    if (ok && sheet.n == 0) ok = row_refuse(&b, N_("The file is empty."), 0);
    if (!ok) {
        *ret_fault = fault;
        return INVALID;
    }
    *ret = sheet;
    return OK;
}
