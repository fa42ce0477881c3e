"""Small sets of labelled patches, made without an image."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from cnnmapper.engine.contract.card_job import STORED
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.models.card_training import BandStatistics
from cnnmapper.engine.sampling.patch_set import (
    PARTS,
    PATCH,
    PIXEL,
    TRAINING,
    PatchSet,
    PatchSetFacts,
    PatchSetWriter,
    PatchSource,
    Split,
)
from numpy.typing import NDArray

COUNTS = {"training": 96, "validation": 32, "test": 48}


def write_patch_set(
    folder: Path,
    parts: Mapping[str, tuple[Sequence[NDArray[Any]], NDArray[Any]]],
    classes: Optional[Legend] = None,
    *,
    split: Optional[Split] = None,
    blocks: Optional[Mapping[str, NDArray[Any]]] = None,
    centres: Optional[Mapping[str, NDArray[Any]]] = None,
) -> PatchSet:
    """Write a set.

    Args:
        folder: to make.
        parts: pixels of each source, and labels, by part; a part may be missing.
        classes: None: as many as there are labels, without names.
        split: None: blocks with a gap.
        blocks: of each patch, by part; None: four in each part.
        centres: likewise; None: all at the origin.
    """
    pixels, labels = parts[TRAINING]
    kind = PATCH if labels.ndim == 3 else PIXEL
    if classes is None:
        highest = max(int(np.max(part[1], initial=0)) for part in parts.values())
        classes = Legend.unnamed(highest + 1)
    sources = tuple(
        PatchSource(
            "input" if n == 0 else f"input_{n + 1}",
            image.shape[2],
            image.shape[1],
            tuple(f"B{band}" for band in range(image.shape[3])),
            image.dtype.name,
            10.0,
            statistics=tuple(
                BandStatistics.of_sample(image[..., band]) for band in range(image.shape[3])
            ),
        )
        for n, image in enumerate(pixels)
    )
    counts = {part: len(parts[part][1]) if part in parts else 0 for part in PARTS}
    writer = PatchSetWriter(folder, kind, sources, counts)
    class_counts = {}
    for number, part in enumerate(PARTS):
        written = writer.parts[part]
        if part in parts:
            for source, image in zip(sources, parts[part][0]):
                written.images[source.name][:] = image
            written.labels[:] = parts[part][1]
            own = np.arange(counts[part]) % 4 + 4 * number
            written.blocks[:] = own if blocks is None else blocks[part]
            written.centres[:] = 0 if centres is None else centres[part]
            written.image[:] = 0
        class_counts[part] = tuple(
            int(n) for n in written.class_counts(len(classes.entries))
        )
    return writer.finish(
        PatchSetFacts(
            kind=kind,
            classes=classes,
            sources=sources,
            counts=counts,
            class_counts=class_counts,
            values=STORED,
            images=(),
            crs="",
            seed=1,
            split=split or Split("checkerboard", "Blocks of 64 pixels.", 640.0, 64, 16),
        )
    )


def two_textures(
    folder: Path,
    side: int = 16,
    bands: int = 2,
    *,
    segmentation: bool = False,
    seed: int = 0,
    split: Optional[Split] = None,
) -> PatchSet:
    """Write a set of two classes, bright and dark, under some noise."""
    random = np.random.default_rng(seed)
    parts = {}
    for part, count in COUNTS.items():
        labels = np.arange(count) % 2
        bright = labels[:, None, None]
        if segmentation:
            bright = np.repeat(np.repeat(random.integers(0, 2, (count, 2, 2)), side // 2, 1),
                               side // 2, 2)  # fmt: skip
            labels = bright
        noise = random.normal(0, 150, (count, side, side, bands))
        image = np.broadcast_to(1000 + 300 * bright[..., None], noise.shape) + noise
        parts[part] = ([image.astype(np.uint16)], labels)
    return write_patch_set(folder, parts, split=split)
