/* dsn.h -- what a mail server reports about mail that it could not deliver (RFC 3464).
**
** Such a report is a mail of type multipart/report: a part for people, a part message/delivery-status with fields for each receiver,
** and the mail it is about or its headers. Only what decides is read; anything else, and any mail that is no report, is refused.
*/
#ifndef MAIL_DSN_H
#define MAIL_DSN_H

#include "base/str.h"

enum dsn_action { DSN_OTHER, DSN_FAILED, DSN_DELAYED };

struct dsn {
    enum dsn_action action;      /* failed when one of the receivers failed */
    struct str status;           /* "5.1.1": class, subject, detail (RFC 3463) */
    struct str message_id;       /* of the mail it is about, without < >; empty when it is not there */
};

/* False when the mail is no report about one of ours. Texts point into `mail` or the arena. */
bool dsn_read(struct arena *a, struct str mail, struct dsn *ret);

#endif
