/* distance.h -- how far apart two points on the map are. */
#ifndef PLACES_DISTANCE_H
#define PLACES_DISTANCE_H

/* Great-circle distance in kilometres between two points given in degrees: the haversine formula on
** a sphere with the mean radius of the Earth, 6371.0088 km (IUGG). Wrong by at most 0.5 % because
** the Earth is not a sphere. */
double distance_km(double lat1, double lon1, double lat2, double lon2);

#endif
