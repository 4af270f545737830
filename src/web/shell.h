/* shell.h -- the document around every page: head, menu, notice, footer. Drawn by shell_pages.html. */
#ifndef WEB_SHELL_H
#define WEB_SHELL_H

#include "web/request.h"

struct shell {
    struct str title;                 /* of the page, without the site's name; "Error: " is put before it by the router */
    struct str body;                  /* markup of the page */
    bool front;                       /* the front page: full width, no margin on top */
    struct str notice;                /* a sentence from the request before, or empty */
    const struct route *const *menu;  /* rows with a menu text that this caller may enter, in order */
    size_t n_menu;
};

/* The title of the page; every page says it once. */
void page_title(struct html *h, struct str title);

void shell_write(struct html *h, const struct request *rq, const struct shell *s);
/* The body of a page that tells an outcome: NOT_FOUND, FORBIDDEN, CONFLICT, BUSY, FAILED, 413, 400 ... */
void shell_outcome(struct html *h, int http_status);
/* Links to the page before and after this one of `pages`, counted from 1; nothing when there is one. `path` has no language and
** ends in "?" or "&" (url_part for what somebody typed). */
void page_links(struct html *h, struct str path, int64_t page, int64_t pages);
/* One drawing of the sprite (static/icons.txt lists them), always beside words. */
void icon(struct html *h, const char *name);

#endif
