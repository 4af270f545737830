/* router.c -- the tree of path parts, and the list of routes in print. */
#include "router.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct node {
    struct str part;             /* literal; empty in the root and in a parameter's node */
    struct node *first, *next;   /* literal children, brothers */
    struct node *parameter;      /* child that takes any one part */
    const struct route *by_method[2];
};

static struct node *child(struct arena *a, struct node *parent, struct str part) {
    struct node **at = &parent->first;
    if (part.n && part.s[0] == ':') {
        if (!parent->parameter) parent->parameter = arena_new(a, struct node);
        return parent->parameter;
    }
    while (*at && !str_eq((*at)->part, part)) at = &(*at)->next;
    if (!*at) {
        *at = arena_new(a, struct node);
        (*at)->part = part;
    }
    return *at;
}

static void add_row(struct router *r, const struct route *route) {
    struct node *n = r->root;
    struct str rest = str_of(route->path), part;
    CHECK(rest.n && rest.s[0] == '/' && route->who && route->handler);
    rest = str_sub(rest, 1, rest.n);
    while (str_next(&rest, '/', &part)) n = child(&r->arena, n, part);
    CHECK(!n->by_method[route->method] && "each method and path has one route");
    n->by_method[route->method] = route;
    r->rows[r->n_rows++] = route;
    if (route->menu && route->method == GET) r->menu[r->n_menu++] = route;
}

void router_make(struct router *r, const struct feature *const *features, size_t n) {
    size_t all = 0;
    for (size_t i = 0; i < n; i++) all += features[i]->n_routes;
    *r = (struct router){.arena = arena_make(0)};
    r->root = arena_new(&r->arena, struct node);
    r->rows = arena_array(&r->arena, const struct route *, all);
    r->menu = arena_array(&r->arena, const struct route *, all);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < features[i]->n_routes; k++) add_row(r, &features[i]->routes[k]);
}

void router_free(struct router *r) {
    arena_free(&r->arena);
}

/* Parameters are ids, tokens and short names: nothing that needs decoding. */
static bool is_value(struct str s) {
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if (!isalnum(c) && (c == 0 || !strchr("-._~", c))) return false;
    }
    return s.n > 0 && s.n <= 200;
}

/* Walks down with what is left of the path; `depth` parameters were taken on the way. */
static const struct node *walk(const struct node *n, struct str rest, struct str *values, size_t depth) {
    struct str part;
    if (!str_next(&rest, '/', &part)) return n;
    for (const struct node *c = n->first; c; c = c->next) {
        const struct node *end = str_eq(c->part, part) ? walk(c, rest, values, depth) : NULL;
        if (end && (end->by_method[GET] || end->by_method[POST])) return end;
    }
    if (!n->parameter || depth == VALUES_MAX || !is_value(part)) return NULL;
    values[depth] = part;
    return walk(n->parameter, rest, values, depth + 1);
}

struct found router_find(const struct router *r, struct str path) {
    struct found found = {0};
    if (path.n == 0 || path.s[0] != '/') return found;
    const struct node *n = walk(r->root, str_sub(path, 1, path.n), found.values, 0);
    if (n) memcpy(found.by_method, n->by_method, sizeof found.by_method);
    return found;
}

size_t router_row(const struct router *r, const struct route *route) {
    size_t i = 0;
    while (i < r->n_rows && r->rows[i] != route) i++;
    return i;
}

bool router_lang(struct str *path, enum lang *ret) {
    enum lang lang;
    if (path->n < 3 || path->s[0] != '/' || (path->n > 3 && path->s[3] != '/')) return false;
    if (!lang_from_code(str_sub(*path, 1, 3), &lang) || (int)lang >= LANGS) return false;
    if (!str_eq(str_sub(*path, 1, 3), lang_code(lang))) return false; /* /NL is no address of ours */
    *path = path->n > 3 ? str_sub(*path, 3, path->n) : STR("/");
    *ret = lang;
    return true;
}

int route_parameter(const struct route *route, struct str name) {
    struct str rest = str_of(route->path), part;
    int at = 0;
    while (str_next(&rest, '/', &part)) {
        if (part.n == 0 || part.s[0] != ':') continue;
        if (str_eq(str_sub(part, 1, part.n), name)) return at;
        at++;
    }
    return -1;
}

static void print_who(unsigned who, const char *separator, const char *quote) {
    static const struct { unsigned who; const char *name; } names[] = {
        {STRANGER, "stranger"}, {HELPER, "helper"}, {MEMBER, "member"}, {COORDINATOR, "coordinator"}, {ADMIN, "admin"},
        {OPERATOR, "operator"},
    };
    const char *between = "";
    for (size_t i = 0; i < COUNT(names); i++) {
        if (!(who & names[i].who)) continue;
        printf("%s%s%s%s", between, quote, names[i].name, quote);
        between = separator;
    }
}

static void print_route(const struct feature *f, const struct route *r, bool json, bool last) {
    const char *method = r->method == GET ? "GET" : "POST";
    if (!json) {
        printf("%-10s %-4s %-40s ", f->name, method, r->path);
        print_who(r->who, " ", "");
        printf("%s%s%s\n", r->form ? "  form " : "", r->form ? r->form->name : "", r->shared ? "  shared" : "");
        return;
    }
    printf("{\"feature\":\"%s\",\"method\":\"%s\",\"path\":\"%s\",\"who\":[", f->name, method, r->path);
    print_who(r->who, ",", "\"");
    printf("],\"form\":\"%s\",\"shared\":%s,\"bare\":%s}%s\n", r->form ? r->form->name : "", r->shared ? "true" : "false",
           r->bare ? "true" : "false", last ? "" : ",");
}

void web_routes_print(const struct feature *const *features, size_t n, bool json) {
    size_t left = 0;
    for (size_t i = 0; i < n; i++) left += features[i]->n_routes;
    if (json) puts("[");
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < features[i]->n_routes; k++)
            print_route(features[i], &features[i]->routes[k], json, --left == 0);
    if (json) puts("]");
}
