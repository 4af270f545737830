/* router.h -- from a path to the route row.
**
** The rows of all features are put into one tree of path parts when the server starts; two rows for the same method and
** path stop the program then. A literal part wins over a parameter: /jobs/new before /jobs/:job.
*/
#ifndef WEB_ROUTER_H
#define WEB_ROUTER_H

#include "web/web.h"

enum { VALUES_MAX = 6 };   /* parameters in a path: as many as request.values has */

struct node;
struct router {
    struct arena arena;
    struct node *root;
    const struct route **menu;  /* GET rows with a menu text, in the order of the features */
    size_t n_menu;
    const struct route **rows;  /* all of them, in order */
    size_t n_rows;
};

void router_make(struct router *r, const struct feature *const *features, size_t n);
void router_free(struct router *r);

/* What is at a path (without language, without query), by method; both NULL: nothing is. The values are views of path. */
struct found { const struct route *by_method[2]; struct str values[VALUES_MAX]; };
struct found router_find(const struct router *r, struct str path);

/* The row's place in `rows`; n_rows for NULL or a row that is not there. */
size_t router_row(const struct router *r, const struct route *route);

/* Takes "/nl" off the front of *path. False, and *path as it was, when it does not start with a page language. */
bool router_lang(struct str *path, enum lang *ret);

/* Where the parameter `name` stands among the parameters of a route's path; -1 when it has none of that name. */
int route_parameter(const struct route *route, struct str name);

#endif
