"""The state of a tensor while a network runs over a whole region instead of over patches.

Patches lie side by side: number p (on each axis) begins at pixel ``q p`` of its source. What
position i of a tensor is in the network of patch p lies in the region's tensor D at

    D[pace * p + gap * i]

At the input pace = q and gap = 1. A layer with stride s multiplies both by 1/c and s/c, where
c = gcd(pace, s) is the part of the stride that can stay, and s/c becomes dilation of all that
follows (*à trous*; Long et al. 2015, Chen et al. 2015, Sherrah 2016). With q = 1 every stride
turns into dilation and there is one result for each pixel; with q = the network's own scale
factor all strides stay and the network is merely fully convolutional.

Instead of dilating, D can be dealt out into fragments, as many as gap has pixels, that lie in
the batch (pooling fragments; Giusti et al. 2013, "Fast image scanning with deep max-pooling
convolutional neural networks"): D[k] is pixel k // f of fragment k % f.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Callable, Union

from ..models.tensorflow_setup import tensorflow as tf

Length = Union[int, Any]  # a number of pixels: known, or a scalar tensor
Split = tuple[int, int]


@dataclass(frozen=True)
class Spacing:
    """Where the positions of a tensor lie on one axis of the region; see the module's text.

    Example:
        Positions 0, 1, 2 of patch p, with ``pace`` 1 and ``gap`` 4 (two strides of 2 became
        dilation), are the pixels p, p + 4 and p + 8 of the region's tensor.
    """

    pace: int
    """Pixels of the region's tensor from one patch to the next."""
    gap: int
    """Pixels of it from one position of a patch to the next."""
    size: int
    """Positions of the tensor in one patch."""

    def length(self, patches: Length) -> Length:
        """Return how many pixels of the region's tensor this many patches need."""
        return self.pace * (patches - 1) + self.gap * (self.size - 1) + 1


@dataclass(frozen=True)
class RegionTensor:
    """A tensor over the region."""

    values: Any
    """Shape (fragments x batch, rows, columns[, channels])."""
    rows: Spacing
    columns: Spacing
    splits: tuple[Split, ...] = ()
    """The fragments (on rows, on columns) of each dealing out, from the first on."""

    @property
    def fragments(self) -> Split:
        """Fragments on each axis."""
        return (math.prod(s[0] for s in self.splits), math.prod(s[1] for s in self.splits))

    @property
    def single(self) -> bool:
        """Whether a patch has one position only."""
        return self.rows.size == 1 and self.columns.size == 1

    def like(self, other: RegionTensor) -> bool:
        """Tell whether positions of both lie at the same places."""
        return (self.rows, self.columns, self.splits) == (other.rows, other.columns, other.splits)


@dataclass(frozen=True)
class PatchVectors:
    """One value or vector for each patch."""

    values: Any
    """Shape (fragments x batch x rows x columns, ...)."""
    frame: tuple[Length, Length, Length]
    """(fragments x batch, rows, columns), which stand one after the other in the first axis."""
    splits: tuple[Split, ...] = ()
    """See :class:`RegionTensor`."""


@dataclass(frozen=True)
class Flat:
    """A flattened patch whose values have not been gathered: the next layer may not need it."""

    grid: RegionTensor


def shape_of(values: Any) -> list[Length]:
    """Return the shape, as numbers where they are known, else as scalar tensors."""
    static = values.shape.as_list()
    dynamic = tf.shape(values)
    return [dynamic[k] if size is None else size for k, size in enumerate(static)]


def ceil_div(length: Length, parts: int) -> Length:
    """Return ``length / parts``, rounded up."""
    return -(-length // parts)


def fit(grid: RegionTensor, patches: tuple[Length, Length]) -> RegionTensor:
    """Cut off what no patch needs, so that all tensors of one place have one shape.

    Args:
        grid: the tensor.
        patches: how many there are on rows and on columns.
    """
    pieces = grid.fragments
    height = ceil_div(grid.rows.length(patches[0]), pieces[0])
    width = ceil_div(grid.columns.length(patches[1]), pieces[1])
    return replace(grid, values=grid.values[:, :height, :width])


def extend(values: Any, before: Split, after: tuple[Length, Length]) -> Any:
    """Put zeros around rows and columns. They reach only what no patch's result depends on.

    Args:
        values: shape (batch, rows, columns[, channels]).
        before: pixels above and left.
        after: pixels below and right.
    """
    if not any(before) and all(isinstance(a, int) and a == 0 for a in after):
        return values
    rest = [[0, 0]] * (len(values.shape) - 3)
    return tf.pad(values, [[0, 0], [before[0], after[0]], [before[1], after[1]], *rest])


def split(values: Any, parts: Split) -> Any:
    """Deal rows and columns out into ``parts`` fragments each, which go in front of the batch."""
    if parts == (1, 1):
        return values
    shape = shape_of(values)
    crops = [[0, (-shape[1]) % parts[0]], [0, (-shape[2]) % parts[1]]]
    return tf.space_to_batch(values, parts, crops)


def join(grid: RegionTensor) -> RegionTensor:
    """Put fragments together again."""
    values = grid.values
    for parts in reversed(grid.splits):
        values = tf.batch_to_space(values, parts, [[0, 0], [0, 0]])
    return replace(grid, values=values, splits=())


def as_samples(grid: RegionTensor) -> PatchVectors:
    """Make a tensor in which a patch has one position a vector for each patch.

    Returns:
        Values of shape (fragments x batch x rows x columns, 1, 1[, channels]).
    """
    shape = shape_of(grid.values)
    values = tf.reshape(grid.values, [-1, 1, 1, *shape[3:]])
    return PatchVectors(values, (shape[0], shape[1], shape[2]), grid.splits)


def as_grid(samples: PatchVectors) -> RegionTensor:
    """Make vectors a tensor over the region again.

    Args:
        samples: each of shape (1, 1[, channels]), (channels,) or ().
    """
    tail = samples.values.shape.as_list()[1:]
    channels = tail[2:] if len(tail) >= 2 and tail[:2] == [1, 1] else tail
    one = Spacing(1, 1, 1)
    values = tf.reshape(samples.values, [*samples.frame, *channels])
    return RegionTensor(values, one, one, samples.splits)


def slide(values: Any, axis: int, size: int, gap: int, combine: Callable[[Any, Any], Any]) -> Any:
    """Combine neighbours along an axis, as a pooling does; the result is shorter.

    By doubling: a run of 16 takes four steps, not fifteen.

    Args:
        values: any shape.
        axis: the axis.
        size: how many neighbours.
        gap: pixels from one to the next.
        combine: of two tensors, such as the maximum.

    Returns:
        Shorter along ``axis`` by ``gap * (size - 1)``.
    """

    def part(source: Any, start: int, length: Length) -> Any:
        index: list[Any] = [slice(None)] * (axis + 1)
        index[axis] = slice(start, start + length)
        return source[tuple(index)]

    total = shape_of(values)[axis]
    result, done = None, 0
    power, run = 1, values
    while power <= size:
        if size & power:
            length = total - (done + power - 1) * gap
            piece = part(run, done * gap, length)
            result = piece if result is None else combine(part(result, 0, length), piece)
            done += power
        power *= 2
        if power <= size:
            length = total - (power - 1) * gap
            run = combine(part(run, 0, length), part(run, (power // 2) * gap, length))
    return result
