/* help_data.h -- the files of data/help, compiled into the program by tools/embedc.c. */
#ifndef HELP_HELP_DATA_H
#define HELP_HELP_DATA_H

#include <stddef.h>

struct help_file {
    const char *name;            /* "categories.tsv" */
    const char *bytes;
    size_t n;
};

extern const struct help_file help_files[];
extern const size_t help_files_n;

#endif
