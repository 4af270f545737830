/* cli_demo.c -- inzet demo: an empty data folder becomes a living site; and inzet report, the twelve answers. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "demo/demo.h"
#include "insight/insight.h"
#include "mail/mail.h"
#include "people/person.h"

enum { LINK_DAYS = 7 };

struct made_link { struct str email, token; };

static enum status make_link(struct db *db, void *args) {
    struct made_link *made = args;
    person_id id;
    enum status st = person_by_email(db, made->email, &id);
    if (st == OK) made->token = link_make(db, "sign-in", id, 0, STR(""), LINK_DAYS * SECONDS_A_DAY, NULL);
    return st;
}

static void print_address(struct cli *c, const char *address) {
    printf("\nInzet's demo is at %snl/  (also fr/ and en/). Mails are shown at %snl/mail.\n\n", address, address);
    for (size_t i = 0; i < COUNT(demo_logins); i++) {
        struct made_link made = {.email = str_of(demo_logins[i].email)};
        if (db_write(c->store, &c->arena, make_link, &made) == OK)
            printf("  sign in as %s: %snl/link/%.*s\n", demo_logins[i].who, address, STR_ARGS(made.token));
    }
    puts("\nEach link works once. More of them: inzet signin EMAIL --data DIR. Stop with Ctrl-C.");
    fflush(stdout);
}

/* The demo needs no configuration: mails go to a page unless somebody said otherwise. */
static void settle(void) {
    if (strcmp(mail_smtp.from, "default") == 0) setting_set(&mail_smtp, STR("page"), "demo");
}

static int demo(struct cli *c) {
    const char *from = cli_flag(c, "from");
    struct demo_config config = {.seed = 2020};
    day_n day;
    if (from && !day_parse(str_of(from), &day)) return cli_fail("--from wants a day such as 2020-04-06"), 2;
    if (from) config.from = day_start(day) + 9 * SECONDS_AN_HOUR;
    settle();
    int64_t began = clock_monotonic_us();
    struct arena work = arena_make((size_t)1 << 30);
    enum status st = demo_fill(c->store, &work, &config);
    arena_free(&work);
    if (st == OK) printf("The demo was filled in %.1f seconds.\n", (double)(clock_monotonic_us() - began) / 1e6);
    else if (st == CONFLICT) puts("There are people in this data folder already: nothing was added.");
    else return cli_fail("the demo could not be filled: %s", status_name(st));
    return cli_flag(c, "no-serve") ? 0 : cli_serve(c, cli_listen.text.s, print_address);
}

const struct command command_demo = {
    .name = "demo", .usage = "--data DIR [--from DATE] [--listen HOST:PORT] [--no-serve]",
    .help = "Fills an empty data folder with the published population, then serves it.",
    .flags = {"data", "db", "from", "no-serve!"}, .needs_data = true, .serves = true, .run = demo,
};

static bool day_flag(struct cli *c, const char *name, day_n *ret) {
    const char *text = cli_flag(c, name);
    return !text || day_parse(str_of(text), ret);
}

static int report(struct cli *c) {
    const char *lang_flag = cli_flag(c, "lang");
    enum lang lang = EN;
    struct db *db;
    day_n from = DAY_NONE, to = DAY_NONE;
    if (!day_flag(c, "from", &from) || !day_flag(c, "to", &to)) return cli_fail("--from and --to want days such as 2020-04-06"), 2;
    if (lang_flag && (!lang_from_code(str_of(lang_flag), &lang) || lang >= LANGS)) return cli_fail("--lang wants nl, fr or en"), 2;
    if (db_read_begin(c->store, &c->arena, &db) != OK) return cli_fail("the database cannot be read");
    enum status st = insight_report(db, from, to, lang, cli_flag(c, "json") != NULL, stdout);
    db_read_end(db);
    if (st == INVALID) return cli_fail("--to must come after --from, at most ten years"), 2;
    return st == OK ? 0 : cli_fail("the report could not be made: %s", status_name(st));
}

const struct command command_report = {
    .name = "report", .usage = "--data DIR [--from DATE --to DATE] [--lang nl|fr|en] [--json]",
    .help = "The twelve questions, answered from the data.", .flags = {"data", "db", "from", "to", "lang", "json!"},
    .needs_data = true, .run = report,
};
