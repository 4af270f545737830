/* call_view.h -- values of a call as pages and mails show them. */
#ifndef OUTREACH_CALL_VIEW_H
#define OUTREACH_CALL_VIEW_H

#include "outreach/call.h"

/* The conditions of a segment, each in words; "everybody" where there are none. At most SEGMENT_WORDS. */
enum { SEGMENT_WORDS = 5 };
size_t segment_words(struct html *h, struct db *db, const struct segment *s, struct str ret[SEGMENT_WORDS]);
struct str call_member_csv(struct arena *a, enum lang lang, const struct call_member *members, size_t n);

extern const struct options call_active;

#endif
