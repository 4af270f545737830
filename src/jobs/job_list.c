/* job_list.c -- finding open jobs for everybody. */
#include "jobs/job_list.h"

#include <stdlib.h>

#include "base/fold.h"
#include "jobs/job_view.h"
#include "places/distance.h"
#include "places/places.h"

/* True when every word of `folded` begins a word of `text`. */
static bool says_all(struct str text, struct str folded) {
    struct str word;
    while (str_next(&folded, ' ', &word)) {
        bool said = word.n == 0;
        for (size_t i = 0; !said && i + word.n <= text.n; i++)
            said = (i == 0 || text.s[i - 1] == ' ') && str_eq(str_sub(text, i, i + word.n), word);
        if (!said) return false;
    }
    return true;
}

static bool fits(struct arena *a, const struct job_card *c, struct str folded) {
    if (folded.n == 0) return true;
    const struct jobs_public_row *r = c->row;
    struct str all = str_fmt(a, "%.*s %.*s %.*s %.*s", STR_ARGS(r->title), STR_ARGS(r->task), STR_ARGS(r->org_name),
                             STR_ARGS(c->place));
    return says_all(fold_words(a, all), folded);
}

static int by_distance(const void *a, const void *b) {
    const struct job_card *x = a, *y = b;
    if (x->km != y->km) return x->km < y->km ? -1 : 1;
    return x->row->id.n > y->row->id.n ? -1 : x->row->id.n < y->row->id.n;
}

static struct job_card card_of(struct html *h, const struct jobs_public_row *r, const struct place *near) {
    const struct place *place = place_by_key(r->place);
    return (struct job_card){
        .row = r, .place = place ? place_title(h->arena, place, h->lang) : STR(""),
        .km = near && place ? (int64_t)(distance_km(near->lat, near->lon, place->lat, place->lon) + 0.5) : -1,
        .from = r->from_day ? (day_n)r->from_day : DAY_NONE, .until = r->until_day ? (day_n)r->until_day : DAY_NONE,
    };
}

/* Every open job, by nearness, without those that lack a word. */
static size_t cards_searched(struct html *h, struct db *db, struct str words, const struct place *near, struct job_card **ret) {
    enum { ALL = 1 << 30 };
    struct jobs_public_row *rows = NULL;
    size_t n = 0, total = 0;
    jobs_public(db, (struct jobs_public_in){.today = day_of(clock_now()), .limit = ALL}, &rows, &n);
    struct job_card *cards = arena_array(h->arena, struct job_card, n);
    struct str folded = fold_words(h->arena, words);
    for (size_t i = 0; i < n; i++) {
        cards[total] = card_of(h, &rows[i], near);
        total += fits(h->arena, &cards[total], folded);
    }
    if (near) qsort(cards, total, sizeof *cards, by_distance);
    *ret = cards;
    return total;
}

/* Nothing is asked: the newest, and only those of the page are read. */
static size_t cards_newest(struct html *h, struct db *db, int64_t first, struct job_card **ret) {
    struct jobs_public_row *rows = NULL;
    size_t n = 0;
    jobs_public(db, (struct jobs_public_in){.today = day_of(clock_now()), .limit = JOBS_A_PAGE, .offset = first}, &rows, &n);
    *ret = arena_array(h->arena, struct job_card, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = card_of(h, &rows[i], NULL);
    return n;
}

void job_list_find(struct html *h, struct db *db, struct str words, struct str near, int64_t page, struct job_list *ret) {
    const struct place *place = NULL;
    struct job_card *cards = NULL;
    int64_t total;
    if (near.n) places_find(near, h->lang, &place, 1);
    bool searched = words.n || place;
    if (searched) total = (int64_t)cards_searched(h, db, words, place, &cards);
    else {
        struct jobs_public_count_row count = {0};
        jobs_public_count(db, (struct jobs_public_count_in){.today = day_of(clock_now())}, &count);
        total = count.n;
    }
    struct job_list list = { .words = words, .near_text = near, .unknown_place = near.n && !place, .total = (size_t)total };
    list.pages = pages_of(total, JOBS_A_PAGE);
    list.page = page < 1 ? 1 : page > list.pages ? list.pages : page;
    int64_t first = (list.page - 1) * JOBS_A_PAGE;
    if (searched) {
        list.cards = cards + first;
        list.n = (size_t)(total - first < JOBS_A_PAGE ? total - first : JOBS_A_PAGE);
    } else list.n = cards_newest(h, db, first, &list.cards);
    *ret = list;
}
