/* reserve_columns.c -- headers and their meaning, as a table. To understand another header, add its folded form: small letters
** without accents, spaces and signs ("Numéro de tél." is "numerodetel"). What stands in brackets is not looked at. */
#include "people/reserve_columns.h"

#include "base/fold.h"

enum { ANY = LANGS_READ };   /* a word of several languages */

static const struct synonym { const char *header; enum reserve_field field; int lang; } synonyms[] = {
    {"voornaam", RESERVE_FIRST_NAME, NL}, {"voornamen", RESERVE_FIRST_NAME, NL}, {"roepnaam", RESERVE_FIRST_NAME, NL},
    {"prenom", RESERVE_FIRST_NAME, FR}, {"prenoms", RESERVE_FIRST_NAME, FR},
    {"firstname", RESERVE_FIRST_NAME, EN}, {"givenname", RESERVE_FIRST_NAME, EN}, {"forename", RESERVE_FIRST_NAME, EN},

    {"naam", RESERVE_NAME, NL}, {"achternaam", RESERVE_NAME, NL}, {"familienaam", RESERVE_NAME, NL},
    {"naamenvoornaam", RESERVE_NAME, NL}, {"naamvoornaam", RESERVE_NAME, NL}, {"voornaamennaam", RESERVE_NAME, NL},
    {"voornaamnaam", RESERVE_NAME, NL}, {"volledigenaam", RESERVE_NAME, NL}, {"vrijwilliger", RESERVE_NAME, NL},
    {"nom", RESERVE_NAME, FR}, {"nomdefamille", RESERVE_NAME, FR}, {"nometprenom", RESERVE_NAME, FR},
    {"nomprenom", RESERVE_NAME, FR}, {"prenomnom", RESERVE_NAME, FR}, {"prenometnom", RESERVE_NAME, FR},
    {"nomcomplet", RESERVE_NAME, FR},
    {"name", RESERVE_NAME, EN}, {"lastname", RESERVE_NAME, EN}, {"surname", RESERVE_NAME, EN}, {"familyname", RESERVE_NAME, EN},
    {"fullname", RESERVE_NAME, EN},

    {"email", RESERVE_EMAIL, ANY}, {"mail", RESERVE_EMAIL, ANY}, {"emailadres", RESERVE_EMAIL, NL},
    {"mailadres", RESERVE_EMAIL, NL}, {"elektronischadres", RESERVE_EMAIL, NL},
    {"courriel", RESERVE_EMAIL, FR}, {"adresseemail", RESERVE_EMAIL, FR}, {"adressemail", RESERVE_EMAIL, FR},
    {"adresseelectronique", RESERVE_EMAIL, FR}, {"adressecourriel", RESERVE_EMAIL, FR}, {"adressedecourriel", RESERVE_EMAIL, FR},
    {"emailaddress", RESERVE_EMAIL, EN}, {"mailaddress", RESERVE_EMAIL, EN},

    {"tel", RESERVE_PHONE, ANY}, {"gsm", RESERVE_PHONE, ANY}, {"telefoon", RESERVE_PHONE, NL},
    {"telefoonnummer", RESERVE_PHONE, NL}, {"telnr", RESERVE_PHONE, NL}, {"telnummer", RESERVE_PHONE, NL},
    {"gsmnummer", RESERVE_PHONE, NL}, {"gsmnr", RESERVE_PHONE, NL}, {"mobiel", RESERVE_PHONE, NL},
    {"mobielnummer", RESERVE_PHONE, NL}, {"telefoonofgsm", RESERVE_PHONE, NL}, {"telefoongsm", RESERVE_PHONE, NL},
    {"telephone", RESERVE_PHONE, ANY}, {"numerodetelephone", RESERVE_PHONE, FR}, {"numerodetel", RESERVE_PHONE, FR},
    {"ntel", RESERVE_PHONE, FR}, {"ndetelephone", RESERVE_PHONE, FR}, {"notel", RESERVE_PHONE, FR}, {"portable", RESERVE_PHONE, FR},
    {"telephonemobile", RESERVE_PHONE, FR}, {"telephonefixe", RESERVE_PHONE, FR}, {"numerodegsm", RESERVE_PHONE, FR},
    {"phone", RESERVE_PHONE, EN}, {"phonenumber", RESERVE_PHONE, EN}, {"telephonenumber", RESERVE_PHONE, EN},
    {"mobile", RESERVE_PHONE, EN}, {"mobilephone", RESERVE_PHONE, EN}, {"mobilenumber", RESERVE_PHONE, EN},

    {"postcode", RESERVE_POSTCODE, ANY}, {"postnummer", RESERVE_POSTCODE, NL}, {"postnr", RESERVE_POSTCODE, NL},
    {"codepostal", RESERVE_POSTCODE, FR}, {"cp", RESERVE_POSTCODE, FR},
    {"postalcode", RESERVE_POSTCODE, EN}, {"zip", RESERVE_POSTCODE, EN}, {"zipcode", RESERVE_POSTCODE, EN},

    {"gemeente", RESERVE_TOWN, NL}, {"woonplaats", RESERVE_TOWN, NL}, {"stad", RESERVE_TOWN, NL}, {"plaats", RESERVE_TOWN, NL},
    {"deelgemeente", RESERVE_TOWN, NL}, {"verblijfplaats", RESERVE_TOWN, NL}, {"postcodeengemeente", RESERVE_TOWN, NL},
    {"postcodegemeente", RESERVE_TOWN, NL},
    {"commune", RESERVE_TOWN, FR}, {"ville", RESERVE_TOWN, FR}, {"localite", RESERVE_TOWN, FR}, {"lieu", RESERVE_TOWN, FR},
    {"domicile", RESERVE_TOWN, FR}, {"codepostaletlocalite", RESERVE_TOWN, FR},
    {"municipality", RESERVE_TOWN, EN}, {"city", RESERVE_TOWN, EN}, {"town", RESERVE_TOWN, EN}, {"place", RESERVE_TOWN, EN},

    {"beroep", RESERVE_PROFESSION, NL}, {"functie", RESERVE_PROFESSION, NL}, {"profiel", RESERVE_PROFESSION, NL},
    {"diploma", RESERVE_PROFESSION, ANY}, {"diplomas", RESERVE_PROFESSION, ANY}, {"opleiding", RESERVE_PROFESSION, NL},
    {"kwalificatie", RESERVE_PROFESSION, NL}, {"specialisatie", RESERVE_PROFESSION, NL}, {"specialisme", RESERVE_PROFESSION, NL},
    {"specialiteit", RESERVE_PROFESSION, NL}, {"discipline", RESERVE_PROFESSION, ANY}, {"beroepsgroep", RESERVE_PROFESSION, NL},
    {"zorgberoep", RESERVE_PROFESSION, NL},
    {"profession", RESERVE_PROFESSION, ANY}, {"fonction", RESERVE_PROFESSION, FR}, {"metier", RESERVE_PROFESSION, FR},
    {"diplome", RESERVE_PROFESSION, FR}, {"diplomes", RESERVE_PROFESSION, FR}, {"formation", RESERVE_PROFESSION, FR},
    {"qualification", RESERVE_PROFESSION, ANY}, {"qualifications", RESERVE_PROFESSION, ANY}, {"specialite", RESERVE_PROFESSION, FR},
    {"specialisation", RESERVE_PROFESSION, ANY},
    {"occupation", RESERVE_PROFESSION, EN}, {"job", RESERVE_PROFESSION, EN}, {"jobtitle", RESERVE_PROFESSION, EN},
    {"degree", RESERVE_PROFESSION, EN}, {"specialty", RESERVE_PROFESSION, EN}, {"speciality", RESERVE_PROFESSION, EN},

    {"ervaring", RESERVE_EXPERIENCE, NL}, {"werkervaring", RESERVE_EXPERIENCE, NL}, {"competenties", RESERVE_EXPERIENCE, NL},
    {"vaardigheden", RESERVE_EXPERIENCE, NL},
    {"experience", RESERVE_EXPERIENCE, ANY}, {"experiences", RESERVE_EXPERIENCE, FR}, {"competences", RESERVE_EXPERIENCE, FR},
    {"skills", RESERVE_EXPERIENCE, EN},

    {"taal", RESERVE_LANG, NL}, {"voertaal", RESERVE_LANG, NL}, {"contacttaal", RESERVE_LANG, NL}, {"taalrol", RESERVE_LANG, NL},
    {"taalvoorkeur", RESERVE_LANG, NL},
    {"langue", RESERVE_LANG, FR}, {"languedecontact", RESERVE_LANG, FR}, {"rolelinguistique", RESERVE_LANG, FR},
    {"language", RESERVE_LANG, EN}, {"contactlanguage", RESERVE_LANG, EN}, {"preferredlanguage", RESERVE_LANG, EN},

    {"beschikbaarheid", RESERVE_AVAILABLE, NL}, {"beschikbaar", RESERVE_AVAILABLE, NL}, {"wanneer", RESERVE_AVAILABLE, NL},
    {"beschikbaredagen", RESERVE_AVAILABLE, NL},
    {"disponibilite", RESERVE_AVAILABLE, FR}, {"disponibilites", RESERVE_AVAILABLE, FR}, {"disponible", RESERVE_AVAILABLE, FR},
    {"joursdisponibles", RESERVE_AVAILABLE, FR},
    {"availability", RESERVE_AVAILABLE, EN}, {"available", RESERVE_AVAILABLE, EN},

    {"vanaf", RESERVE_FROM, NL}, {"beschikbaarvanaf", RESERVE_FROM, NL}, {"startdatum", RESERVE_FROM, NL},
    {"begindatum", RESERVE_FROM, NL},
    {"apartirdu", RESERVE_FROM, FR}, {"disponibleapartirdu", RESERVE_FROM, FR}, {"datededebut", RESERVE_FROM, FR},
    {"from", RESERVE_FROM, EN}, {"availablefrom", RESERVE_FROM, EN}, {"startdate", RESERVE_FROM, EN},

    {"tot", RESERVE_UNTIL, NL}, {"totenmet", RESERVE_UNTIL, NL}, {"beschikbaartot", RESERVE_UNTIL, NL},
    {"einddatum", RESERVE_UNTIL, NL},
    {"jusquau", RESERVE_UNTIL, FR}, {"disponiblejusquau", RESERVE_UNTIL, FR}, {"datedefin", RESERVE_UNTIL, FR},
    {"until", RESERVE_UNTIL, EN}, {"availableuntil", RESERVE_UNTIL, EN}, {"enddate", RESERVE_UNTIL, EN},

    {"uren", RESERVE_HOURS, NL}, {"urenperweek", RESERVE_HOURS, NL}, {"aantaluren", RESERVE_HOURS, NL},
    {"aantalurenperweek", RESERVE_HOURS, NL},
    {"heures", RESERVE_HOURS, FR}, {"heuresparsemaine", RESERVE_HOURS, FR}, {"nombredheures", RESERVE_HOURS, FR},
    {"hours", RESERVE_HOURS, EN}, {"hoursperweek", RESERVE_HOURS, EN}, {"hoursaweek", RESERVE_HOURS, EN},
};

static const struct synonym *meaning(struct arena *a, struct str header) {
    struct str folded = fold_joined(a, str_sub(header, 0, str_index(header, '(')));
    for (size_t i = 0; i < COUNT(synonyms); i++)
        if (str_eq(folded, str_of(synonyms[i].header))) return &synonyms[i];
    return NULL;
}

size_t reserve_column(const struct reserve_columns *c, enum reserve_field field, size_t from) {
    while (from < c->headers->n && c->field[from] != field) from++;
    return from < c->headers->n ? from : NO_COLUMN;
}

static bool has(const struct reserve_columns *c, enum reserve_field field) {
    return reserve_column(c, field, 0) != NO_COLUMN;
}

bool reserve_columns_read(struct arena *a, const struct sheet_row *headers, struct reserve_columns *ret) {
    int votes[LANGS_READ + 1] = {0};
    *ret = (struct reserve_columns){.headers = headers, .lang = NL};
    for (size_t i = 0; i < headers->n; i++) {
        const struct synonym *s = meaning(a, headers->cells[i].text);
        ret->field[i] = s ? s->field : RESERVE_FIELDS;
        if (s) votes[s->lang]++;
    }
    for (enum lang lang = NL; lang < LANGS; lang++)
        if (votes[lang] > votes[ret->lang]) ret->lang = lang;
    return (has(ret, RESERVE_NAME) || has(ret, RESERVE_FIRST_NAME)) && (has(ret, RESERVE_EMAIL) || has(ret, RESERVE_PHONE));
}
