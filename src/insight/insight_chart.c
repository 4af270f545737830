/* insight_chart.c -- how long each bar is, and where it lies. */
#include "insight/insight_chart.h"

static struct str month_name(struct arena *a, enum lang lang, const struct figures *f, size_t i) {
    struct date month = insight_month(f, i);
    return lang_month(a, lang, month.year, month.month);
}

/* Of the months that are shown: the one with most or with fewest; f->n when none is shown. */
static size_t extreme(const struct figures *f, enum fact fact, bool most) {
    size_t best = f->n;
    for (size_t i = f->first; i < f->n; i++) {
        struct count c = f->months[i].of[fact];
        int64_t ahead = best == f->n ? 1 : c.n - f->months[best].of[fact].n;
        if (c.seen == SEEN && (best == f->n || (most ? ahead > 0 : ahead < 0))) best = i;
    }
    return best;
}

static struct str describe(struct arena *a, enum lang lang, const struct figures *f,
                           enum fact fact) {
    size_t most = extreme(f, fact, true), least = extreme(f, fact, false);
    if (most == f->n) return lang_text(lang, N_("No number is shown."));
    return lang_say(a,
                    lang_text(lang, N_("One bar for each month. The most: {0} in {1}. The fewest: "
                                       "{2} in {3}. The table below has all numbers.")),
                    lang_number(a, lang, f->months[most].of[fact].n), month_name(a, lang, f, most),
                    lang_number(a, lang, f->months[least].of[fact].n),
                    month_name(a, lang, f, least));
}

/* Rounded; a count that is not 0 always gets a visible bar. */
static int bar_width(int64_t n, int64_t largest) {
    int64_t room = CHART_WIDTH - CHART_LEFT - CHART_RIGHT;
    int64_t width = largest > 0 ? (n * room + largest / 2) / largest : 0;
    return n > 0 && width == 0 ? 1 : (int)width;
}

void chart_make(struct arena *a, enum lang lang, const struct figures *f, enum fact fact,
                struct chart *ret) {
    size_t n = f->n - f->first, most = extreme(f, fact, true);
    *ret = (struct chart){.bars = arena_array(a, struct bar, n), .n = n,
                          .height = (int)n * CHART_STEP};
    ret->description = describe(a, lang, f, fact);
    for (size_t i = 0; i < n; i++) {
        struct count c = f->months[f->first + i].of[fact];
        int top = (int)i * CHART_STEP + (CHART_STEP - CHART_BAR) / 2;
        int width = c.seen == SEEN ? bar_width(c.n, f->months[most].of[fact].n) : 0;
        ret->bars[i] = (struct bar){.width = width, .top = top, .text_y = top + CHART_BAR - 4,
                                    .value_x = CHART_LEFT + width + 6};
        ret->bars[i].label = month_name(a, lang, f, f->first + i);
        ret->bars[i].value = count_say(a, lang, c);
    }
}
