/* cli_tools.c -- the small commands: routes, settings, sign-in links, health. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "mail/mail.h"
#include "people/person.h"

static int routes(struct cli *c) {
    web_routes_print(c->program->features, c->program->n_features, cli_flag(c, "json") != NULL);
    return 0;
}

const struct command command_routes = {
    .name = "routes", .usage = "[--json]", .help = "Every page: method, path, who may enter, form.", .flags = {"json!"}, .run = routes,
};

static int settings(struct cli *c) {
    settings_print(c->program->settings, c->program->n_settings);
    return 0;
}

const struct command command_settings = {
    .name = "settings", .usage = "[--data DIR]", .help = "Every setting, its meaning and its value.", .flags = {"data"}, .run = settings,
};

struct sign_in { struct str email, token; };

static enum status make_link(struct db *db, void *args) {
    struct sign_in *s = args;
    person_id id;
    enum status st = person_by_email(db, s->email, &id);
    if (st == OK) s->token = link_make(db, "sign-in", id, 0, STR(""), 10 * 60, NULL);
    return st;
}

static int signin(struct cli *c) {
    struct sign_in s = {.email = str_of(c->word)};
    if (!c->word) return cli_fail("which e-mail address?"), 2;
    enum status st = db_write(c->store, &c->arena, make_link, &s);
    if (st == NOT_FOUND) return cli_fail("nobody has confirmed this address");
    if (st != OK) return cli_fail("the link could not be written: %s", status_name(st));
    printf("%.*s/nl/link/%.*s\n", STR_ARGS(mail_origin.text), STR_ARGS(s.token));
    return 0;
}

const struct command command_signin = {
    .name = "signin", .usage = "EMAIL --data DIR [--db URL]", .help = "Prints a link that signs this person in, once, within ten minutes.",
    .flags = {"data", "db"}, .needs_data = true, .run = signin,
};
