/* outreach_file.c -- lists that the desk takes along as CSV. */
#include "outreach/outreach_file.h"

struct file_form { struct str lang; };
static const struct field file_fields[] = {
    TEXT(file_form, lang, N_("Language"), .optional = true, .max = 2),
};
const struct form_spec outreach_file_spec = {"outreach_file", file_fields, COUNT(file_fields), sizeof(struct file_form)};

enum lang outreach_file_lang(const struct request *rq) {
    const struct file_form *f = rq_form(rq);
    enum lang lang;
    return lang_from_code(f->lang, &lang) && (int)lang < LANGS ? lang : NL;
}

enum status outreach_file_send(struct request *rq, const char *name, struct str csv) {
    return rq_body(rq, "text/csv; charset=utf-8", name, csv);
}
