/* demo_plan.h -- the demo from the inside: everything is planned in memory first, then written.
**
** Planning draws from one source of chance in a fixed order, so a seed always gives the same demo; writing draws nothing, so
** that the database may run a transaction twice. Jobs stand between: their rules read the texts and write them, and what they
** ask of helpers comes back into the plan, from which the invitations follow.
*/
#ifndef DEMO_DEMO_PLAN_H
#define DEMO_DEMO_PLAN_H

#include "demo/demo.h"
#include "demo/demo_text.h"
#include "jobs/deploy.h"
#include "match/pool.h"
#include "people/quotes.h"

enum { DEMO_MONTHS = 6, DEMO_NEW_DAYS = 10,     /* of the newest jobs everybody still hears */
       DEMO_OPERATORS = 1 };

struct demo_month { day_n first, last; };

struct demo_person {
    struct person person;
    time_s created, confirmed;   /* confirmed 0: not yet */
    bool helper;
    struct card card;            /* of a helper: where, when and what, as the pool will know it */
    int64_t place, education;
    struct str experience;
    struct quotes said;          /* what that says they can do */
    time_s asked;                /* the last invitation */
};

struct demo_org {
    org_id id;
    struct str number, name, second_site;   /* the last one empty: there is one site only */
    org_site_id site[2];
    int64_t sector, place;
    enum lang lang;
    time_s created, decided;     /* decided 0: the coordinator has not looked yet */
    struct demo_person *member[2];
    size_t n_members;
};

struct demo_deployment {
    deployment_id id;
    enum deployment_state state;
    enum deployment_origin origin;
    day_n start, end;
    int hours, asked_times;
    enum said helper_said, org_said;
    time_s asked;
};

struct demo_invitation {
    invitation_id id;
    struct demo_person *person;
    struct str reasons, parts;
    enum invitation_state state;
    time_s sent, answered;
    struct demo_deployment deployment;   /* when accepted */
};

enum { DEMO_INVITED = 6 };

struct demo_job {
    job_id id;                   /* known once it is written */
    const struct demo_job_text *text;
    const struct demo_org *org;
    struct job_form form;
    time_s created;
    struct ask ask;              /* known once it is written */
    struct demo_invitation invitation[DEMO_INVITED];
    size_t n_invitations;
    int64_t accepted;
};

struct demo {
    struct store *store;
    struct arena *arena;         /* the plan lives here */
    struct demo_text text;
    struct rand rand;
    struct demo_month month[DEMO_MONTHS];
    time_s end;                  /* the demo's present */
    uint32_t serial;             /* of ids, addresses and telephone numbers */
    struct demo_person *person;  /* the coordinator first, then the reserve list, then those who registered, then members */
    size_t n_people, n_reserve, n_helpers;
    struct demo_person *known;   /* the helper of demo_logins */
    struct demo_org *org;        /* the first one is that of demo_logins */
    size_t n_orgs;
    struct demo_job *job;        /* by the moment they were written */
    size_t n_jobs;
    struct demo_help *help;      /* while residents are made, see demo_help.c */
};

static inline day_n demo_today(const struct demo *d) { return day_of(d->end); }
static inline int64_t demo_coordinator(const struct demo *d) { return d->person[0].person.id.n; }

/* ---- demo_draw.c ---- */

/* A key as id_new would have made it at that moment, the same every time. */
int64_t demo_id(struct demo *d, time_s at);
/* A day of a month of the demo. `early`: most came in the first days. */
day_n demo_day(struct demo *d, const struct demo_month *m, bool early);
/* A moment by daylight on that day, never after the demo's present. */
time_s demo_moment(struct demo *d, day_n day);
/* n moments in a month, in order. */
time_s *demo_moments(struct demo *d, const struct demo_month *m, bool early, size_t n);
/* A published figure of a month (0 is the first). */
size_t demo_monthly(const struct demo *d, struct str figure, int month);
/* True in so many cases of a thousand. */
bool demo_chance(struct demo *d, uint32_t per_thousand);
/* The municipality with that postcode. */
const struct place *demo_place(struct str postcode);
/* Writes rows 0..n-1 of something, `batch` of them in each transaction. */
typedef enum status demo_write_fn(struct db *db, struct demo *d, size_t i);
enum status demo_write(struct demo *d, size_t n, size_t batch, demo_write_fn *one);

/* ---- the steps ---- */

/* In this order: each plans; those that write say so. */
void demo_plan_people(struct demo *d);
void demo_plan_orgs(struct demo *d);
enum status demo_write_people(struct demo *d);
enum status demo_write_orgs(struct demo *d);
enum status demo_make_jobs(struct demo *d);         /* plans and writes */
enum status demo_make_invitations(struct demo *d);  /* plans and writes */
enum status demo_make_help(struct demo *d);         /* plans and writes: residents, their desks, and who helps them */

/* A helper of residents who lives there; and writing them like everybody else. */
struct demo_person *demo_add_neighbour(struct demo *d, const struct place *place, time_s at);
enum status demo_write_person(struct db *db, struct demo *d, size_t i);

/* Somebody without profile, with the name of a speaker of `lang`, who confirmed at once. */
void demo_add_member(struct demo *d, enum lang lang, time_s at, struct demo_person **ret);

#endif
