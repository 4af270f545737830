/* reasons.c -- why a helper fits: stored as codes, said in the reader's language.
**
** The codes outlive the build: concepts are lexicon ids, not numbers. "c:ID" a concept in common, "c:ID=ID" one that is near to
** what the job wants, "m:ID" a needed language spoken, "p:ID" a welcome one, "k:N" kilometres, "s:N/M" week slots in common, "w"
** a wished kind of work.
*/
#include "people/reasons.h"

#include "base/buf.h"
#include "base/fold.h"
#include "match/stem.h"
#include "match/tables.h"

struct str concept_name(struct html *h, concept_n c) {
    return c == NO_CONCEPT ? STR("") : lexicon_concept(c)->name[h->lang];
}

static void put_concepts(struct buf *b, char code, const concept_n *c, size_t n) {
    for (size_t i = 0; i < n && c[i] != NO_CONCEPT; i++) {
        struct str id = lexicon_concept(c[i])->id;
        buf_fmt(b, "%c:%.*s;", code, STR_ARGS(id));
    }
}

static bool among(concept_n c, const concept_n *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (list[i] == c) return true;
    return false;
}

/* What is near to a want is said to be so, unless they have the thing itself too. */
static void put_matches(struct buf *b, const struct fit *fit) {
    for (size_t i = 0; i < COUNT(fit->matched) && fit->matched[i] != NO_CONCEPT; i++) {
        struct str has = lexicon_concept(fit->matched[i])->id, wants = lexicon_concept(fit->wanted[i])->id;
        buf_fmt(b, "c:%.*s", STR_ARGS(has));
        if (!among(fit->wanted[i], fit->matched, COUNT(fit->matched))) buf_fmt(b, "=%.*s", STR_ARGS(wants));
        buf_char(b, ';');
    }
}

struct str reasons_of(struct arena *a, const struct fit *fit) {
    struct buf b = buf_make(a, 0);
    put_matches(&b, fit);
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
    return say(h, _("free at {0} of the {1} moments"), have, of);
}

/* What somebody can do, "c:" left off, and what of the job it answers. */
static void read_match(struct str value, concept_n *ret_has, concept_n *ret_wants) {
    struct str has;
    *ret_has = str_next(&value, '=', &has) ? lexicon_by_id(has) : NO_CONCEPT;
    *ret_wants = value.n ? lexicon_by_id(value) : *ret_has;
}

static bool same_words(struct html *h, struct str a, struct str b) {
    return stems_same(&lexicon_endings, h->lang, fold_words(h->arena, a), fold_words(h->arena, b));
}

/* Who finds the name itself in the words learns nothing from them. */
static struct str foreign_words(struct html *h, struct str words, concept_n c) {
    return c == NO_CONCEPT || same_words(h, words, concept_name(h, c)) ? STR("") : words;
}

static struct str say_match(struct html *h, struct str value, const struct quotes *profile, const struct quotes *job) {
    concept_n has, wants;
    read_match(value, &has, &wants);
    if (has == NO_CONCEPT) return STR("");
    struct str name = concept_name(h, has), told = foreign_words(h, quotes_find(profile, has), has);
    struct str asked = foreign_words(h, quotes_find(job, wants), wants);
    if (wants != has && wants != NO_CONCEPT) name = say(h, _("{0}, close to {1}"), name, concept_name(h, wants));
    if (told.n && asked.n && same_words(h, told, asked)) return say(h, _("{0} (“{1}” in the profile and in the job)"), name, told);
    if (told.n && asked.n) return say(h, _("{0} (“{1}” in the profile, “{2}” in the job)"), name, told, asked);
    if (told.n) return say(h, _("{0} (“{1}” in the profile)"), name, told);
    return asked.n ? say(h, _("{0} (“{1}” in the job)"), name, asked) : name;
}

static struct str say_one(struct html *h, struct str reason, const struct quotes *profile, const struct quotes *job) {
    char code = reason.s[0];
    struct str value = str_sub(reason, 2, reason.n);
    switch (code) {
    case 'c': return say_match(h, value, profile, job);
    case 'k': return str_eq(value, STR("0")) ? _("close by") : say(h, _("{0} km"), value);
    case 's': return say_slots(h, value);
    case 'm':
    case 'p': return say(h, _("speaks {0}"), concept_name(h, lexicon_by_id(value)));
    case 'w': return _("wishes this kind of work");
    default:  return STR("");
    }
}

void reasons_say_quoted(struct html *h, struct str reasons, const struct quotes *profile, const struct quotes *job, struct str **ret,
                        size_t *ret_n) {
    struct str *said = arena_array(h->arena, struct str, reasons.n + 1);
    struct str rest = reasons, reason;
    size_t n = 0;
    while (str_next(&rest, ';', &reason)) {
        struct str words = reason.n ? say_one(h, reason, profile, job) : reason;
        if (words.n) said[n++] = words;
    }
    *ret = said;
    *ret_n = n;
}

void reasons_say(struct html *h, struct str reasons, struct str **ret, size_t *ret_n) {
    reasons_say_quoted(h, reasons, NULL, NULL, ret, ret_n);
}

/* ---- conditions ---- */

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

/* ---- the one condition, with what it is about ---- */

static struct str missing_languages(struct html *h, const struct fit *fit, const struct ask *ask) {
    struct str not[ASK_LANGUAGES], little[ASK_LANGUAGES];
    size_t n = 0, n_little = 0;
    for (size_t i = 0; i < ask->n_must_speak; i++) {
        concept_n language = ask->must_speak[i].language;
        if (among(language, fit->must, COUNT(fit->must))) little[n_little++] = concept_name(h, language);
        else not[n++] = concept_name(h, language);
    }
    if (n) return say(h, _("does not speak {0}"), lang_list(h->arena, h->lang, not, n, true));
    return say(h, _("does not speak {0} well enough"), lang_list(h->arena, h->lang, little, n_little, true));
}

static struct str asked_professions(struct html *h, const struct ask *ask) {
    struct str names[64];
    size_t n = 0;
    for (unsigned bit = 0; bit < 64; bit++) {
        concept_n c = ask->professions >> bit & 1 ? lexicon_profession(bit) : NO_CONCEPT;
        if (c != NO_CONCEPT) names[n++] = concept_name(h, c);
    }
    return lang_list(h->arena, h->lang, names, n, true);
}

static struct str asked_licences(struct html *h, const struct ask *ask) {
    struct str names[64];
    size_t n = 0;
    for (concept_n c = 0; c < (concept_n)lexicon_size(); c++)
        if (ask->licences & licence_bit(c)) names[n++] = concept_name(h, c);
    return lang_list(h->arena, h->lang, names, n, false);
}

struct str condition_named(struct html *h, const struct fit *fit, const struct ask *ask) {
    switch (fit->fails) {
    case COND_LANGUAGE:   return missing_languages(h, fit, ask);
    case COND_PROFESSION: return say(h, _("does not have this profession: {0}"), asked_professions(h, ask));
    case COND_LICENCE:    return say(h, _("does not have this: {0}"), asked_licences(h, ask));
    default:              return condition_words(h, fit->fails);
    }
}

/* ---- rows ---- */

struct str reasons_what(struct html *h, struct str reasons) {
    struct str rest = reasons, reason;
    while (str_next(&rest, ';', &reason)) {
        if (!str_starts(reason, STR("c:"))) continue;
        concept_n c, wants;
        read_match(str_sub(reason, 2, reason.n), &c, &wants);
        if (c != NO_CONCEPT && lexicon_concept(c)->kind == OCCUPATION) return concept_name(h, c);
    }
    return _("Helper");
}

struct fit_row fit_row_quoted(struct html *h, const struct fit *fit, const struct quotes *profile, const struct quotes *job) {
    struct str reasons = reasons_of(h->arena, fit);
    struct fit_row row = { .id = fit->id, .what = reasons_what(h, reasons), .percent = (int)(fit->score * 100.0f + 0.5f),
                           .fails = condition_words(h, fit->fails) };
    if (row.percent > 100) row.percent = 100;
    reasons_say_quoted(h, reasons, profile, job, &row.why, &row.n_why);
    return row;
}

struct fit_row fit_row_of(struct html *h, const struct fit *fit) {
    return fit_row_quoted(h, fit, NULL, NULL);
}
