/* stanza.c -- reading concepts. */
#include "match/stanza.h"

#include <stdlib.h>
#include <string.h>

static const struct str kind_names[CONCEPT_KINDS] = {[OCCUPATION] = STR("occupation"),
                                                     [DIPLOMA] = STR("diploma"),
                                                     [SKILL] = STR("skill"),
                                                     [TASK] = STR("task"),
                                                     [LICENCE] = STR("licence"),
                                                     [CERTIFICATE] = STR("certificate"),
                                                     [LANGUAGE] = STR("language"),
                                                     [WORKPLACE] = STR("workplace"),
                                                     [TIME] = STR("time")};
static const struct str lang_names[LANGS_READ] = {[NL] = STR("nl"), [FR] = STR("fr"), [EN] = STR("en"), [DE] = STR("de")};
static const struct str day_names[7] = {STR("mon"), STR("tue"), STR("wed"), STR("thu"),
                                        STR("fri"), STR("sat"), STR("sun")};
static const struct str part_names[4] = {STR("morning"), STR("afternoon"), STR("evening"), STR("night")};

int name_index(struct str name, const struct str *names, int n) {
    for (int i = 0; i < n; i++)
        if (str_eq(name, names[i])) return i;
    return -1;
}

int lang_index(struct str code) {
    return name_index(code, lang_names, LANGS_READ);
}

struct str kind_id(enum concept_kind k) {
    CHECK((unsigned)k < CONCEPT_KINDS);
    return kind_names[k];
}

bool stanza_next_word(struct str *rest, struct str *ret) {
    *rest = str_trim(*rest);
    if (!rest->n) return false;
    size_t n = str_index(*rest, ' ');
    *ret = str_sub(*rest, 0, n);
    *rest = str_sub(*rest, n, rest->n);
    return true;
}

bool stanza_next_label(struct str *rest, struct str *ret) {
    if (!rest->n) return false;
    size_t n = str_find(*rest, STR(" ;"));
    *ret = str_trim(str_sub(*rest, 0, n));
    *rest = str_sub(*rest, n + 2, rest->n);
    return true;
}

/* Where a reader tells what is wrong. */
struct said { struct arena *a; struct str *why; };

static bool wrong(struct said said, const char *what, struct str text) {
    *said.why = str_fmt(said.a, "%s: %.*s", what, STR_ARGS(text));
    return false;
}

/* "care 0.7 social 0.3"; rubrics without weights share equally. */
static bool read_rubrics(struct said said, struct stanza *s, struct str rest) {
    struct str word;
    float sum = 0;
    int last = -1;
    s->says_rubric = true;
    if (str_eq(rest, STR("none"))) return true;
    while (stanza_next_word(&rest, &word)) {
        enum rubric r;
        char *end;
        if (rubric_by_id(word, &r)) {
            last = (int)r;
            s->rubric[r] = 1;
            continue;
        }
        const char *digits = str_copy(said.a, word).s;
        float weight = strtof(digits, &end);
        if (last < 0 || *end || !(weight > 0 && weight <= 1)) return wrong(said, "no rubric or weight", word);
        s->rubric[last] = weight;
    }
    for (int r = 0; r < RUBRICS; r++) sum += s->rubric[r];
    for (int r = 0; r < RUBRICS && sum > 0; r++) s->rubric[r] /= sum;
    return true;
}

static bool read_works(struct said said, struct stanza *s, struct str rest) {
    struct str word;
    s->says_works = true;
    if (str_eq(rest, STR("none"))) return true;
    while (stanza_next_word(&rest, &word)) {
        int w = 0;
        while (w < WORKS && !str_eq(word, work_id((enum work)w))) w++;
        if (w == WORKS) return wrong(said, "no kind of work", word);
        s->works |= 1u << w;
    }
    return true;
}

static bool read_grid(struct said said, struct stanza *s, struct str rest) {
    struct str word;
    uint32_t days = 0, parts = 0;
    while (stanza_next_word(&rest, &word)) {
        int day = name_index(word, day_names, 7), part = name_index(word, part_names, 4);
        if (day >= 0) days |= 15u << (4 * day);
        else if (part >= 0) parts |= 0x1111111u << part;
        else return wrong(said, "no day or part of the day", word);
    }
    s->grid = days && parts ? days & parts : days | parts;
    return true;
}

static bool read_isco(struct said said, struct stanza *s, struct str rest) {
    int64_t number;
    if (rest.n != 4 || !str_to_int(rest, &number)) return wrong(said, "no unit group of ISCO", rest);
    s->isco = (int)number;
    return true;
}

static bool read_kind(struct said said, struct stanza *s, struct str rest) {
    s->kind = name_index(rest, kind_names, CONCEPT_KINDS);
    return s->kind >= 0 || wrong(said, "no kind of concept", rest);
}

static bool read_gives(struct said said, struct stanza *s, struct str rest) {
    if (s->n_gives == GIVES_MAX) return wrong(said, "one line \"gives\" too many", rest);
    s->gives[s->n_gives++] = rest;
    return true;
}

static bool read_parent(struct said said, struct stanza *s, struct str rest) {
    s->parent = rest;
    return rest.n || wrong(said, "no parent", rest);
}

static bool read_code(struct said said, struct stanza *s, struct str rest) {
    s->code = rest;
    return rest.n || wrong(said, "no code", rest);
}

static bool read_protected(struct said said, struct stanza *s, struct str rest) {
    s->is_protected = true;
    return rest.n == 0 || wrong(said, "nothing follows \"protected\"", rest);
}

static void add_label(struct arena *a, struct stanza *s, struct stanza_label label) {
    if (s->labels == s->labels_room) {
        s->labels_room = s->labels_room * 2 + 16;
        struct stanza_label *more = arena_array(a, struct stanza_label, s->labels_room);
        if (s->labels) memcpy(more, s->label, s->labels * sizeof *more);
        s->label = more;
    }
    s->label[s->labels++] = label;
}

static const struct { struct str key; bool (*read)(struct said said, struct stanza *s, struct str rest); } readers[] = {
    {STR("kind"), read_kind},   {STR("protected"), read_protected}, {STR("parent"), read_parent}, {STR("isco"), read_isco},
    {STR("rubric"), read_rubrics}, {STR("work"), read_works},       {STR("grid"), read_grid},     {STR("code"), read_code},
    {STR("gives"), read_gives}};

struct stanza stanza_begin(void) {
    return (struct stanza){.kind = -1};
}

bool stanza_line(struct arena *a, struct stanza *s, struct str line, struct str *ret_why) {
    struct said said = {a, ret_why};
    struct str key, rest = line, text;
    if (!stanza_next_word(&rest, &key)) return true;
    rest = str_trim(rest);
    int lang = lang_index(key);
    if (lang >= 0) {
        while (stanza_next_label(&rest, &text)) add_label(a, s, (struct stanza_label){(enum lang)lang, text});
        return true;
    }
    for (size_t i = 0; i < COUNT(readers); i++)
        if (str_eq(key, readers[i].key)) return readers[i].read(said, s, rest);
    return wrong(said, "unknown word", key);
}

bool stanza_read(struct arena *a, struct str text, struct stanza *ret, struct str *ret_why) {
    struct stanza s = stanza_begin();
    struct str line;
    while (str_next(&text, '\n', &line))
        if (!stanza_line(a, &s, line, ret_why)) return false;
    *ret = s;
    return true;
}
