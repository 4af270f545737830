/* lang.h -- words, numbers and dates in the reader's language.
**
** Texts stand in the code in English as _("..."); po/nl.po, fr.po and en.po hold what people read,
** and poc compiles them into the program with their plural rules (no gettext at run time: its
** language cannot differ per request). A message that has no translation is shown as it stands in
** the code; a test sees to it that none is missing.
*/
#ifndef LANG_LANG_H
#define LANG_LANG_H

#include "base/clock.h"
#include "base/str.h"

enum lang { NL, FR, EN, DE };
#define LANGS      3 /* languages of the pages: NL FR EN */
#define LANGS_READ 4 /* languages that are understood: DE too */

struct str lang_code(enum lang lang);                     /* "nl" */
struct str lang_endonym(enum lang lang);                  /* "Nederlands" */
bool lang_from_code(struct str code, enum lang *ret);     /* "fr", "FR", "fr-BE" */
/* The page language that suits an Accept-Language header best (RFC 9110 12.5.4); NL where none
** does. */
enum lang lang_accept(struct str header);

/* Marks a text for translation where it stands in a table; translate it when it is shown. */
#define N_(text) text

struct str lang_text(enum lang lang, const char *text);
/* The form that fits n, e.g. lang_plural(lang, n, "{0} helper", "{0} helpers"). */
struct str lang_plural(enum lang lang, int64_t n, const char *one, const char *many);

/* Fills {0}, {1} ... in a translated text. Braces that name no argument stay as they are. */
struct str lang_fill(struct arena *a, struct str text, const struct str *args, size_t n);
#define lang_say(arena, text, ...) \
    lang_fill((arena), (text), (struct str[]){__VA_ARGS__}, COUNT(((struct str[]){__VA_ARGS__})))

/* 2.417 (nl), 2 417 (fr), 2,417 (en) */
struct str lang_number(struct arena *a, enum lang lang, int64_t n);
/* Thousandths, rounded to one decimal, which is shown where it is not 0: 2500 -> 2,5 */
struct str lang_decimal(struct arena *a, enum lang lang, int64_t thousandths);
/* The same for a cell of a spreadsheet: three digits behind the language's own decimal sign, and nothing between thousands. With
** a point, a Dutch or French spreadsheet takes 1.588 for a thousand, and 12.5 for a day in May. */
struct str lang_decimal_cell(struct arena *a, enum lang lang, int64_t thousandths);
/* 0.025 -> 2,5 %; a share that is no number (0 of 0) -> – */
struct str lang_percent(struct arena *a, enum lang lang, double share);
/* maandag 6 april 2020 */
struct str lang_day(struct arena *a, enum lang lang, day_n d);
/* 6 april 2020 */
struct str lang_day_short(struct arena *a, enum lang lang, day_n d);
/* april 2020; month from 1 */
struct str lang_month(struct arena *a, enum lang lang, int year, int month);
/* maandag; 0 = Monday */
struct str lang_weekday(enum lang lang, int weekday);
/* 6 april 2020 om 14.05 uur, Belgian time */
struct str lang_moment(struct arena *a, enum lang lang, time_s t);
/* "a", "a en b", "a, b en c"; `or_` gives "of". */
struct str lang_list(struct arena *a, enum lang lang, const struct str *items, size_t n, bool or_);

#endif
