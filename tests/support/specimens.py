"""The table of small networks with random but fixed weights, and what is known of each.

Every specimen says its fields, worked out by hand, and whether it can be made dense and
fully convolutional. Pairs are (x, y).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Optional

import numpy as np
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.layer_graph import input_names, output_names

from tests.support import specimens_not_equivariant as bound
from tests.support import specimens_of_blocks as blocks
from tests.support import specimens_of_pixels as pixels
from tests.support.random_weights import shake


@dataclass(frozen=True)
class Specimen:
    """One network. receptive None: it has no receptive field of its own.

    why: part of the reason for which it cannot be made dense.
    """

    build: Callable[[], Any]
    receptive: Optional[dict[str, tuple[int, int]]]
    expression: tuple[int, int] = (1, 1)
    scale: Any = (1, 1)
    """A pair, one for each source, or None where only the layers could tell and cannot be read."""
    alignment: Any = (1, 1)
    equivariant: bool = True
    dense: bool = True
    fcn: bool = True
    why: str = ""
    ratios: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.build.__name__

    def of(self, value: Any, source: str) -> Any:
        """The scale or alignment with regard to one source."""
        return value[source] if isinstance(value, dict) else value

    def model(self) -> Any:
        """The network, the same weights every time."""
        keras.utils.clear_session()
        model = self.build()
        shake(model)
        return model


def runner(model: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The model as something that can only be run: arrays by name in, arrays by name out."""
    order, names = input_names(model), output_names(model)

    def predict(images: dict[str, Any]) -> dict[str, Any]:
        feeds = [images[name] for name in order]
        structure = feeds[0] if len(feeds) == 1 else feeds
        if not isinstance(model, keras.Sequential) and isinstance(model.input, dict):
            structure = keras.tree.pack_sequence_as(model.input, feeds)
        outputs = model(structure, training=False)
        return {n: np.asarray(v) for n, v in zip(names, keras.tree.flatten(outputs))}

    return predict


def one(width: int, height: Optional[int] = None) -> dict[str, tuple[int, int]]:
    return {"image": (width, height or width)}


ZOO = [
    Specimen(pixels.tutorial, one(16), scale=(4, 4), alignment=(4, 4)),
    Specimen(pixels.flatten_sequential, one(16), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.flatten_activations, one(9, 7)),
    Specimen(pixels.flatten_normalised, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.average_over_patch, one(12), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.maximum_over_patch, one(9), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.reductions, one(7)),
    Specimen(pixels.deep, one(46), scale=(16, 16), alignment=(16, 16)),
    Specimen(pixels.odd_and_even, one(12, 8), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.dilated, one(10, 12), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.strided, one(8), scale=(6, 3), alignment=(6, 3)),
    Specimen(pixels.separable, one(13, 11), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.pointwise_layers, one(9), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.branches, one(8), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.residual, one(7)),
    Specimen(pixels.indices, one(5), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.vectors, one(5)),
    Specimen(pixels.nested, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.pixel_by_pixel, one(1)),
    Specimen(pixels.harmless_padding, one(16), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.centre_and_context, one(9), scale=(3, 3), alignment=(3, 3)),
    Specimen(pixels.custom_layers, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixels.mixing_at_one_pixel, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(
        pixels.two_sources,
        {"optical": (12, 12), "radar": (7, 5)},
        scale={"optical": (2, 2), "radar": (1, 1)},
        alignment={"optical": (2, 2), "radar": (1, 1)},
    ),
    Specimen(pixels.siamese, {"before": (6, 6), "after": (6, 6)}, scale=(2, 2), alignment=(2, 2)),
    Specimen(
        pixels.two_resolutions,
        {"colour": (4, 4), "fine": (12, 12)},
        ratios={"fine": 4},
        scale={"colour": (1, 1), "fine": (4, 4)},
        alignment={"colour": (1, 1), "fine": (4, 4)},
    ),
    Specimen(blocks.unet_64_to_32, one(64), (32, 32), alignment=(4, 4), dense=False, why="32 x 32"),
    Specimen(blocks.unet_of_any_size, one(36), (4, 4), alignment=(4, 4), dense=False, why="4 x 4"),
    Specimen(
        blocks.unet_cropped_too_little,
        one(64),
        (60, 60),
        alignment=(4, 4),
        equivariant=False,
        dense=False,
        fcn=False,
        why="60 x 60",
    ),
    Specimen(blocks.enlarging, one(8), (2, 2), alignment=(2, 2), dense=False, why="2 x 2"),
    Specimen(
        blocks.transposing, one(4), (2, 2), scale=(2, 2), alignment=(4, 4), dense=False, why="2 x 2"
    ),
    Specimen(
        blocks.decoder,
        one(16),
        (4, 4),
        scale=(4, 4),
        alignment=(4, 4),
        equivariant=False,
        dense=False,
        why="4 x 4",
    ),
    Specimen(
        bound.padded,
        one(8),
        scale=(2, 2),
        alignment=(2, 2),
        equivariant=False,
        fcn=False,
    ),
    Specimen(
        bound.padded_through,
        one(6),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'edge' (Conv2D) fills up the border",
    ),
    Specimen(
        bound.padded_of_any_size, None, equivariant=False, dense=False, fcn=False, why="'edge'"
    ),
    Specimen(
        bound.average_of_any_size, None, equivariant=False, dense=False, fcn=False, why="'whole'"
    ),
    Specimen(
        bound.attention,
        scale=None,
        alignment=None,
        receptive=one(8),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'excite'",
    ),
    Specimen(
        bound.mirrored,
        scale=None,
        alignment=None,
        receptive=one(6),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'mirror'",
    ),
    Specimen(
        bound.enlarged_inside,
        one(12),
        alignment=(2, 2),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'grow'",
    ),
    Specimen(
        bound.position_known,
        scale=None,
        alignment=None,
        receptive=one(5),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'places'",
    ),
]

BY_NAME = {specimen.name: specimen for specimen in ZOO}
