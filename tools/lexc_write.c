/* lexc_write.c -- the tables as C source (src/match/tables.h says what they mean). */
#include "lexc.h"

#include <stdio.h>
#include <stdlib.h>


static void write_str(struct buf *out, struct str s) {
    buf_lit(out, "{\"");
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] == '"' || s.s[i] == '\\') buf_char(out, '\\');
        buf_char(out, s.s[i]);
    }
    buf_fmt(out, "\",%zu}", s.n);
}

static void write_gives(struct buf *out) {
    for (size_t i = 0; i < lexc_source.entries; i++) {
        const struct entry *e = &lexc_source.entry[i];
        if (!e->said.n_gives) continue;
        buf_fmt(out, "static const concept_n gives_%zu[] = {", i);
        for (size_t k = 0; k < e->said.n_gives; k++) buf_fmt(out, "%d,", lexc_find(e->said.gives[k]));
        buf_lit(out, "};\n");
    }
}

/* The labels of a concept in one language, as its stanza has them: for showing and correcting them. */
static void write_labels(struct buf *out, const struct stanza *s, enum lang lang) {
    struct buf text = buf_make(&lexc_memory, 0);
    for (size_t i = 0; i < s->labels; i++) {
        if (s->label[i].lang != lang) continue;
        if (text.n) buf_lit(&text, " ; ");
        buf_str(&text, s->label[i].text);
    }
    write_str(out, buf_view(&text));
}

static void write_concept(struct buf *out, size_t i) {
    const struct entry *e = &lexc_source.entry[i];
    buf_lit(out, "{.id=");
    write_str(out, e->id);
    buf_fmt(out, ",.kind=%d,.protected_=%d,.profession=%d,.parent=%d,.isco=%d,.works=%u,.grid=%uu",
            e->said.kind, e->said.is_protected, e->profession, e->parent_n, e->said.isco, e->said.works, e->said.grid);
    buf_lit(out, ",.rubric={");
    for (int r = 0; r < RUBRICS; r++) buf_fmt(out, "%.4ff,", (double)e->said.rubric[r]);
    buf_lit(out, "},.code=");
    write_str(out, e->said.code);
    if (e->said.n_gives) buf_fmt(out, ",.gives=gives_%zu,.n_gives=%zu", i, e->said.n_gives);
    buf_lit(out, ",.name={");
    for (int l = 0; l < LANGS_READ; l++) {
        write_str(out, e->name[l]);
        buf_char(out, ',');
    }
    buf_lit(out, "},.labels={");
    for (int l = 0; l < LANGS_READ; l++) {
        write_labels(out, &e->said, (enum lang)l);
        buf_char(out, ',');
    }
    buf_lit(out, "}},\n");
}

static int order_ids(const void *a, const void *b) {
    return str_cmp(lexc_source.entry[*(const concept_n *)a].id,
                   lexc_source.entry[*(const concept_n *)b].id);
}

static void write_concepts(struct buf *out) {
    concept_n *ids = arena_array(&lexc_memory, concept_n, lexc_source.entries);
    write_gives(out);
    buf_lit(out, "const struct concept lexicon_concepts[] = {\n");
    for (size_t i = 0; i < lexc_source.entries; i++) write_concept(out, i), ids[i] = (concept_n)i;
    buf_fmt(out, "};\nconst size_t lexicon_concepts_n = %zu;\nconst concept_n lexicon_ids[] = {",
            lexc_source.entries);
    qsort(ids, lexc_source.entries, sizeof *ids, order_ids);
    for (size_t i = 0; i < lexc_source.entries; i++) buf_fmt(out, "%d,", ids[i]);
    buf_lit(out, "};\nconst concept_n lexicon_professions[64] = {");
    for (int bit = 0; bit < 64; bit++) buf_fmt(out, "%d,", lexc_source.professions[bit]);
    buf_lit(out, "};\n");
}

static void write_texts(struct buf *out, struct str texts) {
    buf_lit(out, "const char lexicon_texts[] =\n");
    for (size_t at = 0; at < texts.n; at += 100)
        buf_fmt(out, "\"%.*s\"\n", STR_ARGS(str_sub(texts, at, at + 100)));
    buf_lit(out, ";\n");
}

static void write_numbers(struct buf *out, const char *head, const uint32_t *number, size_t n) {
    buf_fmt(out, "const uint32_t %s = {", head);
    for (size_t i = 0; i < n; i++) buf_fmt(out, i % 16 ? "%u," : "\n%u,", number[i]);
    buf_lit(out, "};\n");
}

static void write_tree(struct buf *out, const struct lexc_tree *t) {
    write_texts(out, buf_view(&t->texts));
    buf_lit(out, "const struct lexicon_word lexicon_words[] = {\n");
    for (size_t i = 0; i < t->words; i++) {
        const struct lexicon_word *w = &t->word[i];
        buf_fmt(out, "{%u,%u,%u,%u,%u,%u,%u},\n", w->text, w->node, w->cue_node, w->count, w->n,
                w->lang, w->flags);
    }
    buf_fmt(out, "};\nconst uint32_t lexicon_words_n = %zu;\n", t->words);
    buf_lit(out, "const struct lexicon_node lexicon_nodes[] = {\n");
    for (size_t i = 0; i < t->tree.nodes; i++)
        buf_fmt(out, "{%u,%u,%u,%u},\n", t->tree.node[i].edge, t->tree.node[i].end, t->tree.node[i].edges,
                t->tree.node[i].ends);
    buf_lit(out, "};\nconst struct lexicon_edge lexicon_edges[] = {\n");
    for (size_t i = 0; i < t->tree.edges; i++)
        buf_fmt(out, "{%u,%u},\n", t->tree.edge[i].word, t->tree.edge[i].node);
    buf_lit(out, "};\nconst struct lexicon_end lexicon_ends[] = {\n");
    for (size_t i = 0; i < t->tree.ends; i++)
        buf_fmt(out, "{%uu,%d},\n", t->tree.end[i].hash, t->tree.end[i].means);
    buf_fmt(out, "};\nconst uint32_t lexicon_word_mask = %uu;\n", t->mask);
    write_numbers(out, "lexicon_word_slots[]", t->slot, (size_t)t->mask + 1);
    write_numbers(out, "lexicon_forward[]", t->forward, t->sorted[LANGS_READ]);
    write_numbers(out, "lexicon_backward[]", t->backward, t->sorted[LANGS_READ]);
    write_numbers(out, "lexicon_sorted[LANGS_READ + 1]", t->sorted, LANGS_READ + 1);
}

static void write_cues(struct buf *out) {
    buf_lit(out, "const struct cue lexicon_cues[] = {\n");
    for (size_t i = 0; i < lexc_source.phrases; i++) {
        struct cue c = lexc_source.phrase[i].cue;
        buf_fmt(out, "{%u,%u,%d},\n", c.kind, c.lang, c.value);
    }
    buf_lit(out, "};\nstatic const struct ending endings[] = {\n");
    for (size_t i = 0; i < lexc_source.endings; i++) {
        const struct ending *e = &lexc_source.ending[i];
        buf_fmt(out, "{%u,%u,%u,%u,%u,\"%.*s\",\"%.*s\"},\n", e->lang, e->round, e->left, e->n,
                e->instead_n, (int)e->n, e->text, (int)e->instead_n, e->instead);
    }
    buf_fmt(out, "};\nconst struct endings lexicon_endings = {endings, %zu};\n",
            lexc_source.endings);
}

static void write_model(struct buf *out, const struct lexc_model *m) {
    buf_lit(out, "const float model_scale[MODEL_COLUMNS] = {");
    for (int c = 0; c < MODEL_COLUMNS; c++) buf_fmt(out, "%.8ef,", (double)m->scale[c]);
    buf_lit(out, "};\nconst int8_t model_weights[MODEL_ROWS][MODEL_COLUMNS] = {\n");
    for (size_t i = 0; i < MODEL_ROWS; i++) {
        buf_char(out, '{');
        for (int c = 0; c < MODEL_COLUMNS; c++) buf_int(out, m->weights[i][c]), buf_char(out, ',');
        buf_lit(out, "},\n");
    }
    buf_lit(out, "};\n");
}

void lexc_write(const char *path, const struct lexc_tree *tree, const struct lexc_model *model) {
    struct buf out = buf_make(NULL, 64 * 1024 * 1024);
    buf_lit(
        &out,
        "/* Written by lexc from data/lexicon; do not edit. */\n#include \"match/tables.h\"\n\n");
    write_concepts(&out);
    write_tree(&out, tree);
    write_cues(&out);
    write_model(&out, model);
    FILE *f = fopen(path, "wb");
    CHECK(!out.failed);
    if (!f || fwrite(out.s, 1, out.n, f) != out.n || fclose(f) != 0)
        lexc_wrong((struct origin){path, 0}, "cannot be written");
    buf_free(&out);
}
