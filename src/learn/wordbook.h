/* wordbook.h -- the lexicon as coordinators correct it: versions in the database, checked before they are kept.
**
** The tables of the build stay as they are; kept is what differs from them, in the language of data/lexicon (match/stanza.h), a row
** for each change. Every process that follows the database takes a change over the moment it is committed. What the law protects
** (professions) and what other tables hang on (languages, times) can be named differently, but not added or made to mean something
** else.
*/
#ifndef LEARN_WORDBOOK_H
#define LEARN_WORDBOOK_H

#include "db/db.h"
#include "match/stanza.h"
#include "schema.h"
#include "web/web.h"

/* Why a change cannot be: a sentence in the reader's language, and the field it belongs to ("nl", "kind", ...; NULL: none). */
struct wordbook_fault { const char *field; struct str text; };

/* Whether a concept may be like that: `own` is its number, NO_CONCEPT for a new one. */
bool wordbook_check(struct arena *a, enum lang lang, concept_n own, const struct stanza *s, struct wordbook_fault *ret);

/* The id of a new concept, made of its English name. */
struct str wordbook_new_id(struct arena *a, struct str english);

/* Keeps a version, checked by the caller; a stanza that changes nothing is not kept. */
enum status wordbook_keep(struct db *db, const struct caller *by, struct str concept, struct str stanza);
/* Back to an earlier version, 0: to the build's (an added concept then no longer counts). INVALID: it no longer fits. */
enum status wordbook_back(struct db *db, const struct caller *by, struct str concept, lexicon_version_id version);

/* From now on this process follows what coordinators change. */
enum status wordbook_follow(struct store *store, struct arena *a);
/* Takes over what counts now, unless it has it already; a db_fn for db_read. `args` is not used. */
enum status wordbook_load(struct db *db, void *args);

/* All faults of what was changed, as phrases of "inzet lexicon check": one a call of `fault`. Answers how many entries there are. */
size_t wordbook_check_all(struct db *db, void (*fault)(void *context, struct str concept, struct str text), void *context);

#endif
