/* insured_ceilings.c -- reads data/help/ceilings.tsv. */
#include "help/help_data.h"
#include "help/insured.h"

static const char *const names[CEILINGS] = {
    [CEILING_DAY] = "day", [CEILING_YEAR] = "year", [CEILING_RAISED] = "raised", [CEILING_KM] = "km", [CEILING_BIKE] = "bike"};

/* A row of the file. False when it cannot be read: the test of the file says so, and the page shows the amount as missing. */
static bool ceiling_read(const struct str cell[], struct ceiling *ret) {
    struct ceiling c = {.source = cell[4], .check = str_eq(cell[6], STR("check"))};
    bool good = day_parse(cell[1], &c.from) && day_parse(cell[2], &c.until) && str_to_int(cell[3], &c.amount) &&
                day_parse(cell[5], &c.read);
    if (good) *ret = c;
    return good;
}

void insured_ceilings(day_n day, struct ceiling ret[CEILINGS]) {
    struct str rest = help_data_file("ceilings.tsv"), cell[7];
    for (size_t i = 0; i < CEILINGS; i++) ret[i] = (struct ceiling){.amount = 0};
    while (help_data_row(&rest, cell, COUNT(cell))) {
        struct ceiling c;
        if (!ceiling_read(cell, &c) || day < c.from || day > c.until) continue;
        for (size_t i = 0; i < CEILINGS; i++)
            if (str_eq(cell[0], str_of(names[i]))) ret[i] = c;
    }
}
