"""Measures of ego networks by igraph or networkx, for comparison with the engine.

Started with the name of the library; answers one line of JSON for each line of JSON it reads:
{"n", "ties": [[a, b, weight]], "ego": [weight], "calls"} gives {"cpuMs", "readings"}. Ego is node n.
"calls" is how many times to take the plain structure while the clock runs; with 0 everything is
measured once, without a clock, the weighted figures too.
"""
import json
import sys
from time import process_time


def figure(value, n):
    return [] if n == 0 else [value]


def use_igraph():
    import igraph

    def build(n, ties, ego):
        pairs = [(a, b) for a, b, _ in ties]
        alters = igraph.Graph(n=n, edges=pairs)
        whole = igraph.Graph(n=n + 1, edges=pairs + [(n, i) for i in range(n)])
        return alters, whole, [w for _, _, w in ties] + ego

    def structure(n, ties, ego):
        alters, whole, weights = build(n, ties, ego)
        t = alters.ecount()
        return {
            "density": [2 * t / (n * (n - 1))] if n > 1 else [],
            "componentSizes": sorted(alters.connected_components().sizes(), reverse=True),
            "degree": alters.degree(),
            "egoBetweenness": figure(whole.betweenness(vertices=n), n),
            "constraint": figure(whole.constraint(vertices=n), n),
            "effectiveSize": figure(n - 2 * t / n if n else None, n),
        }

    def everything(n, ties, ego):
        _, whole, weights = build(n, ties, ego)
        weighted = whole.constraint(vertices=n, weights=weights) if n else None
        return {**structure(n, ties, ego), "weightedConstraint": figure(weighted, n)}

    return structure, everything


def use_networkx():
    import networkx

    def build(n, ties):
        alters = networkx.Graph()
        alters.add_nodes_from(range(n))
        alters.add_weighted_edges_from(ties)
        return alters

    def structure(n, ties, ego):
        alters = build(n, ties)
        sizes = [len(component) for component in networkx.connected_components(alters)]
        degree = [alters.degree(i) for i in range(n)]
        density = [networkx.density(alters)] if n > 1 else []
        alters.add_node(n)
        alters.add_weighted_edges_from((n, i, ego[i]) for i in range(n))
        between = networkx.betweenness_centrality(alters, normalized=False)[n]
        return {
            "density": density,
            "componentSizes": sorted(sizes, reverse=True),
            "degree": degree,
            "egoBetweenness": figure(between, n),
            "constraint": figure(networkx.constraint(alters, nodes=[n])[n], n),
            "effectiveSize": figure(networkx.effective_size(alters, nodes=[n])[n], n),
        }

    def everything(n, ties, ego):
        whole = build(n, ties)
        whole.add_node(n)
        whole.add_weighted_edges_from((n, i, ego[i]) for i in range(n))
        constraint = networkx.constraint(whole, nodes=[n], weight="weight")[n]
        size = networkx.effective_size(whole, nodes=[n], weight="weight")[n]
        return {
            **structure(n, ties, ego),
            "weightedConstraint": figure(constraint, n),
            "weightedEffectiveSize": figure(size, n),
        }

    return structure, everything


structure, everything = {"igraph": use_igraph, "networkx": use_networkx}[sys.argv[1]]()

for line in sys.stdin:
    asked = json.loads(line)
    network = (asked["n"], asked["ties"], asked["ego"])
    if asked["calls"] == 0:
        answer = {"cpuMs": 0, "readings": everything(*network)}
    else:
        before = process_time()
        for _ in range(asked["calls"]):
            readings = structure(*network)
        answer = {"cpuMs": (process_time() - before) * 1000, "readings": readings}
    print(json.dumps(answer), flush=True)
