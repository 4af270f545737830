/* status.h -- how a rule ends.
**
** Every function that can fail in a way its caller may act on returns one of these. Result parameters come last,
** are named ret_..., and are untouched unless the answer is OK.
*/
#ifndef BASE_STATUS_H
#define BASE_STATUS_H

enum status {
    OK,
    NOT_FOUND,   /* there is no such thing, or the caller may not know that there is */
    FORBIDDEN,   /* the caller may know it, but not do this */
    INVALID,     /* what was given breaks a rule that a person can mend */
    CONFLICT,    /* somebody else was first, or the state no longer allows it */
    BUSY,        /* try again in a moment: overload, or the database is away */
    FAILED       /* our fault; the log says more */
};

/* A lower-case English word for logs and the command line, never for pages. */
const char *status_name(enum status st);

#endif
