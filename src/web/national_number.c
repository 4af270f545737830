/* national_number.c -- finding and masking numbers of the national register in free text. */
#include "web/national_number.h"

#include <string.h>

enum { DIGITS = 11, SPAN_MAX = 24, MODULUS = 97 };

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_between(char c) {
    return c && strchr(" .-/", c);
}

/* The eleven digits that begin at `at`, with little between them. Answers the bytes they take; 0 when there are fewer or more. */
static size_t take_digits(struct str text, size_t at, char digit[DIGITS]) {
    size_t n = 0, i = at;
    for (; i < text.n && i - at < SPAN_MAX && n < DIGITS; i++) {
        if (is_digit(text.s[i])) digit[n++] = text.s[i];
        else if (!is_between(text.s[i])) return 0;
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
