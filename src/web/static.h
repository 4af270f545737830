/* static.h -- stylesheet, scripts and pictures, compiled into the program.
**
** Each has a hash of its content in its address, so that browsers may keep it for ever and still get every new one. The
** table is written by tools/staticc.c from the folder static/ and the icons that static/icons.txt names.
*/
#ifndef WEB_STATIC_H
#define WEB_STATIC_H

#include "web/html.h"

struct static_file {
    const char *name;            /* "inzet.css" */
    const char *path;            /* "/static/inzet.0123456789abcdef.css" */
    const char *type;
    const unsigned char *bytes;
    size_t n;
};

extern const struct static_file static_files[];
extern const size_t static_files_n;

/* The address of a file by its name. A name that does not exist stops the program: a test draws every page. */
struct url static_url(const char *name);

/* The file at a path; NULL when there is none. */
const struct static_file *static_find(struct str path);

#endif
