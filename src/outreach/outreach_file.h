/* outreach_file.h -- lists that the desk takes along as CSV. Their addresses have no language in front (routes with .bare), so the
** link names it: people.csv?lang=fr.
*/
#ifndef OUTREACH_OUTREACH_FILE_H
#define OUTREACH_OUTREACH_FILE_H

#include "web/web.h"

extern const struct form_spec outreach_file_spec;   /* for the route */
/* What the link names; Dutch where it names nothing we know. */
enum lang outreach_file_lang(const struct request *rq);
enum status outreach_file_send(struct request *rq, const char *name, struct str csv);

#endif
