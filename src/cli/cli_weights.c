/* cli_weights.c -- inzet learn weights: what the answers say about the weights of the ranking; using them, and going back. */
#include <jansson.h>
#include <stdio.h>

#include "cli/cli.h"
#include "jobs/weighing.h"
#include "jobs/weights.h"
#include "people/helper_pool.h"

static const char *const states[] = {
    [WEIGHING_NO_BETTER] = "no-better", [WEIGHING_PROPOSED] = "proposed", [WEIGHING_USED] = "used", [WEIGHING_LEFT] = "left"};

struct told { size_t answers; bool any; struct weighing newest; struct weights now; };

static void print_json(json_t *object) {
    json_dumpf(object, stdout, JSON_COMPACT | JSON_REAL_PRECISION(5));
    putchar('\n');
    json_decref(object);
}

static json_t *weights_json(const struct weights *w) {
    json_t *all = json_object();
    for (int k = 0; k < PARTS; k++) json_object_set_new(all, part_word((enum part)k).s, json_integer(w->of[k]));
    return all;
}

static void report_json(const struct told *t) {
    const struct weigh_figures *f = &t->newest.figures;
    size_t missing = t->answers < WEIGH_LEAST ? WEIGH_LEAST - t->answers : 0;
    json_t *all = json_pack("{s:s, s:I, s:I, s:o}", "outcome", t->any ? states[t->newest.state] : missing ? "too-few" : "not-yet",
        "answers", (json_int_t)t->answers, "missing", (json_int_t)missing, "now", weights_json(&t->now));
    if (t->any)
        json_object_set_new(all, "newest", json_pack("{s:I, s:I, s:I, s:I, s:I, s:f, s:f, s:f, s:o}", "version", (json_int_t)t->newest.id.n,
            "answers", (json_int_t)f->answers, "came", (json_int_t)f->came, "jobs", (json_int_t)f->jobs, "pairs", (json_int_t)f->pairs,
            "right_before", f->right_before, "right_after", f->right_after, "doubt", f->doubt,
            "weights", weights_json(&t->newest.proposed)));
    print_json(all);
}

static void report_text(const struct told *t) {
    const struct weigh_figures *f = &t->newest.figures;
    unsigned fixed = weights_fixed();
    printf("%zu answers can teach\n", t->answers);
    if (t->answers < WEIGH_LEAST) printf("%zu more are needed; nothing is proposed before\n", WEIGH_LEAST - t->answers);
    printf("%-12s %6s %6s %6s\n", "weight", "usual", "now", t->any ? "made" : "");
    for (int k = 0; k < PARTS; k++) {
        printf("%-12s %6d %6d", part_word((enum part)k).s, usual_weights.of[k], t->now.of[k]);
        if (t->any) printf(" %6d", t->newest.proposed.of[k]);
        puts(fixed >> k & 1 ? "  a setting" : "");
    }
    if (!t->any) return;
    printf("made of %zu answers (%zu came) to %zu jobs\n", f->answers, f->came, f->jobs);
    printf("pairs in the right order, on what was held back: %.1f%%, with the weights before %.1f%% (doubt %.1f)\n",
           100 * f->right_after, 100 * f->right_before, 100 * f->doubt);
    printf("%s\n", states[t->newest.state]);
}

/* Makes weights when there are new answers. Filling the pool takes a moment; without it nobody knows whom they would ask. */
static enum status make(struct cli *c) {
    struct arena work = arena_make(0);
    struct weighing_report r;
    enum status st = helper_pool_start(c->store, &work);
    if (st == OK) st = weighing_make(c->store, &r);
    arena_free(&work);
    return st;
}

static enum status use_newest(struct db *db, void *args) {
    struct weighing newest;
    (void)args;
    return weighing_newest(db, &newest) ? weighing_use(db, 0, newest.id) : CONFLICT;
}

static enum status go_back(struct db *db, void *args) {
    (void)args;
    return weighing_back(db, 0);
}

static int report(struct cli *c) {
    struct told t = {.now = job_weights()};
    struct db *db;
    if (db_read_begin(c->store, &c->arena, &db) != OK) return cli_fail("the database cannot be read");
    t.answers = weighing_answered(db);
    t.any = weighing_newest(db, &t.newest);
    db_read_end(db);
    if (cli_flag(c, "json")) report_json(&t);
    else report_text(&t);
    return 0;
}

static int learn_weights(struct cli *c) {
    bool use = cli_flag(c, "use"), back = cli_flag(c, "back");
    if (use && back) return cli_fail("--use or --back, not both"), 2;
    enum status st = db_read(c->store, &c->arena, weighing_load, NULL);
    if (st == OK) st = use ? db_write(c->store, &c->arena, use_newest, NULL)
                     : back ? db_write(c->store, &c->arena, go_back, NULL) : make(c);
    if (st == CONFLICT && use) return cli_fail("nothing is proposed");
    if (st == CONFLICT) return cli_fail("the usual weights count already");
    if (st == OK) st = db_read(c->store, &c->arena, weighing_load, NULL);
    if (st != OK) return cli_fail("the weights stay as they are: %s", status_name(st));
    return report(c);
}

const struct command command_learn_weights = {
    .name = "learn weights", .usage = "--data DIR [--use | --back] [--json]",
    .help = "Makes weights for the ranking from who came and who did not, and shows them beside the present ones; --use takes them, "
            "--back goes to the usual ones. A setting weight_... is stronger than both.",
    .flags = {"data", "db", "use!", "back!", "json!"}, .needs_data = true, .run = learn_weights,
};
