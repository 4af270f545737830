/* lexicon_fuzz.c -- the compiler of the lexicon meets any bytes, in any of its kinds of files: it names mistakes or builds a tree
** whose numbers stay inside it. The first byte of the input chooses the kind. The same bytes as a coordinator's change: it is left
** out, or read.
*/
#include "lexc.h"
#include "match/overlay.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const char *const names[] = {"x.lex", "professions.tsv", "cues.tsv", "endings.tsv", "function-words.txt", "neutral.txt",
                                     "verbs.tsv"};

static void check_tree(const struct lexc_tree *t) {
    for (size_t i = 1; i < t->tree.nodes; i++) {
        const struct lexicon_node *node = &t->tree.node[i];
        CHECK(node->edge + node->edges <= t->tree.edges && node->end + node->ends <= t->tree.ends);
        for (size_t e = 0; e < node->edges; e++)
            CHECK(t->tree.edge[node->edge + e].node < t->tree.nodes && t->tree.edge[node->edge + e].word < t->words);
    }
    for (size_t w = 0; w < t->words; w++) CHECK(t->word[w].node < t->tree.nodes && t->word[w].text + t->word[w].n <= t->texts.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n == 0) return 0;
    lexc_begin();
    struct str text = str_copy(&lexc_memory, (struct str){(const char *)data + 1, n - 1});
    lexc_read_text(names[data[0] % COUNT(names)], text);
    if (!lexc_mistakes) lexc_check();
    if (!lexc_mistakes) {
        struct lexc_tree tree = {0};
        lexc_tree_build(&tree);
        lexc_parts(&tree);
        check_tree(&tree);
    }
    if (str_utf8(text)) {
        overlay_use(&(struct overlay_entry){STR("fuzz"), text, false}, 1);
        CHECK(lexicon_by_id(STR("fuzz")) != NO_CONCEPT);
    }
    arena_free(&lexc_memory);
    return 0;
}
