/* open_need.h -- open needs: what help is asked now, in the shape in which a feature tells others about it.
**
** A feature that asks people for help (a job, a part of a resident's request) offers its open needs through a need_source; whoever
** brings needs to people (the weekly mail) takes them from there without knowing the feature. main.c brings the two together.
*/
#ifndef PEOPLE_OPEN_NEED_H
#define PEOPLE_OPEN_NEED_H

#include "match/pool.h"
#include "people/group.h"
#include "people/person.h"

struct open_need {
    int64_t id;
    struct str title, who;     /* what is asked, and by whom as people may read it */
    struct str path;           /* of its page without language; empty when it has none */
    int64_t place;             /* a place key */
    int64_t group;             /* only for people of this group of the source; 0: for anybody whom it suits */
    day_n from, until;         /* DAY_NONE: not said */
    struct str when;           /* more about the time, in words; empty */
    time_s since;              /* when it was opened */
    struct ask ask;            /* whom it suits */
};

struct need_source {
    const char *name;          /* stands in links and tables, so it never changes: "job" */
    const struct group_source *groups;   /* of open_need.group; NULL when all are for anybody */
    /* All that are open, in any order. Texts may be left empty. */
    void (*open)(struct db *db, struct open_need **ret, size_t *ret_n);
    /* One of them for this person, in their language. NOT_FOUND: it is not open any more, or the person was asked or offered already. */
    enum status (*get)(struct db *db, int64_t id, person_id person, struct open_need *ret);
    /* The person wants to help. CONFLICT: said before, or it is not open any more. */
    enum status (*offer)(struct db *db, int64_t id, person_id person);
};

#endif
