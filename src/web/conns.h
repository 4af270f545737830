/* conns.h -- wall-clock deadlines of connections.
**
** The HTTP library ends a connection that is silent; one that sends a byte now and then would live for ever (slowloris).
** So each connection has a moment by which its present step must be done, and a reaper that shuts down those who are late.
*/
#ifndef WEB_CONNS_H
#define WEB_CONNS_H

#include <microhttpd.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    SECONDS_HEAD = 10,     /* for a whole header */
    SECONDS_BODY = 30,     /* for a body, and a second more for each BYTES_A_SECOND of it */
    SECONDS_ANSWER = 30,   /* for taking the answer, likewise */
    SECONDS_IDLE = 30,     /* between two requests, the header of the next included */
    BYTES_A_SECOND = 16 * 1024
};

struct conn;
struct conns {
    pthread_mutex_t lock;
    struct conn *first;
    pthread_t reaper;
    bool running;
    _Atomic bool stop;
};

bool conns_start(struct conns *c);   /* false when no thread could be made */
void conns_stop(struct conns *c);

/* MHD_OPTION_NOTIFY_CONNECTION: `conns` as struct conns *. */
void conns_notify(void *conns, struct MHD_Connection *connection, void **socket_context,
                  enum MHD_ConnectionNotificationCode code);

/* From now on the connection has this many seconds; 0: as long as it takes (a worker is busy with it). */
void conn_deadline(struct MHD_Connection *connection, uint64_t seconds);

#endif
