/* lexicon.h -- the concepts that Inzet knows: occupations, diplomas, tasks, languages, places of
** work, times.
**
** The files of data/lexicon are the source, written by hand in four languages; tools/lexc.c checks
** it and compiles it into constant tables, so loading takes no time and all processes share one
** copy. A concept is a small number here and a word of the lexicon ("nurse") outside: only the word
** is stored in the database, numbers change with each build.
*/
#ifndef MATCH_LEXICON_H
#define MATCH_LEXICON_H

#include "base/str.h"
#include "lang/lang.h"

enum concept_kind {
    OCCUPATION, DIPLOMA, SKILL, TASK, LICENCE, CERTIFICATE, LANGUAGE, WORKPLACE, TIME,
    CONCEPT_KINDS
};

/* The ten rubrics of the platform that Inzet follows (question 806 of 2020, answer 9), in that
** order. */
enum rubric {
    CARE, LOGISTICS, SOCIAL, CLEANING, OFFICE, CATERING, MEDICAL_SCIENCE, TECHNICAL, SPORT,
    RECREATION, RUBRICS
};
/* The 13 kinds of work of the same answer (3), in that order; the last is free text. */
enum work {
    WORK_ADMIN, WORK_GP, WORK_SPECIALIST, WORK_NURSING, WORK_CARE, WORK_LOGISTICS, WORK_CLEANING,
    WORK_EDUCATION, WORK_TECHNICAL, WORK_PSYCHOSOCIAL, WORK_MANAGEMENT, WORK_COMMUNICATION,
    WORK_OTHER, WORKS
};

typedef int concept_n;              /* index into the lexicon of this build */
enum { NO_CONCEPT = -1 };

struct concept {
    struct str id;                  /* "nurse" */
    enum concept_kind kind;
    bool protected_;                /* a legally protected profession */
    /* its bit in helper.professions when protected, else 255; stable (data/professions.tsv) */
    uint8_t profession;
    concept_n parent;               /* or NO_CONCEPT */
    int isco;                       /* ISCO-08 unit group or 0 */
    float rubric[RUBRICS];          /* sums to 1, or all 0 */
    uint16_t works;                 /* bits of enum work */
    uint32_t grid;                  /* TIME: the 28 slots */
    struct str code;                /* LANGUAGE: ISO 639 */
    const concept_n *gives;         /* DIPLOMA, CERTIFICATE: professions it entitles to */
    size_t n_gives;
    struct str name[LANGS_READ];    /* what people call it, per language */
    struct str labels[LANGS_READ];  /* all that it is called, with " ; " between them */
};

/* Concepts of the build and those that coordinators added (overlay.h). */
size_t lexicon_size(void);
/* More than any number of a concept while the process lives: for tables by concept. */
enum { CONCEPTS_ADDED_MAX = 500 };
size_t lexicon_room(void);
/* As the coordinators left it. What is pointed to stays for as long as a request may take. */
const struct concept *lexicon_concept(concept_n c);
/* NO_CONCEPT when neither this build nor a coordinator knows it */
concept_n lexicon_by_id(struct str id);
concept_n lexicon_built_in(struct str id);           /* only of the build */
/* As it came with the build; NULL for one that a coordinator added. */
const struct concept *lexicon_as_shipped(concept_n c);
concept_n lexicon_language(struct str code);         /* "fr" -> the concept of French */
concept_n lexicon_profession(unsigned bit);          /* the protected profession with that bit */
/* How near two concepts are: 1 the same, .8 parent and child, .6 siblings or same ISCO unit
** group, .4 same ISCO minor group (three digits), else 0 (docs/matching in HACKING.md gives the
** measurements). */
float lexicon_near(concept_n a, concept_n b);

struct str rubric_id(enum rubric r);                 /* "medical-science" */
bool rubric_by_id(struct str id, enum rubric *ret);
struct str work_id(enum work w);                     /* "nursing" */

#endif
