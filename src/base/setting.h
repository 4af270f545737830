/* setting.h -- what an operator may set, declared once.
**
** A setting is a global of the room that needs it: name, type, default, meaning. main.c lists all of them; `inzet settings`
** and the documentation print that list. Values come from the file DIR/inzet.conf (name = value), then the environment
** (INZET_ and the name in capitals), then a flag (--name value); the later one wins. They are read before the first thread
** starts and never change afterwards.
*/
#ifndef BASE_SETTING_H
#define BASE_SETTING_H

#include "base/status.h"
#include "base/str.h"

enum setting_kind { SETTING_TEXT, SETTING_INT, SETTING_FLAG };

struct setting {
    const char *name;          /* lower case with _ : invitations_a_week */
    enum setting_kind kind;
    const char *initial;       /* the default, as it would be written */
    int64_t min, max;          /* INT */
    bool secret;               /* never printed */
    const char *meaning;       /* one English sentence for operators */
    struct str text;           /* the value: TEXT */
    int64_t number;            /* INT; FLAG 0 or 1 */
    const char *from;          /* "default", "file", "environment", "flag" */
};

/* Gives `s` the value `text`. False when it is not of its kind; the setting then stays as it is. */
bool setting_set(struct setting *s, struct str text, const char *from);

/* Defaults, then file (may be absent), then environment. INVALID: ret_why names the line or variable. The texts live in `a`,
** which must outlive the settings. */
enum status settings_load(struct setting *const *all, size_t n, const char *file, struct arena *a, struct str *ret_why);
struct setting *setting_find(struct setting *const *all, size_t n, struct str name);  /* NULL: no such setting */
void settings_print(struct setting *const *all, size_t n);

#endif
