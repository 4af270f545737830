/* distance.c -- the haversine formula, which keeps its precision for places close together. */
#include "places/distance.h"

#include <math.h>

#define EARTH_RADIUS_KM 6371.0088

static double radians(double degrees) {
    return degrees * (M_PI / 180);
}

double distance_km(double lat1, double lon1, double lat2, double lon2) {
    double north = sin(radians(lat2 - lat1) / 2), east = sin(radians(lon2 - lon1) / 2);
    double h = north * north + cos(radians(lat1)) * cos(radians(lat2)) * east * east;
    return 2 * EARTH_RADIUS_KM * asin(fmin(1, sqrt(h)));
}
