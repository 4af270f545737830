/* few.c -- hiding small counts so that they cannot be computed from the others. */
#include "lang/few.h"

static bool is_few(int64_t n) {
    return n > 0 && n < FEW;
}

static void cover(struct count *c, enum seen seen) {
    *c = (struct count){0, seen};
}

void count_hide(struct count *c) {
    if (is_few(c->n)) cover(c, SEEN_FEW);
}

void counts_hide(struct count *cells, size_t n, struct count *total) {
    int64_t shown = 0;
    bool hidden = false;
    for (size_t i = 0; i < n; i++) {
        count_hide(&cells[i]);
        hidden = hidden || cells[i].seen != SEEN;
        shown += cells[i].n;
    }
    if (!hidden) return;
    *total = (struct count){shown, shown ? SEEN_LEAST : SEEN_NOT};
}

/* The place of the large count next to the first small one: the nearest before it, else the nearest
** behind; n: there is none. */
static size_t companion(const struct count *cells, size_t n, size_t small) {
    for (size_t i = small; i-- > 0;)
        if (cells[i].n >= FEW) return i;
    for (size_t i = small + 1; i < n; i++)
        if (cells[i].n >= FEW) return i;
    return n;
}

void counts_hide_parts(struct count *cells, size_t n) {
    size_t few = 0, first = n;
    int64_t hidden = 0, sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += cells[i].n;
        if (!is_few(cells[i].n)) continue;
        if (few++ == 0) first = i;
        hidden += cells[i].n;
    }
    if (few == 0) return;
    size_t beside = companion(cells, n, first);
    /* With the small ones at their largest, what is left for the companion is still a large
    ** count. */
    bool free = beside < n && hidden + cells[beside].n >= (int64_t)few * (FEW - 1) + FEW;
    if (free) cover(&cells[beside], SEEN_NOT);
    for (size_t i = 0; i < n; i++) {
        if (free || sum < FEW) count_hide(&cells[i]);
        else cover(&cells[i], SEEN_NOT);
    }
}

/* With its small cells at their largest, what else the line hides is still a large count. */
static bool line_is_free(const struct count *cells, size_t n, size_t step, const bool *taken) {
    int64_t hidden = 0, few = 0;
    for (size_t i = 0; i < n; i++) {
        if (!taken[i]) continue;
        hidden += cells[i * step].n;
        few += is_few(cells[i * step].n);
    }
    return few == 0 || hidden >= few * (FEW - 1) + FEW;
}

static size_t count_taken(const bool *taken, size_t n) {
    size_t k = 0;
    for (size_t i = 0; i < n; i++) k += taken[i];
    return k;
}

void counts_hide_table(struct count *cells, size_t rows, size_t columns, bool *row, bool *column) {
    for (size_t i = 0; i < rows * columns; i++)
        if (is_few(cells[i].n)) row[i / columns] = column[i % columns] = true;
    size_t n_rows = count_taken(row, rows), n_columns = count_taken(column, columns);
    if (n_rows + n_columns == 0) return;
    bool free = n_rows > 1 && n_columns > 1;
    for (size_t i = 0; i < rows && free; i++)
        if (row[i]) free = line_is_free(cells + i * columns, columns, 1, column);
    for (size_t i = 0; i < columns && free; i++)
        if (column[i]) free = line_is_free(cells + i, rows, columns, row);
    for (size_t i = 0; i < rows * columns; i++)
        if (!free || (row[i / columns] && column[i % columns])) cover(&cells[i], SEEN_NOT);
}

void count_add(struct count *sum, struct count c) {
    if (c.seen == SEEN && c.n == 0) return;
    if (sum->seen == SEEN && sum->n == 0) {
        *sum = c;
        return;
    }
    bool whole = sum->seen == SEEN && c.seen == SEEN;
    sum->n += c.n;
    sum->seen = whole ? SEEN : sum->n ? SEEN_LEAST : SEEN_NOT;
}

struct str count_say(struct arena *a, enum lang lang, struct count c) {
    struct str number = lang_number(a, lang, c.n);
    switch (c.seen) {
    case SEEN: break;
    case SEEN_LEAST: return lang_say(a, lang_text(lang, N_("at least {0}")), number);
    case SEEN_FEW: return lang_text(lang, N_("fewer than 5"));
    case SEEN_NOT: return lang_text(lang, N_("not shown"));
    }
    return number;
}
