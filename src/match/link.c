/* link.c -- opening the compact file, and ranking its concepts for a title. */
#include "match/link.h"

#include <math.h>
#include <string.h>

#include "match/esco_file.h"

enum { CANDIDATES = 100, TITLE_MAX = 500 };  /* TITLE_MAX: bytes of a title that are read */

/* What a label of the very same letters adds to the logarithm of a concept's chance; found on
** published sets of titles (bench/link_bench.c), and not sharp. */
static const float letters_weight = 7;

struct link_base {
    struct esco_head  head;
    struct esco_parts part;
};

/* ---- opening ---- */

static bool is_ours(const struct esco_head *h) {
    static const char magic[16] = ESCO_MAGIC;
    return memcmp(h->magic, magic, sizeof magic) == 0 && h->byte_order == ESCO_BYTE_ORDER &&
           h->version == ESCO_VERSION && h->dims == ESCO_DIMS && h->buckets == BAG_BUCKETS;
}

static bool is_inside(const struct link_base *b, struct esco_place p) {
    return p.at <= b->head.bytes && p.n <= b->head.bytes - p.at;
}

static bool row_fits(const struct link_base *b, const struct esco_row *row) {
    bool fits = is_inside(b, row->uri) && row->label[LANGS_READ] <= b->head.labels;
    for (int l = 0; l < LANGS_READ; l++)
        fits = fits && is_inside(b, row->name[l]) && row->label[l] <= row->label[l + 1];
    return fits;
}

static bool places_fit(const struct link_base *b) {
    for (size_t i = 0; i < b->head.concepts; i++)
        if (!row_fits(b, &b->part.row[i])) return false;
    for (size_t i = 0; i < b->head.labels; i++)
        if (!is_inside(b, b->part.label[i].words)) return false;
    return true;
}

static struct esco_parts parts_of(const char *file, const struct esco_layout *at) {
    return (struct esco_parts){
        .row = (const void *)(file + at->row), .label = (const void *)(file + at->label),
        .rare = (const void *)(file + at->rare), .scale = (const void *)(file + at->scale),
        .piece = (const void *)(file + at->piece), .concept = (const void *)(file + at->concept),
        .bytes = file + at->bytes};
}

enum status link_open(struct arena *a, struct str file, struct link_base **ret) {
    struct link_base base;
    if (file.n < sizeof base.head) return INVALID;
    memcpy(&base.head, file.s, sizeof base.head);
    if (!is_ours(&base.head)) return INVALID;
    struct esco_layout at = esco_layout(&base.head);
    if (at.end != file.n) return INVALID;
    base.part = parts_of(file.s, &at);
    if (!places_fit(&base)) return INVALID;
    *ret = arena_new(a, struct link_base);
    **ret = base;
    return OK;
}

size_t link_concepts(const struct link_base *b) {
    return b->head.concepts;
}

size_t link_labels(const struct link_base *b, enum lang lang) {
    size_t n = 0;
    for (size_t i = 0; i < b->head.concepts; i++)
        n += b->part.row[i].label[lang + 1] - b->part.row[i].label[lang];
    return n;
}

/* ---- lists of the best ---- */

struct ranked { float score; uint32_t concept; };

/* Puts an item into a list of at most `limit`, best first; equal ones stay in their order. */
static void put_ranked(struct ranked *list, size_t *n, size_t limit, struct ranked item) {
    if (*n == limit && item.score <= list[limit - 1].score) return;
    size_t at = *n < limit ? (*n)++ : limit - 1;
    for (; at > 0 && list[at - 1].score < item.score; at--) list[at] = list[at - 1];
    list[at] = item;
}

/* ---- the two measures ---- */

struct question {
    const struct link_base *base;
    enum lang lang;
    struct bag *bag;                 /* of the label that is compared */
    struct piece piece[BAG_MAX];     /* of the title */
    size_t pieces;
};

/* Where the pieces of the title point. */
static void point_of(const struct question *q, float ret[ESCO_DIMS]) {
    memset(ret, 0, ESCO_DIMS * sizeof *ret);
    for (size_t i = 0; i < q->pieces; i++) {
        const int8_t *piece = q->base->part.piece[q->piece[i].bucket];
        float weight = q->piece[i].weight * q->base->part.scale[q->piece[i].bucket];
        for (size_t k = 0; k < ESCO_DIMS; k++) ret[k] += weight * piece[k];
    }
}

static size_t find_candidates(const struct question *q, struct ranked *ret) {
    float point[ESCO_DIMS];
    size_t n = 0;
    point_of(q, point);
    for (uint32_t c = 0; c < q->base->head.concepts; c++) {
        const float *concept = q->base->part.concept[c];
        put_ranked(ret, &n, CANDIDATES, (struct ranked){esco_dot(point, concept), c});
    }
    return n;
}

/* The cosine between the title and one label. */
static float letters_alike(struct question *q, const struct esco_label *label) {
    const struct esco_parts *part = &q->base->part;
    float sum = 0;
    bag_fill(q->bag, (struct str){part->bytes + label->words.at, label->words.n});
    for (size_t i = 0; i < q->pieces; i++) {
        uint32_t bucket = q->piece[i].bucket;
        if (q->bag->count[bucket] == 0) continue;
        float weight = (1 + logf(q->bag->count[bucket])) * part->rare[bucket];
        sum += weight * q->piece[i].weight;
    }
    return label->length > 0 ? sum / label->length : 0;
}

static float best_label(struct question *q, uint32_t concept) {
    const struct esco_row *row = &q->base->part.row[concept];
    float best = 0;
    for (uint32_t i = row->label[q->lang]; i < row->label[q->lang + 1]; i++)
        best = fmaxf(best, letters_alike(q, &q->base->part.label[i]));
    return best;
}

/* ---- the answer ---- */

static struct str text_at(const struct link_base *b, struct esco_place p) {
    return (struct str){b->part.bytes + p.at, p.n};
}

/* In another language where it has none in `lang`. */
static struct str name_of(const struct link_base *b, const struct esco_row *row, enum lang lang) {
    struct str name = text_at(b, row->name[lang]);
    for (int l = 0; l < LANGS_READ && name.n == 0; l++) name = text_at(b, row->name[l]);
    return name;
}

/* Scores are logarithms of chances; of the candidates they sum to 1, those of the rest are next to
** nothing. */
static float sum_of_chances(const struct ranked *list, size_t n, float most) {
    float sum = 0;
    for (size_t i = 0; i < n; i++) sum += expf(list[i].score - most);
    return sum;
}

size_t link_title(struct arena *a, const struct link_base *b, enum lang lang, struct str title,
                  struct link *ret, size_t limit) {
    struct ranked candidate[CANDIDATES], best[LINKS_MAX];
    struct question *q = arena_new(a, struct question);
    float length;
    size_t n = 0;
    *q = (struct question){.base = b, .lang = lang, .bag = bag_new(a)};
    struct tokens t = text_tokens(a, str_sub(title, 0, TITLE_MAX));
    bag_fill(q->bag, bag_words(a, t.t, t.n));
    q->pieces = bag_weigh(q->bag, b->part.rare, q->piece, &length);
    if (q->pieces == 0) return 0;
    size_t candidates = find_candidates(q, candidate);
    for (size_t i = 0; i < candidates; i++)
        candidate[i].score += letters_weight * best_label(q, candidate[i].concept);
    for (size_t i = 0; i < candidates; i++)
        put_ranked(best, &n, limit < LINKS_MAX ? limit : LINKS_MAX, candidate[i]);
    float sum = n ? sum_of_chances(candidate, candidates, best[0].score) : 1;
    for (size_t i = 0; i < n; i++) {
        const struct esco_row *row = &b->part.row[best[i].concept];
        ret[i] = (struct link){text_at(b, row->uri), name_of(b, row, lang),
                               expf(best[i].score - best[0].score) / sum};
    }
    return n;
}
