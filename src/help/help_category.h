/* help_category.h -- what residents can ask and helpers can offer: a tree of groups and categories.
**
** The first tree is shipped in data/help and put into an empty database when the server starts; from then on it belongs to the
** coordinator. A category is never deleted, since requests refer to it: it is closed. A group only orders the page.
*/
#ifndef HELP_HELP_CATEGORY_H
#define HELP_HELP_CATEGORY_H

#include "db/db.h"
#include "lang/lang.h"
#include "schema.h"
#include "web/form.h"

/* How helpers come to a category: a whole profile, a name and an address only, or first a talk with a desk. */
enum help_way { HELP_REGISTER = 1, HELP_SIGN_UP, HELP_CONTACT };
extern const struct options help_ways;

enum { CATEGORIES_MAX = 200 };

struct help_category {
    help_category_id id, parent;   /* parent.n 0: stands on its own or is a group */
    struct str code;
    struct str name, asker, helper;  /* in the language that was asked; in English where that one is empty */
    enum help_way way;
    bool insured, remote, open, group;   /* group: others stand in it */
    int min_age;
};

/* All of them in the order of the page: each group before what stands in it. In the transaction's arena. */
void help_categories(struct db *db, enum lang lang, struct help_category **ret, size_t *ret_n);
enum status help_category_get(struct db *db, help_category_id id, enum lang lang, struct help_category *ret);
/* Whether it may be asked: known, open and no group; among those that were read, and by the database alone. */
bool help_category_asked(const struct help_category *all, size_t n, int64_t id);
bool help_category_askable(struct db *db, help_category_id id);
const struct help_category *help_category_find(const struct help_category *all, size_t n, help_category_id id);

/* What the coordinator fills in. Names in all languages; the other texts may be empty. */
struct category_form {
    struct str name_nl, name_fr, name_en, asker_nl, asker_fr, asker_en, helper_nl, helper_fr, helper_en;
    int64_t parent, way, min_age, position;
    bool insured, remote, closed;
};
enum status help_category_form(struct db *db, help_category_id id, struct category_form *ret);
/* Adds one when `id` is 0. CONFLICT: the parent is itself in a group, or is this very category. */
enum status help_category_put(struct db *db, help_category_id id, const struct category_form *f, help_category_id *ret);

/* feature.start: ships the first tree and the first desk where there are none. */
enum status help_start(struct store *store, struct arena *a);
/* The same inside a transaction, for the demo and tests. */
enum status help_ship(struct db *db, void *args);

#endif
