/* org.h -- care and welfare organisations: registration, the coordinator's decision, sites and colleagues.
**
** An organisation is known by its enterprise number. Until a coordinator approves it, its people can look around and write
** jobs, but no helper is shown to them and none of their jobs is public.
*/
#ifndef PEOPLE_ORG_H
#define PEOPLE_ORG_H

#include "people/hold.h"
#include "people/person.h"
#include "web/web.h"

enum org_state { ORG_WAITING, ORG_APPROVED, ORG_REFUSED };

struct org_form { struct str number, name; int64_t sector; struct str site; int64_t place;
                  struct str contact, email, phone; int64_t lang; bool read; };

struct org {
    org_id id;
    struct str number, name, reason;
    int64_t sector;
    enum org_state state;
    time_s created;
};
struct org_place { org_site_id id; struct str name; int64_t place; };
struct org_colleague { person_id id; struct str name, email; bool confirmed; };

/* An organisation with its sites and its people. */
struct org_whole {
    struct org org;
    struct org_place *site;
    struct org_colleague *who;
    size_t n_sites, n_who;
};

extern const struct options org_sectors;

/* Registers an organisation with its first site and its contact person, who is unconfirmed. CONFLICT: the number is known. */
enum status org_register(struct db *db, const struct org_form *f, org_id *ret_org, person_id *ret_contact);
enum status org_get(struct db *db, org_id id, struct org *ret);
bool org_approved(struct db *db, org_id id);
void org_decide(struct db *db, const struct caller *by, org_id id, bool approve, struct str reason);
void org_add_site(struct db *db, org_id id, struct str name, int64_t place);
enum status org_get_whole(struct db *db, org_id id, struct org_whole *ret);
void org_sites(struct db *db, org_id id, struct org_place **ret, size_t *ret_n);
void org_colleagues(struct db *db, org_id id, struct org_colleague **ret, size_t *ret_n);
/* NOT_FOUND: the organisation has no such site. */
enum status org_site_get(struct db *db, org_id id, org_site_id site, struct org_place *ret);
enum status org_change_site(struct db *db, org_id id, org_site_id site, struct str name, int64_t place);
/* CONFLICT: it is the last one. Jobs keep the place they were written with. */
enum status org_remove_site(struct db *db, org_id id, org_site_id site);
/* The organisations a person works for here. */
void org_memberships(struct db *db, person_id person, struct org **ret, size_t *ret_n);
/* From now on the person works for this one. NOT_FOUND: they are no member of it. */
enum status org_choose(struct db *db, person_id person, org_id id);
/* Somebody no longer works for it. NOT_FOUND: they did not. */
enum status org_remove_colleague(struct db *db, const struct caller *by, org_id id, person_id person);
/* Lets somebody else of the organisation in: they get a mail with a link. */
void org_invite_colleague(struct db *db, org_id id, struct str name, struct str email, enum lang lang);
/* The memberships of a double account go to its owner. True when there were any. */
bool org_move_memberships(struct db *db, person_id from, person_id to);

static inline org_id rq_org(const struct request *rq) { return (org_id){rq->caller.org}; }

extern const struct feature org_feature;
extern const struct hold_kind org_holds;   /* registrations */

#endif
