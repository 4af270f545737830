/* region.h -- Belgium's three regions and ten provinces, and how a NIS code tells them.
**
** The first two digits of a municipality's NIS code number its arrondissement. The first digit is
** the province, except that 2 was Brabant, divided in 1995 into Brussels (21), Flemish Brabant (23,
** 24) and Walloon Brabant (25). Brussels belongs to no province; here it stands in the list of
** provinces so that every municipality has one.
*/
#ifndef PLACES_REGION_H
#define PLACES_REGION_H

#include "base/str.h"
#include "lang/lang.h"

enum region { FLANDERS, BRUSSELS, WALLONIA, REGIONS };

enum province {
    ANTWERP, FLEMISH_BRABANT, WEST_FLANDERS, EAST_FLANDERS, LIMBURG,
    BRUSSELS_CAPITAL,
    WALLOON_BRABANT, HAINAUT, LIEGE, LUXEMBOURG, NAMUR,
    PROVINCES
};

/* The province of a municipality by its NIS code. False for a number that is no municipality's:
** 01000 is the kingdom. */
bool province_of_nis(int nis, enum province *ret);

enum region province_region(enum province p);
struct str province_name(enum province p, enum lang lang);
struct str region_name(enum region r, enum lang lang);

#endif
