/* crowd_fill.c -- puts the crowd of crowd.h into a database, beside whoever is in it.
**
**     crowd_fill DIR HELPERS
*/
#include <stdio.h>

#include "crowd_store.h"

int main(int argc, char **argv) {
    struct arena a = arena_make(0);
    struct store *store;
    struct str why;
    int64_t helpers;
    if (argc != 3 || !str_to_int(str_of(argv[2]), &helpers) || helpers <= 0) return fputs("usage: crowd_fill DIR HELPERS\n", stderr), 2;
    if (store_open(&(struct store_config){.dir = argv[1]}, &store, &why, &a) != OK) return 1;
    crowd_add(store, crowd_new(&a), helpers);
    store_close(store);
    return 0;
}
