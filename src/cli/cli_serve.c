/* cli_serve.c -- inzet serve: the server, until it is asked to stop. */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "cli/cli.h"
#include "mail/mail.h"
#include "people/desk.h"
#include "people/person.h"

struct opening { const char *listen; struct arena *memory; };

/* Links in mails lead to this very server unless the setting says where people reach it. */
static void settle_origin(void *with, int port) {
    struct opening *o = with;
    if (mail_origin.text.n) return;
    setting_set(&mail_origin, str_fmt(o->memory, "http://%.*s:%d", (int)(strrchr(o->listen, ':') - o->listen), o->listen, port), "listen");
}

int cli_serve(struct cli *c, const char *listen, void (*ready)(struct cli *c, const char *address)) {
    struct opening opening = {listen, &c->arena};
    struct web_config config = {
        .listen = listen, .origin = mail_origin.text.n ? mail_origin.text.s : "", .tls_in_front = cli_tls_in_front.number,
        .features = c->program->features, .n_features = c->program->n_features, .caller = person_caller, .store = c->store,
        .phone = desk_phone.text.n ? desk_phone.text.s : "", .opened = settle_origin, .with = &opening,
    };
    struct web *web;
    struct str why = STR("");
    sigset_t stop = cli_stop_signals();
    int signal_number = 0;
    enum status st = web_start(&config, &web, &why, &c->arena);
    if (st != OK) return cli_fail("the server cannot start: %.*s", STR_ARGS(why));
    if (!mail_ready(&c->arena, &why)) fprintf(stderr, "inzet: mail cannot go out: %.*s\n", STR_ARGS(why));
    mail_start(c->store);
    struct str address = str_fmt(&c->arena, "http://%.*s:%d/", (int)(strrchr(listen, ':') - listen), listen, web_port(web));
    ready(c, address.s);
    while (sigwait(&stop, &signal_number) != 0) { /* only for an invalid set */ }
    log_line(LOG_INFO, "stopping", NULL);
    web_stop(web);
    mail_stop();
    return 0;
}

static void say_ready(struct cli *c, const char *address) {
    (void)c;
    printf("Inzet listens on %s\n", address);
    fflush(stdout);
}

static int serve(struct cli *c) {
    return strrchr(cli_listen.text.s, ':') ? cli_serve(c, cli_listen.text.s, say_ready) : cli_fail("--listen wants HOST:PORT");
}

const struct command command_serve = {
    .name = "serve", .usage = "--data DIR [--db URL] [--listen HOST:PORT]", .help = "Serves the site.",
    .flags = {"data", "db"}, .needs_data = true, .serves = true, .run = serve,
};
