/* insured_view.h -- what the pages about insurance and the information note show. */
#ifndef HELP_INSURED_VIEW_H
#define HELP_INSURED_VIEW_H

#include "help/help_view.h"
#include "help/insured_note.h"

/* The declaration, and the ceilings of today. */
struct insured_page { struct insured_list list; struct ceiling ceiling[CEILINGS]; int year; };

/* Somebody who helps, as a desk sees them during a call. Names of who noted something are empty when it was the person. */
struct volunteer_page {
    struct person person;
    struct insured_noted insured;
    struct informed informed;
    struct information note;         /* in the person's language */
    struct str insured_by, informed_by;
    struct give_row *row;            /* what they were asked and have not answered (invitation.n not 0), and whom they help now */
    size_t n;                        /* of cases that the reader may see */
    bool up_to_date;                 /* read the version that counts now */
};

#endif
