/* help_case.h -- one case at a desk: what waits, what was done, what comes next, and who else looks at it now. */
#ifndef HELP_HELP_CASE_H
#define HELP_HELP_CASE_H

#include "help/help_desk.h"

enum help_reason { REASON_LANGUAGE = 1, REASON_PLACE, REASON_KIND, REASON_BUSY, REASON_ASKED, REASON_OTHER };
extern const struct options help_reasons;

/* ---- the list of a desk ---- */

/* In the order of the screen: what should have happened before today comes first, whether anybody looked at it yet or not. */
enum help_section { SECTION_LATE, SECTION_TODAY, SECTION_NEW, SECTION_WAITING, SECTIONS };
struct help_row {
    help_request_id id;
    enum help_section section;
    enum help_step next_step;
    struct str number, name, categories;
    struct str phone;            /* of the person, or else of who called; empty when there is none */
    struct str here;             /* a colleague who has it open now; empty for nobody */
    int64_t place;
    day_n due;
    time_s created;
};
enum { HELP_ROWS = 500 };
/* The open cases of a desk by section and day, at most HELP_ROWS; names of categories in `lang`. `me`: whose list it is. */
void help_list(struct db *db, help_desk_id desk, person_id me, enum lang lang, day_n today, struct help_row **ret, size_t *ret_n);

/* ---- finding ---- */

/* A case that may be the one that is meant. Its name and place are empty where the caller may not see it. */
struct help_alike { help_request_id id; help_desk_id desk; struct str number, name; int64_t place; time_s created; bool open; };
enum { HELP_ALIKE = 20 };
/* Cases with one of these telephone numbers (E.164) or this name, newest first; empty texts are not looked for. */
void help_find_alike(struct db *db, const struct caller *by, struct str name, struct str phone, struct str other_phone,
                     struct help_alike **ret, size_t *ret_n);
/* By what a caller says: a case number, a telephone number, or a name. */
void help_find(struct db *db, const struct caller *by, struct str said, struct help_alike **ret, size_t *ret_n);

/* ---- working ---- */

struct help_noted { struct str by, text; enum help_note_kind kind; time_s at; help_note_id id; };   /* by: empty for the person helped */
void help_notes(struct db *db, help_request_id id, struct help_noted **ret, size_t *ret_n);
/* Whether anybody but the caller noted something behind `seen`, the last note that they saw. */
bool help_noted_since(struct db *db, const struct caller *by, help_request_id id, help_note_id seen);

/* The whole case. FORBIDDEN: it is on the list of another desk. */
enum status help_case_of(struct db *db, const struct caller *by, help_request_id id, enum lang lang, struct help_request *ret);
/* The same for the case of a part, and the part in it. */
enum status help_case_of_part(struct db *db, const struct caller *by, help_part_id id, enum lang lang, struct help_request *ret,
                              const struct help_part **ret_part);
/* Writes down what was done and what comes next, and when. The first time counts as the answer to who asked. */
void help_case_log(struct db *db, const struct caller *by, help_request_id id, enum help_note_kind kind, struct str text,
                   enum help_step next, day_n due);
/* Moves the case from the list of `from` to that of `to`. CONFLICT: it is not on that list any more, or goes nowhere. */
enum status help_hand_over(struct db *db, const struct caller *by, help_request_id id, help_desk_id from, help_desk_id to,
                           enum help_reason why);

/* Says that the caller looks at the case now; answers the names of the others who did in the last ten minutes. Writes in a
** transaction of its own: for pages that only show. */
enum status help_present(struct request *rq, help_request_id id, struct str **ret, size_t *ret_n);

#endif
