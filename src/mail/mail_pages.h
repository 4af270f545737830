/* mail_pages.h -- the page that stops a kind of mail, and in the demo the mails themselves. */
#ifndef MAIL_MAIL_PAGES_H
#define MAIL_MAIL_PAGES_H

#include "mail/mail.h"
#include "web/web.h"

/* "Mails that ask whether you can help": an enum mail_kind as people read it. */
struct str mail_kind_shown(struct html *h, int64_t kind);

extern const struct feature mail_feature;

#endif
