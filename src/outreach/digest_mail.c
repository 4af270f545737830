/* digest_mail.c -- the weekly mail itself, written from what was found, as far as it is still open.
**
** Whom something was found for is a row; the step that takes the row away puts the mail into the outbox.
*/
#include "digest_sql.h"
#include "mail/mail.h"
#include "outreach/digest_work.h"
#include "outreach/outreach_text.h"
#include "people/helper.h"
#include "people/helper_pool.h"
#include "people/reasons.h"
#include "places/places.h"

struct str need_distance(struct arena *a, enum lang lang, int64_t from, int64_t to) {
    const struct place *here = place_by_key(from), *there = place_by_key(to);
    if (!here || !there) return STR("");
    int64_t km = (int64_t)(place_distance_km(here, there) + 0.5);
    return lang_say(a, lang_text(lang, N_("{0}, {1} km from you")), place_title(a, there, lang), lang_number(a, lang, km));
}

/* Why it fits them, as it would be said when they are asked. */
static struct str why_them(struct mail *m, const struct card *card, const struct open_need *need, const struct quotes *profile) {
    struct html h = {.arena = db_arena(m->db), .lang = m->lang};
    struct str *why;
    struct fit fit;
    size_t n;
    card_fits(card, &need->ask, &usual_weights, &fit);
    fit.km = -1; /* said with the place */
    reasons_say_quoted(&h, reasons_of(h.arena, &fit), profile, NULL, &why, &n);
    return n ? lang_say(h.arena, T(m, "Why you: {0}."), lang_list(h.arena, m->lang, why, n, false)) : STR("");
}

static void put_need(struct mail *m, const struct digest_item *item, const struct open_need *need, const struct helper *to,
                     struct str why) {
    struct arena *a = db_arena(m->db);
    struct digest_link link = {item->source, item->need, to->id};
    struct str token = digest_token(m->db, &link), where = need_distance(a, m->lang, to->when.place, need->place);
    struct str when = outreach_dates(a, m->lang, need->from, need->until);
    mail_fact(m, need->who, need->title);
    if (where.n) mail_line(m, where);
    if (when.n) mail_line(m, when);
    if (need->when.n) mail_line(m, need->when);
    if (why.n) mail_line(m, why);
    mail_button(m, T(m, "I can do this"), str_fmt(a, "/need/%.*s", STR_ARGS(token)));
}

/* A mail of zeroes when nothing of it is open any more. */
static struct mail compose(struct db *db, person_id to, struct str text) {
    struct digest_item items[DIGEST_NEEDS];
    struct open_need needs[DIGEST_NEEDS];
    struct helper h;
    size_t n = 0, all = digest_items_read(text, items);
    if (helper_get(db, to, &h) != OK) return (struct mail){0};
    enum lang lang = (enum lang)h.who.lang;
    for (size_t i = 0; i < all; i++) {
        if (items[i].source->get(db, items[i].need, to, lang, &needs[n]) != OK) continue;
        items[n++] = items[i];
    }
    if (n == 0) return (struct mail){0};
    struct card card;
    struct quotes profile;
    bool known = helper_card(db, to.n, &card);
    quotes_of_helper(db, to, &profile);
    struct arena *a = db_arena(db);
    struct str places = lang_plural(lang, (int64_t)n, "{0} place near you where you can help", "{0} places near you where you can help");
    struct str subject = lang_say(a, places, lang_number(a, lang, (int64_t)n));
    struct mail m = mail_begin(db, MAIL_JOBS, lang, to.n, h.who.email, subject);
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), h.who.name));
    mail_line(&m, T(&m, "This week help is needed near you. It fits what you told us. One tap is enough to say that you want to help."));
    for (size_t i = 0; i < n; i++)
        put_need(&m, &items[i], &needs[i], &h, known ? why_them(&m, &card, &needs[i], &profile) : STR(""));
    mail_line(&m, T(&m, "Nothing for you this time? Then you need not do anything."));
    mail_end(&m);
    return m;
}

struct for_one { person_id person; struct mail mail; };
struct plan { weekly_mail_id digest; struct for_one *one; size_t n; bool last; };

static const void *mail_read(struct db *db, size_t limit) {
    struct plan *plan = arena_new(db_arena(db), struct plan);
    struct digest_sending_row digest;
    struct digest_person_next_row *rows = NULL;
    if (!digest_sending(db, &digest)) return NULL;
    digest_person_next(db, (struct digest_person_next_in){.digest = digest.id, .limit = (int64_t)limit}, &rows, &plan->n);
    plan->digest = digest.id;
    plan->last = plan->n < limit;
    plan->one = arena_array(db_arena(db), struct for_one, plan->n);
    for (size_t i = 0; i < plan->n; i++) plan->one[i] = (struct for_one){rows[i].person, compose(db, rows[i].person, rows[i].needs)};
    return plan;
}

static enum status mail_write(struct db *db, const void *read, size_t *ret_people) {
    const struct plan *plan = read;
    int64_t mailed = 0;
    for (size_t i = 0; i < plan->n; i++) {
        int64_t taken = 0;
        digest_person_delete(db, (struct digest_person_delete_in){.digest = plan->digest, .person = plan->one[i].person}, &taken);
        if (taken == 0) continue;
        mailed += mail_put(db, &plan->one[i].mail);
        ++*ret_people;
    }
    digest_mailed(db, (struct digest_mailed_in){.id = plan->digest, .more = mailed}, NULL);
    if (plan->last) digest_to_ended(db, (struct digest_to_ended_in){.id = plan->digest, .ended = clock_now()}, NULL);
    return db_status(db);
}

const struct outreach_work digest_mailing = {.name = "digest", .read = mail_read, .write = mail_write};
