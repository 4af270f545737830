/* cli_learn.c -- inzet learn: makes a new version of the rubric model from what authors confirmed and corrected, or undoes one. */
#include <jansson.h>
#include <stdio.h>

#include "cli/cli.h"
#include "learn/model.h"

static double share(size_t part, size_t of) {
    return of ? (double)(part * 1000 / of) / 1000 : 0;
}

static const char *outcome(const struct model_report *r) {
    return !r->enough ? "too-few" : r->same ? "same" : r->taken ? "taken" : "refused";
}

static void print_json(json_t *object) {
    json_dumpf(object, stdout, JSON_COMPACT | JSON_REAL_PRECISION(5));
    putchar('\n');
    json_decref(object);
}

static json_t *rubrics_json(const struct learn_figures *f) {
    json_t *all = json_array();
    for (int q = 0; q < RUBRICS; q++) {
        struct str id = rubric_id((enum rubric)q);
        json_array_append_new(all, json_pack("{s:o, s:I, s:I, s:I}", "id", json_stringn(id.s, id.n), "held", (json_int_t)f->held_of[q],
            "right_before", (json_int_t)f->before_of[q], "right_after", (json_int_t)f->after_of[q]));
    }
    return all;
}

static void report_json(const struct model_report *r) {
    const struct learn_figures *f = &r->figures;
    json_t *all = json_pack("{s:s, s:I, s:I, s:I, s:I, s:I, s:I, s:f, s:f, s:f, s:f, s:o}", "outcome", outcome(r),
        "examples", (json_int_t)r->examples, "corrections", (json_int_t)r->corrections, "new", (json_int_t)r->fresh,
        "held", (json_int_t)f->held, "right_before", (json_int_t)f->right_before, "right_after", (json_int_t)f->right_after,
        "accuracy_before", share(f->right_before, f->held), "accuracy_after", share(f->right_after, f->held),
        "loss_before", f->loss_before, "loss_after", f->loss_after, "rubrics", rubrics_json(f));
    json_object_set_new(all, "version", r->version.n ? json_integer(r->version.n) : json_null());
    print_json(all);
}

static void report_text(const struct model_report *r) {
    const struct learn_figures *f = &r->figures;
    printf("%zu examples, %zu of them corrections, %zu new\n", r->examples, r->corrections, r->fresh);
    if (!r->enough) {
        printf("at least %d are needed; nothing was learnt\n", LEARN_LEAST);
        return;
    }
    printf("%-18s %6s %6s %6s\n", "held back", "texts", "before", "after");
    for (int q = 0; q < RUBRICS; q++)
        if (f->held_of[q])
            printf("%-18.*s %6zu %6zu %6zu\n", STR_ARGS(rubric_id((enum rubric)q)), f->held_of[q], f->before_of[q], f->after_of[q]);
    printf("%-18s %6zu %6zu %6zu\n", "right", f->held, f->right_before, f->right_after);
    printf("%-18s %6s %5.1f%% %5.1f%%\n", "", "", 100 * share(f->right_before, f->held), 100 * share(f->right_after, f->held));
    printf("%-18s %6s %6.3f %6.3f\n", "log loss", "", f->loss_before, f->loss_after);
    if (r->same) puts("no new examples: what counts now was made of the same ones");
    else if (r->taken) printf("taken: version %lld counts from now on, on every server\n", (long long)r->version.n);
    else puts("refused: it is no better on what was held back; what counted before still does");
}

static int undo(struct cli *c) {
    model_id undone, counts;
    enum status st = model_undo(c->store, &undone, &counts);
    if (st == NOT_FOUND) return cli_fail("there is nothing to undo: the model is as it was shipped");
    if (st != OK) return cli_fail("it could not be undone: %s", status_name(st));
    if (cli_flag(c, "json"))
        print_json(json_pack("{s:I, s:o}", "undone", (json_int_t)undone.n, "counts", counts.n ? json_integer(counts.n) : json_null()));
    else if (counts.n) printf("version %lld no longer counts; version %lld does\n", (long long)undone.n, (long long)counts.n);
    else printf("version %lld no longer counts; the model as it was shipped does\n", (long long)undone.n);
    return 0;
}

static int learn(struct cli *c) {
    struct model_report r;
    if (cli_flag(c, "undo")) return undo(c);
    enum status st = model_learn(c->store, &r);
    if (st != OK) return cli_fail("nothing was learnt: %s", status_name(st));
    if (cli_flag(c, "json")) report_json(&r);
    else report_text(&r);
    return 0;
}

const struct command command_learn = {
    .name = "learn", .usage = "--data DIR [--undo] [--json]",
    .help = "Learns rubrics from what authors confirmed and corrected, if that helps on examples it holds back; --undo goes back.",
    .flags = {"data", "db", "undo!", "json!"}, .needs_data = true, .run = learn,
};
