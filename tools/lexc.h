/* lexc.h -- what the parts of the compiler of the lexicon share: the concepts as they were read.
**
** Order of work: read (lexc_read.c), check names against each other (lexc_check.c), number the
** words and build the tree of labels (lexc_words.c), find parts of compounds (lexc_parts.c), train the model on the labels (lexc_model.c),
** write C (lexc_write.c).
*/
#ifndef TOOLS_LEXC_H
#define TOOLS_LEXC_H

#include "base/buf.h"
#include "match/label.h"
#include "match/stanza.h"
#include "match/tables.h"

enum {
    ENTRIES_MAX = 20000,
    LABELS_MAX = 200000,
    CUES_MAX = 4000,
    ENDINGS_MAX = 500,
    FUNCTION_MAX = 4000,
    NEUTRAL_MAX = 2000, VERBS_MAX = 500
};

struct origin { const char *file; int line; };

struct entry {                     /* a concept as it stands in its file */
    struct origin at;
    struct str   id;
    struct stanza said;
    struct str   name[LANGS_READ];
    concept_n    parent_n;
    uint8_t      profession;
};

/* How a verb stands in a sentence (verbs.tsv): its form, or without one a prefix that verbs leave behind. */
struct verb { enum lang lang; struct str word, form; };

struct label {
    struct origin at;
    enum lang    lang;
    struct str   text;
    struct tokens tokens;
    concept_n    concept;
};

struct phrase {                    /* of a cue */
    struct origin at;
    struct str   text;
    struct tokens tokens;
    struct cue   cue;
};

/* folded; as written */
struct function_word { enum lang lang; bool article; struct str word, raw; };

/* a sentence without a topic */
struct neutral { enum lang lang; struct str text; struct tokens tokens; };

struct source {
    struct entry  *entry;    size_t entries;
    struct label  *label;    size_t labels;
    struct phrase *phrase;   size_t phrases;
    struct ending *ending;   size_t endings;
    struct function_word *function; size_t functions;
    struct neutral *neutral; size_t neutrals;
    struct verb *verb;       size_t verbs;
    concept_n professions[64];
    struct { struct origin at; struct str id; } profession_id[64];
};

extern struct arena  lexc_memory;
extern struct source lexc_source;

/* Says what is wrong at a place and remembers that nothing may be written. */
void lexc_wrong(struct origin at, const char *fmt, ...) PRINTF(2, 3);
extern int lexc_mistakes;

/* Forgets everything and makes room. */
void lexc_begin(void);
void lexc_read(const char *path);      /* a file of any of the seven kinds, told by its name */
void lexc_read_text(const char *path, struct str text);   /* what stands in it; `text` is kept as views */
concept_n lexc_find(struct str id);    /* after lexc_check */
void lexc_check(void);

/* The other ways in which a label of a task stands in a sentence, as rows of folded words. */
enum { FORM_WORDS = 8 };
typedef void lexc_form_fn(void *context, const struct label *l, const struct str *word, size_t n);
void lexc_forms(const struct label *l, lexc_form_fn *found, void *context);

struct lexc_tree {
    struct lexicon_word *word;  size_t words;
    uint32_t *slot;             uint32_t mask;
    struct label_tree tree;
    uint32_t *forward, *backward, sorted[LANGS_READ + 1];
    struct buf texts;
};
void lexc_tree_build(struct lexc_tree *ret);
/* The word that a folded word is, NULL: none of the tree. */
const struct lexicon_word *lexc_word(const struct lexc_tree *t, enum lang lang, struct str word);
/* Marks a word as a part of so many compounds, and adds it where it is new. */
void lexc_add_part(struct lexc_tree *t, enum lang lang, struct str word, uint32_t seen);
/* Marks a word, where there is one, as an affix. */
void lexc_mark_affix(struct lexc_tree *t, enum lang lang, struct str word);
void lexc_parts(struct lexc_tree *t);

struct lexc_model {
    int8_t (*weights)[MODEL_COLUMNS];
    float scale[MODEL_COLUMNS];
};
void lexc_model_train(struct lexc_model *ret);

void lexc_write(const char *path, const struct lexc_tree *tree, const struct lexc_model *model);

#endif
