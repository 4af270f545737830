/* serve.h -- a request's way through the house, on a worker's thread. */
#ifndef WEB_SERVE_H
#define WEB_SERVE_H

#include "web/exchange.h"

/* A worker's stretches (workers.h): up to what must be written, and from there on. When it answers true, x->answer and x->status
** are set. */
bool serve(struct exchange *x);

#endif
