/* places.h -- where in Belgium: municipalities, the places that are part of them, and how far apart
** they are.
**
** Every municipality of 2025 is one place with its main postcode; every part-municipality, quarter
** or postal name is a place of its own, so that people can give the name they use ("Ursel", not
** "Aalter"). The names are data: data/places/, compiled into constant tables by tools/placesc.
** Nothing is read or built at start-up, nothing here allocates for longer than a call, and
** everything may be used from any thread.
**
** In the database a place is its `key`: postcode * 2^32 + the lower 32 bits of the FNV-1a hash of its
** local name, folded and joined (base/fold.h); the Dutch one in Brussels. It survives what changes
** most, the mergers of municipalities and the numbers (NIS codes) that come with them, and needs no
** table of its own. Keys fit in 46 bits.
*/
#ifndef PLACES_PLACES_H
#define PLACES_PLACES_H

#include "base/status.h"
#include "base/str.h"
#include "lang/lang.h"
#include "places/region.h"

enum place_kind { PLACE_MUNICIPALITY, PLACE_PART };

/* One of the constant places: compare by pointer, never copy. */
struct place {
    int64_t  key;              /* see above */
    int      nis;              /* the municipality's code by Statbel, as of 2025 */
    int      postcode;         /* 1000 .. 9999 */
    float    lat, lon;         /* degrees, WGS 84; where most people live, to about a kilometre */
    enum place_kind kind;
    unsigned name[LANGS_READ]; /* for place_name() */
};

/* The place with this key. A key whose name has since disappeared gives the first place of its
** postcode, so that what was stored stays near; NULL when there is no such postcode. */
const struct place *place_by_key(int64_t key);

/* The name to show, by `lang`. In Brussels both official names where they differ, the reader's own
** first: "Elsene / Ixelles". Elsewhere the usual name in that language ("Liège" in French, "Luik"
** in Dutch). */
struct str place_name(const struct place *p, enum lang lang);

/* "9820 Bottelare (Merelbeke-Melle)": postcode, name, and the municipality of a part. In the arena.
** places_find() of this text gives this place first. */
struct str place_title(struct arena *a, const struct place *p, enum lang lang);

/* The municipality that `p` is or belongs to. */
const struct place *place_municipality(const struct place *p);
enum province place_province(const struct place *p);
enum region   place_region(const struct place *p);

/* Places by what a person typed, best first: a postcode or its beginning, a name or its beginning,
** or both, in any order ("9000 Gent", "B-9000 Gent"). Names count in all four languages, whatever
** their case, accents, hyphens and apostrophes; "st." is Sint, Saint and Sankt; what stands in
** brackets is not looked at. Where a postcode contradicts the name, the name counts. Order: whole
** names before beginnings before words inside names; then names in `lang`; then municipalities
** before parts; then postcodes. Writes at most `max` places; returns how many there are in all. */
size_t places_find(struct str text, enum lang lang, const struct place **ret, size_t max);

/* The one place that `text` means, for forms. NOT_FOUND when none fits. CONFLICT when the text fits
** several equally well that are not all in one municipality (Halle near Brussels and Halle near
** Zoersel): let the person choose from places_find(). */
enum status place_resolve(struct str text, enum lang lang, const struct place **ret);

/* The places that somebody may have meant by a text of which places_find() knows nothing: those of the postcode in it, or else
** those whose name was written with the fewest slips, as far as that is believable. Writes at most `max`, municipalities first;
** returns how many it wrote, 0 when nothing is near. */
size_t places_guess(struct str text, enum lang lang, const struct place **ret, size_t max);

/* All places by postcode, and all municipalities by NIS code, for walking through: i < count. */
size_t places_count(void);
const struct place *place_at(size_t i);
size_t municipalities_count(void);
const struct place *municipality_at(size_t i);

/* The municipality with this NIS code, also with a code from before the renumberings and mergers of
** 2019 and 2025. NULL when there never was one. */
const struct place *municipality_by_nis(int nis);

/* As the crow flies, see distance.h. */
double place_distance_km(const struct place *a, const struct place *b);

#endif
