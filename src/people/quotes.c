/* quotes.c -- what a profile's text says, and the words for it. */
#include "people/quotes.h"

#include "helper_sql.h"
#include "match/understand.h"

static bool is_skill(const struct found *f) {
    return f->need != NOT && f->kind != LANGUAGE && f->kind != TIME;
}

struct quotes quotes_of_text(struct arena *a, struct str text, const struct understood *u) {
    struct quote *of = arena_array(a, struct quote, u->n);
    size_t n = 0;
    for (size_t i = 0; i < u->n; i++)
        if (is_skill(&u->found[i])) of[n++] = (struct quote){u->found[i].concept, str_sub(text, u->found[i].from, u->found[i].to)};
    return (struct quotes){of, n};
}

void quotes_of_helper(struct db *db, person_id id, struct quotes *ret) {
    struct helper_item_words_row *rows = NULL;
    size_t n = 0;
    helper_item_words(db, (struct helper_item_words_in){.helper = id}, &rows, &n);
    struct quote *of = arena_array(db_arena(db), struct quote, n);
    for (size_t i = 0; i < n; i++) of[i] = (struct quote){lexicon_by_id(rows[i].concept), rows[i].words};
    *ret = (struct quotes){of, n};
}

struct str quotes_find(const struct quotes *q, concept_n c) {
    for (size_t i = 0; q && i < q->n; i++)
        if (q->of[i].concept == c) return q->of[i].words;
    return STR("");
}
