/* wordbook_form.c -- between form and stanza. */
#include "learn/wordbook_form.h"

#include <math.h>

#include "base/buf.h"
#include "match/spot.h"
#include "people/helper.h"

static const struct option kinds[] = {
    {OCCUPATION,  N_("Occupation"), NULL},
    {DIPLOMA,     N_("Diploma"), NULL},
    {SKILL,       N_("Skill"), NULL},
    {TASK,        N_("Task"), NULL},
    {LICENCE,     N_("Licence"), NULL},
    {CERTIFICATE, N_("Certificate"), NULL},
    {LANGUAGE,    N_("Language"), NULL},
    {WORKPLACE,   N_("Place of work"), NULL},
    {TIME,        N_("Time"), NULL},
};
const struct options concept_kinds = {.rows = kinds, .n = COUNT(kinds)};

#define WORDS(lang_, label_) \
    LINES(word_form, lang_, label_, .max = 6000, .hint = N_("One word or phrase on each line. People see the first."))
#define SHARE(rubric_, label_) \
    { .kind = FIELD_INT, .name = "share_" #rubric_, .offset = offsetof(struct word_form, share[rubric_]), .label = label_, \
      .optional = true, .max = 100 }

static const struct field fields[] = {
    CHOICE(word_form, kind, N_("What sort of thing is it?"), .options = &concept_kinds, .optional = true),
    WORDS(nl, N_("In Dutch")),
    WORDS(fr, N_("In French")),
    WORDS(en, N_("In English")),
    WORDS(de, N_("In German")),
    SHARE(CARE, N_("Health care")),
    SHARE(LOGISTICS, N_("Logistics and transport")),
    SHARE(SOCIAL, N_("Social services")),
    SHARE(CLEANING, N_("Cleaning and maintenance")),
    SHARE(OFFICE, N_("Office work")),
    SHARE(CATERING, N_("Preparing and serving meals")),
    SHARE(MEDICAL_SCIENCE, N_("Medical science")),
    SHARE(TECHNICAL, N_("Technical support")),
    SHARE(SPORT, N_("Sport and movement")),
    SHARE(RECREATION, N_("Recreation and activities")),
    CHECKS(word_form, works, N_("Which kinds of work suit it?"), .options = &helper_works, .optional = true),
    TEXT(word_form, parent, N_("Broader concept"), .optional = true, .max = 100,
         .hint = N_("One of its names, for example: nurse. Who looks for the broader concept finds this one too.")),
    INT(word_form, isco, N_("Group of occupations (ISCO-08)"), .optional = true, .min = 1000, .max = 9999,
        .hint = N_("Four digits, only for an occupation.")),
};
const struct form_spec word_form_spec = {
    .name = "word_form", .fields = fields, .n = COUNT(fields), .size = sizeof(struct word_form)};

static const struct field *share_field(enum rubric r) {
    size_t i = 0;
    while (fields[i].offset != offsetof(struct word_form, share) + r * sizeof(int64_t)) i++;
    return &fields[i];
}

const char *word_share_field(enum rubric r) {
    return share_field(r)->name;
}

struct str rubric_name(struct html *h, enum rubric r) {
    return _(share_field(r)->label);
}

static int64_t percent(float share) {
    return lrintf(100 * share);
}

static struct str one_a_line(struct arena *a, struct str labels) {
    struct buf b = buf_make(a, 0);
    struct str label;
    while (stanza_next_label(&labels, &label)) buf_fmt(&b, "%.*s\n", STR_ARGS(label));
    return str_trim(buf_view(&b));
}

struct word_form word_form_of(struct arena *a, enum lang lang, concept_n number) {
    const struct concept *c = lexicon_concept(number);
    struct word_form f = {.nl = one_a_line(a, c->labels[NL]), .fr = one_a_line(a, c->labels[FR]), .en = one_a_line(a, c->labels[EN]),
                          .de = one_a_line(a, c->labels[DE]), .kind = c->kind, .works = c->works, .isco = c->isco};
    f.parent = c->parent == NO_CONCEPT ? STR("") : lexicon_concept(c->parent)->name[lang];
    for (int r = 0; r < RUBRICS; r++) f.share[r] = percent(c->rubric[r]);
    return f;
}

/* Lines become labels with " ; " between them. */
static struct str labels_of(struct arena *a, struct str lines) {
    struct buf b = buf_make(a, 0);
    struct str line, part;
    while (str_next(&lines, '\n', &line))
        while (str_next(&line, ';', &part)) {
            part = str_trim(part);
            if (!part.n) continue;
            if (b.n) buf_lit(&b, " ; ");
            buf_str(&b, part);
        }
    return buf_view(&b);
}

static void write_labels(struct arena *a, struct buf *b, const struct word_form *f, const struct concept *shipped) {
    const struct str typed[LANGS_READ] = {[NL] = f->nl, [FR] = f->fr, [EN] = f->en, [DE] = f->de};
    for (int l = 0; l < LANGS_READ; l++) {
        struct str labels = labels_of(a, typed[l]);
        if (labels.n && !(shipped && str_eq(labels, shipped->labels[l])))
            buf_fmt(b, "%.*s %.*s\n", STR_ARGS(lang_code((enum lang)l)), STR_ARGS(labels));
    }
}

static void write_rubrics(struct buf *b, const struct word_form *f, const struct concept *shipped) {
    int64_t sum = 0, differs = 0;
    for (int r = 0; r < RUBRICS; r++) {
        sum += f->share[r];
        differs += f->share[r] != (shipped ? percent(shipped->rubric[r]) : 0);
    }
    if (!differs) return;
    buf_lit(b, "rubric");
    if (!sum) buf_lit(b, " none");
    for (int r = 0; r < RUBRICS; r++)
        if (f->share[r]) buf_fmt(b, " %.*s %.2f", STR_ARGS(rubric_id((enum rubric)r)), (double)f->share[r] / 100);
    buf_char(b, '\n');
}

static void write_works(struct buf *b, const struct word_form *f, const struct concept *shipped) {
    if (f->works == (shipped ? shipped->works : 0)) return;
    buf_lit(b, "work");
    if (!f->works) buf_lit(b, " none");
    for (int w = 0; w < WORKS; w++)
        if (f->works >> w & 1) buf_fmt(b, " %.*s", STR_ARGS(work_id((enum work)w)));
    buf_char(b, '\n');
}

/* An id, or a label in any language; what is neither stays as typed, for the check to refuse. */
static struct str parent_id(struct arena *a, struct str typed) {
    if (lexicon_by_id(typed) != NO_CONCEPT) return typed;
    for (int l = 0; l < LANGS_READ; l++) {
        concept_n c = label_owner(a, (enum lang)l, typed);
        if (c != NO_CONCEPT) return lexicon_concept(c)->id;
    }
    return typed;
}

static void write_parent(struct arena *a, struct buf *b, const struct word_form *f, const struct concept *shipped) {
    if (!f->parent.n) return;
    struct str id = parent_id(a, f->parent);
    bool same = shipped && shipped->parent != NO_CONCEPT && str_eq(id, lexicon_as_shipped(shipped->parent)->id);
    if (!same) buf_fmt(b, "parent %.*s\n", STR_ARGS(id));
}

struct str word_stanza(struct arena *a, const struct word_form *f, concept_n own, int kind) {
    const struct concept *shipped = lexicon_as_shipped(own);
    struct buf b = buf_make(a, 0);
    if (!shipped && kind >= 0) buf_fmt(&b, "kind %.*s\n", STR_ARGS(kind_id((enum concept_kind)kind)));
    write_parent(a, &b, f, shipped);
    if (f->isco && f->isco != (shipped ? shipped->isco : 0)) buf_fmt(&b, "isco %04d\n", (int)f->isco);
    write_rubrics(&b, f, shipped);
    write_works(&b, f, shipped);
    write_labels(a, &b, f, shipped);
    return buf_view(&b);
}
