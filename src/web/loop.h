/* loop.h -- what the event loops of the HTTP library call: a request arrives, is answered, is done. */
#ifndef WEB_LOOP_H
#define WEB_LOOP_H

#include <microhttpd.h>
#include <stdbool.h>

/* Callbacks of libmicrohttpd 0.9.75; `web` is the struct web. */

/* MHD_OPTION_URI_LOG_CALLBACK: the request line has arrived. Returns the new exchange. */
void *loop_began(void *web, const char *target, struct MHD_Connection *connection);
/* The access handler: the header is complete, a piece of body is there, the body is complete, a worker is done. */
enum MHD_Result loop_step(void *web, struct MHD_Connection *connection, const char *url, const char *method,
                          const char *version, const char *upload, size_t *upload_n, void **exchange);
/* MHD_OPTION_NOTIFY_COMPLETED: answered, or broken off. Frees the exchange. */
void loop_done(void *web, struct MHD_Connection *connection, void **exchange, enum MHD_RequestTerminationCode why);
/* MHD_OPTION_UNESCAPE_CALLBACK: leaves paths as they were sent. */
size_t loop_unescape(void *web, struct MHD_Connection *connection, char *text);

/* Answers for the files of static.h, made once. False when there is no memory. */
struct web;
bool loop_static_make(struct web *w);
void loop_static_free(struct web *w);

#endif
