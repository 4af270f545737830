/* quotes.c -- the words of a profile. */
#include "people/quotes.h"

#include "base/buf.h"
#include "helper_sql.h"
#include "match/understand.h"

void quotes_of_helper(struct db *db, person_id id, struct quotes *ret) {
    struct arena *a = db_arena(db);
    struct helper_words_row row;
    struct understood u;
    *ret = (struct quotes){0};
    if (!helper_words(db, (struct helper_words_in){.person = id}, &row)) return;
    struct str text = str_fmt(a, "%.*s\n%.*s", STR_ARGS(row.works_other), STR_ARGS(row.experience));
    understand(a, text, &u);
    struct quote *of = arena_array(a, struct quote, u.n);
    for (size_t i = 0; i < u.n; i++) of[i] = (struct quote){u.found[i].concept, str_sub(text, u.found[i].from, u.found[i].to)};
    *ret = (struct quotes){of, u.n};
}

struct str quotes_find(const struct quotes *q, concept_n c) {
    for (size_t i = 0; q && i < q->n; i++)
        if (q->of[i].concept == c) return q->of[i].words;
    return STR("");
}
