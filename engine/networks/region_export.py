"""Networks that run over regions, kept beside an exported model: made, proven and saved here.

An exported folder holds the model itself, which Orfeo ToolBox and others load, and in ``regions/``
what our engine runs instead of it where that is proven to give the same: the dense network, and
the convolutionalised one of a model that takes patches of one size only or gives several pixels
for each. Sources of unlike resolution need networks of their own, one for each ratio.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import ModelError
from ..contract.messages import Messages
from ..geometry.grid import Size
from ..models.card_regions import DENSE, FCN, DenseSummary, RegionEntry
from ..models.fields import ModelFields
from ..models.tensorflow_setup import tensorflow as tf
from .activation_memory import floats_of_stacks, floats_per_pixel
from .border_network import BorderNetwork
from .equality_proof import Proof, prove
from .layer_graph import has_layers, input_names, output_names, read
from .onnx_export import OnnxExport, Trial
from .padded_export import save_padded
from .region_network import DILATION, FRAGMENTS, RegionNetwork
from .rewriting import DenseNetwork, convolutionalise, dense, shapes_of

FOLDER = "regions"
_TRIED = 24
"""Patches on a side of the images on which ONNX Runtime is compared with TensorFlow."""
# Ratios of resolution between a further source and the first one that are prepared for where the
# network does not say which it was made for. Negative: coarser.
_RATIOS = (1, 2, 3, 4, -2, -3, -4)


@dataclass(frozen=True)
class SavedRegions:
    """The networks that were proven and saved, and what is to be said of the dense method."""

    entries: tuple[RegionEntry, ...]
    dense: DenseSummary
    floats: Optional[float]
    """32-bit floats that the model itself keeps alive at once for each pixel of the first source,
    run over a region; None: it is not known."""


def save_regions(
    model: Any, found: ModelFields, folder: Path, onnx: OnnxExport, messages: Messages
) -> SavedRegions:
    """Rewrite, prove and save; a network that cannot be rewritten is no error but a reason.

    Args:
        model: the Keras model.
        found: its fields.
        folder: the exported model's folder.
        onnx: writes the networks as ONNX as well.
        messages: told what is going on.
    """
    entries = []
    best: Optional[Proof] = None
    reason = ""
    method = ""
    way = "automatic"
    variants = list(_variants(model, found))
    for number, steps in enumerate(variants):
        label = "_".join(str(step) for step in steps.values())
        share = 0.5 + 0.15 * number / len(variants)
        messages.progress(share, f"Rewriting the network for every pixel ({label})")
        made = _first(model, partial(dense, model, method=way, steps=steps))
        if isinstance(made, str):
            reason = reason or made
            continue
        network, proof = made
        # What is faster for one ratio of the sources is taken to be so for the others.
        way = network.method if network.dilated else way
        if not proof.proven:
            best = best or proof
            reason = reason or _unproven(proof)
            continue
        if best is None or not best.proven:
            best, method = proof, network.method
        entries.append(_save(network, proof, DENSE, f"dense_{label}", folder, onnx))
    proven = any(entry.kind == DENSE for entry in entries)
    summary = DenseSummary(
        proven,
        best.largest if best else None,
        best.windows if best else 0,
        "" if proven else reason,
        method,
    )
    if _needs_convolutions(model, found):
        entries.extend(_fully_convolutional(model, found, folder, onnx, messages))
    covered = {name for entry in entries for name in entry.outputs}
    rest = [name for name in output_names(model) if name not in covered]
    entries.extend(save_padded(model, rest, folder, onnx, messages))
    return SavedRegions(tuple(entries), summary, _floats(model, found))


def _unproven(proof: Proof) -> str:
    if proof.windows == 0:
        return (
            "on every image that was tried rounding alone changes the results, so nothing is proven"
        )
    labels = "" if proof.labels_identical else ", other labels"
    return (
        "the rewritten network differs from the patches (largest difference "
        f"{proof.largest:.2g}{labels})"
    )


def _floats(model: Any, found: ModelFields) -> Optional[float]:
    try:
        network = convolutionalise(model, ratios=next(_variants(model, found)))
    except ModelError:
        return floats_of_stacks(read(model)) if has_layers(model) else None
    return round(floats_per_pixel(network), 2)


def _fully_convolutional(
    model: Any, found: ModelFields, folder: Path, onnx: OnnxExport, messages: Messages
) -> Iterator[RegionEntry]:
    variants = list(_variants(model, found))
    for number, steps in enumerate(variants):
        if next(iter(steps.values())) != 1:
            continue  # a coarser source: its patches would lie a fraction of a pixel apart
        label = "_".join(str(step) for step in steps.values())
        share = 0.65 + 0.15 * number / len(variants)
        messages.progress(share, f"Rewriting the network for regions ({label})")
        made = _first(model, partial(convolutionalise, model, ratios=steps))
        if not isinstance(made, str) and made[1].proven:
            yield _save(made[0], made[1], FCN, f"fcn_{label}", folder, onnx)


def _needs_convolutions(model: Any, found: ModelFields) -> bool:
    """Whether the model itself cannot be run over regions, or only with gaps between the blocks."""
    return _fixed(model) or any(size not in (None, (1, 1)) for size in found.expression.values())


def _fixed(model: Any) -> bool:
    return any(len(t.shape) == 4 and None not in t.shape[1:3] for t in model.inputs)


def _variants(model: Any, found: ModelFields) -> Iterator[dict[str, int]]:
    """Steps of the sources for which a network is made: one variant for a single source."""
    names = [n for n, t in zip(input_names(model), model.inputs) if len(t.shape) == 4]
    if len(names) == 1:
        yield {names[0]: 1}
        return
    first, *others = names
    # Where the size of the patches is fixed, the strides say nothing of the images' resolutions.
    natural = None if _fixed(model) else _natural_ratios(found, first, others)
    if natural is not None:
        yield {first: 1, **natural}
        return
    for ratio in _RATIOS:
        if ratio > 0:
            yield {first: 1, **dict.fromkeys(others, ratio)}
        else:
            yield {first: -ratio, **dict.fromkeys(others, 1)}


def _natural_ratios(found: ModelFields, first: str, others: list[str]) -> Optional[dict[str, int]]:
    """Resolutions that the strides of an any-size network itself imply; None: they do not."""
    result = {}
    scales = {source: one.scale for (source, _), one in found.pairs.items()}
    base = scales.get(first)
    for name in others:
        scale = scales.get(name)
        if base is None or scale is None or min(*base, *scale) <= 0:
            return None
        ratios = {s / b for s, b in zip(scale, base)}
        ratio = ratios.pop()
        if ratios or ratio.denominator != 1 or ratio > 8:
            return None
        result[name] = int(ratio)
    return result


def _first(model: Any, rewrite: Callable[[Optional[list[str]]], DenseNetwork]) -> Any:
    """The network of all outputs, else of those that can be rewritten; or why there is none."""
    try:
        network = rewrite(None)
        return network, prove(model, network)
    except ModelError as error:
        reason = str(error)
    names = output_names(model)
    if len(names) == 1:
        return reason
    able = []
    for name in names:
        try:
            rewrite([name])
        except ModelError:
            continue
        able.append(name)
    if not able:
        return reason
    try:
        network = rewrite(able)
        return network, prove(model, network)
    except ModelError as error:
        return str(error)


def _save(
    network: DenseNetwork, proof: Proof, kind: str, name: str, folder: Path, onnx: OnnxExport
) -> RegionEntry:
    path = f"{FOLDER}/{name}"
    target = folder / path
    target.parent.mkdir(exist_ok=True)
    tf.saved_model.save(network, str(target), signatures={"serving_default": network.function})
    return RegionEntry(
        kind,
        path,
        {name: Size(*patch) for name, patch in network.patch.items()},
        {name: Size(*step) for name, step in network.step.items()},
        Size(*network.expression),
        tuple(network.function.structured_outputs),
        network.method,
        proof.largest,
        proof.windows,
        _floats_of(network),
        onnx.add(name, partial(_traced, network), _trial(network), network.dtypes),
    )


def _floats_of(network: DenseNetwork) -> float:
    return network.floats if isinstance(network, BorderNetwork) else floats_per_pixel(network)


def _traced(network: DenseNetwork) -> Any:
    """Trace it for ONNX, which has dilated pooling but not the order of fragments."""
    if isinstance(network, RegionNetwork) and network.method == FRAGMENTS:
        own = network.patch, network.step, network.expression
        return RegionNetwork(network.network, *own, DILATION).function
    return network.traced()


def _trial(network: DenseNetwork) -> Trial:
    return Trial(
        network.predict,
        shapes_of(network, _TRIED),
        region=lambda side: shapes_of(network, max(1, side // max(max(network.step.values())))),
        floats=_floats_of(network),
    )
