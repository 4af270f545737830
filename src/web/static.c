/* static.c -- finding a file in the compiled table. There are a handful, so looking at each is quickest. */
#include "static.h"

#include <string.h>

struct url static_url(const char *name) {
    size_t i = 0;
    while (i < static_files_n && strcmp(static_files[i].name, name) != 0) i++;
    CHECK(i < static_files_n);
    return (struct url){str_of(static_files[i].path)};
}

const struct static_file *static_find(struct str path) {
    for (size_t i = 0; i < static_files_n; i++)
        if (str_eq(path, str_of(static_files[i].path))) return &static_files[i];
    return NULL;
}
