/* dispatch_clp.c -- the same flow as a linear program for Clp: a row for each node but the first, whose
** row follows from the others, and a column for each arc. */
#include "dispatch_network.h"

#include <math.h>
#include <stdlib.h>

#include <coin/Clp_C_Interface.h>

static void load(Clp_Simplex *model, const struct network *n, double *low) {
    size_t arcs = (size_t)n->n_arcs;
    CoinBigIndex *start = calloc(arcs + 1, sizeof *start);
    int *row = calloc(2 * arcs + 1, sizeof *row);
    double *element = calloc(2 * arcs + 1, sizeof *element);
    double *upper = calloc(arcs + 1, sizeof *upper), *cost = calloc(arcs + 1, sizeof *cost);
    if (!start || !row || !element || !upper || !cost) abort();
    int entries = 0;
    for (size_t i = 0; i < arcs; i++) {
        element[entries] = -1, row[entries] = n->from[i] - 1;
        entries += n->from[i] > 0;
        element[entries] = 1, row[entries] = n->to[i] - 1;
        entries += n->to[i] > 0;
        start[i + 1] = (CoinBigIndex)entries;
        upper[i] = n->upper[i];
        cost[i] = n->cost[i];
    }
    Clp_loadProblem(model, n->n_arcs, n->n_nodes - 1, start, row, element, low, upper, cost, low, low);
    free(start);
    free(row);
    free(element);
    free(upper);
    free(cost);
}

int64_t clp_optimum(const struct network *n) {
    double *zero = calloc((size_t)(n->n_arcs > n->n_nodes ? n->n_arcs : n->n_nodes) + 1, sizeof *zero);
    Clp_Simplex *model = Clp_newModel();
    if (!zero || !model) abort();
    Clp_setLogLevel(model, 0);
    load(model, n, zero);
    if (Clp_initialSolve(model) != 0) abort();
    int64_t value = n->base - llround(Clp_objectiveValue(model));
    Clp_deleteModel(model);
    free(zero);
    return value;
}
