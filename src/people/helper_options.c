/* helper_options.c -- the choices in a helper's profile, as tables. Values are stored: never renumber, add at the end. */
#include "match/lexicon.h"
#include "people/helper.h"

#define OPTIONS(name_, table_) const struct options name_ = {.rows = (table_), .n = COUNT(table_)}

static const struct option works[] = {
    {WORK_ADMIN,         N_("Administrative support"), NULL},
    {WORK_GP,            N_("Support as a general practitioner"), NULL},
    {WORK_SPECIALIST,    N_("Support as a medical specialist"), NULL},
    {WORK_NURSING,       N_("Support as a nurse"), NULL},
    {WORK_CARE,          N_("Support in personal care"), NULL},
    {WORK_LOGISTICS,     N_("Logistic support"), NULL},
    {WORK_CLEANING,      N_("Cleaning"), NULL},
    {WORK_EDUCATION,     N_("Educational support"), NULL},
    {WORK_TECHNICAL,     N_("Technical support (IT, building, ...)"), NULL},
    {WORK_PSYCHOSOCIAL,  N_("Psychosocial support"), NULL},
    {WORK_MANAGEMENT,    N_("Management support"), NULL},
    {WORK_COMMUNICATION, N_("Communication support"), NULL},
    {WORK_OTHER,         N_("Something else"), NULL},
};
OPTIONS(helper_works, works);

static const struct option paid[] = {
    {PAID_VOLUNTEER, N_("As a volunteer"), NULL},
    {PAID_TEMPORARY, N_("In a temporary paid job"), NULL},
    {PAID_BOTH,      N_("Both are fine"), NULL},
};
OPTIONS(helper_paid, paid);

static const struct option education[] = {
    {1, N_("Primary school"), NULL},
    {2, N_("Secondary school"), NULL},
    {3, N_("Vocational or associate degree (HBO5, graduate)"), NULL},
    {4, N_("Bachelor"), NULL},
    {5, N_("Master or higher"), NULL},
    {6, N_("I am still a student"), NULL},
};
OPTIONS(helper_education, education);

static const struct option langs[] = {{NL, N_("Dutch"), NULL}, {FR, N_("French"), NULL}, {EN, N_("English"), NULL}};
OPTIONS(helper_langs, langs);

/* Names of professions and languages come from the lexicon, so they are the same words as in the reasons of a match. */
static struct str profession_name(enum lang lang, int64_t bit) {
    concept_n c = lexicon_profession((unsigned)bit);
    return c == NO_CONCEPT ? STR("") : lexicon_concept(c)->name[lang];
}
static const struct option professions[] = {
    {0, NULL, NULL},  {1, NULL, NULL},  {2, NULL, NULL},  {3, NULL, NULL},  {4, NULL, NULL},  {5, NULL, NULL},  {6, NULL, NULL},
    {7, NULL, NULL},  {8, NULL, NULL},  {9, NULL, NULL},  {10, NULL, NULL}, {11, NULL, NULL}, {12, NULL, NULL}, {13, NULL, NULL},
    {14, NULL, NULL}, {15, NULL, NULL}, {16, NULL, NULL}, {17, NULL, NULL}, {18, NULL, NULL}, {19, NULL, NULL}, {20, NULL, NULL},
    {21, NULL, NULL},
};
const struct options helper_professions = {.rows = professions, .n = COUNT(professions), .name = profession_name};

static const char *const language_codes[] = {"nl", "fr", "en", "de", "ar", "tr", "es", "it", "pl", "pt", "ro", "ru", "uk",
                                             "bg", "ber", "ln", "fa", "ur", "el", "vgt"};
struct str helper_language_code(size_t option) {
    return option < COUNT(language_codes) ? str_of(language_codes[option]) : STR("");
}
static struct str language_name(enum lang lang, int64_t row) {
    struct str code = helper_language_code((size_t)row);
    concept_n c = lexicon_language(code);
    return c == NO_CONCEPT ? code : lexicon_concept(c)->name[lang];
}
static const struct option languages[] = {
    {0, NULL, NULL},  {1, NULL, NULL},  {2, NULL, NULL},  {3, NULL, NULL},  {4, NULL, NULL},  {5, NULL, NULL},  {6, NULL, NULL},
    {7, NULL, NULL},  {8, NULL, NULL},  {9, NULL, NULL},  {10, NULL, NULL}, {11, NULL, NULL}, {12, NULL, NULL}, {13, NULL, NULL},
    {14, NULL, NULL}, {15, NULL, NULL}, {16, NULL, NULL}, {17, NULL, NULL}, {18, NULL, NULL}, {19, NULL, NULL},
};
_Static_assert(COUNT(languages) == COUNT(language_codes), "one option a language");
const struct options helper_languages = {.rows = languages, .n = COUNT(languages), .name = language_name};
