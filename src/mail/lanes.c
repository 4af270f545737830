/* lanes.c -- buckets for receiving domains. */
#include "mail/lanes.h"

#include <stdlib.h>

#include "base/buf.h"

enum { NAMED_MOST = 32, DOMAINS_MOST = 512, DEPTH = 10 /* mails that a full lane takes at once */, MINUTE_US = 60 * 1000000 };

/* `level` is in mails times MINUTE_US, so that filling is whole numbers: pace * microseconds. */
struct lane { int64_t pace, level, filled; };
struct domain { struct str name; size_t lane; char own[256]; };

struct lanes {
    struct lane lane[NAMED_MOST + DOMAINS_MOST];
    size_t n_lanes;
    struct domain domain[DOMAINS_MOST];
    size_t n_domains, n_named;
    int64_t others;              /* pace of *; 0: no limit */
};

/* ---- the setting ---- */

/* "a.be+b.be=25" to names and number. */
static bool part_read(struct str part, struct str *ret_names, int64_t *ret_pace) {
    size_t equals = str_index(part, '=');
    *ret_names = str_sub(part, 0, equals);
    return ret_names->n > 0 && str_to_int(str_sub(part, equals + 1, part.n), ret_pace) && *ret_pace > 0 && *ret_pace <= 100000;
}

bool lanes_fit(struct str setting) {
    struct str rest = setting, part, names;
    size_t n = 0, domains = 0;
    int64_t pace;
    while (str_next(&rest, ' ', &part)) {
        if (!part.n) continue;
        if (!part_read(part, &names, &pace) || ++n > NAMED_MOST) return false;
        for (size_t i = 0; i < names.n; i++) domains += names.s[i] == '+';
    }
    return domains + n < DOMAINS_MOST / 2;
}

static void add_named(struct lanes *l, struct str names, int64_t pace) {
    struct str name;
    l->lane[l->n_lanes] = (struct lane){.pace = pace, .level = (int64_t)DEPTH * MINUTE_US};
    while (str_next(&names, '+', &name)) l->domain[l->n_domains++] = (struct domain){.name = name, .lane = l->n_lanes};
    l->n_lanes++;
}

struct lanes *lanes_new(struct str setting) {
    struct lanes *l = calloc(1, sizeof *l);
    struct str rest = setting, part, names;
    int64_t pace;
    CHECK(l);
    while (str_next(&rest, ' ', &part)) {
        if (!part.n || !part_read(part, &names, &pace)) continue;
        if (str_eq(names, STR("*"))) l->others = pace;
        else add_named(l, names, pace);
    }
    l->n_named = l->n_domains;
    return l;
}

void lanes_free(struct lanes *l) {
    free(l);
}

/* ---- at work ---- */

static void fill(struct lane *lane, int64_t now) {
    const int64_t full = (int64_t)DEPTH * MINUTE_US;
    int64_t passed = lane->filled ? now - lane->filled : 0;
    if (passed > full / lane->pace) passed = full / lane->pace; /* it is full by then */
    lane->level += passed * lane->pace;
    if (lane->level > full) lane->level = full;
    lane->filled = now;
}

/* The place of a domain that * is for: a new one, or that of the fullest lane, which nobody will miss. */
static struct domain *place_for(struct lanes *l, int64_t now) {
    if (l->n_domains < DOMAINS_MOST) {
        struct domain *d = &l->domain[l->n_domains++];
        d->lane = l->n_lanes++;
        return d;
    }
    size_t best = l->n_named;
    for (size_t i = l->n_named; i < l->n_domains; i++) {
        fill(&l->lane[l->domain[i].lane], now);
        if (l->lane[l->domain[i].lane].level > l->lane[l->domain[best].lane].level) best = i;
    }
    return &l->domain[best];
}

static struct lane *lane_of(struct lanes *l, struct str domain, int64_t now) {
    for (size_t i = 0; i < l->n_domains; i++)
        if (str_eq(l->domain[i].name, domain)) return &l->lane[l->domain[i].lane];
    if (!l->others || domain.n >= sizeof l->domain->own) return NULL;
    struct domain *d = place_for(l, now);
    for (size_t i = 0; i < domain.n; i++) d->own[i] = domain.s[i];
    d->name = (struct str){d->own, domain.n};
    l->lane[d->lane] = (struct lane){.pace = l->others, .level = (int64_t)DEPTH * MINUTE_US, .filled = now};
    return &l->lane[d->lane];
}

void lanes_take(struct lanes *l, struct str domain, int64_t now) {
    struct lane *lane = lane_of(l, domain, now);
    if (!lane) return;
    fill(lane, now);
    lane->level -= MINUTE_US;
}

struct str lanes_held(struct lanes *l, struct arena *a, int64_t now) {
    struct buf b = buf_make(a, 0);
    buf_char(&b, ' ');
    for (size_t i = 0; i < l->n_lanes; i++) fill(&l->lane[i], now);
    for (size_t i = 0; i < l->n_domains; i++) {
        if (l->lane[l->domain[i].lane].level >= MINUTE_US) continue;
        buf_str(&b, l->domain[i].name);
        buf_char(&b, ' ');
    }
    return buf_view(&b);
}
