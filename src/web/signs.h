/* signs.h -- signs that a form was sent by a program and not by a person.
**
** There are no picture riddles: they keep out people who see or read badly, and hardly any program. A route that is `watched`
** draws one more field into its form, which people do not see and which programs like to fill in; its form tells how long ago
** the page was drawn; and what was typed is looked at. Each of these signs can be wrong, so web only says which there are. What
** becomes of them is the feature's choice, and refusing is a poor one: who was wronged by it cannot even tell.
*/
#ifndef WEB_SIGNS_H
#define WEB_SIGNS_H

#include "base/setting.h"
#include "web/request.h"

enum sign {
    SIGN_TRAP  = 1,    /* the field that people do not see was filled in */
    SIGN_FAST  = 2,    /* sent sooner after the page was drawn than a person can type */
    SIGN_LINKS = 4,    /* web addresses or markup in a text */
    SIGN_SAME  = 8,    /* a text of some length that came several times within an hour */
    SIGN_MANY  = 16,   /* more from one network within an hour than usual */
    SIGN_REACH = 32    /* a telephone number or an address that came often within an hour, from wherever: somebody is made fun of */
};

extern struct setting web_fill_seconds, web_same_reach;

/* The signs of a POST whose route is `watched`, as bits. `what` names what is sent, and `usual` is how many of it one network sends
** in an hour without standing out. However often a handler is run, a POST counts once. */
unsigned rq_signs(struct request *rq, const char *what, int usual);

/* In words: "sent faster than a person can type and links in the text". Empty when there are none. */
struct str signs_say(struct html *h, int64_t signs);

/* ---- for web itself ---- */

struct pairs;
/* Takes the field that people do not see out of what was sent; true when something stands in it. */
bool signs_trap_take(struct pairs *pairs);

#endif
