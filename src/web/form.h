/* form.h -- declared forms: undeclared input does not exist.
**
** A form is a C struct and a table of its fields. The table says type, limits, label and hint of each; the parser fills the
** struct, the page draws the fields, and both know the same. On error the person gets the same page with what was typed, a
** linked summary on top and a sentence at each field (the GOV.UK pattern).
**
**   struct who_form { struct str name, email; int64_t lang; };
**   static const struct field who_fields[] = {
**       TEXT (who_form, name,  N_("Your name"), .max = 80, .autocomplete = "name"),
**       EMAIL(who_form, email, N_("Your e-mail address")),
**       CHOICE(who_form, lang, N_("Your language"), lang_options),
**   };
**   FORM(who_form, who_fields);            -- makes who_form_spec
**
**   handler:  const struct who_form *f = rq_form(rq);            // valid
**   page:     % form_begin(h, _("Continue")) ... form_field(h, "name") ... form_end(h)
*/
#ifndef WEB_FORM_H
#define WEB_FORM_H

#include "base/clock.h"
#include "base/str.h"
#include "web/html.h"

enum field_kind {
    FIELD_TEXT,      /* struct str: one line, trimmed, no control characters */
    FIELD_LINES,     /* struct str: several lines */
    FIELD_EMAIL,     /* struct str: lower-cased domain, checked shape */
    FIELD_PHONE,     /* struct str: E.164; any usual way of writing is accepted, Belgian by default */
    FIELD_ENTERPRISE,/* struct str: ten digits with the check of the Belgian enterprise register (97 - first 8 mod 97) */
    FIELD_INT,       /* int64_t between min and max */
    FIELD_DATE,      /* day_n; DAY_NONE when left empty */
    FIELD_CHOICE,    /* int64_t: the value of one option (radio buttons; a list when there are more than 6) */
    FIELD_CHECKS,    /* int64_t: bits, 1 << value of each option ticked */
    FIELD_CHECK,     /* bool: one box, e.g. consent; required means it must be ticked */
    FIELD_GRID,      /* int64_t: 28 bits, day * 4 + part; 7 days x morning, afternoon, evening, night */
    FIELD_LEVELS,    /* struct levels: a level (0 none .. 4) for each option, e.g. languages */
    FIELD_PLACE,     /* int64_t: a place key (places.h); asks again with the candidates when it is ambiguous */
    FIELD_IDS,       /* struct ids: several ids ticked in a list that the page itself draws (name=value each) */
    FIELD_FILE,      /* struct upload */
    FIELD_HIDDEN     /* struct str: opaque, checked by the handler */
};

enum { DAY_NONE = INT32_MIN, LEVELS_MAX = 64, IDS_MAX = 200 };
struct levels { uint8_t of[LEVELS_MAX]; };
struct ids    { int64_t id[IDS_MAX]; size_t n; };
struct upload { struct str name, bytes; };

struct option { int64_t value; const char *label, *hint; };   /* labels are N_() */
struct options {
    const struct option *rows;
    size_t n;
    struct str (*name)(enum lang lang, int64_t value);   /* when set: labels come from here (lexicon names) instead */
};
/* How a value reads in a page: its label, or an empty text for a value that is no option. */
struct str option_label(const struct options *o, enum lang lang, int64_t value);

struct field {
    enum field_kind kind;
    const char *name;
    size_t offset;
    const char *label;           /* N_(): the question */
    const char *hint;            /* N_() or NULL */
    bool optional;               /* else it must be filled in; optional ones say so behind their label */
    int64_t min, max;            /* TEXT, LINES: letters (max 0: 200, 4000); INT: range; CHECKS: at least min ticked */
    const struct options *options;  /* CHOICE, CHECKS, LEVELS */
    const char *autocomplete;    /* HTML autocomplete token */
    const char *missing;         /* N_(): what to do when it is left empty; a general sentence otherwise */
    const char *accept;          /* FILE */
    bool begins;                 /* the cursor stands in it when the page opens: for a page that somebody opens only to type */
};

struct form_spec { const char *name; const struct field *fields; size_t n, size; };

#define FIELD(kind_, type_, struct_, member_, label_, ...) \
    { .kind = (kind_), .name = #member_, .offset = offsetof(struct struct_, member_) + \
      0 * sizeof(char[_Generic(((struct struct_ *)0)->member_, type_: 1, default: -1)]), .label = (label_), __VA_ARGS__ }
#define TEXT(s, m, ...)       FIELD(FIELD_TEXT, struct str, s, m, __VA_ARGS__)
#define LINES(s, m, ...)      FIELD(FIELD_LINES, struct str, s, m, __VA_ARGS__)
#define EMAIL(s, m, ...)      FIELD(FIELD_EMAIL, struct str, s, m, __VA_ARGS__)
#define PHONE(s, m, ...)      FIELD(FIELD_PHONE, struct str, s, m, __VA_ARGS__)
#define ENTERPRISE(s, m, ...) FIELD(FIELD_ENTERPRISE, struct str, s, m, __VA_ARGS__)
#define INT(s, m, ...)        FIELD(FIELD_INT, int64_t, s, m, __VA_ARGS__)
#define DATE(s, m, ...)       FIELD(FIELD_DATE, day_n, s, m, __VA_ARGS__)
#define CHOICE(s, m, ...)     FIELD(FIELD_CHOICE, int64_t, s, m, __VA_ARGS__)
#define CHECKS(s, m, ...)     FIELD(FIELD_CHECKS, int64_t, s, m, __VA_ARGS__)
#define CHECK_BOX(s, m, ...)  FIELD(FIELD_CHECK, bool, s, m, __VA_ARGS__)
#define GRID(s, m, ...)       FIELD(FIELD_GRID, int64_t, s, m, __VA_ARGS__)
#define LEVELS(s, m, ...)     FIELD(FIELD_LEVELS, struct levels, s, m, __VA_ARGS__)
#define PLACE(s, m, ...)      FIELD(FIELD_PLACE, int64_t, s, m, __VA_ARGS__)
#define IDS(s, m, ...)        FIELD(FIELD_IDS, struct ids, s, m, __VA_ARGS__)
#define FILE_(s, m, ...)      FIELD(FIELD_FILE, struct upload, s, m, __VA_ARGS__)
#define HIDDEN(s, m, ...)     FIELD(FIELD_HIDDEN, struct str, s, m, __VA_ARGS__)
#define FORM(s, table) \
    static const struct form_spec s##_spec = { #s, table, COUNT(table), sizeof(struct s) }

/* What was typed into one form, kept as text so that it can be shown again exactly. */
struct pairs;
struct form {
    const struct form_spec *spec;   /* NULL: the route takes none */
    const struct pairs *pairs;      /* as they came in; NULL when nothing did */
    bool   posted;
    void  *values;                  /* the filled struct; valid in a POST handler */
    struct typed *typed;            /* one per field */
    size_t errors;
    bool   masked;                  /* a number of the national register was taken out of a text */
    const char *fault;              /* N_(): what is wrong with the form as a whole, or NULL */
};

struct request;

/* The valid struct of the route's form. In a GET handler that of the query: what could not be read there is left empty. */
const void *rq_form(const struct request *rq);
/* In a GET handler: which form the page draws, and what the fields show before anybody typed (NULL: nothing). Has no effect
** when the page is shown again after an error. A page that draws the POST form of its own path, empty, need not call it. */
void form_fill(struct request *rq, const struct form_spec *spec, const void *values);
/* A rule found a fault that the table cannot know. The handler then returns INVALID. `text` is N_(); `field` NULL: it is the
** form as a whole. */
void form_error(struct request *rq, const char *field, const char *text);

/* Whether an optional field was filled in at all: a CHOICE that was left empty reads as its value 0. */
bool form_answered(const struct request *rq, const char *name);

/* ---- drawing ---- (form_pages.html). The error summary needs no call: the router puts it on top of the page. */
void form_begin(struct html *h, const char *action);  /* a path without language; NULL: the page's own. With token */
void form_field(struct html *h, const char *name);    /* label, hint, error, input */
void form_fields(struct html *h);                     /* all, in order */
void form_end(struct html *h, struct str button);     /* the button names the action */
/* The same with a second button, which only looks: the page is shown again with what was typed, nothing is checked and nothing is
** written. It stands behind the first, because the key Enter presses the first button of a form. The handler finds what could be
** read in rq->form.values (rq->form.posted), for example to show what is known already. */
void form_end_looking(struct html *h, struct str button, struct str look);
/* A form of only a button (accept, approve, sign out), with its token. `style` is a CSS class such as "quiet". */
void form_button(struct html *h, struct url action, struct str label, const char *style);
/* The token of a form that the page writes by hand. */
void form_token(struct html *h);
/* IDS: whether this id was ticked, for the checkboxes that the page draws. */
bool form_ticked(const struct html *h, const char *field, int64_t id);

#endif
