/* label.h -- how labels become a tree of words.
**
** The compiler of the lexicon builds one tree of all labels and cues, and a running program builds a small one of what coordinators
** added; both by these rules. A label is a path of numbers of words, without articles; an abbreviation is a word that inflection
** must not touch. While a tree grows, a node keeps its children in a list; at the end lists become rows, sorted for binary search.
** Node 0 is nowhere, so that 0 can mean none.
*/
#ifndef MATCH_LABEL_H
#define MATCH_LABEL_H

#include "match/tables.h"

/* Two or more letters that are all written in capitals. */
bool label_is_abbreviation(struct str text, const struct token *t);

/* Whether an article at place `i` is left out: before a word. Alone, at the end or before a single letter it belongs to the label:
** "A&E", "ingénieur du son". */
bool label_skips_article(const struct tokens *t, size_t i);

/* Of the folded words, all of them: tells labels apart whose stems meet. */
uint32_t label_words_hash(const struct tokens *t);

struct growth;
struct growth *growth_begin(struct arena *a);
/* Adds a label of `n` words, at least one. *root is the node of its first word, 0 while there is none. */
void growth_add(struct growth *g, uint32_t *root, const uint32_t *path, size_t n, struct lexicon_end end);

/* Nodes by number; rows of their children and of what ends there. */
struct label_tree {
    const struct lexicon_node *node;
    const struct lexicon_edge *edge;
    const struct lexicon_end  *end;
    size_t nodes, edges, ends;
};
/* The child of a node by its word, 0: it has none. */
uint32_t label_tree_child(const struct label_tree *t, uint32_t node, uint32_t word);

/* The tree, in the arena of growth_begin. */
void growth_finish(struct growth *g, struct label_tree *ret);

#endif
