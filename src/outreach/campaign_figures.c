/* campaign_figures.c -- how many were asked, answered and took part in a campaign, exactly. */
#include "outreach/campaign_figures.h"

#include "campaign_sql.h"
#include "web/csv.h"

static void add(struct campaign_counts *c, int64_t state, int64_t n, int64_t amount) {
    CHECK(state >= 0 && state < PART_STATES);
    c->of[state] += n;
    c->amount += amount;
}

struct campaign_counts campaign_round_counted(struct db *db, campaign_round_id id) {
    struct campaign_counts counts = {0};
    struct round_counts_row *rows = NULL;
    size_t n = 0;
    round_counts(db, (struct round_counts_in){.round = id}, &rows, &n);
    for (size_t i = 0; i < n; i++) add(&counts, rows[i].state, rows[i].n, rows[i].amount);
    return counts;
}

/* Both lists are in the order of the rounds' numbers, newest first; a round in which nobody is has no counts. */
static void count_rounds(struct db *db, struct campaign_figures *f) {
    struct campaign_round *rounds;
    struct campaign_counts_of_row *rows = NULL;
    size_t n = 0, at = 0;
    campaign_rounds(db, f->campaign.id, &rounds, &f->n);
    campaign_counts_of(db, (struct campaign_counts_of_in){.campaign = f->campaign.id}, &rows, &n);
    f->line = arena_array(db_arena(db), struct campaign_line, f->n);
    for (size_t i = 0; i < f->n; i++) {
        f->line[i].round = rounds[i];
        for (; at < n && rows[at].number == rounds[i].number; at++) {
            add(&f->line[i].counts, rows[at].state, rows[at].n, rows[at].amount);
            add(&f->all, rows[at].state, rows[at].n, rows[at].amount);
        }
    }
}

enum status campaign_figures_get(struct db *db, campaign_id id, struct campaign_figures *ret) {
    struct campaign_figures f = {0};
    struct campaign_people_of_row people = {0};
    enum status st = campaign_get(db, id, &f.campaign);
    if (st != OK) return st;
    count_rounds(db, &f);
    campaign_people_of(db, (struct campaign_people_of_in){.campaign = id}, &people);
    f.people = (struct campaign_people){people.asked, people.answered, people.took_part};
    if (!db_failed(db)) *ret = f;
    return db_status(db);
}

int64_t campaign_asked(const struct campaign_counts *c) {
    return campaign_answered(c) + c->of[ROUND_ASKED];
}

int64_t campaign_answered(const struct campaign_counts *c) {
    return c->of[ROUND_PROMISED] + c->of[ROUND_DECLINED] + c->of[ROUND_DONE] + c->of[ROUND_MISSED];
}

int64_t campaign_rounds_reached(const struct campaign_figures *f) {
    int64_t reached = 0;
    for (size_t i = 0; f->campaign.round_target && i < f->n; i++)
        reached += f->line[i].counts.amount >= f->campaign.round_target;
    return reached;
}

/* ---- as a file ---- */

static void csv_counts(struct csv *c, const struct campaign_counts *n, int64_t target) {
    csv_number(c, campaign_asked(n));
    csv_number(c, campaign_answered(n));
    csv_number(c, n->of[ROUND_ASKED]);
    csv_number(c, n->of[ROUND_DECLINED]);
    csv_number(c, n->of[ROUND_PROMISED]);
    csv_number(c, n->of[ROUND_MISSED]);
    csv_number(c, n->of[ROUND_DONE]);
    csv_number(c, n->amount);
    if (target) csv_number(c, target);
    csv_line_end(c);
}

static void csv_title(struct csv *c, struct str title, struct str first, struct str last) {
    csv_cell(c, title);
    csv_cell(c, first);
    csv_cell(c, last);
}

static struct str iso(struct arena *a, day_n day) {
    return day == DAY_NONE ? STR("") : day_iso(a, day);
}

struct str campaign_figures_csv(struct arena *a, enum lang lang, const struct campaign_figures *f) {
    static const char *const heads[] = {N_("Round"), N_("First day"), N_("Last day"), N_("Asked"), N_("Gave an answer"),
                                        N_("No answer yet"), N_("Not this time"), N_("Promised"), N_("It did not happen"),
                                        N_("Took part")};
    const struct campaign *campaign = &f->campaign;
    struct csv c = csv_make(a);
    for (size_t i = 0; i < COUNT(heads); i++) csv_cell(&c, lang_text(lang, heads[i]));
    csv_cell(&c, outreach_text_for(campaign->text, lang)->what);
    csv_cell(&c, lang_text(lang, N_("Target")));
    csv_line_end(&c);
    for (size_t i = 0; i < f->n; i++) {
        const struct campaign_round *r = &f->line[i].round;
        csv_title(&c, str_fmt(a, "%lld", (long long)r->number), iso(a, r->day), iso(a, r->last));
        csv_counts(&c, &f->line[i].counts, campaign->round_target);
    }
    csv_title(&c, lang_text(lang, N_("All rounds together")), iso(a, campaign->first), iso(a, campaign->last));
    csv_counts(&c, &f->all, campaign->target);
    csv_title(&c, lang_text(lang, N_("People, each counted once")), STR(""), STR(""));
    csv_number(&c, f->people.asked);
    csv_number(&c, f->people.answered);
    for (size_t empty = 0; empty < 4; empty++) csv_cell(&c, STR(""));
    csv_number(&c, f->people.took_part);
    csv_line_end(&c);
    return buf_view(&c.out);
}
