/* hold.h -- what looks as if a program or a troll had sent it: held until somebody has looked at it.
**
** There are no picture riddles and nothing is refused, because every sign of a program (web/signs.h) is sometimes wrong. What
** is held is kept whole, counts nowhere, is shown to nobody else, and not one mail goes out because of it. The sender is told
** plainly that somebody looks at it first. A coordinator has one list of everything that is held, the oldest first, and lets a
** thing in or removes it. Letting it in makes everything happen that would have happened at once; what was removed by mistake is
** let in as well, within thirty days.
**
**   watched form -> signs -> held -> let in     (as if it had come now)
**                               \--> removed -> let in, or deleted after thirty days
**
** Each kind of things that may be held is a row, which main.c lists. Most kinds are kept as they were typed, so that nothing else
** has to know about them: there is no organisation, no person, no sign-up before it is let in. A request for help keeps itself,
** since it has a number for its sender and a desk on whose list it stands.
*/
#ifndef PEOPLE_HOLD_H
#define PEOPLE_HOLD_H

#include "people/person.h"
#include "web/web.h"

enum hold_state { HOLD_WAITING, HOLD_REMOVED };
enum { HOLD_LINES = 8 };

struct hold_kind;

/* One thing that is held. */
struct held {
    const struct hold_kind *kind;
    int64_t id;                  /* of its row in the table of its kind */
    int64_t signs;
    time_s created;
    enum hold_state state;
    struct str reason;           /* why it was removed; may be empty */
    const void *form;            /* kept as typed: the struct of kind->form */
    enum lang lang;              /* likewise: of the page on which it was typed */
    /* What hold_kind.tell says of it. */
    struct str title;
    struct str path;             /* a page with more, without language; empty: there is none */
    struct held_line { struct str label, text; } line[HOLD_LINES];
    size_t n_lines;
};

struct hold_kind {
    const char *name;            /* stands in the table and in addresses, so it never changes: "organisation" */
    const char *label;           /* N_(): "Registration of an organisation" */
    const char *late;            /* N_(): why it cannot be let in any more, when let_in answers INVALID */
    const struct form_spec *form;/* kept as it was typed into this form; NULL: the feature keeps it itself */
    /* Says in words what it is, for a page in the reader's language. */
    void (*tell)(struct request *rq, struct held *of);
    /* Makes everything happen that would have happened. INVALID: it cannot any more, and nothing changed. CONFLICT: it was let
    ** in already. */
    enum status (*let_in)(struct db *db, const struct caller *by, const struct held *of);
    /* Only for kinds that keep themselves. CONFLICT: it is not held any more. */
    enum status (*remove)(struct db *db, const struct caller *by, const struct held *of, struct str reason);
};

/* Ends with NULL. */
extern const struct hold_kind *const *hold_kinds;

/* Keeps what was posted to a route that is `watched`, and sends the person to a page that says so. Answers what the handler is
** to answer. */
enum status hold_form(struct request *rq, const struct hold_kind *kind, unsigned signs);

/* One more line of what is told; nothing when the text is empty. */
void hold_line(struct held *of, struct str label, struct str text);

enum { HOLD_WAITING_SHOWN = 100, HOLD_REMOVED_SHOWN = 20 };
/* What waits, the oldest first, and what was removed, the newest first; each told. */
void hold_list(struct request *rq, enum hold_state state, struct held **ret, size_t *ret_n);
/* How much waits. */
int64_t hold_count_waiting(struct db *db);
/* NOT_FOUND: there is none. */
enum status hold_get(struct request *rq, struct str kind, int64_t id, struct held *ret);

/* Letting in and removing, as above. */
enum status hold_let_in(struct db *db, const struct caller *by, const struct held *of);
enum status hold_take_out(struct db *db, const struct caller *by, const struct held *of, struct str reason);

/* What was removed before that moment is deleted. */
void hold_forget_removed(struct db *db, time_s before);

extern const struct feature hold_feature;

#endif
