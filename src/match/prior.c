/* prior.c -- reading "care 69, logistics 8, ..." into the shares of the model. */
#include "match/prior.h"

#include <stdlib.h>

#include "match/rubric.h"

struct setting rubric_prior = { .name = "rubric_prior", .kind = SETTING_TEXT,
    .initial = "care 69, logistics 8, social 6, cleaning 4, office 4, catering 3, medical-science 2.5, technical 1.5, sport 1, "
               "recreation 1",
    .meaning = "How common each rubric is among what organisations ask, as shares of any sum; what the words do not decide goes by it" };
struct setting rubric_prior_percent = { .name = "rubric_prior_percent", .kind = SETTING_INT, .initial = "25", .min = 0, .max = 100,
    .meaning = "How strongly rubric_prior is counted on; 0 not at all" };

/* "care 69" */
static bool read_share(struct arena *a, struct str text, float share[RUBRICS]) {
    enum rubric r;
    struct str id, number = str_trim(text);
    char *end;
    if (!str_next(&number, ' ', &id) || !number.s || !rubric_by_id(id, &r) || share[r] > 0) return false;
    const char *digits = str_copy(a, number).s;
    share[r] = strtof(digits, &end);
    return *end == '\0' && share[r] > 0 && share[r] < 1e6f;
}

bool rubric_prior_use(struct arena *a, struct str *ret_why) {
    float share[RUBRICS] = {0}, sum = 0;
    struct str rest = rubric_prior.text, part;
    while (str_next(&rest, ',', &part))
        if (!read_share(a, part, share)) {
            *ret_why = str_fmt(a, "rubric_prior: \"%.*s\" is no rubric with a share above 0", STR_ARGS(str_trim(part)));
            return false;
        }
    for (int r = 0; r < RUBRICS; r++) {
        if (share[r] <= 0) {
            *ret_why = str_fmt(a, "rubric_prior: %.*s is missing", STR_ARGS(rubric_id((enum rubric)r)));
            return false;
        }
        sum += share[r];
    }
    for (int r = 0; r < RUBRICS; r++) share[r] /= sum;
    rubric_prior_shares(share);
    rubric_prior_strength((float)rubric_prior_percent.number / 100);
    return true;
}
