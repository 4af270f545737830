/* segment.h -- whom a mail to many goes to.
**
** A segment is some conditions that must all hold; one that is left open holds for everybody. Only people who can be asked are in
** any segment: confirmed helpers who agreed to being asked, who do not pause, who did not stop or pause this kind of mail, and
** at whose address mail arrives. So the count before sending is the number of mails. Who is in a group because they signed up with a
** name and an address only (a drawing for a resident) agreed to being asked for that, so they are in segments that choose it.
*/
#ifndef OUTREACH_SEGMENT_H
#define OUTREACH_SEGMENT_H

#include "mail/mail.h"
#include "schema.h"

struct segment {
    int64_t works;               /* bits of enum work: one of these; 0 any */
    int64_t langs;               /* bits of enum lang: we write to them in one of these; 0 any */
    int64_t near, radius;        /* within so many kilometres of this place; near 0: anywhere */
    int64_t active_days;         /* was here in so many days; 0 whenever */
    const int64_t *groups;       /* in one of these groups (people/group.h); n_groups 0: whatever group */
    size_t n_groups;
};

struct segment_person { person_id id; enum lang lang; };

/* The people of the segment among the next so many after number `after`, in order. *ret_upto is the number of the last one who was
** looked at, and INT64_MAX when there is nobody further. */
void segment_walk(struct db *db, const struct segment *s, enum mail_kind kind, int64_t after, struct segment_person **ret,
                  size_t *ret_n, int64_t *ret_upto);

struct segment_count { int64_t people, by_lang[LANGS]; };
struct segment_count segment_count(struct db *db, const struct segment *s, enum mail_kind kind);

#endif
