/* wordbook_pages.c -- the coordinators' lexicon: looking up, adding, correcting, going back; and the feature as a whole. */
#include "learn/learning.h"
#include "learn/model.h"
#include "learn/wordbook.h"
#include "learn/wordbook_find.h"
#include "learn/wordbook_form.h"
#include "wordbook_pages_html.h"
#include "wordbook_sql.h"

struct lookup_form { struct str q; };
static const struct field lookup_fields[] = {
    TEXT(lookup_form, q, N_("A word in any language"), .optional = true, .max = 100),
};
FORM(lookup_form, lookup_fields);

/* The concept in the path. What was changed a moment ago, here or elsewhere, is taken over first. */
static enum status rq_concept(struct request *rq, concept_n *ret) {
    enum status st = wordbook_load(rq->db, NULL);
    concept_n c = lexicon_by_id(rq_value(rq, "concept"));
    if (st == OK && c == NO_CONCEPT) return NOT_FOUND;
    if (st == OK) *ret = c;
    return st;
}

static enum status lookup(struct request *rq) {
    const struct lookup_form *f = rq_form(rq);
    struct wordbook_recent_row *recent = NULL;
    struct wordbook_taken_away_row *taken = NULL;
    size_t n_recent = 0, n_taken = 0;
    struct word_found found;
    enum status st = wordbook_load(rq->db, NULL);
    if (st != OK) return st;
    word_find(rq->arena, f->q, &found);
    if (!f->q.n) {
        wordbook_recent(rq->db, &recent, &n_recent);
        wordbook_taken_away(rq->db, &taken, &n_taken);
    }
    wordbook_page_lookup(&rq->html, f->q, &found, recent, n_recent, taken, n_taken);
    return OK;
}

static enum status show(struct request *rq) {
    concept_n c;
    struct wordbook_history_row *rows = NULL;
    size_t n = 0;
    enum status st = rq_concept(rq, &c);
    if (st != OK) return st;
    wordbook_history(rq->db, (struct wordbook_history_in){.concept = lexicon_concept(c)->id}, &rows, &n);
    wordbook_page_concept(&rq->html, c, rows, n);
    return OK;
}

static enum status add(struct request *rq) {
    form_fill(rq, &word_form_spec, NULL);
    wordbook_page_edit(&rq->html, NO_CONCEPT);
    return OK;
}

static enum status edit(struct request *rq) {
    concept_n c;
    enum status st = rq_concept(rq, &c);
    if (st != OK) return st;
    struct word_form values = word_form_of(rq->arena, rq->html.lang, c);
    form_fill(rq, &word_form_spec, &values);
    wordbook_page_edit(&rq->html, c);
    return OK;
}

/* Checks and keeps what was filled in for a concept; `own` NO_CONCEPT: a new one called `id`. */
static enum status keep(struct request *rq, concept_n own, struct str id, int kind) {
    const struct word_form *f = rq_form(rq);
    struct stanza s;
    struct wordbook_fault fault = {0};
    struct str stanza = word_stanza(rq->arena, f, own, kind), why;
    CHECK(stanza_read(rq->arena, stanza, &s, &why));
    if (!wordbook_check(rq->arena, rq->html.lang, own, &s, &fault)) {
        form_error(rq, fault.field, fault.text.s);
        return INVALID;
    }
    return wordbook_keep(rq->db, &rq->caller, id, stanza);
}

static enum status add_post(struct request *rq) {
    const struct word_form *f = rq_form(rq);
    struct str lines = f->en, first;
    str_next(&lines, '\n', &first);
    struct str id = wordbook_new_id(rq->arena, first);
    enum status st = keep(rq, NO_CONCEPT, id, form_answered(rq, "kind") ? (int)f->kind : -1);
    if (st != OK) return st;
    rq_notice(rq, N_("The concept was added. It counts from now on."));
    return rq_redirect(rq, "/desk/lexicon/%.*s", STR_ARGS(id));
}

static enum status edit_post(struct request *rq) {
    concept_n c = lexicon_by_id(rq_value(rq, "concept"));
    if (c == NO_CONCEPT) return NOT_FOUND;
    const struct concept *concept = lexicon_concept(c);
    enum status st = keep(rq, c, concept->id, (int)concept->kind);
    if (st != OK) return st;
    rq_notice(rq, N_("The change is kept. It counts from now on."));
    return rq_redirect(rq, "/desk/lexicon/%.*s", STR_ARGS(concept->id));
}

static enum status back_post(struct request *rq) {
    struct str id = rq_value(rq, "concept"), version = rq_value(rq, "version");
    lexicon_version_id to = {rq_id(rq, "version")};
    if (!to.n && !str_eq(version, STR("0"))) return NOT_FOUND;
    enum status st = wordbook_back(rq->db, &rq->caller, id, to);
    if (st == INVALID) rq_notice(rq, N_("That version no longer fits: one of its words stands elsewhere now."));
    else if (st == OK) rq_notice(rq, N_("The earlier version counts again."));
    else return st;
    return rq_redirect(rq, "/desk/lexicon/%.*s", STR_ARGS(id));
}

/* Before other features read anything: they read with what was learnt. */
static enum status start(struct store *store, struct arena *a) {
    enum status st = wordbook_follow(store, a);
    return st == OK ? model_follow(store, a) : st;
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/lexicon",                        lookup,    COORDINATOR | ADMIN, .form = &lookup_form_spec),
    ROUTE(GET,  "/desk/lexicon/new",                    add,       COORDINATOR | ADMIN),
    ROUTE(POST, "/desk/lexicon/new",                    add_post,  COORDINATOR | ADMIN, .form = &word_form_spec),
    ROUTE(GET,  "/desk/lexicon/:concept",               show,      COORDINATOR | ADMIN),
    ROUTE(GET,  "/desk/lexicon/:concept/edit",          edit,      COORDINATOR | ADMIN),
    ROUTE(POST, "/desk/lexicon/:concept/edit",          edit_post, COORDINATOR | ADMIN, .form = &word_form_spec),
    ROUTE(POST, "/desk/lexicon/:concept/back/:version", back_post, COORDINATOR | ADMIN),
};
const struct feature learning_feature = {
    .name = "learning", .routes = routes, .n_routes = COUNT(routes), .start = start, .tick = model_tick };
