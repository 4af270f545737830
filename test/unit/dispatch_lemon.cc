/* dispatch_lemon.cc -- LEMON's network simplex and cost scaling, behind a function that C can call. */
#include "dispatch_network.h"

#include <cstdlib>
#include <vector>

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

using namespace lemon;
using Graph = SmartDigraph;

template <class Algorithm> static int64_t optimum(const struct network *n) {
    Graph g;
    std::vector<Graph::Node> node;
    Graph::ArcMap<int> upper(g), cost(g);
    g.reserveNode(n->n_nodes);
    g.reserveArc(n->n_arcs);
    for (int i = 0; i < n->n_nodes; i++) node.push_back(g.addNode());
    for (int i = 0; i < n->n_arcs; i++) {
        Graph::Arc arc = g.addArc(node[n->from[i]], node[n->to[i]]);
        upper[arc] = n->upper[i];
        cost[arc] = n->cost[i];
    }
    Algorithm a(g);
    a.upperMap(upper).costMap(cost);
    if (a.run() != Algorithm::OPTIMAL) abort();
    return n->base - a.template totalCost<int64_t>();
}

int64_t lemon_network_simplex(const struct network *n) { return optimum<NetworkSimplex<Graph, int, int64_t>>(n); }

int64_t lemon_cost_scaling(const struct network *n) { return optimum<CostScaling<Graph, int, int64_t>>(n); }
