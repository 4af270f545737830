/* cli.h -- the command line: what every command gets, and the commands themselves.
**
** main.c lists the commands, the features and the settings. A command is a function that gets the flags it declared, opens what
** it needs, does its work, and returns the exit status: 0 done, 1 it could not be done, 2 it was asked wrongly.
*/
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <signal.h>

#include "base/setting.h"
#include "db/db.h"
#include "web/web.h"

enum { FLAGS_MAX = 8 };

struct cli;

struct command {
    const char *name;                /* "import helpers" */
    const char *usage;               /* "FILE --data DIR [--dry-run] [--json]" */
    const char *help;                /* one sentence */
    const char *flags[FLAGS_MAX];    /* "data" takes a value, "json!" takes none; settings are always taken */
    bool needs_data;                 /* --data must be given, and the store is opened */
    bool serves;                     /* it calls cli_serve: SIGINT and SIGTERM are held back from the start */
    int (*run)(struct cli *c);
};

struct program {                     /* what main.c knows */
    const struct feature *const *features;
    size_t n_features;
    struct setting *const *settings;
    size_t n_settings;
    const struct command *const *commands;
    size_t n_commands;
};

struct cli {
    const struct program *program;
    const struct command *command;
    struct arena arena;
    const char *values[FLAGS_MAX];   /* of command->flags, NULL where absent */
    const char *word;                /* the word that is no flag: FILE, EMAIL */
    const char *data;
    struct store *store;             /* when needs_data */
};

/* The value of a flag of this command, or NULL; "" for a flag that takes none. */
const char *cli_flag(const struct cli *c, const char *name);
/* Says a sentence on standard error and answers 1. */
int cli_fail(const char *fmt, ...) PRINTF(1, 2);
/* Opens the store of --data and --db (for commands that do it themselves). Says why when it cannot. */
bool cli_open(struct cli *c);

int cli_main(const struct program *program, int argc, char **argv);

/* ---- the commands ---- */
extern const struct command command_lexicon_check, command_lexicon_stats, command_import_esco, command_link, command_learn,
    command_learn_weights;
extern const struct command command_report_help;
extern const struct command command_serve, command_demo, command_import, command_report, command_understand, command_match,
    command_signin, command_grant, command_routes, command_settings, command_check;

/* SIGINT and SIGTERM stop a server: they are waited for, not handled. */
sigset_t cli_stop_signals(void);
/* Serves until the process is asked to stop. `ready` is called once, with the address. */
int cli_serve(struct cli *c, const char *listen, void (*ready)(struct cli *c, const char *address));

extern struct setting cli_db_group, cli_listen, cli_tls_in_front, cli_log_level, cli_today;

#endif
