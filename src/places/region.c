/* region.c -- the names of the regions and provinces, and the reading of NIS codes. */
#include "places/region.h"

/* The official names; English as the provinces themselves write it. */
static const struct {
    enum region region;
    struct str  name[LANGS_READ];
} provinces[PROVINCES] = {
    [ANTWERP] = {FLANDERS, {
        [NL] = STR("Antwerpen"), [FR] = STR("Anvers"),
        [EN] = STR("Antwerp"), [DE] = STR("Antwerpen")}},
    [FLEMISH_BRABANT] = {FLANDERS, {
        [NL] = STR("Vlaams-Brabant"), [FR] = STR("Brabant flamand"),
        [EN] = STR("Flemish Brabant"), [DE] = STR("Flämisch-Brabant")}},
    [WEST_FLANDERS] = {FLANDERS, {
        [NL] = STR("West-Vlaanderen"), [FR] = STR("Flandre-Occidentale"),
        [EN] = STR("West Flanders"), [DE] = STR("Westflandern")}},
    [EAST_FLANDERS] = {FLANDERS, {
        [NL] = STR("Oost-Vlaanderen"), [FR] = STR("Flandre-Orientale"),
        [EN] = STR("East Flanders"), [DE] = STR("Ostflandern")}},
    [LIMBURG] = {FLANDERS, {
        [NL] = STR("Limburg"), [FR] = STR("Limbourg"),
        [EN] = STR("Limburg"), [DE] = STR("Limburg")}},
    [BRUSSELS_CAPITAL] = {BRUSSELS, {
        [NL] = STR("Brussel"), [FR] = STR("Bruxelles"),
        [EN] = STR("Brussels"), [DE] = STR("Brüssel")}},
    [WALLOON_BRABANT] = {WALLONIA, {
        [NL] = STR("Waals-Brabant"), [FR] = STR("Brabant wallon"),
        [EN] = STR("Walloon Brabant"), [DE] = STR("Wallonisch-Brabant")}},
    [HAINAUT] = {WALLONIA, {
        [NL] = STR("Henegouwen"), [FR] = STR("Hainaut"),
        [EN] = STR("Hainaut"), [DE] = STR("Hennegau")}},
    [LIEGE] = {WALLONIA, {
        [NL] = STR("Luik"), [FR] = STR("Liège"),
        [EN] = STR("Liège"), [DE] = STR("Lüttich")}},
    [LUXEMBOURG] = {WALLONIA, {
        [NL] = STR("Luxemburg"), [FR] = STR("Luxembourg"),
        [EN] = STR("Luxembourg"), [DE] = STR("Luxemburg")}},
    [NAMUR] = {WALLONIA, {
        [NL] = STR("Namen"), [FR] = STR("Namur"),
        [EN] = STR("Namur"), [DE] = STR("Namur")}},
};

static const struct str regions[REGIONS][LANGS_READ] = {
    [FLANDERS] = {
        [NL] = STR("Vlaanderen"), [FR] = STR("Flandre"),
        [EN] = STR("Flanders"), [DE] = STR("Flandern")},
    [BRUSSELS] = {
        [NL] = STR("Brussels Hoofdstedelijk Gewest"), [FR] = STR("Région de Bruxelles-Capitale"),
        [EN] = STR("Brussels-Capital Region"), [DE] = STR("Region Brüssel-Hauptstadt")},
    [WALLONIA] = {
        [NL] = STR("Wallonië"), [FR] = STR("Wallonie"),
        [EN] = STR("Wallonia"), [DE] = STR("Wallonien")},
};

/* From arrondissement to arrondissement, the first two digits of the code, ascending. */
static const struct {
    int           from, to;
    enum province province;
} arrondissements[] = {
    {11, 13, ANTWERP},       {21, 21, BRUSSELS_CAPITAL}, {23, 24, FLEMISH_BRABANT},
    {25, 25, WALLOON_BRABANT}, {31, 38, WEST_FLANDERS},  {41, 46, EAST_FLANDERS},
    {51, 58, HAINAUT},       {61, 64, LIEGE},            {71, 73, LIMBURG},
    {81, 85, LUXEMBOURG},    {91, 93, NAMUR},
};

bool province_of_nis(int nis, enum province *ret) {
    int arrondissement = nis / 1000;
    if (nis % 1000 == 0) return false; /* the arrondissement itself */
    for (size_t i = 0; i < COUNT(arrondissements); i++) {
        if (arrondissement < arrondissements[i].from) break;
        if (arrondissement > arrondissements[i].to) continue;
        *ret = arrondissements[i].province;
        return true;
    }
    return false;
}

enum region province_region(enum province p) {
    CHECK(p < PROVINCES);
    return provinces[p].region;
}

struct str province_name(enum province p, enum lang lang) {
    CHECK(p < PROVINCES && lang <= DE);
    return provinces[p].name[lang];
}

struct str region_name(enum region r, enum lang lang) {
    CHECK(r < REGIONS && lang <= DE);
    return regions[r][lang];
}
