/* insight_chart.c -- how long each bar is, and where it lies. */
#include "insight/insight_chart.h"

static struct str month_name(struct arena *a, enum lang lang, const struct series *s, size_t i) {
    struct date month = series_month(s, i);
    return lang_month(a, lang, month.year, month.month);
}

/* Of the counts that are shown: the largest or the smallest; s->n when none is shown. */
static size_t extreme(const struct series *s, bool largest) {
    size_t best = s->n;
    for (size_t i = s->first; i < s->n; i++) {
        if (s->counts[i].seen != SEEN) continue;
        bool further = best < s->n && (largest ? s->counts[i].n > s->counts[best].n : s->counts[i].n < s->counts[best].n);
        if (best == s->n || further) best = i;
    }
    return best;
}

static struct str describe(struct arena *a, enum lang lang, const struct series *s) {
    size_t most = extreme(s, true), least = extreme(s, false);
    if (most == s->n) return lang_text(lang, N_("No number is shown."));
    return lang_say(a, lang_text(lang, N_("One bar for each month. The most: {0} in {1}. The fewest: {2} in {3}. The table below has all numbers.")),
                    lang_number(a, lang, s->counts[most].n), month_name(a, lang, s, most),
                    lang_number(a, lang, s->counts[least].n), month_name(a, lang, s, least));
}

/* Rounded; a count that is not 0 always gets a visible bar. */
static int bar_width(int64_t n, int64_t largest) {
    int64_t room = CHART_WIDTH - CHART_LEFT - CHART_RIGHT;
    int64_t width = largest > 0 ? (n * room + largest / 2) / largest : 0;
    return n > 0 && width == 0 ? 1 : (int)width;
}

void chart_make(struct arena *a, enum lang lang, const struct series *s, struct chart *ret) {
    size_t n = s->n - s->first, most = extreme(s, true);
    *ret = (struct chart){.description = describe(a, lang, s), .n = n, .bars = arena_array(a, struct bar, n),
                          .height = (int)n * CHART_STEP};
    for (size_t i = 0; i < n; i++) {
        struct count c = s->counts[s->first + i];
        int top = (int)i * CHART_STEP + (CHART_STEP - CHART_BAR) / 2;
        int width = c.seen == SEEN ? bar_width(c.n, s->counts[most].n) : 0;
        ret->bars[i] = (struct bar){ .label = month_name(a, lang, s, s->first + i), .value = count_say(a, lang, c), .width = width,
                                     .top = top, .text_y = top + CHART_BAR - 4, .value_x = CHART_LEFT + width + 6 };
    }
}
