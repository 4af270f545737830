/* person.h -- people and their accounts: who somebody is, how they sign in, what they agreed to, who looked at them.
**
** Nobody has a password. A person asks for a link by mail; the link is used once, within ten minutes, in the browser that
** asked (or with the code from the mail in another one). An address belongs to a person from the moment it is confirmed:
** until then anybody may have typed it, so two unconfirmed people can have the same one, and no answer tells a stranger
** whether an address is known here.
**
** All functions run inside the caller's transaction; texts live in its arena.
*/
#ifndef PEOPLE_PERSON_H
#define PEOPLE_PERSON_H

#include "base/clock.h"
#include "base/setting.h"
#include "db/db.h"
#include "lang/lang.h"
#include "schema.h"
#include "web/request.h"

enum person_state { PERSON_NEW, PERSON_ACTIVE, PERSON_REMOVED };  /* NEW: the address was not confirmed yet */
enum person_origin { ORIGIN_SELF = 1, ORIGIN_RESERVE, ORIGIN_COLLEAGUE, ORIGIN_NEIGHBOUR };

/* How many people one network (the first part of an address) may register an hour. */
extern struct setting person_registrations;

struct person {
    person_id id;
    struct str name, email, phone;
    enum lang lang;
    unsigned roles;               /* bits of enum who */
    enum person_state state;
    enum person_origin origin;
};

/* Adds a person. `p->id` is ignored; state and origin are taken as given. */
person_id person_add(struct db *db, const struct person *p);
enum status person_get(struct db *db, person_id id, struct person *ret);
/* The person to whom a confirmed address belongs. */
enum status person_by_email(struct db *db, struct str email, person_id *ret);
void person_change(struct db *db, const struct person *p);   /* name, phone, lang */
void person_add_roles(struct db *db, person_id id, unsigned roles);

/* The address was proved to be theirs. CONFLICT: it belongs to ret_owner already, who is somebody else; nothing changed. */
enum status person_confirm(struct db *db, person_id id, person_id *ret_owner);

/* Another address, which gets a mail with a link; nothing changes before the link is used. */
void person_ask_email(struct db *db, person_id id, struct str email);
/* The link was used. CONFLICT: the address belongs to somebody else in the meantime. */
enum status person_take_email(struct db *db, person_id id);

/* The hook of web.h. */
bool person_caller(struct db *db, int64_t person, struct caller *ret);
static inline person_id rq_person(const struct request *rq) { return (person_id){rq->caller.person}; }

/* ---- what was agreed to, with the version that was read ---- */
void consent_note(struct db *db, person_id id, const char *kind, int version, enum lang lang, bool given);
bool consent_given(struct db *db, person_id id, const char *kind);

/* ---- who did or saw what, append-only ---- */
void audit_note(struct db *db, int64_t actor, const char *action, person_id about, int64_t object);

/* The same for a page that only shows: written at once in a transaction of its own, once a day for the same actor, person and
** object. When it cannot be written the page must not be shown either: answer what this answers. */
enum status audit_seen(struct request *rq, const char *action, person_id about, int64_t object);

/* ---- asked for something: nobody is asked too often ---- */
void contact_note(struct db *db, person_id id);

/* ---- links in mails ---- */
struct link {
    struct str kind;              /* "sign-in", "confirm", "accept" ... */
    person_id person;
    int64_t object;
    struct str next;              /* where the person was on the way to; may be empty */
    bool other_browser;           /* it was asked for in another browser: the code is needed too */
};

/* A new link: 43 letters of base64url for the path, good for `seconds`. `browser` empty: opens anywhere. ret_code NULL: no
** code; else six digits for another browser. Only hashes of both are kept. */
struct str link_make(struct db *db, const char *kind, person_id person, int64_t object, struct str browser, time_s seconds,
                     struct str *ret_code);
/* Remembers where the link leads once it is used: a path of this site, from /sign-in?next=. */
void link_leads_to(struct db *db, struct str token, struct str next);
/* What the link allows, without using it. NOT_FOUND: unknown; CONFLICT: used already or over time. */
enum status link_look(struct db *db, struct str token, struct str browser, struct link *ret);
/* Uses it: afterwards it is dead. Same answers as link_look; INVALID when another browser came without the right code
** (five tries). Runs in a write transaction; INVALID keeps the count of tries only if the caller answers OK. */
enum status link_use(struct db *db, struct str token, struct str browser, struct str code, struct link *ret);
/* Like link_use for somebody who types a code instead of opening the link: the newest sign-in link of this browser. */
enum status link_use_code(struct db *db, struct str browser, struct str code, struct link *ret);

#endif
