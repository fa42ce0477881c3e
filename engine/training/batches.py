"""Batches of patches out of mapped files, in an order that seed, epoch and step alone decide.

A training that goes on after an interruption gets the batches that it would have got without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Callable, TypeVar, Union

import numpy as np
from numpy.typing import NDArray

from ..sampling.patch_set import PatchPart
from .augmentation import Augmentation

_AHEAD = 2
"""Batches that are read while the network is busy: memory stays bounded."""

_T = TypeVar("_T")


@dataclass(frozen=True)
class Batch:
    """Some patches with their labels."""

    images: tuple[NDArray[np.float32], ...]
    """By source: shape (n, height, width, bands)."""
    labels: NDArray[np.int32]
    """Shape (n,) or (n, height, width); -1: not known."""


@dataclass(frozen=True)
class Batches:
    """The patches of a part, in batches."""

    part: PatchPart
    sources: tuple[str, ...]
    """In the order of the network's inputs."""
    size: int
    """Patches of a batch; the last one of an epoch has fewer."""
    seed: int = 0
    augmentation: Augmentation = Augmentation()  # noqa: RUF009  (it is frozen)

    def __len__(self) -> int:
        """How many batches an epoch has."""
        return -(-len(self.part) // self.size)

    def epoch(self, number: int, first: int = 0) -> Iterator[Batch]:
        """Yield the batches of an epoch in its random order, augmented.

        Args:
            number: of the epoch, from 0.
            first: the step to begin with.
        """
        order = np.random.default_rng((self.seed, number)).permutation(len(self.part))

        def read(step: int) -> Batch:
            chosen = np.sort(order[step * self.size : (step + 1) * self.size])
            random = np.random.default_rng((self.seed, number, step))
            batch = self._read(chosen)
            return Batch(*self.augmentation.applied(batch.images, batch.labels, random))

        yield from _ahead(read, range(first, len(self)))

    def in_order(self) -> Iterator[Batch]:
        """Yield all patches as they lie in the files, untouched."""

        def read(step: int) -> Batch:
            return self._read(slice(step * self.size, (step + 1) * self.size))

        yield from _ahead(read, range(len(self)))

    def _read(self, which: Union[slice, NDArray[np.int64]]) -> Batch:
        images = tuple(
            np.asarray(self.part.images[name][which], dtype=np.float32) for name in self.sources
        )
        return Batch(images, np.asarray(self.part.labels[which], dtype=np.int32))


def _ahead(read: Callable[[int], _T], steps: Sequence[int]) -> Iterator[_T]:
    """Yield what is read for each step, read a little ahead in a thread."""
    with ThreadPoolExecutor(1, "patches") as pool:
        waiting: list[Future[_T]] = []
        try:
            for step in steps:
                waiting.append(pool.submit(read, step))
                if len(waiting) > _AHEAD:
                    yield waiting.pop(0).result()
            while waiting:
                yield waiting.pop(0).result()
        finally:
            for one in waiting:
                one.cancel()
