/* demo_held.c -- what the coordinator of the demo has to look at first: the rows of held.tsv. */
#include "demo/demo_plan.h"
#include "demo_sql.h"

static enum status write_held(struct db *db, struct demo *d, size_t i) {
    const struct str *cell = d->text.held.row[i].cell;
    time_s at = d->end - demo_number(cell[2]) * SECONDS_AN_HOUR;
    demo_held_insert(db, (struct demo_held_insert_in){ .id = {demo_id(d, at)}, .kind = cell[0], .lang = demo_lang(cell[1]),
        .signs = demo_number(cell[3]), .typed = cell[4], .created = at }, NULL);
    return OK;
}

enum status demo_write_held(struct demo *d) {
    return demo_write(d, d->text.held.n, d->text.held.n, write_held);
}
