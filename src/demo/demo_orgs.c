/* demo_orgs.c -- the organisations of the demo, as many in each month as were published, with their sites and people.
**
** They are taken from organisations.tsv in a random order, but the first of the table is the first to register: it is the one
** that the demo's visitors sign in to.
*/
#include "base/fold.h"
#include "demo/demo_plan.h"
#include "demo_sql.h"
#include "people/org.h"
#include "places/places.h"

enum {
    WAITING_DAYS = 7,                           /* the coordinator has not looked at the newest yet */
    SECOND_MEMBER = 400, SECOND_SITE = 200,     /* per thousand */
    ORGS_A_BATCH = 200,
};

/* Ten digits with the right check digits (97 - first eight mod 97), from a range that is not given out. */
static struct str enterprise_number(struct arena *a, size_t i) {
    enum { FIRST = 19900000 };
    int n = FIRST + (int)i;
    return str_fmt(a, "%08d%02d", n, 97 - n % 97);
}

/* The rows of the table in a random order, the first one staying first (Fisher and Yates). */
static const struct demo_row **draw_order(struct demo *d) {
    size_t n = d->text.orgs.n;
    const struct demo_row **order = arena_array(d->arena, const struct demo_row *, n);
    for (size_t i = 0; i < n; i++) order[i] = &d->text.orgs.row[i];
    for (size_t i = n - 1; i > 1; i--) {
        size_t k = 1 + rand_below(&d->rand, (uint32_t)i);
        const struct demo_row *row = order[i];
        order[i] = order[k];
        order[k] = row;
    }
    return order;
}

/* The next working morning, but the newest wait. */
static time_s decision(struct demo *d, time_s created) {
    if (day_of(created) > demo_today(d) - WAITING_DAYS) return 0;
    return day_start(day_of(created) + 1) + 8 * SECONDS_AN_HOUR + rand_below(&d->rand, 4 * SECONDS_AN_HOUR);
}

static void plan_org(struct demo *d, const struct demo_row *row, time_s at) {
    size_t i = d->n_orgs++;
    struct demo_org *o = &d->org[i];
    struct str site_group = str_fmt(d->arena, "site-%.*s", STR_ARGS(row->cell[3]));
    *o = (struct demo_org){
        .id = {demo_id(d, at)}, .number = enterprise_number(d->arena, i), .name = row->cell[0],
        .sector = demo_sector(row->cell[1]), .place = demo_place(row->cell[2])->key, .lang = demo_lang(row->cell[3]),
        .created = at, .n_members = 1 };
    o->decided = decision(d, at);
    if (demo_chance(d, SECOND_MEMBER)) o->n_members = 2;
    for (size_t k = 0; k < COUNT(o->site); k++) o->site[k].n = demo_id(d, at);
    if (demo_chance(d, SECOND_SITE)) o->second_site = demo_assume(&d->text, site_group, &d->rand);
    for (size_t k = 0; k < o->n_members; k++) demo_add_member(d, o->lang, at, &o->member[k]);
}

void demo_plan_orgs(struct demo *d) {
    const struct demo_row **order = draw_order(d);
    d->org = arena_array(d->arena, struct demo_org, d->text.orgs.n);
    for (int month = 0; month < DEMO_MONTHS; month++) {
        size_t n = demo_monthly(d, STR("organisations"), month);
        const time_s *at = demo_moments(d, &d->month[month], month == 0, n);
        CHECK(d->n_orgs + n <= d->text.orgs.n);
        for (size_t i = 0; i < n; i++) plan_org(d, order[d->n_orgs], at[i]);
    }
    d->org[0].member[0]->person.email = str_of(demo_logins[DEMO_ORGANISATION].email);
}

/* ---- writing ---- */

static enum status write_org(struct db *db, struct demo *d, size_t i) {
    const struct demo_org *o = &d->org[i];
    demo_org_insert(db, (struct demo_org_insert_in){ .id = o->id, .number = o->number, .name = o->name,
        .name_fold = fold_words(db_arena(db), o->name), .sector = o->sector, .state = o->decided ? ORG_APPROVED : ORG_WAITING,
        .created = o->created, .created_day = day_of(o->created), .decided = o->decided }, NULL);
    demo_site_insert(db, (struct demo_site_insert_in){ .id = o->site[0], .org = o->id, .name = o->name,
        .place = o->place }, NULL);
    if (o->second_site.n)
        demo_site_insert(db, (struct demo_site_insert_in){ .id = o->site[1], .org = o->id, .name = o->second_site,
            .place = o->place }, NULL);
    for (size_t k = 0; k < o->n_members; k++)
        demo_member_insert(db, (struct demo_member_insert_in){ .org = o->id, .person = o->member[k]->person.id,
            .created = o->created }, NULL);
    if (o->decided)
        demo_audit_insert(db, (struct demo_audit_insert_in){ .id = {o->id.n}, .at = o->decided, .actor = demo_coordinator(d),
            .action = STR("org.approve"), .about = {0}, .object = o->id.n }, NULL);
    return OK;
}

enum status demo_write_orgs(struct demo *d) {
    return demo_write(d, d->n_orgs, ORGS_A_BATCH, write_org);
}
