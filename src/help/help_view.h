/* help_view.h -- the fields of a part, in the form of who asks and in that of who takes a call; and values as pages show them. */
#ifndef HELP_HELP_VIEW_H
#define HELP_HELP_VIEW_H

#include "help/help_case.h"
#include "help/help_hold.h"
#include "help/help_match.h"
#include "help/help_rhythm.h"

/* The person's own language (0), or that of row `value - 1` of helper_languages. */
extern const struct options help_part_languages;

struct help_part_fields { int64_t category, often, speaks; struct str moment, know; };

/* The fields of part i of a form that has `struct help_part_fields part[HELP_PARTS]`. The category is drawn by the page itself,
** since its choices stand in the database. */
#define HELP_PART_FIELDS(form_, i_) \
    INT   (form_, part[i_].category, N_("What is needed?"), .optional = true), \
    TEXT  (form_, part[i_].moment, N_("When does it suit?"), .optional = true, .hint = N_("For example: Tuesday morning.")), \
    CHOICE(form_, part[i_].often, N_("How often?"), .optional = true, .options = &help_often), \
    CHOICE(form_, part[i_].speaks, N_("In which language, if it matters?"), .optional = true, .options = &help_part_languages), \
    TEXT  (form_, part[i_].know, N_("What should the helper know?"), .optional = true, .max = 300, \
           .hint = N_("No illness, no PIN code, no number of your identity card."))

/* The category in each part of the form that is drawn; NULL where there is none. */
void help_slots(struct request *rq, const struct help_category *all, size_t n, const struct help_category *ret[HELP_PARTS]);
/* A number that was typed into the form that is drawn, for fields that the page draws itself; 0 when there is none. */
int64_t help_typed_id(struct request *rq, const char *field);
/* Whether a box of the form that is drawn was ticked, likewise. */
bool help_typed_tick(struct html *h, const char *field);
/* What is wrong with such a field, in words; empty when nothing is. */
struct str help_field_fault(struct html *h, const char *field);
/* What was filled in, without parts that are empty or cannot be asked: sets wish and n. Answers how many cannot be asked. */
size_t help_take_parts(struct db *db, const struct help_part_fields part[HELP_PARTS], struct help_ask *ask);
/* "part[2].often", for form_field. */
const char *help_field(struct html *h, size_t part, const char *member);

/* What the page of the rules shows; at 0: nothing was tried. */
struct routing_page {
    struct help_desk *desks;
    struct help_category *categories;
    struct help_rule *rules;
    size_t n_desks, n_categories, n_rules;
    int64_t at;                  /* the desk that what was tried comes to */
    help_rule_id decided;        /* by this rule; 0: by none */
};
/* The screen of a desk; `found`: cases that were looked for. */
struct desk_page {
    const struct help_desk *desk;
    struct help_desk_counts counts;
    struct help_held *held;      /* at most HELD_ROWS of counts.held */
    size_t n_held;
    struct help_row *rows;       /* at most HELP_ROWS of counts.open */
    day_n today;
    struct help_alike *found;
    struct routing_page routing;
    size_t n, n_found, n_calls;  /* calls: residents to ring after help */
    bool of_all;                 /* the caller sees all desks */
};

/* What a case shows of a part beside the part itself: who helped before and, when somebody is looked for again, who fits best. */
struct case_part { struct help_pair *before; struct fit_row *ready; size_t n_before, n_ready; };

/* One case, and who else has it open. */
struct case_page {
    const struct help_request *request;
    struct help_desk desk;
    struct help_noted *notes;
    struct str *here;
    struct case_part *part;      /* one for each part of the request */
    size_t n_notes, n_here;
    day_n today;
};

/* A call, and the cases that may be the same. */
struct call_page { struct help_desk desk; struct routing_page routing; struct help_alike *alike; size_t n_alike; bool looked; };

/* Who fits a part, and who was asked. */
struct asked_row { enum help_answer state; struct str name; };
struct helpers_page {
    const struct help_request *request;
    const struct help_part *part;
    struct fit_row *fits;        /* first those who said that they want to help */
    struct asked_row *asked;
    struct str *here;
    size_t n_offers, n, n_asked, n_here;
};

/* A helper's own page: invitations that wait (invitation.n not 0), and who they help or helped. */
struct give_row {
    help_invitation_id invitation;
    struct help_assignment assignment;
    struct help_request request;
    const struct help_part *part;
    struct help_rhythm rhythm;
    bool visits;                 /* there is a rhythm */
};
struct give_page {
    struct help_category *categories;
    struct give_row *rows;
    size_t n_categories, n_rows;
    bool signed_in, informed;    /* informed: read the information note that counts now */
};

/* What comes next with a case, and when. */
struct str help_next_words(struct html *h, const struct help_request *r);
struct str help_note_word(struct html *h, enum help_note_kind kind);
struct str help_desk_name(const struct routing_page *p, help_desk_id id);

#endif
