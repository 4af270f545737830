/* esco_write.c -- puts what was read and learnt into the compact file. */
#include "match/esco_file.h"

#include <math.h>
#include <string.h>

/* ---- the layout ---- */

static size_t take(size_t *at, size_t n, size_t size) {
    size_t from = *at;
    *at += (n * size + 7) / 8 * 8;
    return from;
}

struct esco_layout esco_layout(const struct esco_head *head) {
    struct esco_layout l;
    size_t at = 0;
    take(&at, 1, sizeof *head);
    l.row = take(&at, head->concepts, sizeof(struct esco_row));
    l.label = take(&at, head->labels, sizeof(struct esco_label));
    l.rare = take(&at, BAG_BUCKETS, sizeof(float));
    l.scale = take(&at, BAG_BUCKETS, sizeof(float));
    l.piece = take(&at, BAG_BUCKETS, ESCO_DIMS);
    l.concept = take(&at, head->concepts, ESCO_DIMS * sizeof(float));
    l.bytes = take(&at, head->bytes, 1);
    l.end = at;
    return l;
}

/* ---- the parts ---- */

struct writer {
    const struct esco *esco;
    struct esco_model model;
    struct buf texts;
    struct esco_row *row;
    struct esco_label *label;
    size_t labels;
};

static struct esco_place put_text(struct writer *w, struct str s) {
    struct esco_place place = {(uint32_t)w->texts.n, (uint32_t)s.n};
    buf_str(&w->texts, s);
    return place;
}

static void put_concepts(struct arena *a, struct writer *w) {
    w->row = arena_array(a, struct esco_row, w->esco->concepts);
    for (size_t c = 0; c < w->esco->concepts; c++) {
        w->row[c].uri = put_text(w, w->esco->concept[c].uri);
        for (int l = 0; l < LANGS_READ; l++)
            w->row[c].name[l] = put_text(w, w->esco->concept[c].name[l]);
    }
}

/* Where the labels of each concept and language begin: counted first, then summed. The number of
** all of them is answered. */
static size_t count_labels(struct writer *w) {
    uint32_t at = 0;
    for (size_t i = 0; i < w->esco->texts; i++) {
        const struct esco_text *t = &w->esco->text[i];
        w->row[t->concept].label[t->lang] += t->is_label;
    }
    for (size_t c = 0; c < w->esco->concepts; c++) {
        for (int l = 0; l <= LANGS_READ; l++) {
            uint32_t n = w->row[c].label[l];
            w->row[c].label[l] = at;
            at += n;
        }
    }
    return at;
}

static void put_labels(struct arena *a, struct writer *w) {
    struct bag *bag = bag_new(a);
    struct piece *pieces = arena_array(a, struct piece, BAG_MAX);
    w->labels = count_labels(w);
    w->label = arena_array(a, struct esco_label, w->labels);
    uint32_t (*next)[LANGS_READ] = arena_alloc(a, arena_size(w->esco->concepts, sizeof *next));
    for (size_t i = 0; i < w->esco->texts; i++) {
        const struct esco_text *t = &w->esco->text[i];
        if (!t->is_label) continue;
        uint32_t at = w->row[t->concept].label[t->lang] + next[t->concept][t->lang]++;
        w->label[at].words = put_text(w, t->words);
        bag_fill(bag, t->words);
        bag_weigh(bag, w->model.rare, pieces, &w->label[at].length);
    }
}

/* Rounds the points of pieces to a byte a number, by the largest of each. */
static void round_pieces(const struct esco_model *m, float *ret_scale, int8_t (*ret)[ESCO_DIMS]) {
    for (size_t i = 0; i < BAG_BUCKETS; i++) {
        float most = 0;
        for (size_t k = 0; k < ESCO_DIMS; k++) most = fmaxf(most, fabsf(m->piece[i][k]));
        ret_scale[i] = most > 0 && m->rare[i] > 0 ? most / INT8_MAX : 0;
        for (size_t k = 0; k < ESCO_DIMS && ret_scale[i] > 0; k++)
            ret[i][k] = (int8_t)lrintf(m->piece[i][k] / ret_scale[i]);
    }
}

static struct esco_head make_head(const struct writer *w) {
    struct esco_head head = {
        .magic = ESCO_MAGIC, .byte_order = ESCO_BYTE_ORDER, .version = ESCO_VERSION,
        .dims = ESCO_DIMS, .buckets = BAG_BUCKETS,
        .concepts = (uint32_t)w->esco->concepts, .labels = (uint32_t)w->labels,
        .bytes = (uint32_t)w->texts.n};
    return head;
}

static void fill_file(const struct writer *w, const struct esco_head *head, char *file) {
    struct esco_layout at = esco_layout(head);
    memcpy(file, head, sizeof *head);
    memcpy(file + at.row, w->row, head->concepts * sizeof *w->row);
    memcpy(file + at.label, w->label, head->labels * sizeof *w->label);
    memcpy(file + at.rare, w->model.rare, BAG_BUCKETS * sizeof *w->model.rare);
    round_pieces(&w->model, (float *)(void *)(file + at.scale),
                 (int8_t (*)[ESCO_DIMS])(void *)(file + at.piece));
    memcpy(file + at.concept, w->model.concept, head->concepts * sizeof *w->model.concept);
    memcpy(file + at.bytes, w->texts.s, w->texts.n);
}

struct str esco_write(struct arena *a, const struct esco *esco) {
    struct writer w = {.esco = esco, .texts = buf_make(a, (size_t)1 << 30)};
    esco_learn(a, esco, &w.model);
    put_concepts(a, &w);
    put_labels(a, &w);
    struct esco_head head = make_head(&w);
    size_t size = esco_layout(&head).end;
    char *file = arena_alloc(a, size);
    fill_file(&w, &head, file);
    return (struct str){file, size};
}
