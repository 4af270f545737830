/* places_test.c -- the places: found by what people type, named by language, and true to the map.
**
** What people type and what they get is in places_find.tsv; run from the root of the source tree.
** With INZET_SHARED set to a directory that has data/geo/municipalities-2025.csv and
** data/geo/postcodes-nis-2025.csv, our places are also compared with those lists, which come from
** Statbel and OpenStreetMap and are no part of this project.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/fold.h"
#include "places/distance.h"
#include "places/places.h"

enum { SHOWN_MAX = 4 };

static struct str read_file(struct arena *a, const char *path) {
    struct buf text = buf_make(a, 0);
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s cannot be opened", path);
    char piece[4096];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, f)) > 0) buf_bytes(&text, piece, n);
    fclose(f);
    return buf_view(&text);
}

static size_t split(struct str line, char separator, struct str *cells, size_t max) {
    size_t n = 0;
    while (n < max && str_next(&line, separator, &cells[n])) n++;
    return n;
}

static enum lang lang_of(struct str code) {
    for (enum lang lang = NL; lang <= DE; lang++) {
        static const struct str codes[] = {
            [NL] = STR("nl"), [FR] = STR("fr"), [EN] = STR("en"), [DE] = STR("de")};
        if (str_eq(code, codes[lang])) return lang;
    }
    fail_msg("no language \"%.*s\"", STR_ARGS(code));
    return NL;
}

/* ---- finding ---- */

/* What places_find gives, written as in places_find.tsv. */
static struct str describe(struct arena *a, struct str typed, enum lang lang, size_t shown) {
    const struct place *found[SHOWN_MAX];
    size_t n = places_find(typed, lang, found, SHOWN_MAX);
    struct buf text = buf_make(a, 0);
    for (size_t i = 0; i < n && i < shown; i++) {
        if (i) buf_lit(&text, " | ");
        buf_str(&text, place_title(a, found[i], lang));
    }
    if (n > shown) buf_lit(&text, " | ...");
    return buf_view(&text);
}

/* How many places a list names before its "...". */
static size_t count_named(struct str list) {
    if (list.n == 0) return 0;
    size_t n = str_ends(list, STR("...")) ? 0 : 1;
    for (size_t at; (at = str_find(list, STR(" | "))) < list.n; n++) {
        list = str_sub(list, at + 3, list.n);
    }
    return n;
}

static void test_find(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct str rest = read_file(&a, "test/unit/places_find.tsv"), line, cell[3];
    int lines = 0, different = 0;
    while (str_next(&rest, '\n', &line)) {
        if (line.n == 0 || line.s[0] == '#') continue;
        assert_int_equal(split(line, '\t', cell, 3), 3);
        struct str got = describe(&a, cell[0], lang_of(cell[1]), count_named(cell[2]));
        if (!str_eq(got, cell[2])) {
            print_message("\"%.*s\" should give\n  %.*s\nbut gives\n  %.*s\n", STR_ARGS(cell[0]),
                          STR_ARGS(cell[2]), STR_ARGS(got));
            different++;
        }
        lines++;
    }
    assert_true(lines > 30);
    assert_int_equal(different, 0);
    arena_free(&a);
}

/* What a page shows can be typed back, and gives the same place first. */
static void test_titles_find_their_places(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    for (size_t i = 0; i < places_count(); i++) {
        for (enum lang lang = NL; lang <= DE; lang++) {
            const struct place *found = NULL;
            struct str title = place_title(&a, place_at(i), lang);
            places_find(title, lang, &found, 1);
            if (found != place_at(i)) fail_msg("\"%s\" does not find itself", title.s);
        }
        arena_reset(&a);
    }
    arena_free(&a);
}

static void test_find_writes_no_more_than_asked(void **state) {
    (void)state;
    const struct place *found[3] = {NULL, NULL, NULL};
    size_t all = places_find(STR("Halle"), NL, found, 0);
    assert_true(all > 2);
    assert_null(found[0]);
    assert_int_equal(places_find(STR("Halle"), NL, found, 2), all);
    assert_int_equal(found[0]->postcode, 1500);
    assert_int_equal(found[1]->postcode, 2980);
    assert_null(found[2]);
}

static void test_find_survives_any_text(void **state) {
    (void)state;
    const struct place *found[SHOWN_MAX];
    char text[600];
    for (int c = 1; c < 256; c++) {
        for (size_t n = 0; n < sizeof text; n++) text[n] = n % 3 == 2 ? ' ' : (char)c;
        places_find((struct str){text, sizeof text}, FR, found, SHOWN_MAX);
        places_guess((struct str){text, sizeof text}, FR, found, SHOWN_MAX);
    }
    for (size_t n = 0; n < sizeof text; n++) text[n] = "st "[n % 3];
    assert_int_equal(places_find((struct str){text, sizeof text}, FR, found, SHOWN_MAX), 0);
}

/* What a name written wrong may mean; nothing for what is near no name. */
static void test_guess(void **state) {
    (void)state;
    static const struct { const char *typed; enum lang lang; const char *first; } guesses[] = {
        {"Molenbek", NL, "1080 Sint-Jans-Molenbeek / Molenbeek-Saint-Jean"}, {"Scharbeek", FR, "1030 Schaerbeek / Schaarbeek"},
        {"Anderlcht", NL, "1070 Anderlecht"}, {"Elsnee", NL, "1050 Elsene / Ixelles"}, {"Charlroi", FR, "6000 Charleroi"},
        {"1080 Molnbk", EN, "1080 Molenbeek-Saint-Jean / Sint-Jans-Molenbeek"}, {"Timboektoe", NL, NULL},
        {"xq", NL, NULL}, {"9999", NL, NULL}};
    struct arena a = arena_make(0);
    for (size_t i = 0; i < COUNT(guesses); i++) {
        const struct place *found[SHOWN_MAX];
        size_t n = places_guess(str_of(guesses[i].typed), guesses[i].lang, found, SHOWN_MAX);
        assert_int_equal(n > 0, guesses[i].first != NULL);
        if (n) assert_string_equal(place_title(&a, found[0], guesses[i].lang).s, guesses[i].first);
    }
    arena_free(&a);
}

static void test_resolve(void **state) {
    (void)state;
    const struct place *p = NULL;
    assert_int_equal(place_resolve(STR("Halle"), NL, &p), CONFLICT);
    assert_int_equal(place_resolve(STR("Gotham City"), NL, &p), NOT_FOUND);
    assert_null(p);
    assert_int_equal(place_resolve(STR("antwerpen"), NL, &p), OK);
    assert_int_equal(p->postcode, 2000);
    assert_int_equal(place_resolve(STR("2060 Antwerpen"), NL, &p), OK);
    assert_int_equal(p->postcode, 2060);
    assert_int_equal(place_resolve(STR("9000"), FR, &p), OK);
    assert_int_equal(p->kind, PLACE_MUNICIPALITY);
    assert_int_equal(place_resolve(STR("Oostende"), EN, &p), OK);
    assert_int_equal(p->nis, 35013);
}

/* ---- names, keys, membership ---- */

static const struct place *the(const char *typed) {
    const struct place *p = NULL;
    if (place_resolve(str_of(typed), NL, &p) != OK) fail_msg("%s: not one place", typed);
    return p;
}

static void test_names(void **state) {
    (void)state;
    static const struct {
        const char *typed, *name[LANGS_READ];
    } cases[] = {
        {"9000 Gent", {[NL] = "Gent", [FR] = "Gand", [EN] = "Ghent", [DE] = "Gent"}},
        {"4000 Luik", {[NL] = "Luik", [FR] = "Liège", [EN] = "Liège", [DE] = "Lüttich"}},
        {"1050 Elsene", {[NL] = "Elsene / Ixelles", [FR] = "Ixelles / Elsene",
                         [EN] = "Ixelles / Elsene", [DE] = "Ixelles / Elsene"}},
        {"1040 Etterbeek", {[NL] = "Etterbeek", [FR] = "Etterbeek",
                            [EN] = "Etterbeek", [DE] = "Etterbeek"}},
        {"9880 Aalter", {[NL] = "Aalter", [FR] = "Aalter", [EN] = "Aalter", [DE] = "Aalter"}},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (enum lang lang = NL; lang <= DE; lang++) {
            assert_string_equal(place_name(the(cases[i].typed), lang).s, cases[i].name[lang]);
        }
    }
}

static void test_keys(void **state) {
    (void)state;
    for (size_t i = 0; i < places_count(); i++) {
        assert_ptr_equal(place_by_key(place_at(i)->key), place_at(i));
    }
    /* Keys are in databases: these may never change. */
    assert_int_equal(the("9000 Gent")->key, 38658728614195);
    assert_int_equal(the("1050 Elsene")->key, 4510389636333);
    assert_int_equal(the("4000 Luik")->key, 17183514856557);
    assert_ptr_equal(place_by_key(((int64_t)9000 << 32) + 1), the("9000 Gent"));
    assert_null(place_by_key(((int64_t)9001 << 32) + 1));
    assert_null(place_by_key(0));
    assert_null(place_by_key(-1));
    assert_null(place_by_key(INT64_MAX));
}

static void test_membership(void **state) {
    (void)state;
    assert_int_equal(municipalities_count(), 565);
    int previous = 0;
    for (size_t i = 0; i < municipalities_count(); i++) {
        const struct place *m = municipality_at(i);
        assert_int_equal(m->kind, PLACE_MUNICIPALITY);
        assert_true(m->nis > previous);
        assert_ptr_equal(municipality_by_nis(m->nis), m);
        previous = m->nis;
    }
    assert_ptr_equal(place_municipality(the("Bottelare")), the("9820 Merelbeke-Melle"));
    assert_null(municipality_by_nis(44000));
    assert_null(municipality_by_nis(0));
}

static void test_replaced_codes(void **state) {
    (void)state;
    static const struct {
        int         nis;
        const char *now;
    } cases[] = {
        {44043, "9820 Merelbeke-Melle"}, {11007, "2000 Antwerpen"}, {73009, "Tongeren-Borgloon"},
        {12030, "Puurs-Sint-Amands"},    {45017, "Kruisem"},        {72029, "Pelt"},
        {54007, "Mouscron"},             {82005, "Bastogne"},       {37012, "8750 Wingene"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_ptr_equal(municipality_by_nis(cases[i].nis), place_municipality(the(cases[i].now)));
    }
}

static void test_regions(void **state) {
    (void)state;
    static const struct {
        const char   *typed;
        enum province province;
        enum region   region;
    } cases[] = {
        {"Mol", ANTWERP, FLANDERS},            {"Leuven", FLEMISH_BRABANT, FLANDERS},
        {"Asse", FLEMISH_BRABANT, FLANDERS},   {"Oostende", WEST_FLANDERS, FLANDERS},
        {"Lokeren", EAST_FLANDERS, FLANDERS},  {"2070 Zwijndrecht", EAST_FLANDERS, FLANDERS},
        {"Genk", LIMBURG, FLANDERS},           {"1050 Elsene", BRUSSELS_CAPITAL, BRUSSELS},
        {"Waterloo", WALLOON_BRABANT, WALLONIA}, {"Charleroi", HAINAUT, WALLONIA},
        {"Eupen", LIEGE, WALLONIA},            {"Bastogne", LUXEMBOURG, WALLONIA},
        {"Dinant", NAMUR, WALLONIA},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_int_equal(place_province(the(cases[i].typed)), cases[i].province);
        assert_int_equal(place_region(the(cases[i].typed)), cases[i].region);
    }
    enum province p;
    assert_false(province_of_nis(1000, &p));
    assert_false(province_of_nis(44000, &p));
    assert_false(province_of_nis(22001, &p));
    assert_false(province_of_nis(-11002, &p));
    assert_string_equal(province_name(LIEGE, NL).s, "Luik");
    assert_string_equal(region_name(FLANDERS, EN).s, "Flanders");
}

static void test_distance(void **state) {
    (void)state;
    assert_float_equal(distance_km(51, 4, 51, 4), 0, 1e-9);
    assert_float_equal(distance_km(50, 4, 51, 4), 111.195, 0.001); /* a degree of the meridian */
    assert_float_equal(distance_km(0, 0, 0, 180), 20015.115, 0.001); /* half the equator */
    assert_float_equal(place_distance_km(the("9000 Gent"), the("Brugge")), 39, 2);
    assert_float_equal(place_distance_km(the("2000 Antwerpen"), the("Hasselt")), 72, 3);
}

/* ---- comparison with lists from elsewhere ---- */

/* Opens a list under INZET_SHARED, past its header; skips the test where there is none. */
static struct str shared_list(struct arena *a, const char *name) {
    const char *shared = getenv("INZET_SHARED");
    if (!shared) {
        print_message("INZET_SHARED is not set: not compared with %s\n", name);
        skip();
    }
    struct str text = read_file(a, str_fmt(a, "%s/data/geo/%s", shared, name).s), header;
    str_next(&text, '\n', &header);
    return text;
}

static int int_of(struct str cell) {
    int64_t n = 0;
    if (!str_to_int(cell, &n)) fail_msg("\"%.*s\" is no number", STR_ARGS(cell));
    return (int)n;
}

/* Whether one of the places found by `name` is this municipality. */
static bool finds_municipality(struct str name, enum lang lang, const struct place *m) {
    enum { ENOUGH = 20 };
    const struct place *found[ENOUGH];
    size_t n = places_find(name, lang, found, ENOUGH);
    for (size_t i = 0; i < n && i < ENOUGH; i++) {
        if (found[i] == m) return true;
    }
    return false;
}

static bool same_name(struct arena *a, struct str x, struct str y) {
    return str_eq(fold_joined(a, x), fold_joined(a, y));
}

static void test_municipalities_as_listed(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct str rest = shared_list(&a, "municipalities-2025.csv"), line, cell[3];
    size_t lines = 0;
    int different = 0;
    while (str_next(&rest, '\n', &line)) {
        if (split(line, ',', cell, 3) < 3) continue;
        const struct place *m = municipality_by_nis(int_of(cell[0]));
        if (!m || m->nis != int_of(cell[0])) fail_msg("no municipality %.*s", STR_ARGS(line));
        enum lang own = place_region(m) == WALLONIA ? FR : NL;
        struct str name = cell[own == FR ? 2 : 1];
        bool same = same_name(&a, place_name(m, own), name) || place_region(m) == BRUSSELS;
        if (!same || !finds_municipality(cell[1], NL, m) || !finds_municipality(cell[2], FR, m)) {
            print_message("named differently: %s and %.*s\n", place_name(m, own).s, STR_ARGS(line));
            different++;
        }
        lines++;
    }
    assert_int_equal(lines, municipalities_count());
    assert_int_equal(different, 0);
    arena_free(&a);
}

/* What a line of the list of postcodes looks like on our side. */
struct nearest {
    bool   postcode, nis;
    double km;
};

static struct nearest nearest_of(int postcode, int nis, double lat, double lon) {
    struct nearest near = {.km = 1000};
    for (size_t i = 0; i < places_count(); i++) {
        const struct place *p = place_at(i);
        if (p->postcode != postcode) continue;
        double km = distance_km((double)p->lat, (double)p->lon, lat, lon);
        near.postcode = true;
        near.nis |= p->nis == nis;
        if (km < near.km) near.km = km;
    }
    return near;
}

/* A postcode that spans municipalities has one line each; only the one with most of it must agree.
** */
static void test_postcodes_as_listed(void **state) {
    (void)state;
    enum { SHARE = 2, LAT = 3, LON = 4, CELLS = 5 };
    struct arena a = arena_make(0);
    struct str rest = shared_list(&a, "postcodes-nis-2025.csv"), line, cell[CELLS];
    int lines = 0, absent = 0, elsewhere = 0, located = 0, far = 0;
    while (str_next(&rest, '\n', &line)) {
        if (split(line, ',', cell, CELLS) < CELLS) continue;
        if (strtod(str_copy(&a, cell[SHARE]).s, NULL) < 0.5) continue;
        double lat = strtod(str_copy(&a, cell[LAT]).s, NULL);
        double lon = strtod(str_copy(&a, cell[LON]).s, NULL);
        struct nearest near = nearest_of(int_of(cell[0]), int_of(cell[1]), lat, lon);
        lines++;
        if (!near.postcode) {
            absent++;
            print_message("absent: %.*s\n", STR_ARGS(line));
            continue;
        }
        if (!near.nis) {
            elsewhere++;
            print_message("other municipality: %.*s\n", STR_ARGS(line));
        }
        if (cell[LAT].n == 0) continue;
        located++;
        if (near.km > 5) {
            far++;
            print_message("%.1f km away: %.*s\n", near.km, STR_ARGS(line));
        }
    }
    print_message("%d postcodes: %d absent, %d in another municipality; %d of %d over 5 km away\n",
                  lines, absent, elsewhere, far, located);
    assert_true(lines > 1000);
    assert_int_equal(absent, 0);
    assert_int_equal(elsewhere, 0);
    assert_true(far * 100 <= located);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_titles_find_their_places),
        cmocka_unit_test(test_find_writes_no_more_than_asked),
        cmocka_unit_test(test_find_survives_any_text),
        cmocka_unit_test(test_guess),
        cmocka_unit_test(test_resolve),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_membership),
        cmocka_unit_test(test_replaced_codes),
        cmocka_unit_test(test_regions),
        cmocka_unit_test(test_distance),
        cmocka_unit_test(test_municipalities_as_listed),
        cmocka_unit_test(test_postcodes_as_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
