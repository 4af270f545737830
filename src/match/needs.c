/* needs.c -- which cue speaks of which thing.
**
** A cue speaks within its clause: of the thing nearest to it, and of what is joined to that by
** nothing but small words ("Deutsch und Arabisch erforderlich"). A word of denial speaks of what
** follows it ("geen diploma vereist", "aucun diplôme"), and nothing later in the clause turns that
** round. Experience is a thing too, though no concept: in "ervaring gewenst" the cue is spent on
** it.
**
** A thing before the comma of a list takes the need of the list's end: "Frans, Engels en Duits zijn
** een plus".
*/
#include "needs.h"

enum { NO_REACH = 4 /* units between a word of denial and what it denies, at most */ };

struct clause { size_t from, to; };

static bool is_need(struct cue c) {
    return c.kind == CUE_MUST || c.kind == CUE_PLUS || c.kind == CUE_NOT;
}

static enum need need_of(struct cue c) {
    return c.kind == CUE_PLUS ? PLUS : c.kind == CUE_NOT ? NOT : MUST;
}

/* Kinds of which people say that they are needed or welcome. */
static bool is_criterion(enum concept_kind k) {
    return k == DIPLOMA || k == SKILL || k == LICENCE || k == CERTIFICATE || k == LANGUAGE ||
           k == TIME;
}

static enum concept_kind kind_of(const struct spot *s) {
    return lexicon_concept(s->concept)->kind;
}

/* Function words, and words that cues begin with. */
static bool is_small(const struct unit *u) {
    for (int l = 0; l < LANGS_READ; l++) {
        const struct lexicon_word *w = u->number[l] ? word_at(u->number[l]) : NULL;
        if (w && ((w->flags & WORD_FUNCTION) || w->cue_node)) return true;
    }
    return false;
}

/* The clause that begins at unit `from`: up to a gap or a word like "but". */
static struct clause clause_at(const struct reading *r, size_t from) {
    size_t to = from + 1;
    for (; to < r->units && r->unit[to].gap < GAP_CLAUSE; to++) {
        bool but = false;
        for (size_t h = 0; h < r->hints; h++)
            but = but || (r->hint[h].cue.kind == CUE_BUT && r->hint[h].from == to);
        if (but) break;
    }
    return (struct clause){from, to};
}

static size_t distance(size_t a_from, size_t a_to, size_t b_from, size_t b_to) {
    return a_to <= b_from ? b_from - a_to : b_to <= a_from ? a_from - b_to : 0;
}

/* Kinds that a cue speaks of only when its clause names no criterion: "eten geven hoeft niet". */
static bool is_work(enum concept_kind k) {
    return k == TASK || k == OCCUPATION;
}

/* The spot of those kinds nearest to a hint in its clause; of two as near, the one before it. */
static size_t nearest_of(const struct reading *r, struct clause c, const struct hint *h,
                         bool (*fits)(enum concept_kind), size_t *ret_distance) {
    size_t best = r->spots, least = SIZE_MAX;
    for (size_t i = 0; i < r->spots; i++) {
        const struct spot *s = &r->spot[i];
        if (s->from < c.from || s->to > c.to || !fits(kind_of(s))) continue;
        size_t d = distance(s->from, s->to, h->from, h->to);
        if (d < least) least = d, best = i;
    }
    *ret_distance = least;
    return best;
}

static bool is_language(enum concept_kind k) {
    return k == LANGUAGE;
}

/* What a hint speaks of, a level only of languages; the number of spots if that is experience or
** nothing. */
static size_t nearest(const struct reading *r, struct clause c, const struct hint *h,
                      bool level) {
    size_t least;
    size_t best = nearest_of(r, c, h, level ? is_language : is_criterion, &least);
    for (size_t i = 0; !level && i < r->hints; i++) {
        const struct hint *e = &r->hint[i];
        if (e->cue.kind != CUE_EXPERIENCE || e->from < c.from || e->to > c.to) continue;
        if (distance(e->from, e->to, h->from, h->to) < least) return r->spots;
    }
    if (best == r->spots && !level) best = nearest_of(r, c, h, is_work, &least);
    return best;
}

/* Nothing but small words between two neighbouring spots. */
static bool is_joined(const struct reading *r, const struct spot *a, const struct spot *b) {
    for (size_t u = a->to; u < b->from; u++)
        if (r->unit[u].gap >= GAP_CLAUSE || !is_small(&r->unit[u])) return false;
    return r->unit[b->from].gap < GAP_CLAUSE;
}

static bool has_cue_between(const struct reading *r, size_t from, size_t to) {
    for (size_t i = 0; i < r->hints; i++)
        if ((is_need(r->hint[i].cue) || r->hint[i].cue.kind == CUE_BUT) &&
            r->hint[i].from >= from && r->hint[i].to <= to)
            return true;
    return false;
}

static void set_need(struct wish *w, enum need need) {
    if (w->said) return;
    w->need = need;
    w->said = true;
}

/* Gives what was said of spot `from` to its neighbour `to`, if nothing was said of that. */
static bool hand_on(const struct reading *r, struct wish *w, size_t from, size_t to) {
    const struct spot *a = &r->spot[from < to ? from : to], *b = &r->spot[from < to ? to : from];
    if (!is_criterion(kind_of(&r->spot[to])) || !is_joined(r, a, b) ||
        has_cue_between(r, a->to, b->from))
        return false;
    if (w[from].said) set_need(&w[to], w[from].need);
    if (w[from].level && !w[to].level) w[to].level = w[from].level;
    return true;
}

/* Cues speak of what is joined to what they stand by, too. */
static void spread(const struct reading *r, struct clause c, const bool *direct, struct wish *w) {
    for (size_t at = 0; at < r->spots; at++) {
        if (!direct[at] || r->spot[at].from < c.from || r->spot[at].to > c.to) continue;
        for (size_t i = at; i + 1 < r->spots && hand_on(r, w, i, i + 1);) i++;
        for (size_t i = at; i > 0 && hand_on(r, w, i, i - 1);) i--;
    }
}

/* Denial first: what follows the word within reach is not needed, whatever else is said. */
static void deny(const struct reading *r, struct clause c, struct wish *w) {
    for (size_t i = 0; i < r->hints; i++) {
        const struct hint *h = &r->hint[i];
        if (h->cue.kind != CUE_NO || h->from < c.from || h->to > c.to) continue;
        size_t reach = h->to, far = NO_REACH;
        for (size_t s = 0; s < r->spots; s++) {
            if (r->spot[s].from < reach || r->spot[s].to > c.to) continue;
            if (r->spot[s].from > reach + far || has_cue_between(r, h->to, r->spot[s].from)) break;
            set_need(&w[s], NOT);
            reach = r->spot[s].to;
            far = 1; /* "or" and the like */
        }
    }
}

/* A word of the name of a task says nothing of need: "you welcome visitors". */
static bool is_part_of_task(const struct reading *r, const struct hint *h) {
    for (size_t i = 0; i < r->spots; i++)
        if (kind_of(&r->spot[i]) == TASK && h->from >= r->spot[i].from && h->to <= r->spot[i].to) return true;
    return false;
}

static void decide(const struct reading *r, struct clause c, bool *direct, struct wish *w) {
    for (size_t i = 0; i < r->hints; i++) {
        const struct hint *h = &r->hint[i];
        bool level = h->cue.kind == CUE_LEVEL;
        if (h->from < c.from || h->to > c.to || (!level && !is_need(h->cue)) || is_part_of_task(r, h)) continue;
        size_t s = nearest(r, c, h, level);
        if (s == r->spots) continue;
        if (level && !w[s].level) w[s].level = h->cue.value;
        if (!level) set_need(&w[s], need_of(h->cue));
        direct[s] = true;
    }
}

/* What a clause of nothing but small words says of need: NULL when there is more in it, or no
** cue. */
static const struct hint *only_cue(const struct reading *r, struct clause c) {
    const struct hint *found = NULL;
    for (size_t u = c.from; u < c.to; u++)
        if (!is_small(&r->unit[u])) return NULL;
    for (size_t i = 0; i < r->hints; i++) {
        const struct hint *h = &r->hint[i];
        if (h->cue.kind == CUE_EXPERIENCE && h->from >= c.from && h->to <= c.to) return NULL;
        if (is_need(h->cue) && h->from >= c.from && h->to <= c.to) found = h;
    }
    return found;
}

/* A clause of nothing but a cue speaks of the last thing before it in its sentence ("... is geen
** vereiste, maar wel een pluspunt") or, at the beginning, of what follows: the next clause ("Bij
** voorkeur, ..."), behind a colon all. */
static void look_around(const struct reading *r, struct clause c, struct wish *w) {
    const struct hint *h = only_cue(r, c);
    const struct sentence *s = &r->sentence[r->unit[c.from].sentence];
    size_t last = r->spots;
    if (!h) return;
    for (size_t i = 0; i < r->spots; i++)
        if (r->spot[i].from >= s->from && r->spot[i].to <= c.to &&
            is_criterion(kind_of(&r->spot[i])))
            last = i;
    if (last < r->spots) {
        w[last] = (struct wish){need_of(h->cue), true, w[last].level};
        return;
    }
    bool colon = c.to < s->to && r->unit[c.to].gap == GAP_COLON;
    size_t end = c.to >= s->to ? c.to : colon ? s->to : clause_at(r, c.to).to;
    for (size_t i = 0; i < r->spots; i++)
        if (r->spot[i].from >= c.to && r->spot[i].to <= end && is_criterion(kind_of(&r->spot[i])) &&
            !has_cue_between(r, c.to, r->spot[i].from)) set_need(&w[i], need_of(h->cue));
}

/* A comma between two neighbouring spots, and small words at most. */
static bool is_list(const struct reading *r, const struct spot *a, const struct spot *b) {
    if (a->to > b->from || r->unit[a->to].gap != GAP_CLAUSE) return false;
    for (size_t u = a->to; u < b->from; u++)
        if ((u > a->to && r->unit[u].gap >= GAP_CLAUSE) || !is_small(&r->unit[u])) return false;
    return a->to == b->from || r->unit[b->from].gap < GAP_CLAUSE;
}

/* "Frans, Engels en Duits zijn een plus": a clause of nothing but criteria takes the need of the
** list behind it. */
static void inherit(const struct reading *r, struct wish *w) {
    for (size_t i = r->spots; i-- > 1;) {
        const struct spot *a = &r->spot[i - 1], *b = &r->spot[i];
        if (!is_list(r, a, b) || w[i - 1].said || !w[i].said || kind_of(a) != kind_of(b)) continue;
        bool list = i + 1 < r->spots && kind_of(&r->spot[i + 1]) == kind_of(b) &&
                    w[i + 1].need == w[i].need &&
                    (is_joined(r, b, &r->spot[i + 1]) || is_list(r, b, &r->spot[i + 1]));
        if (list) w[i - 1] = (struct wish){w[i].need, true, w[i - 1].level};
    }
}

struct wish *needs_of(struct arena *a, const struct reading *r) {
    struct wish *w = arena_array(a, struct wish, r->spots + 1);
    bool *direct = arena_array(a, bool, r->spots + 1);
    for (size_t at = 0; at < r->units;) {
        struct clause c = clause_at(r, at);
        deny(r, c, w);
        decide(r, c, direct, w);
        spread(r, c, direct, w);
        look_around(r, c, w);
        at = c.to;
    }
    inherit(r, w);
    return w;
}

/* The number that a unit says in digits or in a word, 0 for none. */
static int number_at(const struct reading *r, size_t at) {
    int64_t n;
    if (at >= r->units) return 0;
    if (str_to_int(r->unit[at].word, &n)) return n > 0 && n <= 1000 ? (int)n : 0;
    for (size_t i = 0; i < r->hints; i++)
        if (r->hint[i].cue.kind == CUE_NUMBER && r->hint[i].from == at) return r->hint[i].cue.value;
    return 0;
}

static bool hint_within(const struct reading *r, enum cue_kind kind, size_t from, size_t to) {
    for (size_t i = 0; i < r->hints; i++)
        if (r->hint[i].cue.kind == kind && r->hint[i].from >= from && r->hint[i].from < to)
            return true;
    return false;
}

int count_years(const struct reading *r) {
    enum { NEAR = 6 };
    for (size_t at = 0; at < r->units; at++) {
        int n = number_at(r, at);
        if (!n || n > 50 || !hint_within(r, CUE_YEARS, at + 1, at + 3)) continue;
        const struct sentence *s = &r->sentence[r->unit[at].sentence];
        size_t from = at > s->from + NEAR ? at - NEAR : s->from,
               to = at + NEAR < s->to ? at + NEAR : s->to;
        if (hint_within(r, CUE_EXPERIENCE, from, to)) return n;
    }
    return 0;
}

static bool people_at(const struct reading *r, size_t at) {
    for (size_t i = 0; i < r->spots; i++)
        if (r->spot[i].from == at && kind_of(&r->spot[i]) == OCCUPATION) return true;
    return hint_within(r, CUE_PEOPLE, at, at + 1);
}

/* "2 verpleegkundigen", "drie extra handen": a number, at most one other word, people. One is
** often but an article. */
int count_people(const struct reading *r) {
    for (size_t at = 0; at + 1 < r->units; at++) {
        int n = number_at(r, at);
        bool digits = n && r->unit[at].word.s[0] <= '9';
        if (!n || (n == 1 && !digits) || hint_within(r, CUE_YEARS, at + 1, at + 3)) continue;
        for (size_t next = at + 1;
             next < at + 3 && next < r->units && r->unit[next].gap < GAP_CLAUSE; next++)
            if (people_at(r, next)) return n;
    }
    return 0;
}
