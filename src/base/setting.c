/* setting.c -- settings from file, environment and flags. */
#include "setting.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "buf.h"

static bool flag_from(struct str text, int64_t *ret) {
    static const char *const yes[] = {"1", "yes", "true", "on"}, *const no[] = {"0", "no", "false", "off", ""};
    for (size_t i = 0; i < COUNT(yes); i++)
        if (str_eq_ci(text, str_of(yes[i]))) return *ret = 1, true;
    for (size_t i = 0; i < COUNT(no); i++)
        if (str_eq_ci(text, str_of(no[i]))) return *ret = 0, true;
    return false;
}

bool setting_set(struct setting *s, struct str text, const char *from) {
    int64_t n = 0;
    if (s->kind == SETTING_INT && (!str_to_int(text, &n) || n < s->min || n > s->max)) return false;
    if (s->kind == SETTING_FLAG && !flag_from(text, &n)) return false;
    s->text = text;
    s->number = n;
    s->from = from;
    return true;
}

struct setting *setting_find(struct setting *const *all, size_t n, struct str name) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_of(all[i]->name))) return all[i];
    return NULL;
}

/* One "name = value" line; empty lines and those that start with # say nothing. */
static bool line_ok(struct setting *const *all, size_t n, struct str line) {
    line = str_trim(line);
    if (line.n == 0 || line.s[0] == '#') return true;
    size_t eq = str_index(line, '=');
    struct setting *s = setting_find(all, n, str_trim(str_sub(line, 0, eq)));
    return s && eq < line.n && setting_set(s, str_trim(str_sub(line, eq + 1, line.n)), "file");
}

static enum status load_file(struct setting *const *all, size_t n, const char *file, struct arena *a, struct str *ret_why) {
    FILE *f = fopen(file, "r");
    if (!f) return OK;
    char line[4096];
    enum status st = OK;
    for (int number = 1; st == OK && fgets(line, sizeof line, f); number++) {
        if (line_ok(all, n, str_copy(a, str_trim(str_of(line))))) continue;
        *ret_why = str_fmt(a, "%s:%d: no setting has this name, or it does not take this value", file, number);
        st = INVALID;
    }
    fclose(f);
    return st;
}

static const char *environment_of(const struct setting *s, struct arena *a) {
    struct buf name = buf_make(a, 0);
    buf_lit(&name, "INZET_");
    for (const char *c = s->name; *c; c++) buf_char(&name, (char)toupper((unsigned char)*c));
    return getenv(name.s);
}

enum status settings_load(struct setting *const *all, size_t n, const char *file, struct arena *a, struct str *ret_why) {
    for (size_t i = 0; i < n; i++) CHECK(setting_set(all[i], str_of(all[i]->initial), "default"));
    enum status st = file ? load_file(all, n, file, a, ret_why) : OK;
    for (size_t i = 0; st == OK && i < n; i++) {
        const char *value = environment_of(all[i], a);
        if (!value || setting_set(all[i], str_copy(a, str_of(value)), "environment")) continue;
        *ret_why = str_fmt(a, "INZET_%s: the setting does not take this value", all[i]->name);
        st = INVALID;
    }
    return st;
}

void settings_print(struct setting *const *all, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const struct setting *s = all[i];
        printf("%s = %.*s\n    %s (default: %s; now from: %s)\n", s->name, STR_ARGS(s->secret && s->text.n ? STR("(secret)") : s->text),
               s->meaning, s->initial[0] ? s->initial : "empty", s->from);
    }
}
