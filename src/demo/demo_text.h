/* demo_text.h -- the tables of data/demo as the demo reads them, and how chance draws from them.
**
** A table is rows of cells between tabs; lines that begin with # and empty lines are for people. The tables are part of the
** program: what is wrong in them stops it, and a test reads all of them.
*/
#ifndef DEMO_DEMO_TEXT_H
#define DEMO_DEMO_TEXT_H

#include "base/rand.h"
#include "jobs/job.h"

enum { DEMO_CELLS = 7 };

struct demo_row { struct str cell[DEMO_CELLS]; };         /* cells that a line does not have are empty */
struct demo_table { struct demo_row *row; size_t n; };

/* A stanza of jobs-*.txt. */
struct demo_job_text {
    enum rubric rubric;
    enum lang lang;
    int64_t sector;              /* as org_sectors numbers them */
    struct str at;               /* a word in the names of the organisations it suits; empty: all of the sector */
    int64_t days;                /* how long help is needed */
    struct job_form form;        /* without place and dates */
};

struct demo_text {
    struct demo_table names;     /* language first|last name */
    struct demo_table orgs;      /* name sector postcode lang */
    struct demo_table experience;/* lang kind text */
    struct demo_table figures;   /* figure of value answer */
    struct demo_table help;      /* figure of value answer: of residents and who helps them */
    struct demo_table held;      /* kind lang hours signs typed */
    struct demo_table works;     /* who self reserve works texts professions education */
    struct demo_table languages; /* code names mother mother speak speak: Flanders, then Brussels */
    struct demo_table places;    /* postcode weight */
    struct demo_table assumed;   /* group value weight */
    struct demo_job_text *jobs;
    size_t n_jobs;
};

void demo_text_read(struct arena *a, struct demo_text *ret);

/* The whole number in a cell. */
int64_t demo_number(struct str cell);
/* A row, with the chance that the weight in its cell `weight` gives it. With a group, only rows whose first cell is the
** group. */
const struct demo_row *demo_draw(const struct demo_table *t, struct str group, int weight, struct rand *r);
/* The value of assumed.tsv that chance draws from a group. */
struct str demo_assume(const struct demo_text *t, struct str group, struct rand *r);
/* One of the words of a cell, each as likely. */
struct str demo_word(struct str cell, struct rand *r);
/* A published figure: demo_figure(t, STR("registrations"), STR("1")) is 2417. */
int64_t demo_figure(const struct demo_text *t, struct str figure, struct str of);
/* "sat sun morning" -> slots of the week: each of the parts on each of the days. */
uint32_t demo_grid(struct str words);
/* "hospital" -> 1. */
int64_t demo_sector(struct str name);
enum lang demo_lang(struct str code);

#endif
