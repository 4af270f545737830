/* cli.c -- reading the command line, and what all commands share. */
#include "cli/cli.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sodium.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/log.h"
#include "match/prior.h"

struct setting cli_listen = { .name = "listen", .kind = SETTING_TEXT, .initial = "127.0.0.1:8080",
    .meaning = "Address and port of the server" };
struct setting cli_tls_in_front = { .name = "tls_in_front", .kind = SETTING_FLAG, .initial = "no",
    .meaning = "A proxy with TLS stands in front: cookies are Secure and its X-Forwarded-For is believed" };
struct setting cli_log_level = { .name = "log_level", .kind = SETTING_INT, .initial = "1", .min = 0, .max = 3,
    .meaning = "0 everything, 1 every request, 2 warnings, 3 errors" };
struct setting cli_db_group = { .name = "db_group", .kind = SETTING_INT, .initial = "512", .min = 1, .max = 4096,
    .meaning = "How many changes share one commit at most (SQLite); 1 shows what that gains" };
struct setting cli_today = { .name = "today", .kind = SETTING_TEXT, .initial = "",
    .meaning = "The day on which the program believes to start, as 2020-04-06; empty: the real one. For tests and replays" };

int cli_fail(const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    fputs("inzet: ", stderr);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
    return 1;
}

const char *cli_flag(const struct cli *c, const char *name) {
    for (size_t i = 0; i < FLAGS_MAX && c->command->flags[i]; i++)
        if (strncmp(c->command->flags[i], name, strlen(name)) == 0) return c->values[i];
    CHECK(!"a command asks only for flags that it declares");
    return NULL;
}

static void print_help(const struct program *p) {
    puts("Inzet brings help to where it is needed.\n");
    for (size_t i = 0; i < p->n_commands; i++)
        printf("  inzet %s %s\n      %s\n", p->commands[i]->name, p->commands[i]->usage, p->commands[i]->help);
    puts("\nEvery setting (inzet settings) is also a flag: --name value. The environment has them as INZET_NAME, the data\n"
         "folder in inzet.conf. The flag counts more than the environment, and that more than the file.");
}

/* The command whose name begins the arguments; names may be of two words, and the longer one counts. */
static const struct command *find_command(const struct program *p, int argc, char **argv, int *ret_words) {
    const struct command *found = NULL;
    for (size_t i = 0; i < p->n_commands; i++) {
        const char *name = p->commands[i]->name, *space = strchr(name, ' ');
        size_t first = space ? (size_t)(space - name) : strlen(name);
        if (argc < 2 || strlen(argv[1]) != first || strncmp(argv[1], name, first) != 0) continue;
        if (space && (argc < 3 || strcmp(argv[2], space + 1) != 0)) continue;
        if (found && !space) continue;
        *ret_words = space ? 3 : 2;
        found = p->commands[i];
    }
    return found;
}

/* True when `flag` ("data", "json!") is called `name`; *ret_value tells whether it takes a value. */
static bool is_flag(const char *flag, const char *name, bool *ret_value) {
    size_t n = strcspn(flag, "!");
    *ret_value = flag[n] == '\0';
    return strlen(name) == n && strncmp(flag, name, n) == 0;
}

static bool take_flag(struct cli *c, const char *name, char **next, int *ret_used) {
    for (size_t i = 0; i < FLAGS_MAX && c->command->flags[i]; i++) {
        bool value;
        if (!is_flag(c->command->flags[i], name, &value)) continue;
        if (value && !*next) return false;
        c->values[i] = value ? *next : "";
        *ret_used = value;
        return true;
    }
    return false;
}

static bool take_setting(struct cli *c, const char *name, char **next, int *ret_used) {
    struct buf text = buf_make(&c->arena, 0);
    for (const char *s = name; *s; s++) buf_char(&text, *s == '-' ? '_' : *s);
    struct setting *setting = setting_find(c->program->settings, c->program->n_settings, buf_view(&text));
    if (!setting || !*next || !setting_set(setting, str_of(*next), "flag")) return false;
    *ret_used = 1;
    return true;
}

static bool take_arguments(struct cli *c, char **argv) {
    for (; *argv; argv++) {
        int used = 0;
        if (strncmp(*argv, "--", 2) != 0) {
            if (c->word) return cli_fail("there is one word too many: %s", *argv), false;
            c->word = *argv;
        } else if (take_flag(c, *argv + 2, argv + 1, &used) || take_setting(c, *argv + 2, argv + 1, &used)) {
            argv += used;
        } else {
            return cli_fail("%s is not known here, or misses its value", *argv), false;
        }
    }
    return true;
}

static const char *data_flag(char **argv) {
    for (; *argv; argv++)
        if (strcmp(*argv, "--data") == 0) return argv[1];
    return NULL;
}

bool cli_open(struct cli *c) {
    struct str why = STR("");
    if (mkdir(c->data, 0700) != 0 && access(c->data, W_OK) != 0) return cli_fail("%s: the data folder cannot be written", c->data), false;
    struct store_config config = {.url = cli_flag(c, "db"), .dir = c->data, .group = (int)cli_db_group.number};
    if (!config.url) config.url = getenv("INZET_DB");
    enum status st = store_open(&config, &c->store, &why, &c->arena);
    if (st != OK) cli_fail("the database cannot be opened: %.*s", STR_ARGS(why));
    return st == OK;
}

sigset_t cli_stop_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

/* Threads inherit what is held back, so it comes before the first of them. */
static void hold_signals(void) {
    sigset_t set = cli_stop_signals();
    pthread_sigmask(SIG_BLOCK, &set, NULL);
}

static int run(struct cli *c) {
    if (c->command->serves) hold_signals();
    if (c->command->needs_data) {
        if (!c->data) return cli_fail("--data DIR is missing"), 2;
        if (!cli_open(c)) return 1;
    }
    int code = c->command->run(c);
    if (c->store) store_close(c->store);
    return code;
}

/* Only the day is another one: the time of the day stays, and from there the clock goes on. */
static bool turn_clock(void) {
    day_n day;
    time_s now = clock_now();
    if (cli_today.text.n == 0) return true;
    if (!day_parse(cli_today.text, &day)) return cli_fail("--today wants a day, for example 2020-04-06"), false;
    clock_turn(day_start(day) + now - day_start(day_of(now)));
    return true;
}

int cli_main(const struct program *program, int argc, char **argv) {
    int words = 0;
    struct cli c = {.program = program, .arena = arena_make(0)};
    struct str why;
    umask(077); /* the data folder holds what people told in confidence */
    if (sodium_init() < 0) return cli_fail("the machine gives no random numbers");
    if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) return print_help(program), argc < 2 ? 2 : 0;
    c.command = find_command(program, argc, argv, &words);
    if (!c.command) return cli_fail("there is no command %s; see inzet --help", argv[1]), 2;
    c.data = data_flag(argv + words);
    const char *file = c.data ? str_fmt(&c.arena, "%s/inzet.conf", c.data).s : NULL;
    if (settings_load(program->settings, program->n_settings, file, &c.arena, &why) != OK) return cli_fail("%s", why.s), 2;
    if (!take_arguments(&c, argv + words)) return fprintf(stderr, "usage: inzet %s %s\n", c.command->name, c.command->usage), 2;
    if (!turn_clock()) return 2;
    if (!rubric_prior_use(&c.arena, &why)) return cli_fail("%s", why.s), 2;
    log_level_set((enum log_level)cli_log_level.number);
    int code = run(&c);
    arena_free(&c.arena);
    return code;
}
