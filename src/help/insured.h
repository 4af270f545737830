/* insured.h -- volunteers' insurance, the declaration to the insurer, and what expenses may be.
**
** A category says whether its helpers must be insured; help_accept refuses who is not. The person says it themselves, or somebody
** at a desk notes it from a telephone call. The free collective insurance of Flanders wants to hear of an activity a day before,
** and covers a number of hours in twelve months (vrijwilligersverzekering.vlaanderen.be). Help that repeats counts visit by visit
** (help_visit.h): what was called off does not count. Elsewhere nobody writes down hours, so they are planned ones: the days follow
** from how often and when in the week help was agreed, each counted as some hours.
*/
#ifndef HELP_INSURED_H
#define HELP_INSURED_H

#include "help/help_match.h"

extern struct setting insured_lead_hours, insured_hours, insured_visit_hours;

/* ---- who is insured ---- */

struct insured_noted { time_s since; person_id by; };   /* since 0: not insured; by: the person, or who took the call */
void insured_of(struct db *db, person_id person, struct insured_noted *ret);
/* Notes from a telephone call that somebody is insured, or is not any more. Who was insured stays so since then. */
void insured_note_call(struct db *db, person_id person, bool insured, person_id by);

/* Those who signed up to help residents, by confirmed address or telephone number as typed. People of one house share a number. */
struct insured_found { person_id id; struct str name; };
enum { INSURED_FOUND = 10 };
void insured_find(struct db *db, struct str typed, struct insured_found ret[INSURED_FOUND], size_t *ret_n);
/* Whether somebody signed up to help residents: nobody else is shown to a desk. */
bool insured_helps(struct db *db, person_id person);

/* ---- the declaration ---- */

/* When help takes place. `ended` 0: it goes on. */
struct insured_plan { day_n agreed, ended; enum help_often often; uint32_t grid; };
/* The first day on which it may take place: help is agreed for a part of the week, or for any day. */
day_n insured_first_day(const struct insured_plan *p);
/* Days of help from `from` up to and with `to`, at most a year; *ret_first is the first of them, untouched when there is none. */
int insured_days(const struct insured_plan *p, day_n from, day_n to, day_n *ret_first);
/* The first day that is insured from its beginning when it is declared at `now`. */
day_n insured_safe_day(time_s now);

struct insured_row {
    help_assignment_id id;
    struct str name, category;
    day_n first;                 /* of help in the period */
    int64_t days, hours;
    time_s insured, declared;    /* 0 not */
    bool late;                   /* starts before the insurer can know, and was not declared */
};
struct insured_list {
    day_n from, to, safe;        /* safe: who starts before this day and was not declared is late */
    struct insured_row *row;     /* late ones first, then what was not declared, then the rest; each by day */
    size_t n, n_late, n_open;    /* open: not declared */
    int64_t hours_used;          /* in the twelve months that end with `to` */
};
/* Help in categories with insurance, in a period of at most a year. */
void insured_list_make(struct db *db, enum lang lang, day_n from, day_n to, time_s now, struct insured_list *ret);
/* Every row of the list that was not declared yet is from now on. Returns how many. */
int insured_declare(struct db *db, const struct insured_list *list, person_id by);
/* For the insurer: UTF-8 with semicolons, for spreadsheets. */
struct str insured_csv(struct arena *a, enum lang lang, const struct insured_list *list);

/* ---- expenses ---- */

enum ceiling_kind { CEILING_DAY, CEILING_YEAR, CEILING_RAISED, CEILING_KM, CEILING_BIKE, CEILINGS };
/* In ten-thousandths of a euro; 0: no row. `check`: somebody must compare it with the official text before it is paid. */
struct ceiling { int64_t amount; day_n from, until, read; struct str source; bool check; };
/* What holds on a day (data/help/ceilings.tsv). */
void insured_ceilings(day_n day, struct ceiling ret[CEILINGS]);

extern const struct feature insured_feature, insured_note_feature;

#endif
