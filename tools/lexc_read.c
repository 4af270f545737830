/* lexc_read.c -- the readers of the six kinds of files: concepts, professions, cues, endings,
** function words, neutral sentences. */
#include "lexc.h"

#include <stdarg.h>
#include <stdio.h>
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
static const struct str cue_names[CUES] = {
    [CUE_MUST] = STR("must"),     [CUE_PLUS] = STR("plus"),   [CUE_NOT] = STR("not"),
    [CUE_NO] = STR("no"),         [CUE_BUT] = STR("but"),     [CUE_LEVEL] = STR("level"),
    [CUE_NUMBER] = STR("number"), [CUE_YEARS] = STR("years"), [CUE_EXPERIENCE] = STR("experience"),
    [CUE_PEOPLE] = STR("people"), [CUE_UNTIL] = STR("until"), [CUE_HOUR] = STR("hour")};
static const struct str lang_names[LANGS_READ] = {
    [NL] = STR("nl"), [FR] = STR("fr"), [EN] = STR("en"), [DE] = STR("de")};
static const struct str day_names[7] = {STR("mon"), STR("tue"), STR("wed"), STR("thu"),
                                        STR("fri"), STR("sat"), STR("sun")};
static const struct str part_names[4] = {STR("morning"), STR("afternoon"), STR("evening"),
                                         STR("night")};

void lexc_wrong(struct origin at, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    fprintf(stderr, "%s:%d: ", at.file, at.line);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
    lexc_mistakes++;
}

/* The number of `name` in a table of names, or -1. */
static int name_index(struct str name, const struct str *names, int n) {
    for (int i = 0; i < n; i++)
        if (str_eq(name, names[i])) return i;
    return -1;
}

/* Takes the next word off the front of *rest. */
static bool next_word(struct str *rest, struct str *ret) {
    *rest = str_trim(*rest);
    if (!rest->n) return false;
    size_t n = str_index(*rest, ' ');
    *ret = str_sub(*rest, 0, n);
    *rest = str_sub(*rest, n, rest->n);
    return true;
}

/* Takes the next of several texts separated by " ; ". */
static bool next_text(struct str *rest, struct str *ret) {
    if (!rest->n) return false;
    size_t n = str_find(*rest, STR(" ;"));
    *ret = str_trim(str_sub(*rest, 0, n));
    *rest = str_sub(*rest, n + 2, rest->n);
    return true;
}

static void add_label(struct origin at, enum lang lang, struct str text, concept_n concept) {
    CHECK(lexc_source.labels < LABELS_MAX);
    struct tokens tokens = text_tokens(&lexc_memory, text);
    if (!tokens.n) { lexc_wrong(at, "a label without a word"); return; }
    if (!lexc_source.entry[concept].name[lang].n) lexc_source.entry[concept].name[lang] = text;
    lexc_source.label[lexc_source.labels++] = (struct label){at, lang, text, tokens, concept};
}

/* "care 0.7 social 0.3"; rubrics without weights share equally. */
static void read_rubrics(struct origin at, struct entry *e, struct str rest) {
    struct str word;
    float sum = 0;
    int last = -1;
    while (next_word(&rest, &word)) {
        enum rubric r;
        if (rubric_by_id(word, &r)) {
            last = (int)r;
            e->rubric[r] = 1;
        } else {
            char *end;
            float weight = strtof(word.s, &end);
            if (last < 0 || end == word.s || !(weight > 0 && weight <= 1))
                lexc_wrong(at, "no rubric or weight: %.*s", STR_ARGS(word));
            else e->rubric[last] = weight;
        }
    }
    for (int r = 0; r < RUBRICS; r++) sum += e->rubric[r];
    for (int r = 0; r < RUBRICS && sum > 0; r++) e->rubric[r] /= sum;
}

static void read_works(struct origin at, struct entry *e, struct str rest) {
    struct str word;
    while (next_word(&rest, &word)) {
        int w = 0;
        while (w < WORKS && !str_eq(word, work_id((enum work)w))) w++;
        if (w == WORKS) lexc_wrong(at, "no kind of work: %.*s", STR_ARGS(word));
        else e->works |= 1u << w;
    }
}

/* Days alone: whole days. Parts alone: every day. Both: those parts of those days. */
static void read_grid(struct origin at, struct entry *e, struct str rest) {
    struct str word;
    uint32_t days = 0, parts = 0;
    while (next_word(&rest, &word)) {
        int day = name_index(word, day_names, 7), part = name_index(word, part_names, 4);
        if (day >= 0) days |= 15u << (4 * day);
        else if (part >= 0) parts |= 0x1111111u << part;
        else lexc_wrong(at, "no day or part of the day: %.*s", STR_ARGS(word));
    }
    e->grid = days && parts ? days & parts : days | parts;
}

static void begin_concept(struct origin at, struct str id) {
    CHECK(lexc_source.entries < ENTRIES_MAX);
    lexc_source.entry[lexc_source.entries++] =
        (struct entry){.at = at, .id = id, .kind = -1, .parent_n = NO_CONCEPT, .profession = 255};
}

/* One line of a stanza. */
static void read_concept_line(struct origin at, struct str line) {
    struct str key, rest = line;
    if (!next_word(&rest, &key)) return;
    rest = str_trim(rest);
    if (str_eq(key, STR("concept"))) { begin_concept(at, rest); return; }
    if (!lexc_source.entries) { lexc_wrong(at, "before the first concept"); return; }
    struct entry *e = &lexc_source.entry[lexc_source.entries - 1];
    int lang = name_index(key, lang_names, LANGS_READ);
    int64_t number;
    struct str text;
    if (lang >= 0) {
        while (next_text(&rest, &text))
            add_label(at, (enum lang)lang, text, (concept_n)lexc_source.entries - 1);
    } else if (str_eq(key, STR("kind"))) {
        e->kind = name_index(rest, kind_names, CONCEPT_KINDS);
        if (e->kind < 0) lexc_wrong(at, "no kind of concept: %.*s", STR_ARGS(rest));
    } else if (str_eq(key, STR("parent"))) e->parent = rest;
    else if (str_eq(key, STR("protected"))) e->is_protected = true;
    else if (str_eq(key, STR("rubric"))) read_rubrics(at, e, rest);
    else if (str_eq(key, STR("work"))) read_works(at, e, rest);
    else if (str_eq(key, STR("grid"))) read_grid(at, e, rest);
    else if (str_eq(key, STR("code"))) e->code = rest;
    else if (str_eq(key, STR("isco"))) {
        if (rest.n == 4 && str_to_int(rest, &number)) e->isco = (int)number;
        else lexc_wrong(at, "no unit group of ISCO: %.*s", STR_ARGS(rest));
    } else if (str_eq(key, STR("gives"))) {
        if (e->n_gives < GIVES_MAX) e->gives[e->n_gives++] = rest;
        else lexc_wrong(at, "more than %d lines \"gives\"", GIVES_MAX);
    } else lexc_wrong(at, "unknown word: %.*s", STR_ARGS(key));
}

static void read_profession(struct origin at, struct str line) {
    struct str bit, id = line;
    int64_t n;
    str_next(&id, '\t', &bit);
    if (!id.s || !str_to_int(bit, &n) || n < 0 || n > 63) {
        lexc_wrong(at, "not: bit, tab, concept");
        return;
    }
    if (lexc_source.profession_id[n].id.n) lexc_wrong(at, "bit %d a second time", (int)n);
    lexc_source.profession_id[n].at = at;
    lexc_source.profession_id[n].id = str_trim(id);
}

static void read_cue(struct origin at, struct str line) {
    struct str lang, kind, value, text;
    int64_t number = 0;
    bool cells = str_next(&line, '\t', &lang) && str_next(&line, '\t', &kind) &&
                 str_next(&line, '\t', &value) && line.s;
    int l = cells ? name_index(lang, lang_names, LANGS_READ) : -1,
        k = cells ? name_index(kind, cue_names, CUES) : -1;
    if (l < 0 || k < 0) { lexc_wrong(at, "not: language, kind, value, phrases"); return; }
    if (!str_eq(value, STR("-")) && !str_to_int(value, &number))
        lexc_wrong(at, "no number: %.*s", STR_ARGS(value));
    while (next_text(&line, &text)) {
        CHECK(lexc_source.phrases < CUES_MAX);
        struct cue cue = {(uint8_t)k, (uint8_t)l, (int16_t)number};
        lexc_source.phrase[lexc_source.phrases++] =
            (struct phrase){at, text, text_tokens(&lexc_memory, text), cue};
    }
}

static uint8_t copy_ending(struct origin at, struct str from, char to[ENDING_MAX]) {
    if (str_eq(from, STR("-"))) return 0;
    if (from.n > ENDING_MAX) { lexc_wrong(at, "longer than %d letters", ENDING_MAX); return 0; }
    memcpy(to, from.s, from.n);
    return (uint8_t)from.n;
}

static void read_ending(struct origin at, struct str line) {
    struct str cell[5];
    int64_t round, left;
    for (int i = 0; i < 5; i++)
        if (!str_next(&line, '\t', &cell[i])) { lexc_wrong(at, "not five cells"); return; }
    int lang = name_index(cell[0], lang_names, LANGS_READ);
    if (lang < 0 || !str_to_int(cell[1], &round) || !str_to_int(cell[4], &left)) {
        lexc_wrong(at, "no ending");
        return;
    }
    CHECK(lexc_source.endings < ENDINGS_MAX);
    struct ending *e = &lexc_source.ending[lexc_source.endings++];
    *e = (struct ending){.lang = (uint8_t)lang, .round = (uint8_t)round, .left = (uint8_t)left};
    e->n = copy_ending(at, cell[2], e->text);
    e->instead_n = copy_ending(at, cell[3], e->instead);
}

static void read_functions(struct origin at, struct str line) {
    struct str head, word;
    str_next(&line, ':', &head);
    bool article = str_ends(head, STR(" article"));
    int lang = name_index(str_sub(head, 0, 2), lang_names, LANGS_READ);
    if (!line.s || lang < 0 || head.n != (article ? 10 : 2)) {
        lexc_wrong(at, "not: language, colon, words");
        return;
    }
    while (next_word(&line, &word)) {
        struct tokens t = text_tokens(&lexc_memory, word);
        for (size_t i = 0; i < t.n; i++) {
            CHECK(lexc_source.functions < FUNCTION_MAX);
            lexc_source.function[lexc_source.functions++] = (struct function_word){
                (enum lang)lang, article, t.t[i].word, str_sub(word, t.t[i].from, t.t[i].to)};
        }
    }
}

static void read_neutral(struct origin at, struct str line) {
    struct str head;
    str_next(&line, ':', &head);
    int lang = name_index(head, lang_names, LANGS_READ);
    if (!line.s || lang < 0) { lexc_wrong(at, "not: language, colon, sentence"); return; }
    CHECK(lexc_source.neutrals < NEUTRAL_MAX);
    line = str_trim(line);
    lexc_source.neutral[lexc_source.neutrals++] =
        (struct neutral){(enum lang)lang, line, text_tokens(&lexc_memory, line)};
}

static struct str read_file(const char *path) {
    FILE *f = fopen(path, "rb");
    struct buf text = buf_make(&lexc_memory, 0);
    char piece[8192];
    size_t n;
    if (!f) { lexc_wrong((struct origin){path, 0}, "cannot be read"); return STR(""); }
    while ((n = fread(piece, 1, sizeof piece, f)) > 0) buf_bytes(&text, piece, n);
    fclose(f);
    return buf_view(&text);
}

static void (*reader_for(struct str path))(struct origin, struct str) {
    static const struct { struct str end; void (*read)(struct origin, struct str); } readers[] = {
        {STR(".lex"), read_concept_line},  {STR("professions.tsv"), read_profession},
        {STR("cues.tsv"), read_cue},       {STR("endings.tsv"), read_ending},
        {STR("function-words.txt"), read_functions},
        {STR("neutral.txt"), read_neutral}};
    for (size_t i = 0; i < COUNT(readers); i++)
        if (str_ends(path, readers[i].end)) return readers[i].read;
    return NULL;
}

void lexc_read(const char *path) {
    void (*read)(struct origin, struct str) = reader_for(str_of(path));
    struct origin at = {path, 0};
    if (!read) { lexc_wrong(at, "no kind of file that is known"); return; }
    struct str text = read_file(path), line;
    if (!str_utf8(text)) { lexc_wrong(at, "not UTF-8"); return; }
    while (str_next(&text, '\n', &line)) {
        at.line++;
        line = str_trim(line);
        if (line.n && line.s[0] != '#') read(at, line);
    }
}
