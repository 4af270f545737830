/* cli_import.c -- inzet import helpers: people from a spreadsheet. */
#include "cli/cli.h"
#include "people/reserve.h"

static int import(struct cli *c) {
    if (!c->word) return cli_fail("which file?"), 2;
    return reserve_command(c->store, c->word, cli_flag(c, "dry-run") != NULL, cli_flag(c, "json") != NULL);
}

const struct command command_import = {
    .name = "import helpers", .usage = "FILE --data DIR [--dry-run] [--json]",
    .help = "Brings people from a CSV or XLSX file, or with --dry-run only says what is in it.",
    .flags = {"data", "db", "dry-run!", "json!"}, .needs_data = true, .run = import,
};
