/* outreach_own.h -- what outreach keeps about people, said to them on their page "Your data". */
#ifndef OUTREACH_OUTREACH_OWN_H
#define OUTREACH_OUTREACH_OWN_H

#include "db/db.h"

/* The feature's start: hands over the words to people/own_data.h. */
enum status outreach_own_start(struct store *store, struct arena *a);

#endif
