/* mail_pages.h -- the page that stops a kind of mail, and in the demo the mails themselves. */
#ifndef MAIL_MAIL_PAGES_H
#define MAIL_MAIL_PAGES_H

#include "web/web.h"

extern const struct feature mail_feature;

#endif
