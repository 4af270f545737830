/* htmlc.h -- what the parts of the page compiler share. htmlc.c describes the language it reads.
**
** htmlc_lines.c knows what is a line of C and what is markup, and writes the frame of the two
** files. htmlc_markup.c follows the markup of one page, so that it knows where each value stands.
*/
#ifndef TOOLS_HTMLC_H
#define TOOLS_HTMLC_H

#include "base/buf.h"

enum { HTMLC_DEPTH = 128 }; /* how deep elements and blocks may nest */

struct htmlc_element { struct str name; int line; };

/* What break and continue in a block of C may leave. */
enum htmlc_leave { HTMLC_NOTHING, HTMLC_BY_BREAK, HTMLC_BY_BREAK_OR_CONTINUE };

struct htmlc_block {
    int  line;
    int  depth;              /* elements that were open where the block began */
    enum htmlc_leave leave;
};

struct htmlc {
    /* what is read */
    struct str file;                    /* its name, for messages and #line */
    struct str source;
    size_t at;                          /* the next byte */
    int    line;                        /* its line, from 1 */
    /* what is written */
    struct buf c, h, errors;
    struct buf literal;                 /* markup not yet written to c */
    int    literal_line;
    char   gap;                         /* white space that waits: 0, ' ' or '\n' */
    bool   gap_of_c;                    /* it waits for markup: C may go on with an else */
    bool   spaced;                      /* white space, or nothing yet, was written last */
    /* where it stands */
    bool   in_page, in_preamble, in_c_comment;
    bool   c_unfinished;                /* the last line of C needs another one */
    int    c_brackets;                  /* round ones that it left open */
    enum htmlc_leave c_leave;           /* of the block that this statement will open */
    struct htmlc_element open[HTMLC_DEPTH];
    int    depth;
    struct htmlc_block block[HTMLC_DEPTH];
    int    blocks;
};

struct htmlc_result { struct str c, h; };

/* Compiles a page file. `file` stands in messages; `base` is its name without folder and ".html",
** and names the header. On failure `ret_errors` holds one line a mistake, "file:line: error:
** sentence.", and `ret` is untouched. */
bool htmlc_compile(struct arena *a, struct str file, struct str base, struct str source,
                   struct htmlc_result *ret, struct str *ret_errors);

/* ---- for the parts of the compiler ---- */

PRINTF(3, 4) void htmlc_fail(struct htmlc *p, int line, const char *fmt, ...);
/* The byte `ahead` of the next one; NUL behind the end. */
char htmlc_peek(const struct htmlc *p, size_t ahead);
bool htmlc_sees(const struct htmlc *p, const char *text);
/* Steps over n bytes and counts their lines. */
struct str htmlc_take(struct htmlc *p, size_t n);
bool htmlc_at_c_line(const struct htmlc *p);
/* #line: what follows in `out` comes from that line of the page file. */
void htmlc_line_mark(struct htmlc *p, struct buf *out, int line);

/* Reads one piece of markup, at least one byte. */
void htmlc_markup(struct htmlc *p);
void htmlc_markup_begin(struct htmlc *p);
/* C follows: everything before it is written. */
void htmlc_markup_pause(struct htmlc *p);
/* That C may have written something, so white space behind it counts. */
void htmlc_markup_wrote(struct htmlc *p);
void htmlc_markup_end(struct htmlc *p);
/* Steps over <!-- ... -->. */
void htmlc_comment(struct htmlc *p);
/* The bytes of the string, character or comment of C that `code` starts with, else 1. */
size_t htmlc_c_token(struct str code);

#endif
