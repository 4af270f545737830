/* cli_match.c -- inzet understand and inzet match: the engine on the command line, as JSON lines. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"
#include "jobs/invite.h"
#include "jobs/weighing.h"
#include "jobs/weights.h"
#include "learn/model.h"
#include "learn/wordbook.h"
#include "match/understand.h"
#include "people/helper_pool.h"

static const char *const needs[] = {[MUST] = "must", [PLUS] = "plus", [NOT] = "not"};

static const char *kind_name(enum concept_kind kind) {
    static const char *const names[] = { [OCCUPATION] = "occupation", [DIPLOMA] = "diploma", [SKILL] = "skill", [TASK] = "task",
        [LICENCE] = "licence", [CERTIFICATE] = "certificate", [LANGUAGE] = "language", [WORKPLACE] = "workplace", [TIME] = "time" };
    return names[kind];
}

static json_t *text(struct str s) {
    return json_stringn(s.s, s.n);
}

/* Four decimals: more would say nothing. */
static json_t *share(float p) {
    return json_real((double)(int)(p * 10000.0f + 0.5f) / 10000.0);
}

static json_t *items_json(const struct understood *u) {
    json_t *items = json_array();
    for (size_t i = 0; i < u->n; i++) {
        const struct found *f = &u->found[i];
        const struct concept *c = lexicon_concept(f->concept);
        json_array_append_new(items, json_pack("{s:s, s:o, s:s, s:I, s:I}", "kind", kind_name(f->kind), "id",
            text(f->kind == LANGUAGE ? c->code : c->id), "need", needs[f->need], "from", (json_int_t)f->from, "to",
            (json_int_t)f->to));
    }
    return items;
}

static json_t *rubrics_json(const struct understood *u) {
    json_t *rubrics = json_array();
    bool done[RUBRICS] = {false};
    for (int k = 0; k < RUBRICS; k++) {
        int best = -1;
        for (int r = 0; r < RUBRICS; r++)
            if (!done[r] && (best < 0 || u->p[r] > u->p[best])) best = r;
        done[best] = true;
        json_array_append_new(rubrics, json_pack("{s:o, s:o}", "id", text(rubric_id((enum rubric)best)), "p", share(u->p[best])));
    }
    return rubrics;
}

static void print_json(json_t *object) {
    json_dumpf(object, stdout, JSON_COMPACT | JSON_REAL_PRECISION(5));
    putchar('\n');
    json_decref(object);
}

/* With --data, what was learnt and changed there counts too. */
static bool use_data(struct cli *c) {
    if (!c->data) return true;
    if (!cli_open(c)) return false;
    enum status st = db_read(c->store, &c->arena, wordbook_load, NULL);
    if (st == OK) st = db_read(c->store, &c->arena, model_load, NULL);
    return st == OK || (cli_fail("what was learnt cannot be read"), false);
}

static int understand_lines(struct cli *c) {
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;
    if (!use_data(c)) return 1;
    while ((n = getline(&line, &cap, stdin)) >= 0) {
        struct arena a = arena_make(0);
        struct str said = str_trim((struct str){line, (size_t)n});
        struct understood u;
        if (!str_utf8(said)) {
            print_json(json_pack("{s:s}", "error", "the line is not UTF-8"));
        } else {
            understand(&a, said, &u);
            print_json(json_pack("{s:o, s:o, s:o, s:o, s:o}", "lang", text(lang_code(u.lang)), "rubric", text(rubric_id(u.rubric)),
                                 "confidence", share(u.confidence), "rubrics", rubrics_json(&u), "items", items_json(&u)));
        }
        arena_free(&a);
    }
    free(line);
    return 0;
}

const struct command command_understand = {
    .name = "understand", .usage = "[--data DIR] < TEXTS",
    .help = "Reads one text a line, writes what it understood as one JSON object a line; with --data, by what was learnt and "
            "changed there.",
    .flags = {"data", "db"}, .run = understand_lines,
};

static json_t *fit_json(struct arena *a, const struct fit *f) {
    struct str reasons = reasons_of(a, f);
    return json_pack("{s:I, s:o, s:f, s:i, s:i, s:o}", "helper", (json_int_t)f->id, "score", share(f->score), "km", (double)f->km,
                     "slots", (int)f->slots, "slots_asked", (int)f->slots_asked, "reasons", text(reasons));
}

static int match(struct cli *c) {
    enum { MOST = 1000 };
    const char *job_flag = cli_flag(c, "job"), *limit_flag = cli_flag(c, "limit");
    int64_t id = 0, limit = 20;
    if (!job_flag || !str_to_int(str_of(job_flag), &id)) return cli_fail("--job wants the number of a job"), 2;
    if (limit_flag && (!str_to_int(str_of(limit_flag), &limit) || limit < 1 || limit > MOST))
        return cli_fail("--limit wants a number up to 1000"), 2;
    struct db *db;
    struct job j;
    struct ask ask;
    struct fit *fits = arena_array(&c->arena, struct fit, (size_t)limit);
    struct arena work = arena_make(0);
    if (db_read(c->store, &c->arena, weighing_load, NULL) != OK || helper_pool_start(c->store, &work) != OK ||
        db_read_begin(c->store, &c->arena, &db) != OK)
        return cli_fail("the database cannot be read");
    enum status st = job_any(db, (job_id){id}, &j);
    if (st == OK) job_ask(db, &j, &ask);
    db_read_end(db);
    arena_free(&work);
    if (st != OK) return cli_fail("there is no job %lld", (long long)id);
    struct weights weights = job_weights();
    size_t n = pool_rank(helper_pool(), &ask, &weights, fits, (size_t)limit);
    json_t *all = json_array();
    for (size_t i = 0; i < n; i++) json_array_append_new(all, fit_json(&c->arena, &fits[i]));
    print_json(all);
    return 0;
}

const struct command command_match = {
    .name = "match", .usage = "--data DIR --job ID [--limit N] --json",
    .help = "The helpers who fit a job, best first, as JSON without names.",
    .flags = {"data", "db", "job", "limit", "json!"}, .needs_data = true, .run = match,
};
