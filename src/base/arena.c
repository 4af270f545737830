/* arena.c -- bump allocation in a list of blocks that double in size. */
#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define POISON(p, n)   __asan_poison_memory_region((p), (n))
#define UNPOISON(p, n) __asan_unpoison_memory_region((p), (n))
enum { GAP = 16 }; /* poisoned bytes behind each piece, so that an overflow by one is seen */
#else
#define POISON(p, n)   ((void)(p), (void)(n))
#define UNPOISON(p, n) ((void)(p), (void)(n))
enum { GAP = 0 };
#endif

enum { ALIGN = 16, FIRST_BLOCK = 16 * 1024 };

struct arena_block {
    struct arena_block *older;
    size_t size; /* of the whole block, this head included */
    _Alignas(ALIGN) char data[];
};

struct arena arena_make(size_t ceiling) {
    return (struct arena){.ceiling = ceiling ? ceiling : ARENA_CEILING};
}

size_t arena_size(size_t n, size_t size) {
    size_t bytes;
    return __builtin_mul_overflow(n, size, &bytes) ? SIZE_MAX / 4 : bytes;
}

static NORETURN void arena_full(struct arena *a) {
    if (a->full) a->full(a->full_context);
    check_failed("an arena stays under its ceiling", __FILE__, __LINE__);
}

static void use_block(struct arena *a, struct arena_block *b) {
    a->block = b;
    a->next  = b->data;
    a->end   = (char *)b + b->size;
    POISON(a->next, (size_t)(a->end - a->next));
}

static void add_block(struct arena *a, size_t need) {
    size_t size = a->block ? a->block->size * 2 : FIRST_BLOCK;
    while (size < need + sizeof(struct arena_block)) {
        if (size > a->ceiling) arena_full(a);
        size *= 2;
    }
    if (a->given + size > a->ceiling) {
        size = need + sizeof(struct arena_block);
        if (a->given + size > a->ceiling) arena_full(a);
    }
    struct arena_block *b = malloc(size);
    if (!b) arena_full(a);
    b->older = a->block;
    b->size  = size;
    a->given += size;
    use_block(a, b);
}

void *arena_alloc(struct arena *a, size_t n) {
    if (n > SIZE_MAX / 4) arena_full(a);
    size_t need = ((n ? n : 1) + GAP + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (!a->block || (size_t)(a->end - a->next) < need) add_block(a, need);
    char *p = a->next;
    a->next += need;
    UNPOISON(p, n);
    return memset(p, 0, n);
}

void arena_reset(struct arena *a) {
    if (!a->block) return;
    struct arena_block *b = a->block;
    while (b->older) {
        struct arena_block *older = b->older;
        a->given -= b->size;
        UNPOISON(b, b->size);
        free(b);
        b = older;
    }
    use_block(a, b);
}

void arena_free(struct arena *a) {
    for (struct arena_block *b = a->block, *older; b; b = older) {
        older = b->older;
        UNPOISON(b, b->size);
        free(b);
    }
    a->block = NULL;
    a->next = a->end = NULL;
    a->given = 0;
}
