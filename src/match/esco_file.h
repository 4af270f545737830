/* esco_file.h -- the compact file: how esco_write.c lays it out and link.c reads it.
**
** The file is used where it lies (mmap, read only), so it is a head followed by arrays, each
** beginning at a multiple of 8 bytes, in the order of struct esco_parts. Numbers are those of the
** machine that wrote it; another kind of machine, or another version of the program, refuses it,
** and the operator imports again. ESCO_VERSION changes with the layout, and whenever esco_bag.c or
** text.c take words apart in another way.
*/
#ifndef MATCH_ESCO_FILE_H
#define MATCH_ESCO_FILE_H

#include "match/esco_learn.h"

enum { ESCO_VERSION = 1, ESCO_BYTE_ORDER = 0x01020304 };

#define ESCO_MAGIC "Inzet ESCO\r\n\x1a"

struct esco_head {
    char     magic[16];
    uint32_t byte_order, version;
    uint32_t dims, buckets;          /* ESCO_DIMS, BAG_BUCKETS */
    uint32_t concepts, labels, bytes;
};

struct esco_place { uint32_t at, n; };              /* a text among the bytes */

struct esco_row {
    struct esco_place uri, name[LANGS_READ];
    uint32_t label[LANGS_READ + 1];  /* those of a language: [label[l], label[l + 1]) */
};

struct esco_label {
    struct esco_place words;         /* folded, with a space between them */
    float length;                    /* of its bag, before scaling */
};

/* The arrays of a file. */
struct esco_parts {
    const struct esco_row   *row;                   /* concepts */
    const struct esco_label *label;                 /* labels */
    const float  *rare;                             /* buckets */
    const float  *scale;                            /* buckets: what 1 means in piece */
    const int8_t (*piece)[ESCO_DIMS];               /* buckets */
    const float  (*concept)[ESCO_DIMS];             /* concepts */
    const char   *bytes;
};

/* Where the parts of a file with this head begin, and the size of the whole. */
struct esco_layout { size_t row, label, rare, scale, piece, concept, bytes, end; };
struct esco_layout esco_layout(const struct esco_head *head);

#endif
