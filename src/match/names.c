/* names.c -- the words outside the program for rubrics and kinds of work, and the hashes of the
** lexicon's tables. Both the compiler of the lexicon and the program use them. */
#include "lexicon.h"
#include "tables.h"

static const struct str rubric_ids[RUBRICS] = {
    [CARE] = STR("care"),         [LOGISTICS] = STR("logistics"), [SOCIAL] = STR("social"),
    [CLEANING] = STR("cleaning"), [OFFICE] = STR("office"),       [CATERING] = STR("catering"),
    [MEDICAL_SCIENCE] = STR("medical-science"),                   [TECHNICAL] = STR("technical"),
    [SPORT] = STR("sport"),       [RECREATION] = STR("recreation")};

static const struct str work_ids[WORKS] = {
    [WORK_ADMIN] = STR("admin"),           [WORK_GP] = STR("gp"),
    [WORK_SPECIALIST] = STR("specialist"), [WORK_NURSING] = STR("nursing"),
    [WORK_CARE] = STR("care"),             [WORK_LOGISTICS] = STR("logistics"),
    [WORK_CLEANING] = STR("cleaning"),     [WORK_EDUCATION] = STR("education"),
    [WORK_TECHNICAL] = STR("technical"),   [WORK_PSYCHOSOCIAL] = STR("psychosocial"),
    [WORK_MANAGEMENT] = STR("management"), [WORK_COMMUNICATION] = STR("communication"),
    [WORK_OTHER] = STR("other")};

struct str rubric_id(enum rubric r) {
    CHECK((unsigned)r < RUBRICS);
    return rubric_ids[r];
}

bool rubric_by_id(struct str id, enum rubric *ret) {
    for (int r = 0; r < RUBRICS; r++) {
        if (!str_eq(id, rubric_ids[r])) continue;
        *ret = (enum rubric)r;
        return true;
    }
    return false;
}

struct str work_id(enum work w) {
    CHECK((unsigned)w < WORKS);
    return work_ids[w];
}

static uint32_t fnv(uint32_t h, struct str s) {
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.s[i]) * 16777619u;
    return h;
}

/* between two parts of one word */
const struct str compound_links[LANGS_READ][7] = {
    [NL] = {STR(""), STR("s"), STR("en"), STR("n"), STR("e"), STR("er"), STR("eren")},
    [DE] = {STR(""), STR("s"), STR("en"), STR("n"), STR("e"), STR("er"), STR("es")}};

uint32_t word_hash(enum lang lang, struct str stem) {
    uint32_t h = fnv(2166136261u + (uint32_t)lang, stem);
    return h ^ (h >> 15);
}

uint32_t label_hash(uint32_t hash, struct str word) {
    return fnv(hash * 31 + 2166136261u, word);
}
