/* call_pages.h -- what the pages of a call are drawn from. */
#ifndef OUTREACH_CALL_PAGES_H
#define OUTREACH_CALL_PAGES_H

#include "outreach/call_view.h"

/* Groups of one source, to be ticked. */
struct call_group_list { struct str label; struct group *groups; size_t n; };

/* A call for the desk. */
struct call_show {
    struct call call;
    struct call_counts counts;
    struct segment_count segment;      /* as long as it did not go out */
    struct str words[SEGMENT_WORDS];   /* the segment */
    size_t n_words;
    struct str sender, approver;       /* names; empty */
    bool mine;                         /* the reader wanted it sent */
    bool open;                         /* people can sign up today */
    struct call_member *members;
    size_t n_members;
};

/* A call for who got it. */
struct call_ask_view {
    const struct call *call;
    const struct outreach_text *text;
    enum call_answer answer;
    bool open, has_place;
    int64_t ahead;
    struct str token, part_token;      /* part: of the round that runs, when the call is for a campaign */
};

#endif
