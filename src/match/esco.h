/* esco.h -- the European classification of occupations (ESCO), as an operator may bring it.
**
** ESCO is published as CSV files, one a language and a kind: occupations_nl.csv, ISCOGroups_nl.csv
** and so on. It is no part of Inzet. An operator who has the files makes one compact file of them
** (esco_write); link.h then finds the occupations that a title means. Two steps lead there: reading
** the CSV (esco_read.c), and learning which letters speak for which occupation (esco_learn.c).
**
** Everything is pure: bytes in, arrays and bytes out.
*/
#ifndef MATCH_ESCO_H
#define MATCH_ESCO_H

#include "base/buf.h"
#include "base/status.h"
#include "lang/lang.h"

/* An occupation, or a group of occupations of ISCO-08. */
struct esco_concept {
    struct str uri;
    struct str name[LANGS_READ];     /* preferred label; empty where a language has none */
};

/* Something that is said of a concept, in folded words with a space between them. */
struct esco_text {
    uint32_t   concept;
    enum lang  lang;
    bool       is_label;             /* else a sentence of its description */
    struct str words;
};

struct esco {
    struct esco_concept *concept;  size_t concepts, concepts_room;
    struct esco_text    *text;     size_t texts, texts_room;
    uint32_t            *slot;     size_t slots;   /* concepts + 1 by uri, open addressing */
};

/* Adds the rows of one CSV file in `lang`. Columns are found by their names: conceptUri and
** preferredLabel must be there; altLabels, hiddenLabels (one a line) and description may be. Files
** of several languages and kinds add up: rows with one uri are one concept. What it keeps lives in
** `a`. INVALID: not UTF-8, a column is missing or a quotation mark is not closed; *ret_why says
** which. */
enum status esco_add_csv(struct arena *a, struct esco *esco, struct str csv, enum lang lang,
                         struct str *ret_why);

/* The next row of a CSV text (RFC 4180; CR LF, LF or CR): its first `max` cells, and their number.
** False when nothing is left, or when a quotation mark is not closed: then rest->n is not 0. */
bool esco_csv_row(struct arena *a, struct str *rest, struct str *ret, size_t max, size_t *ret_n);

/* Learns from all texts and gives the bytes of the compact file, in `a`, which needs room for about
** 30 bytes a byte of CSV. Takes most of a minute for all of ESCO; the same texts give the same
** file. Needs at least two concepts. */
struct str esco_write(struct arena *a, const struct esco *esco);

#endif
