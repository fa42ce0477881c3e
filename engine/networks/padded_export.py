"""A padded network that runs over whole images, kept beside an exported model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import ModelError
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..models.card_regions import PADDED, RegionEntry
from ..models.tensorflow_setup import tensorflow as tf
from .activation_memory import floats_of_image
from .equality_proof import Proof
from .full_precision import in_double_precision
from .image_network import ImageNetwork
from .layer_graph import Network, read
from .margin_proof import prove_margin
from .onnx_export import OnnxExport, Trial
from .padding_margin import PaddedFields, padded_fields
from .random_scenes import Shape

_TRIED = 512
"""Pixels on a side of the images on which ONNX Runtime is compared with TensorFlow, at the most."""
_MOST_PIXELS = 1 << 20
"""Of an image on which a margin is proven in double precision: an export is to end soon."""
_NEARLY_ONE = 1 + 1e-14
"""What pixels are multiplied by to learn how much rounding matters in double precision."""


def save_padded(
    model: Any, names: Sequence[str], folder: Path, onnx: OnnxExport, messages: Messages
) -> Iterator[RegionEntry]:
    """Save what runs over whole images, if a margin is known for the model and proven.

    Args:
        model: the Keras model.
        names: of its outputs, those for which nothing else is proven.
        folder: the exported model's folder.
        onnx: writes the networks as ONNX as well.
        messages: told what is going on, and why a network with a margin cannot be had.

    Returns:
        An entry for each pixel size that the outputs have.
    """
    for number, outputs in enumerate(_grids(model, names, messages), 1):
        network = _pruned(model, outputs)
        try:
            fields = padded_fields(network, outputs)
            messages.progress(0.65, f"Tracing the network for whole images ({', '.join(outputs)})")
            image = ImageNetwork(network, fields)
            messages.progress(0.7, f"Proving that a margin of {fields.margin} pixels is enough")
            proof = prove_margin(model, image)
            if not proof.proven:
                proof = _in_double(model, fields, outputs, messages) or proof
        except ModelError as error:
            messages.info(f"{', '.join(outputs)}: {error}")
            continue
        except (tf.errors.OpError, ValueError, TypeError) as error:
            # A layer that insists on the size for which it was built may throw anything of these.
            messages.info(
                f"{', '.join(outputs)}: the network does not run on another size of input "
                f"({_plain(error)})."
            )
            continue
        if not proof.proven:
            messages.info(
                f"{', '.join(outputs)}: a margin of {fields.margin} pixels was not proven to be "
                f"enough (largest difference {proof.largest:.2g} over {proof.windows} units)."
            )
            continue
        path = f"regions/padded_{number}"
        (folder / path).parent.mkdir(exist_ok=True)
        messages.progress(0.8, "Writing the network for whole images")
        tf.saved_model.save(
            image, str(folder / path), signatures={"serving_default": image.function}
        )
        yield RegionEntry(
            PADDED,
            path,
            dict.fromkeys(fields.sources, fields.receptive),
            dict.fromkeys(fields.sources, fields.unit),
            fields.expression,
            tuple(outputs),
            PADDED,
            proof.largest,
            proof.windows,
            floats_of_image(image),
            onnx.add(f"padded_{number}", image.traced, _trial(image), image.dtypes),
        )


def _trial(image: ImageNetwork) -> Trial:
    unit, margin = image.fields.unit, image.fields.margin
    # As many units as a proof of the margin has, where that is no large image.
    side = max(unit.width, unit.height)
    few = min(1 + 2 * -(-max(margin.width, margin.height) // side), max(1, _TRIED // side))

    def shapes(pixels: int) -> dict[str, Shape]:
        units = max(1, pixels // side)
        return {n: (units * unit.height, units * unit.width, b) for n, b in image.bands.items()}

    return Trial(image, shapes(few * side), region=shapes, floats=floats_of_image(image))


def _in_double(
    model: Any, fields: PaddedFields, outputs: list[str], messages: Messages
) -> Optional[Proof]:
    """Prove the margin in double precision; None: the model cannot be had in it, or it costs much.

    Deep networks may make more than the tolerance of rounding alone, and then nothing is known.
    """
    across, down = (3 * u + 2 * m for u, m in zip(_pair(fields.unit), _pair(fields.margin)))
    double = in_double_precision(model) if across * down <= _MOST_PIXELS else None
    if double is None:
        return None
    messages.progress(0.75, f"Proving the margin of {fields.margin} pixels in double precision")
    return prove_margin(double, ImageNetwork(_pruned(double, outputs), fields), _NEARLY_ONE)


def _pair(size: Size) -> tuple[int, int]:
    return size.width, size.height


def _grids(model: Any, names: Sequence[str], messages: Messages) -> list[list[str]]:
    """The outputs that have a margin, those of one pixel size together; the finest first."""
    found: dict[tuple[Fraction, Fraction], list[str]] = {}
    reasons: list[str] = []
    for name in names:
        try:
            fields = padded_fields(_pruned(model, [name]), [name])
        except ModelError as error:
            reasons.append(str(error))
            continue
        found.setdefault(_scale(fields), []).append(name)
    if not found and reasons:
        messages.info(f"The network is not run over whole images: {reasons[0]}.")
    return [found[scale] for scale in sorted(found)]


def _plain(error: Exception) -> str:
    return re.sub(r"\x1b\[\d*m", "", " ".join(str(error).split()))[:160]


def _scale(fields: PaddedFields) -> tuple[Fraction, Fraction]:
    return (
        Fraction(fields.unit.width, fields.expression.width),
        Fraction(fields.unit.height, fields.expression.height),
    )


def _pruned(model: Any, outputs: list[str]) -> Network:
    network = read(model)
    network.outputs = {name: network.outputs[name] for name in outputs}
    network.prune()
    return network
