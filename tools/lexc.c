/* lexc.c -- the compiler of the lexicon: data/lexicon in, constant C tables out.
**
**     lexc OUT.c FILE...
**
** Files are told by their names: *.lex are concepts with their labels, professions.tsv gives the
** protected professions their bits, cues.tsv has the words of need, endings.tsv the endings of
** inflection, function-words.txt the small words, neutral.txt sentences without a topic, verbs.tsv
** how verbs stand in sentences. Each file's first lines say what its columns mean. Every mistake is shown with file and line, and
** nothing is written when there is one. What remains for run time is reading: the tables need no
** loading and are shared by all processes.
*/
#include "lexc.h"

#include <stdio.h>

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: lexc OUT.c FILE...\n");
        return 2;
    }
    lexc_begin();
    for (int i = 2; i < argc; i++) lexc_read(argv[i]);
    lexc_check();
    if (lexc_mistakes) {
        fprintf(stderr, "lexc: %d mistakes, nothing is written\n", lexc_mistakes);
        return 1;
    }
    struct lexc_tree tree = {0};
    struct lexc_model model;
    lexc_tree_build(&tree);
    lexc_parts(&tree);
    lexc_model_train(&model);
    lexc_write(argv[1], &tree, &model);
    printf("lexc: %zu concepts, %zu labels, %zu words, %zu cues\n", lexc_source.entries,
           lexc_source.labels, tree.words, lexc_source.phrases);
    arena_free(&lexc_memory);
    return lexc_mistakes ? 1 : 0;
}
