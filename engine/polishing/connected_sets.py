"""Which nodes of a graph hang together, by NumPy alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Nodes = NDArray[np.intp]


def connected(count: int, first: Nodes, second: Nodes) -> Nodes:
    """Return, for each of ``count`` nodes, the smallest node that it hangs together with.

    Trees are hooked onto trees of smaller roots and flattened until no edge joins two of them
    (Shiloach and Vishkin 1982); the result does not depend on the order of the edges.

    Args:
        count: of nodes.
        first: one end of each edge.
        second: the other end.
    """
    parent = np.arange(count, dtype=np.intp)
    while first.size:
        ours, theirs = parent[first], parent[second]
        apart = ours != theirs
        if not apart.any():
            break
        first, second = first[apart], second[apart]
        ours, theirs = ours[apart], theirs[apart]
        # Of several edges at one root the last one wins; the others have their turn again.
        parent[np.maximum(ours, theirs)] = np.minimum(ours, theirs)
        flatten(parent)
    return parent


def flatten(parent: NDArray[np.signedinteger]) -> None:
    """Let every node point to the root of its tree, in place.

    Args:
        parent: of each node; roots point to themselves.
    """
    changing = np.flatnonzero(parent[parent] != parent)
    while changing.size:
        above = parent[parent[changing]]
        moved = above != parent[changing]
        parent[changing] = above
        changing = changing[moved]
