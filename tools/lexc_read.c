/* lexc_read.c -- the readers of the seven kinds of files: concepts, professions, cues, endings,
** function words, neutral sentences, verbs. */
#include "lexc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct str cue_names[CUES] = {
    [CUE_MUST] = STR("must"),     [CUE_PLUS] = STR("plus"),   [CUE_NOT] = STR("not"),
    [CUE_NO] = STR("no"),         [CUE_BUT] = STR("but"),     [CUE_LEVEL] = STR("level"),
    [CUE_NUMBER] = STR("number"), [CUE_YEARS] = STR("years"), [CUE_EXPERIENCE] = STR("experience"),
    [CUE_PEOPLE] = STR("people"), [CUE_UNTIL] = STR("until"), [CUE_HOUR] = STR("hour")};
struct arena  lexc_memory;
struct source lexc_source;
int           lexc_mistakes;

void lexc_begin(void) {
    lexc_memory = arena_make((size_t)1 << 30);
    lexc_mistakes = 0;
    lexc_source = (struct source){
        .entry = arena_array(&lexc_memory, struct entry, ENTRIES_MAX),
        .label = arena_array(&lexc_memory, struct label, LABELS_MAX),
        .phrase = arena_array(&lexc_memory, struct phrase, CUES_MAX),
        .ending = arena_array(&lexc_memory, struct ending, ENDINGS_MAX),
        .function = arena_array(&lexc_memory, struct function_word, FUNCTION_MAX),
        .neutral = arena_array(&lexc_memory, struct neutral, NEUTRAL_MAX),
        .verb = arena_array(&lexc_memory, struct verb, VERBS_MAX)};
}

void lexc_wrong(struct origin at, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    fprintf(stderr, "%s:%d: ", at.file, at.line);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
    lexc_mistakes++;
}

static void add_label(struct origin at, enum lang lang, struct str text, concept_n concept) {
    CHECK(lexc_source.labels < LABELS_MAX);
    struct tokens tokens = text_tokens(&lexc_memory, text);
    if (!tokens.n) { lexc_wrong(at, "a label without a word"); return; }
    if (!lexc_source.entry[concept].name[lang].n) lexc_source.entry[concept].name[lang] = text;
    lexc_source.label[lexc_source.labels++] = (struct label){at, lang, text, tokens, concept};
}

static void begin_concept(struct origin at, struct str id) {
    CHECK(lexc_source.entries < ENTRIES_MAX);
    lexc_source.entry[lexc_source.entries++] =
        (struct entry){.at = at, .id = id, .said = stanza_begin(), .parent_n = NO_CONCEPT, .profession = 255};
}

/* One line of a stanza. */
static void read_concept_line(struct origin at, struct str line) {
    struct str key, rest = line, why;
    if (!stanza_next_word(&rest, &key)) return;
    if (str_eq(key, STR("concept"))) { begin_concept(at, str_trim(rest)); return; }
    if (!lexc_source.entries) { lexc_wrong(at, "before the first concept"); return; }
    concept_n concept = (concept_n)lexc_source.entries - 1;
    struct stanza *s = &lexc_source.entry[concept].said;
    size_t had = s->labels;
    if (!stanza_line(&lexc_memory, s, line, &why)) lexc_wrong(at, "%.*s", STR_ARGS(why));
    for (size_t i = had; i < s->labels; i++) add_label(at, s->label[i].lang, s->label[i].text, concept);
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
    int l = cells ? lang_index(lang) : -1,
        k = cells ? name_index(kind, cue_names, CUES) : -1;
    if (l < 0 || k < 0) { lexc_wrong(at, "not: language, kind, value, phrases"); return; }
    if (!str_eq(value, STR("-")) && !str_to_int(value, &number))
        lexc_wrong(at, "no number: %.*s", STR_ARGS(value));
    while (stanza_next_label(&line, &text)) {
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
    int lang = lang_index(cell[0]);
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
    int lang = lang_index(str_sub(head, 0, 2));
    if (!line.s || lang < 0 || head.n != (article ? 10 : 2)) {
        lexc_wrong(at, "not: language, colon, words");
        return;
    }
    while (stanza_next_word(&line, &word)) {
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
    int lang = lang_index(head);
    if (!line.s || lang < 0) { lexc_wrong(at, "not: language, colon, sentence"); return; }
    CHECK(lexc_source.neutrals < NEUTRAL_MAX);
    line = str_trim(line);
    lexc_source.neutral[lexc_source.neutrals++] =
        (struct neutral){(enum lang)lang, line, text_tokens(&lexc_memory, line)};
}

static void read_verb(struct origin at, struct str line) {
    struct str cell[4];
    for (int i = 0; i < 4; i++)
        if (!str_next(&line, '\t', &cell[i])) { lexc_wrong(at, "not four cells"); return; }
    int lang = lang_index(cell[0]);
    bool prefix = str_eq(cell[1], STR("prefix"));
    if (lang < 0 || (!prefix && !str_eq(cell[1], STR("form"))) || prefix != str_eq(cell[3], STR("-")) || !cell[2].n) {
        lexc_wrong(at, "neither a form nor a prefix");
        return;
    }
    CHECK(lexc_source.verbs < VERBS_MAX);
    lexc_source.verb[lexc_source.verbs++] = (struct verb){(enum lang)lang, cell[2], prefix ? STR("") : cell[3]};
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
        {STR("neutral.txt"), read_neutral}, {STR("verbs.tsv"), read_verb}};
    for (size_t i = 0; i < COUNT(readers); i++)
        if (str_ends(path, readers[i].end)) return readers[i].read;
    return NULL;
}

void lexc_read(const char *path) {
    lexc_read_text(path, read_file(path));
}

void lexc_read_text(const char *path, struct str text) {
    void (*read)(struct origin, struct str) = reader_for(str_of(path));
    struct origin at = {path, 0};
    struct str line;
    if (!read) { lexc_wrong(at, "no kind of file that is known"); return; }
    if (!str_utf8(text)) { lexc_wrong(at, "not UTF-8"); return; }
    while (str_next(&text, '\n', &line)) {
        at.line++;
        line = str_trim(line);
        if (line.n && line.s[0] != '#') read(at, line);
    }
}
