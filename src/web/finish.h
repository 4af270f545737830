/* finish.h -- the last step: from what a handler said to the answer that its connection sends. */
#ifndef WEB_FINISH_H
#define WEB_FINISH_H

#include "web/request.h"

/* What the handler said: a redirect, a body of its own, or the page in rq->html inside the shell with this status. */
void finish_said(struct request *rq, unsigned http_status);
/* The page that tells an outcome. */
void finish_outcome(struct request *rq, unsigned http_status);
/* 302 to an address of this site. */
void finish_moved(struct request *rq, struct str location);

/* The HTTP status of an outcome. */
unsigned finish_status(enum status st);

#endif
