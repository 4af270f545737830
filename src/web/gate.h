/* gate.h -- which requests may come in at all.
**
** An HTTP message that two programs read differently lets somebody slip a second request past the first of them (request
** smuggling). The HTTP library forgives much, so every request passes this gate before it is looked at: what is unclear is
** refused, nothing is repaired. RFC 9112 sections 3.2, 5.1, 6.1 and 6.3.
*/
#ifndef WEB_GATE_H
#define WEB_GATE_H

#include "base/str.h"

/* What was seen of one request's header. Start with a zeroed one. */
struct gate {
    size_t headers;
    int hosts, lengths, codings;  /* how often Host, Content-Length and Transfer-Encoding occur */
    uint64_t length;              /* Content-Length in bytes */
    bool bad;                     /* a name or a value breaks the grammar */
};

/* Looks at one header line. */
void gate_header(struct gate *g, struct str name, struct str value);

/* After the last header: 0 when the request may come in, else the HTTP status that refuses it. `target` is the request
** target as it was sent, `version` "HTTP/1.1". */
int gate_verdict(const struct gate *g, struct str method, struct str target, struct str version);

/* True when the header announces a body. */
bool gate_body(const struct gate *g);

#endif
