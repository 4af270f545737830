/* reserve_check.h -- from a row of cells to a person, or to what is wrong with the row. Asks no database. */
#ifndef PEOPLE_RESERVE_CHECK_H
#define PEOPLE_RESERVE_CHECK_H

#include "people/quotes.h"
#include "people/reserve.h"
#include "people/reserve_columns.h"
#include "people/text_map.h"
#include "places/places.h"

/* What a text says that a person can do. */
struct reserve_skills {
    int64_t professions, works;      /* bits, as in a helper's profile */
    uint32_t grid;                   /* when */
    int years;                       /* of experience; 0 not said */
    struct quotes said;
};

struct reserve_person {
    int64_t line;
    struct str name, name_fold, email, phone, experience;
    enum lang lang;
    const struct place *place;       /* NULL: not said */
    const struct reserve_skills *skills;
    uint32_t grid;
    int64_t hours;
    day_n from, until;               /* DAY_NONE: not said */
    enum reserve_kind kind;          /* why the row is left out; RESERVE_KINDS: it is not */
};

/* What is remembered from row to row. */
struct reserve_check {
    struct arena *keep;              /* lives as long as the run */
    struct arena *work;              /* lives as long as the people of one step */
    struct reserve_columns columns;
    struct text_map places, skills;  /* the same words come again and again */
    struct text_map seen;            /* who stands higher up; values are rows */
    struct reserve_finding *findings; /* RESERVE_FINDINGS_MAX, in `keep` */
    size_t n_findings;
};

/* Reads one row; `keep` and `columns` are set before the first. A bad cell and a person who stood higher up are found here. */
void reserve_check_row(struct reserve_check *c, const struct sheet_row *row, struct reserve_person *ret);

/* Keeps a finding while there is room; its texts are copied. */
void reserve_find(struct reserve_check *c, const struct reserve_finding *f);

#endif
