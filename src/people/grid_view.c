/* grid_view.c -- a week of 28 moments, in words. */
#include "people/grid_view.h"

struct str grid_part(struct html *h, int part) {
    static const char *const names[] = {N_("morning"), N_("afternoon"), N_("evening"), N_("night")};
    return _(names[part]);
}

static unsigned parts_of(uint32_t grid, int day) {
    return grid >> (day * 4) & 15;
}

static struct str part_words(struct html *h, unsigned parts) {
    struct str names[4];
    size_t n = 0;
    if (parts == 15) return _("all day and night");
    for (int p = 0; p < 4; p++)
        if (parts >> p & 1) names[n++] = grid_part(h, p);
    return lang_list(h->arena, h->lang, names, n, false);
}

static struct str day_words(struct html *h, unsigned days) {
    struct str names[7];
    size_t n = 0;
    if (days == 0x7f) return _("every day");
    if (days == 0x1f) return _("weekdays");
    if (days == 0x60) return _("at the weekend");
    for (int d = 0; d < 7; d++)
        if (days >> d & 1) names[n++] = lang_weekday(h->lang, d);
    return lang_list(h->arena, h->lang, names, n, false);
}

/* Days with the same parts are said together. */
struct str grid_words(struct html *h, uint32_t grid) {
    struct str words = STR("");
    unsigned said = 0;
    for (int d = 0; d < 7; d++) {
        unsigned parts = parts_of(grid, d), days = 0;
        if (!parts || said >> d & 1) continue;
        for (int e = d; e < 7; e++)
            if (parts_of(grid, e) == parts) days |= 1u << e;
        said |= days;
        struct str these = say(h, _("{0}: {1}"), day_words(h, days), part_words(h, parts));
        words = words.n ? say(h, _("{0}; {1}"), words, these) : these;
    }
    return words.n ? words : _("to be agreed");
}
