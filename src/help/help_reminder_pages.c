/* help_reminder_pages.c -- reminders of visits: sending them, stopping them as a resident, and the list of who is called instead.
**
** Mail programs stop mails by a POST to the address in the header List-Unsubscribe (RFC 8058), without having seen a page of ours;
** scanners open links. So opening the link shows a button, and the sealed token in the path is all the proof there is.
*/
#include "help/help_link.h"
#include "help/help_desk.h"
#include "help/help_reminder.h"
#include "help/help_reminder_view.h"
#include "help_reminder_pages_html.h"

#define DESK_ROLES (OPERATOR | STAFF)

/* ---- a resident stops them ---- */

static enum status stop(struct request *rq) {
    help_request_id id;
    if (!help_reminder_read(rq->db, rq_value(rq, "token"), &id)) return NOT_FOUND;
    reminder_page_stop(&rq->html, rq_value(rq, "token"));
    return OK;
}

static enum status set(struct request *rq, bool wanted) {
    help_request_id id;
    if (!help_reminder_read(rq->db, rq_value(rq, "token"), &id)) return NOT_FOUND;
    enum status st = help_reminder_set(rq->db, id, wanted);
    if (st == OK) reminder_page_stopped(&rq->html, rq_value(rq, "token"), !wanted);
    return st;
}

static enum status stop_post(struct request *rq) {
    return set(rq, false);
}

static enum status again_post(struct request *rq) {
    return set(rq, true);
}

/* ---- the desk ---- */

static enum status soon(struct request *rq) {
    struct soon_page page = {.today = day_of(clock_now())};
    help_desk_id id = {rq_id(rq, "desk")};
    enum status st = help_desk_enter(rq->db, &rq->caller, id, &page.desk);
    if (st == OK) st = audit_seen(rq, "help.list", (person_id){0}, id.n);
    if (st != OK) return st;
    help_visits_soon(rq->db, id, rq->html.lang, page.today, &page.soon, &page.n);
    reminder_page_soon(&rq->html, &page);
    return OK;
}

/* ---- what happens by itself ---- */

static enum status remind(struct db *db, void *reminded) {
    *(int *)reminded = help_remind(db, clock_now());
    return db_status(db);
}

static enum status hourly(struct store *store, struct arena *a, time_s since) {
    int reminded = 0;
    (void)since;
    enum status st = db_write(store, a, remind, &reminded);
    return st == OK && reminded == REMINDERS_AT_ONCE ? BUSY : st;   /* more of them wait */
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/reminders/:token",       stop,       EVERYONE, .no_store = true),
    ROUTE(POST, "/help/reminders/:token",       stop_post,  EVERYONE, .outside = true),
    ROUTE(POST, "/help/reminders/:token/again", again_post, EVERYONE, .outside = true),
    ROUTE(GET,  "/help/desks/:desk/visits",     soon,       DESK_ROLES),
};
const struct feature help_reminder_feature = {.name = "help_reminder", .routes = routes, .n_routes = COUNT(routes), .hourly = hourly};
