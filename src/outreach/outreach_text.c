/* outreach_text.c -- texts that a coordinator writes in one language or more, and days in words. */
#include "outreach/outreach_text.h"

#include "web/form.h"

bool outreach_text_whole(const struct outreach_text *t) {
    return t->title.n && t->what.n;
}

bool outreach_texts_fit(const struct outreach_text texts[LANGS]) {
    bool any = false;
    for (int lang = 0; lang < LANGS; lang++) {
        if ((texts[lang].title.n > 0) != (texts[lang].what.n > 0)) return false;
        any |= outreach_text_whole(&texts[lang]);
    }
    return any;
}

const struct outreach_text *outreach_text_for(const struct outreach_text texts[LANGS], enum lang lang) {
    if ((int)lang < LANGS && outreach_text_whole(&texts[lang])) return &texts[lang];
    for (int other = 0; other < LANGS; other++)
        if (outreach_text_whole(&texts[other])) return &texts[other];
    return &texts[NL];
}

int64_t outreach_day_kept(day_n d) {
    return d == DAY_NONE ? 0 : d;
}

day_n outreach_day_read(int64_t kept) {
    return kept ? (day_n)kept : DAY_NONE;
}

struct str outreach_dates(struct arena *a, enum lang lang, day_n from, day_n until) {
    if (from == DAY_NONE && until == DAY_NONE) return STR("");
    if (until == DAY_NONE) return lang_say(a, lang_text(lang, N_("from {0}")), lang_day_short(a, lang, from));
    if (from == DAY_NONE) return lang_say(a, lang_text(lang, N_("until {0}")), lang_day_short(a, lang, until));
    if (from == until) return lang_say(a, lang_text(lang, N_("on {0}")), lang_day(a, lang, from));
    return lang_say(a, lang_text(lang, N_("from {0} until {1}")), lang_day_short(a, lang, from), lang_day_short(a, lang, until));
}
