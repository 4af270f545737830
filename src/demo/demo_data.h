/* demo_data.h -- the files of data/demo, compiled into the program by tools/embedc.c. */
#ifndef DEMO_DEMO_DATA_H
#define DEMO_DEMO_DATA_H

#include <stddef.h>

struct demo_file {
    const char *name;            /* "names.tsv" */
    const char *bytes;
    size_t n;
};

extern const struct demo_file demo_files[];
extern const size_t demo_files_n;

#endif
