/* outreach.c -- the pace of mails to many. */
#include "outreach/outreach.h"

#include "base/clock.h"

enum { SPARE_SECONDS = 10, STEP_MAILS = 20, TURN_US = 500 * 1000 };

static const struct group_source *const no_groups[] = {NULL};
const struct group_source *const *outreach_groups = no_groups;
static const struct need_source *const no_needs[] = {NULL};
const struct need_source *const *outreach_needs = no_needs;

struct setting outreach_mails_a_minute = {
    .name = "outreach_mails_a_minute", .kind = SETTING_INT, .initial = "600", .min = 1, .max = 100000,
    .meaning = "How many mails of calls, campaigns and the weekly mail are written each minute, all together" };

/* In millionths of a mail. */
static int64_t saved, looked;

static size_t allowance(void) {
    int64_t now = clock_monotonic_us(), a_second = outreach_mails_a_minute.number * 1000000 / 60;
    int64_t passed = looked ? now - looked : 1000000, most = SPARE_SECONDS * a_second + 1000000;
    if (passed > SPARE_SECONDS * (int64_t)1000000) passed = SPARE_SECONDS * (int64_t)1000000;
    looked = now;
    saved += a_second * passed / 1000000;
    if (saved > most) saved = most;
    size_t mails = (size_t)(saved / 1000000);
    saved -= (int64_t)mails * 1000000;
    return mails;
}

void outreach_spend(struct store *store, struct arena *a, size_t (*step)(struct store *store, struct arena *a, size_t limit)) {
    int64_t until = clock_monotonic_us() + TURN_US;
    size_t allowed = allowance(), limit, n;
    do {
        limit = allowed < STEP_MAILS ? allowed : STEP_MAILS;
        n = limit ? step(store, a, limit) : 0;
        allowed -= n;
        arena_reset(a);
    } while (n && n == limit && clock_monotonic_us() < until);
    saved += (int64_t)allowed * 1000000;
}
