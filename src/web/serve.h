/* serve.h -- a request's way through the house, on a worker's thread. */
#ifndef WEB_SERVE_H
#define WEB_SERVE_H

#include "web/exchange.h"

/* Answers the exchange: x->answer and x->status are set afterwards. */
void serve(struct exchange *x, struct arena *a);

/* An empty request for this exchange: for serve, and for pages that are drawn without a visitor. */
struct request *request_make(struct exchange *x, struct arena *a);

#endif
