/* places_data.h -- the tables that tools/placesc writes from data/places and places.c reads.
**
** Texts are offsets into one string of NUL-terminated pieces instead of pointers, so that the
** tables are constant on disk and in memory: nothing for the loader to relocate, one copy for all
** processes.
*/
#ifndef PLACES_PLACES_DATA_H
#define PLACES_PLACES_DATA_H

#include "places/places.h"

enum { PLACES_MAX = 4096 }; /* placesc refuses more */

extern const char place_texts[];

extern const struct place all_places[]; /* by postcode, municipality first, then name */
extern const size_t       all_places_n;

/* The index of the first place whose postcode is at least `postcode`. */
size_t place_at_postcode(int64_t postcode);

extern const uint16_t municipality_places[]; /* indices into all_places, by NIS code */
extern const size_t   municipality_places_n;

/* A name under which a place is found, or the end of one from a word on. */
struct place_index_entry {
    uint32_t text;  /* folded and joined, see fold.h */
    uint16_t place;
    uint8_t  langs; /* 1 << lang of the languages that have this name */
    bool     whole; /* the whole name, not the end of one */
};
extern const struct place_index_entry place_index[]; /* by the bytes of the text */
extern const size_t                   place_index_n;

struct nis_recode {
    int old_nis, new_nis; /* new_nis exists today */
};
extern const struct nis_recode nis_recodes[]; /* by old_nis */
extern const size_t            nis_recodes_n;

#endif
