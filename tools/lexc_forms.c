/* lexc_forms.c -- tasks and skills as they stand in a sentence.
**
** A task has its label as one names it, with an infinitive: "tafels dekken", "répondre au téléphone". An author writes to somebody:
** "je dekt de tafels", "vous répondez au téléphone". From each label of a task the orders and forms of such a sentence are made
** here, and mean the same:
**
**   Dutch, German   the verb comes first, and leaves its prefix at the end: "je deelt de maaltijden uit", "Sie teilen Essen aus"
**   Dutch           the verb beside "je": dekken dekt, koken kookt, geven geeft
**   French          the verb beside "vous", where its ending does not say it already: remplir remplissez, répondre répondez
**
** Where a rule cannot know (organiseren organiseert, but luisteren luistert) both forms are made: one of them nobody writes.
** data/lexicon/verbs.tsv has the prefixes and what follows no rule. English says a task in one form only.
*/
#include "lexc.h"

#include <string.h>

static bool is_vowel(char c) {
    return strchr("aeiou", c) != NULL;
}

static struct str formed(struct str stem, char doubled, struct str ending) {
    struct buf b = buf_make(&lexc_memory, 0);
    buf_bytes(&b, stem.s, stem.n - (doubled ? 1 : 0));
    if (doubled) buf_char(&b, doubled), buf_char(&b, stem.s[stem.n - 1]);
    buf_str(&b, ending);
    return buf_view(&b);
}

/* The form that the table has; empty when there is none. */
static struct str form_listed(enum lang lang, struct str verb) {
    for (size_t i = 0; i < lexc_source.verbs; i++) {
        const struct verb *v = &lexc_source.verb[i];
        if (v->lang == lang && v->form.n && str_eq(v->word, verb)) return v->form;
    }
    return STR("");
}

/* "dekken" dekt; "koken" kookt, "organiseren" organiseert or organisert; "plooien" plooit. The v and z of an infinitive end it as
** f and s. */
static size_t dutch_forms(struct str verb, struct str ret[2]) {
    struct str stem = str_sub(verb, 0, verb.n - 2);
    size_t n = stem.n;
    if (n < 2) return 0;
    char last = stem.s[n - 1], before = stem.s[n - 2], hard = last == 'v' ? 'f' : last == 'z' ? 's' : last;
    if (last == before) return ret[0] = formed(str_sub(stem, 0, n - 1), 0, STR("t")), 1;
    struct buf b = buf_make(&lexc_memory, 0);
    buf_bytes(&b, stem.s, n - 1);
    buf_char(&b, hard);
    stem = buf_view(&b);
    struct str ending = hard == 't' ? STR("") : STR("t");
    ret[0] = formed(stem, 0, ending);
    bool open = n > 2 && !is_vowel(last) && is_vowel(before) && before != 'i' && !is_vowel(stem.s[n - 3]);
    if (open) ret[1] = formed(stem, before, ending);
    return open ? 2 : 1;
}

static size_t french_forms(struct str verb, struct str ret[2]) {
    if (str_ends(verb, STR("re"))) return ret[0] = formed(str_sub(verb, 0, verb.n - 2), 0, STR("ez")), 1;
    if (str_ends(verb, STR("ir"))) return ret[0] = formed(str_sub(verb, 0, verb.n - 2), 0, STR("issez")), 1;
    return 0;
}

/* The forms of a verb in a sentence, besides those that inflection makes meet. */
static size_t forms_of(enum lang lang, struct str verb, struct str ret[2]) {
    struct str listed = form_listed(lang, verb);
    if (listed.n) return ret[0] = listed, 1;
    return lang == NL ? dutch_forms(verb, ret) : lang == FR ? french_forms(verb, ret) : 0;
}

/* The prefix that a verb can leave; empty when it has none. */
static struct str prefix_of(enum lang lang, struct str verb) {
    enum { REST_LEAST = 5 };
    struct str longest = STR("");
    for (size_t i = 0; i < lexc_source.verbs; i++) {
        const struct verb *v = &lexc_source.verb[i];
        bool fits = v->lang == lang && !v->form.n && str_starts(verb, v->word) && verb.n >= v->word.n + REST_LEAST;
        if (fits && v->word.n > longest.n) longest = v->word;
    }
    return longest;
}

/* An infinitive, by its looks; German nouns have a capital. */
static bool is_verb(const struct label *l, const struct token *t) {
    bool capital = l->text.s[t->from] >= 'A' && l->text.s[t->from] <= 'Z';
    if (l->lang == FR) return str_ends(t->word, STR("re")) || str_ends(t->word, STR("ir"));
    return t->word.n >= 4 && str_ends(t->word, STR("n")) && !(l->lang == DE && capital);
}

/* `first`, then the words from..to of the label, then `last` if there is one. */
static void give(const struct label *l, struct str first, size_t from, size_t to, struct str last, lexc_form_fn *found, void *context) {
    struct str word[FORM_WORDS];
    size_t n = 0;
    if (to - from + 2 > FORM_WORDS) return;
    word[n++] = first;
    for (size_t i = from; i < to; i++) word[n++] = l->tokens.t[i].word;
    if (last.n) word[n++] = last;
    found(context, l, word, n);
}

static void give_forms(const struct label *l, struct str verb, size_t from, size_t to, struct str last, lexc_form_fn *found,
                       void *context) {
    struct str form[2];
    size_t n = forms_of(l->lang, verb, form);
    for (size_t i = 0; i < n; i++) give(l, form[i], from, to, last, found, context);
}

void lexc_forms(const struct label *l, lexc_form_fn *found, void *context) {
    size_t n = l->tokens.n;
    int kind = lexc_source.entry[l->concept].said.kind;
    if (n < 1 || (kind != TASK && kind != SKILL) || l->lang == EN) return;
    const struct token *first = &l->tokens.t[0], *last = &l->tokens.t[n - 1];
    if (n > 1 && is_verb(l, first)) give_forms(l, first->word, 1, n, STR(""), found, context);
    if (l->lang == FR || !is_verb(l, last)) return;
    struct str prefix = prefix_of(l->lang, last->word), rest = str_sub(last->word, prefix.n, last->word.n);
    give(l, last->word, 0, n - 1, STR(""), found, context);
    give_forms(l, last->word, 0, n - 1, STR(""), found, context);
    if (!prefix.n) return;
    give(l, rest, 0, n - 1, prefix, found, context);
    give_forms(l, rest, 0, n - 1, prefix, found, context);
}
