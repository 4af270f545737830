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

void job_list_find(struct html *h, struct db *db, struct str words, struct str near, int64_t page, struct job_list *ret) {
    struct jobs_public_row *rows = NULL;
    size_t n = 0, total = 0;
    const struct place *place = NULL;
    if (near.n) places_find(near, h->lang, &place, 1);
    jobs_public(db, (struct jobs_public_in){.today = day_of(clock_now())}, &rows, &n);
    struct job_card *cards = arena_array(h->arena, struct job_card, n);
    struct str folded = fold_words(h->arena, words);
    for (size_t i = 0; i < n; i++) {
        cards[total] = card_of(h, &rows[i], place);
        total += fits(h->arena, &cards[total], folded);
    }
    if (place) qsort(cards, total, sizeof *cards, by_distance);
    int64_t pages = total ? ((int64_t)total + JOBS_A_PAGE - 1) / JOBS_A_PAGE : 1;
    page = page < 1 ? 1 : page > pages ? pages : page;
    size_t first = (size_t)(page - 1) * JOBS_A_PAGE;
    *ret = (struct job_list){ .words = words, .near_text = near, .unknown_place = near.n && !place, .cards = cards + first,
                              .n = total - first < JOBS_A_PAGE ? total - first : JOBS_A_PAGE, .total = total, .page = page,
                              .pages = pages };
}
