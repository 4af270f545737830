/* reserve.h -- the reserve list: people whom a coordinator brings in from a spreadsheet.
**
** A file is looked at first and brought in when the coordinator says so. Looking at it names every cell that cannot be, by
** row, column and reason, and every person who is already here or stands twice in the file; nobody is merged. Bringing in adds
** the people of the good rows as unconfirmed helpers. Each gets one mail with a link to claim the profile; until they do,
** nobody sees them. The same file a second time changes nothing, nor do rows whose people are here already.
**
** Both go through the file in steps of some hundred rows, each step one transaction: for a server that does it between other
** things, and after a crash goes on where it stopped, and for the command line.
*/
#ifndef PEOPLE_RESERVE_H
#define PEOPLE_RESERVE_H

#include "base/setting.h"
#include "people/person.h"
#include "people/sheet.h"
#include "web/web.h"

enum reserve_state { RESERVE_LOOKING, RESERVE_REFUSED, RESERVE_LOOKED, RESERVE_ADDING, RESERVE_ADDED };

enum reserve_kind {
    RESERVE_BAD,       /* a cell that cannot be: the row is left out until it is right */
    RESERVE_TWICE,     /* the same person stands higher up in the file */
    RESERVE_KNOWN,     /* the same person is here already */
    RESERVE_GONE,      /* the person asked to be erased */
    RESERVE_KINDS
};

/* One thing that was found in a file. */
struct reserve_finding {
    int64_t line;              /* the row's number in the spreadsheet */
    struct str header;         /* of the column, as in the file; empty for the row as a whole */
    enum reserve_kind kind;
    struct str reason;         /* a text of the program: lang_text, then filled with `args` */
    struct str args[2];
};
struct str reserve_reason(struct arena *a, enum lang lang, const struct reserve_finding *f);

/* How many rows there are of each sort. bad + twice + known + gone + good = lines, once all were looked at. */
struct reserve_counts { int64_t lines, good, of[RESERVE_KINDS], added; };

enum { RESERVE_FINDINGS_MAX = 2000 };   /* kept of one file; all are counted */

extern struct setting reserve_max_mb, reserve_mails_a_minute;

/* ---- one file at work ---- */

struct reserve_run;

/* Reads a file's bytes, which are copied. INVALID: ret_fault says in one sentence why it cannot be. Freed by reserve_close. A
** run has memory of its own, up to a gigabyte for the largest files, and belongs to one thread. */
enum status reserve_open(struct str bytes, struct reserve_run **ret, struct sheet_fault *ret_fault);
void reserve_close(struct reserve_run *run);   /* NULL is fine */
/* Looks at the next rows and compares them with the people who are here. BUSY or FAILED: the same rows come again next time. */
enum status reserve_look(struct reserve_run *run, struct store *store);
/* Looks at the next rows and adds their people, in one transaction, in which `file` is told how far it is. CONFLICT: somebody
** else is at it too. */
enum status reserve_add(struct reserve_run *run, struct store *store, reserve_file_id file);
/* Goes past rows that were added before; they are read again for who stands twice. */
void reserve_skip(struct reserve_run *run, int64_t lines);
bool reserve_finished(const struct reserve_run *run);

struct reserve_counts reserve_counted(const struct reserve_run *run);
/* By row. */
const struct reserve_finding *reserve_findings(struct reserve_run *run, size_t *ret_n);
struct str reserve_unused(const struct reserve_run *run);   /* headers that were not understood: "a, b" */

/* BLAKE2b of the bytes, in hexadecimal. */
struct str reserve_digest(struct arena *a, struct str bytes);

/* ---- the command line ---- */

/* inzet import helpers FILE. Prints what was found, as text or as one JSON object. 0: done; 1: the file cannot be read. */
int reserve_command(struct store *store, const char *file, bool dry_run, bool json);

extern const struct feature reserve_feature;

#endif
