/* form_pack.c -- what was typed into a form, kept as text and read again later.
**
** Kept is what came in, as a browser sends it, with texts as they were masked: so it is read again by the same table of
** fields, and means afterwards what it meant then. What is no field of the form, such as its token, is left out.
*/
#include "web/typed.h"

#include "base/buf.h"

static size_t field_of(const struct form *form, struct str name) {
    size_t i = 0;
    while (i < form->spec->n && !field_owns(&form->spec->fields[i], name)) i++;
    return i;
}

struct str form_pack(struct arena *a, const struct form *form) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < form->pairs->n; i++) {
        const struct pair *p = &form->pairs->at[i];
        size_t at = field_of(form, p->name);
        if (at == form->spec->n) continue;
        if (b.n) buf_char(&b, '&');
        buf_str(&b, url_part(a, p->name));
        buf_char(&b, '=');
        buf_str(&b, url_part(a, form->typed[at].masked ? form->typed[at].text : p->value));
    }
    return buf_view(&b);
}

bool form_unpack(struct arena *a, enum lang lang, const struct form_spec *spec, struct str packed, struct form *ret) {
    struct pairs pairs;
    struct form form;
    if (!pairs_urlencoded(a, packed, &pairs) || !form_read(&form, a, lang, spec, &pairs, false) || form.errors) return false;
    *ret = form;
    return true;
}
