"""What is wrong with a map that is asked for, as far as the model is not read for it.

QGIS's side asks this while its dialog is open; the worker finds the same, later. A refusal is one
that the worker would give, too: where that depends on more than is known here, nothing is said.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Optional

from numpy.typing import NDArray

from .contract.errors import CardError, EngineError, GeometryError, ModelError
from .contract.job import AUTO, REFUSE, PredictJob
from .contract.messages import Messages
from .contract.part import read_part
from .geometry.grid import Affine, Grid, Size
from .imagery.bands import Band, are_described, bands_of_sources, choose, described, places, usual
from .imagery.sampling import sample_by_windows
from .imagery.stack import Stack
from .inference.calibration_choice import check_calibration
from .inference.input_alarm import check_images, image_to_check, refusal, unlike_on_the_ground
from .inference.legend_choice import choose_legend
from .inference.map_files import wanted_maps
from .inference.value_choice import choose_values
from .maps.legend import read_legend
from .models import kept_exports
from .models.card import FILE_NAME, read_card_alone
from .models.card import Card as Card
from .models.model_inputs import check_bands, dated, image_inputs, in_own_order
from .models.model_outputs import heads_named
from .models.number_kinds import CONTINUOUS, ONE_CLASS
from .models.tensors import Signature, Tensor
from .sampling.earlier_division import EarlierDivision as EarlierDivision
from .sampling.earlier_division import earlier_division


@dataclass(frozen=True)
class Image:
    """A raster, as far as its header says."""

    path: str
    bands: tuple[Band, ...]
    grid: Optional[Grid]
    """None: it has no coordinates of its own."""
    has_alpha: bool
    """What an alpha band is, data or a mask, is for the worker to say."""


@dataclass(frozen=True)
class BandMatch:
    """A band that a model wants, and the image's band that it would be given."""

    wanted: str
    """Its name by the card; empty: the card has none."""
    number: Optional[int]
    """Of the image's band, from 1; None: the image has none for it."""
    name: str = ""
    """What the image calls that band."""


@dataclass(frozen=True)
class Fit:
    """Whether an image has the bands that a model wants."""

    bands: tuple[BandMatch, ...]
    """In the order of the model's input; empty: the card does not say how many it wants."""
    by_name: bool
    """Found by their names; else the image's bands are taken in their order."""
    problem: str = ""
    """Why the model would be refused this image, in the worker's words; empty: it would not."""


def image_of(
    path: str,
    descriptions: Sequence[str],
    size: tuple[int, int],
    place: Optional[Affine],
    crs: str,
    has_alpha: bool,
) -> Image:
    """Return what a raster's header says.

    Args:
        path: the file.
        descriptions: of its bands.
        size: width and height in pixels.
        place: its geotransform as a, b, c, d, e, f; None: it has none.
        crs: as WKT.
        has_alpha: whether one of the bands is flagged as alpha.
    """
    grid = None if place is None else Grid(*size, place, crs)
    return Image(path, tuple(described(descriptions, path)), grid, has_alpha)


def card_in(model: str) -> Optional[Card]:
    """Return a model's card, not compared with the model; None: there is none.

    Args:
        model: a folder, or an ONNX file, which is not read.

    Raises:
        CardError: it cannot be read.
    """
    return read_card_alone(Path(model))


def hash_of(model: str) -> str:
    """Return the SHA-256 of a Keras file.

    Raises:
        OSError: it cannot be read.
    """
    return kept_exports.hash_of(Path(model))


def is_kept(sha256: str, exports: str, trust: bool) -> bool:
    """Tell whether an export of a Keras file was kept.

    Args:
        sha256: of the file.
        exports: the folder that exports are kept in.
        trust: whether the user trusts the file.
    """
    names = kept_exports.names(sha256, trust)
    return any((Path(exports) / name / FILE_NAME).is_file() for name in names)


def kept_card(sha256: str, exports: str, trust: bool) -> Optional[Card]:
    """Return the card of the export that was kept of a Keras file; None: a run would make one.

    Args: as :func:`is_kept`.
    """
    for name in kept_exports.names(sha256, trust):
        with contextlib.suppress(CardError):
            card = read_card_alone(Path(exports) / name)
            if card is not None:
                return card
    return None


def check_legend(path: str) -> None:
    """Refuse a legend that cannot be read.

    Raises:
        LegendError: says why.
    """
    read_legend(Path(path))


def division_of(folder: str) -> EarlierDivision:
    """Return how the ground of a set of patches is divided.

    Raises:
        PatchSetError: the folder is no set, or its division cannot be kept.
    """
    return earlier_division(Path(folder))


def check_like(
    like: EarlierDivision,
    split: str,
    folds: tuple[int, int],
    block_size: int,
    patch_size: str,
    image: Optional[Image],
) -> None:
    """Refuse a sampling that cannot keep the division of an earlier set.

    Args:
        like: that division.
        split: parameter SPLIT.
        folds: FOLDS and FOLD.
        block_size: BLOCK_SIZE.
        patch_size: PATCH_SIZE.
        image: the first one; None: no file of this machine.

    Raises:
        EngineError: in the worker's words.
    """
    like.check_wishes(split, folds, block_size)
    first = Size.parse(patch_size.split(",")[0], "PATCH_SIZE")
    like.check_patch(max(first.width, first.height))
    if image is not None and image.grid is not None:
        like.corner_on(image.grid, image.path)


def check_map(
    job: PredictJob, card: Optional[Card], sources: Sequence[Sequence[Optional[Image]]]
) -> None:
    """Refuse what is sure to fail.

    Args:
        job: what is asked for; maps whose path is not known yet are left out of it.
        card: the model's card.
        sources: the rasters of each source; None for one that is not a file of this machine.

    Raises:
        EngineError: in the worker's words.
    """
    read_part(job.part)
    if job.class_map or job.probabilities or job.confidence:
        wanted_maps(job)
    if card is not None:
        heads_named(job.head, [tensor.name for tensor in card.outputs])
        check_calibration(job, card)
        _check_bands(job, card, sources)
    if job.classes or card is not None:
        choose_legend(job, card, None if card is None else _classes(job, card), _unheard())
    first = sources[0][0] if sources and sources[0] else None
    if job.input_check == REFUSE and card is not None:
        _check_ground(job, card, sources)
    if job.extent is not None and first is not None and first.grid is not None:
        _check_extent(job.extent, first.path, first.grid)


def _check_bands(job: PredictJob, card: Card, sources: Sequence[Sequence[Optional[Image]]]) -> None:
    signature = Signature(card.inputs, card.outputs)
    inputs = dated(image_inputs(signature, job.placeholders, len(sources), card), card)
    texts = bands_of_sources(job.bands, len(sources))
    for tensor, source, text in zip(inputs, sources, texts):
        rasters = [image for image in source if image is not None]
        if not rasters or len(rasters) < len(source) or any(r.has_alpha for r in rasters):
            continue
        bands = [band for image in rasters for band in image.bands]
        names = card.bands.get(tensor.name, ())
        taken = choose(text, names, bands, tensor.name, _unheard())
        check_bands(tensor, len(taken), rasters[0].path)


def fit_of(card: Card, image: Image) -> Fit:
    """Hold an image's bands against those that a model with one image input wants.

    Raises:
        EngineError: the model has another number of image inputs.
    """
    signature = Signature(card.inputs, card.outputs)
    (tensor,) = dated(image_inputs(signature, "", 1, card), card)
    wanted = card.bands.get(tensor.name, ())
    problem = ""
    try:
        found = places(wanted, image.bands)
        if not image.has_alpha:
            taken = choose("", wanted, image.bands, tensor.name, _unheard())
            check_bands(tensor, len(taken), image.path)
    except EngineError as error:
        found, problem = [None] * len(wanted), str(error)
        with contextlib.suppress(EngineError):
            found = places(wanted, image.bands)
    by_name = any(place is not None for place in found) or (
        bool(wanted) and are_described(image.bands)
    )
    if not by_name:
        count = len(wanted) or tensor.channels or 0
        free = usual(image.bands)
        found = [free[i] if i < len(free) else None for i in range(count)]
    names = [*wanted, *[""] * (len(found) - len(wanted))]
    return Fit(tuple(map(_matched, names, found, [image] * len(found))), by_name, problem)


def _matched(wanted: str, place: Optional[int], image: Image) -> BandMatch:
    if place is None:
        return BandMatch(wanted, None)
    return BandMatch(wanted, place + 1, image.bands[place].name)


def _check_ground(
    job: PredictJob, card: Card, sources: Sequence[Sequence[Optional[Image]]]
) -> None:
    """Refuse pixels of another size than the training's, where INPUT_CHECK wants it."""
    signature = Signature(card.inputs, card.outputs)
    inputs = image_inputs(signature, job.placeholders, len(sources), card)
    for tensor, source in zip(inputs, sources):
        image = source[0] if source else None
        if image is not None and image.grid is not None:
            wrong = unlike_on_the_ground(image.path, image.grid, tensor.name, card)
            if wrong:
                raise ModelError(refusal([wrong]))


def doubts(job: PredictJob, card: Card) -> list[str]:
    """Say what a map will be warned of before its first tile, in the worker's words.

    Looks at pixels all over the images, as Orfeo ToolBox's Python does, which has GDAL's bindings
    like QGIS's: some tenths of a second.

    Args:
        job: what is asked for; its rasters are files of this machine.
        card: the model's card.

    Raises:
        EngineError: the images cannot be read, are not such as the model takes, or are refused.
    """
    from .imagery.gdal_stack import GdalStack

    inputs = image_inputs(Signature(card.inputs, card.outputs), job.placeholders,
                          len(job.sources), card)  # fmt: skip
    texts = bands_of_sources(job.bands, len(job.sources))
    with contextlib.ExitStack() as exits:
        stacks: dict[str, Stack] = {}
        for tensor, source, text in zip(inputs, job.sources, texts):
            stack = exits.enter_context(GdalStack(source.rasters))
            wanted = card.bands.get(tensor.name, ())
            stack.take(choose(text, wanted, stack.all_bands, tensor.name, _unheard()))
            stacks[tensor.name] = stack
        values = choose_values(job, card, stacks)
        for name, changes in values.changes.items():
            stacks[name].change(changes)
        images = [
            image_to_check(name, stack, partial(_sampled, stack, job.nodata))
            for name, stack in stacks.items()
        ]
        alarm = check_images(job, card, images, _unheard())
    return [*values.warnings, *([alarm] if alarm else [])]


def _sampled(stack: Stack, nodata: Optional[float]) -> NDArray[Any]:
    return sample_by_windows(stack, nodata).pixels


def sources_of(card: Card) -> list[str]:
    """Return the names of a model's image inputs, in the order in which sources feed them."""
    return [one.name for one in in_own_order(Signature(card.inputs, card.outputs).images, card)]


def _classes(job: PredictJob, card: Card) -> Optional[int]:
    """Return how many classes the model tells apart; None where its card leaves that open."""
    if job.output_names.strip() or job.head.strip() or job.activation != AUTO:
        return None
    return classes_of(card)


def classes_of(card: Card) -> Optional[int]:
    """Return how many classes a model tells apart by its card; None: that is open."""
    # Beside labels, an output of several channels may be anything, such as features.
    labels = any(tensor.is_integer for tensor in card.outputs)
    found = {
        _count(card, tensor)
        for tensor in card.outputs
        if tensor.is_float
        and len(tensor.shape) in (2, 4)
        and (not labels or _is_softmax(card, tensor.name))
    }
    return next(iter(found)) if len(found) == 1 else None


def _count(card: Card, tensor: Tensor) -> Optional[int]:
    """Return how many classes an output tells apart, if it does."""
    numbers = card.numbers.get(tensor.name)
    # Cards of the first versions say nothing.
    kind = None if numbers is None else numbers.kind
    if kind in ONE_CLASS:
        return 2
    if kind == CONTINUOUS or tensor.channels == 1 or (numbers is not None and kind is None):
        return None
    return tensor.channels


def _is_softmax(card: Card, output: str) -> bool:
    """Tell whether the card's layers say that an output holds class probabilities."""
    return any(
        output in layer.outputs and "softmax" in f"{layer.kind} {layer.detail}".lower()
        for layer in card.layers
    )


def _check_extent(extent: tuple[float, float, float, float], path: str, grid: Grid) -> None:
    if grid.window_of_extent(extent) is None:
        raise GeometryError(
            f"{path}: EXTENT ({', '.join(map(str, extent))}) lies outside the image, which covers "
            f"({', '.join(map(str, grid.bounds))}) as xmin, ymin, xmax, ymax in the image's CRS. "
            "Choose an extent that overlaps it."
        )


def _unheard() -> Messages:
    return Messages(io.StringIO())
