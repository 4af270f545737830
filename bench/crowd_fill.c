/* crowd_fill.c -- puts the crowd of crowd.h into a database, beside whoever is in it.
**
**     crowd_fill DIR HELPERS
*/
#include <stdio.h>
#include <stdlib.h>

#include "crowd_store.h"

int main(int argc, char **argv) {
    struct arena a = arena_make(0);
    struct store *store;
    struct str why;
    if (argc != 3 || atoll(argv[2]) <= 0) return fputs("usage: crowd_fill DIR HELPERS\n", stderr), 2;
    if (store_open(&(struct store_config){.dir = argv[1]}, &store, &why, &a) != OK) return 1;
    crowd_add(store, crowd_new(&a), atoll(argv[2]));
    store_close(store);
    return 0;
}
