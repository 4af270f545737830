/* help_data.c -- reading the tables of data/help. */
#include "help/help_data.h"

struct str help_data_file(const char *name) {
    for (size_t i = 0; i < help_files_n; i++)
        if (str_eq(str_of(help_files[i].name), str_of(name))) return (struct str){help_files[i].bytes, help_files[i].n};
    CHECK(!"every table of help is compiled in");
    return STR("");
}

bool help_data_row(struct str *rest, struct str *cell, size_t n) {
    struct str line;
    do if (!str_next(rest, '\n', &line)) return false;
    while (line.n == 0 || line.s[0] == '#');
    for (size_t i = 0; i < n; i++)
        if (!str_next(&line, '\t', &cell[i]) || str_eq(cell[i], STR("-"))) cell[i] = STR("");
    return true;
}
