/* cli_help.c -- inzet report help: who asked for help, who helps, and which desk had it. */
#include "cli/cli.h"
#include "help/help_report.h"

static int report_help(struct cli *c) {
    const char *lang_flag = cli_flag(c, "lang");
    enum lang lang = EN;
    struct db *db;
    if (lang_flag && (!lang_from_code(str_of(lang_flag), &lang) || lang >= LANGS)) return cli_fail("--lang wants nl, fr or en"), 2;
    if (db_read_begin(c->store, &c->arena, &db) != OK) return cli_fail("the database cannot be read");
    enum status st = help_report_print(db, lang, cli_flag(c, "json") != NULL, stdout);
    db_read_end(db);
    return st == OK ? 0 : cli_fail("the report could not be made: %s", status_name(st));
}

const struct command command_report_help = {
    .name = "report help", .usage = "--data DIR [--lang nl|fr|en] [--json]",
    .help = "Help for residents in figures: requests, desks, helpers, sign-ups.", .flags = {"data", "db", "lang", "json!"},
    .needs_data = true, .run = report_help,
};
