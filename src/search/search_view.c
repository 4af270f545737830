/* search_view.c -- words and numbers of a search. */
#include "search/search_view.h"

#include "people/grid_view.h"
#include "people/helper_view.h"

/* An organisation cannot leave out its place, but it can go as far as there is. */
static size_t without(const struct search_view *v, enum search_filter f) {
    if (f == BY_PLACE && !v->s->coordinator) return v->found->within[SEARCH_RADII - 1];
    return v->found->without[f];
}

enum search_filter search_best_drop(const struct search_view *v, size_t *ret_n) {
    enum search_filter best = SEARCH_FILTERS;
    size_t most = 0;
    for (enum search_filter f = 0; f < SEARCH_FILTERS; f++)
        if (without(v, f) > most) most = without(v, best = f);
    *ret_n = most;
    return best;
}

static struct str name_of(struct html *h, concept_n c) {
    return lexicon_concept(c)->name[h->lang];
}

struct str search_filter_name(struct html *h, const struct search *s, enum search_filter filter) {
    static const char *const names[] = {
        [BY_TEXT] = N_("what you wrote"), [BY_PLACE] = N_("the distance"), [BY_WORK] = N_("the kind of work"),
        [BY_PROFESSION] = N_("the profession"), [BY_TIME] = N_("the moments of the week"), [BY_PAID] = N_("volunteer or paid"),
        [BY_SINCE] = N_("since when they are registered"),
    };
    if (filter < BY_LANGUAGE) return _(names[filter]);
    return say(h, _("the language {0}"), name_of(h, s->ask.ask.must_speak[filter - BY_LANGUAGE].language));
}

void search_understood(struct html *h, const struct search *s, struct str **ret, size_t *ret_n) {
    const struct understood *u = &s->text;
    struct str *words = arena_array(h->arena, struct str, u->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < u->n; i++) {
        const struct found *f = &u->found[i];
        if (f->need == NOT || f->kind == TIME || f->kind == WORKPLACE) continue;
        words[n++] = f->kind == LANGUAGE ? say(h, _("speaks {0}"), name_of(h, f->concept)) : name_of(h, f->concept);
    }
    if (s->text_time) words[n++] = grid_words(h, s->ask.ask.grid);
    *ret = words;
    *ret_n = n;
}

struct str search_choices(struct html *h, const struct search *s, enum search_filter filter) {
    const struct search_form *f = &s->f;
    struct str language = option_label(&helper_languages, h->lang, f->language);
    switch (filter) {
    case BY_WORK:       return helper_bits(h, &helper_works, f->works);
    case BY_PROFESSION: return helper_bits(h, &helper_professions, f->professions);
    case BY_TIME:       return f->grid ? grid_words(h, (uint32_t)f->grid) : STR("");
    case BY_PAID:       return option_label(&search_paid, h->lang, f->paid);
    case BY_SINCE:      return option_label(&search_since, h->lang, f->since);
    case BY_LANGUAGE:   return f->level > 1 ? say(h, STR("{0}: {1}"), language, option_label(&search_levels, h->lang, f->level)) : language;
    default:            return STR("");
    }
}

struct str search_counted(struct html *h, struct str label, uint32_t n) {
    return say(h, STR("{0} ({1})"), label, num(h, n));
}

uint32_t search_count_language(const struct search_found *f, int64_t row, int level) {
    concept_n c = lexicon_language(helper_language_code((size_t)row));
    return c == NO_CONCEPT ? 0 : f->value[VALUE_LANGUAGE + language_number(c) * 4 + (unsigned)level - 1];
}
