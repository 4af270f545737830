/* reasons.c -- why a helper fits: stored as codes, said in the reader's language.
**
** The codes outlive the build: concepts are lexicon ids, not numbers. "c:ID" a concept in common, "m:ID" a needed language
** spoken, "p:ID" a welcome one, "k:N" kilometres, "s:N/M" week slots in common, "w" a wished kind of work.
*/
#include "people/reasons.h"

#include "base/buf.h"

struct str concept_name(struct html *h, concept_n c) {
    return c == NO_CONCEPT ? STR("") : lexicon_concept(c)->name[h->lang];
}

static void put_concepts(struct buf *b, char code, const concept_n *c, size_t n) {
    for (size_t i = 0; i < n && c[i] != NO_CONCEPT; i++) {
        struct str id = lexicon_concept(c[i])->id;
        buf_fmt(b, "%c:%.*s;", code, STR_ARGS(id));
    }
}

struct str reasons_of(struct arena *a, const struct fit *fit) {
    struct buf b = buf_make(a, 0);
    put_concepts(&b, 'c', fit->matched, COUNT(fit->matched));
    if (fit->km >= 0) buf_fmt(&b, "k:%d;", (int)(fit->km + 0.5f));
    if (fit->slots_asked) buf_fmt(&b, "s:%d/%d;", fit->slots, fit->slots_asked);
    put_concepts(&b, 'm', fit->must, COUNT(fit->must));
    put_concepts(&b, 'p', fit->plus, COUNT(fit->plus));
    if (fit->part[PART_WORK] > 0.99f) buf_lit(&b, "w;");
    return buf_view(&b);
}

static struct str say_slots(struct html *h, struct str value) {
    struct str have, of = value;
    str_next(&of, '/', &have);
    return say(h, _("{0} of your {1} moments"), have, of);
}

static struct str say_one(struct html *h, struct str reason) {
    char code = reason.s[0];
    struct str value = str_sub(reason, 2, reason.n);
    switch (code) {
    case 'c': return concept_name(h, lexicon_by_id(value));
    case 'k': return str_eq(value, STR("0")) ? _("close by") : say(h, _("{0} km"), value);
    case 's': return say_slots(h, value);
    case 'm':
    case 'p': return say(h, _("speaks {0}"), concept_name(h, lexicon_by_id(value)));
    case 'w': return _("wishes this kind of work");
    default:  return STR("");
    }
}

void reasons_say(struct html *h, struct str reasons, struct str **ret, size_t *ret_n) {
    struct str *said = arena_array(h->arena, struct str, reasons.n + 1);
    struct str rest = reasons, reason;
    size_t n = 0;
    while (str_next(&rest, ';', &reason)) {
        struct str words = reason.n ? say_one(h, reason) : reason;
        if (words.n) said[n++] = words;
    }
    *ret = said;
    *ret_n = n;
}

/* ---- rows ---- */

struct str condition_words(struct html *h, enum condition c) {
    static const char *const words[] = {
        [COND_NONE] = "",
        [COND_PROFESSION] = N_("does not have the profession"),
        [COND_LANGUAGE] = N_("does not speak a needed language"),
        [COND_DISTANCE] = N_("lives too far away"),
        [COND_TIME] = N_("is not free at these moments"),
        [COND_DATES] = N_("is not free on these dates"),
        [COND_PAID] = N_("wishes another kind of agreement"),
        [COND_ASKED] = N_("was asked often this week"),
        [COND_PAUSED] = N_("is taking a break"),
        [COND_LICENCE] = N_("does not have the licence"),
    };
    return c == COND_NONE ? STR("") : _(words[c]);
}

struct str reasons_what(struct html *h, struct str reasons) {
    struct str rest = reasons, reason;
    while (str_next(&rest, ';', &reason)) {
        if (!str_starts(reason, STR("c:"))) continue;
        concept_n c = lexicon_by_id(str_sub(reason, 2, reason.n));
        if (c != NO_CONCEPT && lexicon_concept(c)->kind == OCCUPATION) return concept_name(h, c);
    }
    return _("Helper");
}

struct fit_row fit_row_of(struct html *h, const struct fit *fit) {
    struct str reasons = reasons_of(h->arena, fit);
    struct fit_row row = { .id = fit->id, .what = reasons_what(h, reasons), .percent = (int)(fit->score * 100.0f + 0.5f),
                           .fails = condition_words(h, fit->fails) };
    if (row.percent > 100) row.percent = 100;
    reasons_say(h, reasons, &row.why, &row.n_why);
    return row;
}
