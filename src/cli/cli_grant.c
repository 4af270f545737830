/* cli_grant.c -- inzet grant: makes somebody a coordinator or an administrator.
**
** The first coordinator cannot be approved by anybody on the site, so an operator of the machine does it. Somebody who is not
** known yet gets an account; their address counts as confirmed, because the operator vouches for it. `inzet signin` or the
** site's own sign-in page then lets them in.
*/
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "people/person.h"

static const struct { const char *name; unsigned role; } roles[] = {{"coordinator", COORDINATOR}, {"admin", ADMIN}};

struct grant { struct str email, name; unsigned role; };

static enum status give_role(struct db *db, void *args) {
    const struct grant *g = args;
    person_id id;
    if (person_by_email(db, g->email, &id) == NOT_FOUND)
        id = person_add(db, &(struct person){ .name = g->name, .email = g->email, .phone = STR(""), .lang = NL,
                                              .state = PERSON_ACTIVE, .origin = ORIGIN_COLLEAGUE });
    person_add_roles(db, id, g->role);
    audit_note(db, 0, "role.grant", id, g->role);
    return db_status(db);
}

static int grant(struct cli *c) {
    const char *role = cli_flag(c, "role"), *name = cli_flag(c, "name");
    struct grant g = {.email = str_of(c->word)};
    if (str_index(g.email, '@') >= g.email.n) return cli_fail("which e-mail address?"), 2;
    g.name = name ? str_of(name) : str_sub(g.email, 0, str_index(g.email, '@'));
    for (size_t i = 0; role && i < COUNT(roles); i++)
        if (strcmp(role, roles[i].name) == 0) g.role = roles[i].role;
    if (!g.role) return cli_fail("--role wants coordinator or admin"), 2;
    enum status st = db_write(c->store, &c->arena, give_role, &g);
    if (st != OK) return cli_fail("the role could not be given: %s", status_name(st));
    printf("%.*s is now %s\n", STR_ARGS(g.email), role);
    return 0;
}

const struct command command_grant = {
    .name = "grant", .usage = "EMAIL --role coordinator|admin --data DIR [--name NAME] [--db URL]",
    .help = "Gives somebody a role, and an account if they have none.",
    .flags = {"data", "db", "role", "name"}, .needs_data = true, .run = grant,
};
