/* stanza.h -- the language of the lexicon: a concept in some lines of text.
**
** The files of data/lexicon are written in it, and so is what coordinators add and change. A line is a word that says what follows,
** and the rest:
**
**     kind occupation        one of the names of enum concept_kind in small letters
**     protected              a legally protected profession
**     parent care-professional
**     isco 2221              unit group of ISCO-08
**     rubric care 0.7 social 0.3    without weights: equal shares; "rubric none": it says nothing of the rubric
**     work nursing care      kinds of work; "work none"
**     grid sat sun night     TIME: days alone are whole days, parts alone every day, both: those parts of those days
**     code fr                LANGUAGE: ISO 639
**     gives nurse            DIPLOMA, CERTIFICATE: a profession that it entitles to; a line each
**     nl kok ; keukenchef    labels, the first is the name; also fr, en, de
*/
#ifndef MATCH_STANZA_H
#define MATCH_STANZA_H

#include "match/lexicon.h"

enum { GIVES_MAX = 8 };

struct stanza_label { enum lang lang; struct str text; };

struct stanza {
    struct str   parent, code, gives[GIVES_MAX];
    size_t       n_gives;
    int          kind;                 /* enum concept_kind, -1 not said */
    bool         is_protected;
    bool         says_rubric, says_works;
    int          isco;
    float        rubric[RUBRICS];      /* sums to 1, or all 0 */
    unsigned     works;
    uint32_t     grid;
    struct stanza_label *label;        /* in the order of the text */
    size_t       labels, labels_room;
};

struct stanza stanza_begin(void);
/* Reads one line; its texts are kept as views. False: *ret_why is what is wrong with it, as a phrase. */
bool stanza_line(struct arena *a, struct stanza *s, struct str line, struct str *ret_why);
/* Reads all lines of `text`. False: the first fault. */
bool stanza_read(struct arena *a, struct str text, struct stanza *ret, struct str *ret_why);

/* Takes the next label off *rest, a row of labels with " ; " between them. False when none is left. */
bool stanza_next_label(struct str *rest, struct str *ret);

struct str kind_id(enum concept_kind k);       /* "occupation" */

/* Takes the next word off the front of *rest. False when there is none. */
bool stanza_next_word(struct str *rest, struct str *ret);
/* The language with that code of two small letters, or -1. */
int  lang_index(struct str code);
/* The number of `name` in a table of names, or -1. */
int  name_index(struct str name, const struct str *names, int n);

#endif
