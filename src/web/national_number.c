/* national_number.c -- finding and masking numbers of the national register in free text. */
#include "web/national_number.h"

#include <string.h>

enum { DIGITS = 11, BETWEEN_MAX = 3, MODULUS = 97 };   /* at most so many signs between two digits */

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* The bytes of the sign at `at` that may stand between digits; 0: another one. Beside what is typed there are the blanks and
** dashes that a word processor or a PDF puts in, and signs without width. */
static size_t between(struct str text, size_t at) {
    static const char *const signs[] = {" ", ".", "-", "/", ",", "_", "\t", "\u00a0", "\u00ad", "\u2007", "\u2009", "\u200b",
        "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u202f", "\u2060", "\u2212"};
    for (size_t i = 0; i < COUNT(signs); i++)
        if (str_starts(str_sub(text, at, text.n), str_of(signs[i]))) return strlen(signs[i]);
    return 0;
}

/* The eleven digits that begin at `at`, with little between them. Answers the bytes they take; 0 when there are fewer or more. */
static size_t take_digits(struct str text, size_t at, char digit[DIGITS]) {
    size_t n = 0, i = at, signs = 0;
    while (i < text.n && n < DIGITS) {
        size_t step = is_digit(text.s[i]) ? 1 : between(text, i);
        signs = is_digit(text.s[i]) ? 0 : signs + 1;
        if (step == 0 || signs > BETWEEN_MAX) return 0;
        if (signs == 0) digit[n++] = text.s[i];
        i += step;
    }
    return n == DIGITS && (i == text.n || !is_digit(text.s[i])) ? i - at : 0;
}

static int64_t number_of(const char *digit, size_t n) {
    int64_t number = 0;
    for (size_t i = 0; i < n; i++) number = number * 10 + (digit[i] - '0');
    return number;
}

static bool is_national(const char digit[DIGITS]) {
    enum { FIRST_NINE = 9, BORN_SINCE_2000 = 2000000000 };
    int64_t month = number_of(digit + 2, 2) % 20, day = number_of(digit + 4, 2);
    int64_t first = number_of(digit, FIRST_NINE), check = number_of(digit + FIRST_NINE, 2);
    bool dated = number_of(digit + 2, 2) < 60 && month <= 12 && day <= 31; /* 00: the date is not known */
    return dated && (MODULUS - first % MODULUS == check || MODULUS - (first + BORN_SINCE_2000) % MODULUS == check);
}

struct str national_number_mask(struct arena *a, struct str text, bool *ret_found) {
    struct str masked = text;
    char digit[DIGITS], *copy = NULL;
    for (size_t i = 0; i < text.n; i++) {
        bool begins = is_digit(text.s[i]) && (i == 0 || (!is_digit(text.s[i - 1]) && text.s[i - 1] != '+')); /* +32 ... calls */
        size_t span = begins ? take_digits(text, i, digit) : 0;
        if (!span || !is_national(digit)) continue;
        if (!copy) memcpy(copy = arena_alloc(a, text.n + 1), text.s, text.n);
        for (size_t k = i; k < i + span; k++)
            if (is_digit(copy[k])) copy[k] = '*';
        masked = (struct str){copy, text.n};
        *ret_found = true;
        i += span - 1;
    }
    return masked;
}
