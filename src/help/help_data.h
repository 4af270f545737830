/* help_data.h -- the files of data/help, compiled into the program by tools/embedc.c: tables with tabs between the cells. */
#ifndef HELP_HELP_DATA_H
#define HELP_HELP_DATA_H

#include "base/str.h"

struct help_file {
    const char *name;            /* "categories.tsv" */
    const char *bytes;
    size_t n;
};

extern const struct help_file help_files[];
extern const size_t help_files_n;

/* A file that must be there. */
struct str help_data_file(const char *name);
/* The `n` cells of the next line that is not for people; "-" is empty. False at the end. */
bool help_data_row(struct str *rest, struct str *cell, size_t n);

#endif
