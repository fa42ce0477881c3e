"""Orfeo ToolBox as an engine: from the job to the finished maps, through TensorflowModelServe.

Runs in OTB's own Python, which has neither TensorFlow nor, as a rule, rasterio. The worker reads
the job and the images and finishes the maps; pyotb runs in a child of it. TensorflowModelServe
writes all outputs as they are into one intermediate file, and from there on everything is as with
the own engine.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OtbError
from ..contract.file_kind import meant_by, part_in_words
from ..contract.job import AUTO, NONE, PredictJob, RasterInput
from ..contract.messages import Messages
from ..contract.result import PredictResult
from ..geometry.grid import Grid, Size, Window
from ..geometry.patch_positions import SourcePositions, TileInput
from ..imagery.bands import bands_of_sources, choose
from ..imagery.sampling import sample_by_windows
from ..imagery.stack import Stack
from ..inference.calibration_choice import calibrated, check_calibration
from ..inference.input_alarm import ImageToCheck, check_images, image_to_check
from ..inference.legend_choice import choose_legend
from ..inference.map_files import content_of, open_map, styles, wanted_maps
from ..inference.map_finishing import MapFinishing
from ..inference.outside import beyond
from ..inference.products import Product
from ..inference.provenance import tags_of
from ..inference.result_words import head_in_words, short_results, tell_results
from ..inference.told_shares import tell_shares
from ..inference.unlike_band import Unlike, counted
from ..inference.wanted_products import told_by, wanted_products
from ..maps.atomic_files import scratch
from ..maps.legend import read_legend
from ..maps.map_profile import BLOCK, check_options
from ..maps.output_paths import refuse_overwriting
from ..maps.writer import Writer
from ..models.card import Card, read_card
from ..models.model_folder import check_folder
from ..models.model_inputs import image_inputs, inputs_in_words
from ..models.model_outputs import Roles, find_roles
from ..models.number_kinds import CONTINUOUS
from ..models.tensors import Signature
from .child_run import serve
from .common_grid import Image
from .graph_safety import check_operations
from .graph_signature import read_signature
from .limits import check_values, refuse_alpha, refuse_other_bands, refuse_what_it_cannot
from .model_description import bands_of
from .patch_trial import check_trial, sample_window
from .raster_library import Library, library
from .serving_plan import Plan, make_plan

_TILE = Size(2 * BLOCK, 2 * BLOCK)


def predict_with_otb(job: PredictJob, messages: Messages) -> None:
    """Run the job and send its result.

    Raises:
        EngineError: anything that the user can mend; nothing is written then.
    """
    started = time.monotonic()
    wanted = wanted_maps(job)
    refuse_what_it_cannot(job)
    said = part_in_words(Path(job.model))
    if said:
        messages.info(said)
    job = dataclasses.replace(job, model=str(meant_by(Path(job.model))))
    folder = Path(job.model)
    check_folder(folder)
    if not job.trust:
        check_operations(folder)
    card = read_card(folder)
    check_calibration(job, card)
    signature = read_signature(folder)
    # What cannot be used in the end is better known now than after an hour.
    check_options(job.creation_options)
    if job.classes:
        read_legend(Path(job.classes))
    rasters = library()
    with contextlib.ExitStack() as exits:
        sources = [exits.enter_context(rasters.stack(s.rasters)) for s in job.sources]
        refuse_overwriting(wanted.values(), (name for stack in sources for name in stack.files))
        images = [
            Image(source.rasters[0].path, stack.grid, stack.bands, str(stack.dtype))
            for source, stack in zip(job.sources, sources)
        ]
        for note in (note for stack in sources for note in stack.notes(job.nodata)):
            messages.info(note)
        images = _check_order(job, card, signature, images, sources, messages)
        values = check_values(job, card, sources, messages)
        alarm = check_images(job, card, _to_check(job, card, signature, sources), messages)
        plan = make_plan(job, card, signature, images, messages)
        area = plan.geometry.area
        _check_legend(job, card, plan)
        _say_plan(job, plan, messages)
        messages.progress(0.02, "Starting Orfeo ToolBox")
        beside = next(iter(wanted.values()))
        path = exits.enter_context(scratch(beside, "otb"))
        servings = [plan.serving(job, path)]
        sample: Optional[Window] = None
        if plan.fully:
            sample = sample_window(plan, sources[0])
            trial = exits.enter_context(scratch(beside, "trial"))
            # First: what does not start at all should not cost the whole map.
            servings.insert(0, plan.trial(job, trial, sample))
        versions = serve(servings, messages, job.ram_mb, cpu_only=job.device == "cpu")
        messages.progress(0.9, "Finishing the map")
        written = exits.enter_context(_open(rasters, path, plan))
        result, seen = _Result(plan, written), _Images(sources, job, plan.geometry.places, card)
        if sample is not None:
            patches = exits.enter_context(rasters.stack((RasterInput(str(trial)),)))
            check_trial(plan, result.outputs(sample), patches)
        engine = _name(versions, written)
        products, numbers = _find_products(job, card, result, seen.unlike, messages)
        tags = tags_of(job, card, engine, plan.method, numbers, values, alarm)
        files = _MapFiles(wanted, rasters.writer, job.creation_options, tags)
        valid = _finish(job, messages, products, result, seen, files)
    messages.result(
        PredictResult(
            outputs={key: str(path) for key, path in wanted.items()},
            styles=styles(products, wanted),
            width=area.width,
            height=area.height,
            valid_pixels=valid,
            seconds=round(time.monotonic() - started, 3),
            method=plan.method,
            engine=engine,
            content=content_of(products),
            numbers=numbers,
            alarm=alarm,
        )
    )


def _say_plan(job: PredictJob, plan: Plan, messages: Messages) -> None:
    area = plan.geometry.area
    messages.info(
        f"Orfeo ToolBox; method: {plan.method}; receptive field "
        f"{', '.join(map(str, plan.fields.receptive.values()))}, expression field "
        f"{plan.fields.expression}, scale factor {plan.fields.scale}; map of {area.width} x "
        f"{area.height} pixels."
    )
    left_out = beyond(job.extent, plan.geometry.grid)
    if left_out:
        messages.info(left_out)


def _said_before(card: Optional[Card], results: Sequence[Roles]) -> str:
    """Say which output the card has chosen, where the others have not been computed."""
    known = card.result if card is not None else None
    if known is None or known.output != results[0].probabilities:
        return ""
    return head_in_words(dataclasses.replace(results[0], head=known))


def _check_order(
    job: PredictJob,
    card: Optional[Card],
    signature: Signature,
    images: Sequence[Image],
    sources: Sequence[Stack],
    messages: Messages,
) -> list[Image]:
    """Check that the model wants the bands as they come; return the images as they are taken.

    Raises:
        OtbError: it wants others, or another order.
        BandsError: a band that it wants is not there.
    """
    taken = []
    inputs = image_inputs(signature, job.placeholders, len(job.sources), card)
    said, guessed = inputs_in_words(inputs, [i.path for i in images], job.placeholders, card)
    if said:
        (messages.warning if guessed else messages.info)(said)
    texts = bands_of_sources(job.bands, len(job.sources))
    for tensor, image, stack, text in zip(inputs, images, sources, texts):
        names = card.bands.get(tensor.name, ()) if card else ()
        chosen = choose(text, names, stack.all_bands, tensor.name, messages)
        masks = [i for i, band in enumerate(stack.all_bands) if band.mask]
        refuse_alpha(image.path, len(set(masks) - set(chosen)))
        refuse_other_bands(image.path, chosen, len(stack.all_bands))
        stack.take(chosen)
        taken.append(dataclasses.replace(image, bands=stack.bands, dtype=str(stack.dtype)))
    return taken


def _to_check(
    job: PredictJob, card: Optional[Card], signature: Signature, sources: Sequence[Stack]
) -> list[ImageToCheck]:
    """Return what the alarm looks at: Orfeo ToolBox takes all bands, in their order."""

    def sampled(stack: Stack) -> NDArray[Any]:
        return sample_by_windows(stack, job.nodata).pixels

    inputs = image_inputs(signature, job.placeholders, len(job.sources), card)
    return [
        image_to_check(tensor.name, stack, partial(sampled, stack))
        for tensor, stack in zip(inputs, sources)
    ]


def _check_legend(job: PredictJob, card: Optional[Card], plan: Plan) -> None:
    """Refuse a legend of more classes or fewer than the model has, where that is certain by now.

    Raises:
        LegendError: both sides are listed.
    """
    several = [t for t in plan.outputs if t.is_float and (bands_of(t) or 0) >= 2]
    labels = [t for t in plan.outputs if t.is_integer and bands_of(t) == 1]
    if len(several) != 1 or (labels and not job.probabilities and not job.confidence):
        return
    numbers = card.numbers.get(several[0].name) if card is not None else None
    quantities = numbers is not None and numbers.kind == CONTINUOUS
    if job.activation == NONE or (job.activation == AUTO and quantities):
        return
    # A single output of several channels is the probabilities.
    choose_legend(job, card, bands_of(several[0]), Messages(io.StringIO()))


def _open(rasters: Library, path: Path, plan: Plan) -> Stack:
    """Open what TensorflowModelServe wrote.

    Raises:
        OtbError: it is not what was asked for.
    """
    written = rasters.stack((RasterInput(str(path)),))
    expected = plan.geometry.layout.grid.crop(plan.written)
    # The CRS is copied from the image; its text may differ.
    differences = dataclasses.replace(expected, crs="").differences(
        dataclasses.replace(written.grid, crs="")
    )
    bands = sum(bands_of(tensor) or 0 for tensor in plan.outputs)
    if written.bands != bands:
        differences.append(f"{written.bands} bands instead of {bands}")
    if differences:
        raise OtbError(
            "TensorflowModelServe did not write the map that was asked for: "
            + "; ".join(differences)
            + ". Please report this with the log; until then, choose ENGINE CNN Mapper."
        )
    return written


class _Result:
    """The outputs in the intermediate file, by name."""

    def __init__(self, plan: Plan, written: Stack) -> None:
        self.plan = plan
        self._written = written

    def outputs(self, window: Window) -> dict[str, NDArray[Any]]:
        """Return each output's pixels, shape (height, width, channels), in a part of the map."""
        origin = self.plan.written
        pixels = self._written.read(window.moved(-origin.x, -origin.y))
        found: dict[str, NDArray[Any]] = {}
        first = 0
        for tensor in self.plan.outputs:
            last = first + (bands_of(tensor) or 0)
            values = pixels[..., first:last]
            # float32 held them; what is whole stays so.
            found[tensor.name] = values.astype("int64") if tensor.is_integer else values
            first = last
        return found

    def samples(self) -> dict[str, NDArray[Any]]:
        """Return each output in some places of the map, shape (n, height, width, channels)."""
        area = self.plan.geometry.area
        side = min(32, area.width), min(32, area.height)
        places = {
            (area.x + x * (area.width - side[0]) // 2, area.y + y * (area.height - side[1]) // 2)
            for x in range(3)
            for y in range(3)
        }
        found = [self.outputs(Window(x, y, *side)) for x, y in sorted(places)]
        return {name: np.stack([part[name] for part in found]) for name in found[0]}


def _find_products(
    job: PredictJob, card: Optional[Card], result: _Result, unlike: Unlike, messages: Messages
) -> tuple[tuple[Product, ...], str]:
    """Tell by the outputs what the maps are made of, and what their numbers were taken for."""
    outputs, samples = result.plan.outputs, result.samples()
    told = told_by(job, card, [tensor.name for tensor in outputs])
    results = find_roles(outputs, samples, told)
    tell_results(results, _said_before(card, results), job.threshold, messages)
    results = calibrated(job, card, results, messages)
    products = wanted_products(
        job, results, samples, lambda classes: choose_legend(job, card, classes, messages),
        messages, unlike,
    )  # fmt: skip
    return products, short_results(results, job.threshold)


class _Images:
    """The images of a run, read as the tiles of the own engine are."""

    def __init__(
        self,
        stacks: Sequence[Stack],
        job: PredictJob,
        places: SourcePositions,
        card: Optional[Card],
    ) -> None:
        self._stacks = stacks
        self._nodata = job.nodata
        taken = {place.source: stack.bands for place, stack in zip(places, stacks)}
        # TensorflowModelServe is asked for the model's own outputs alone.
        self.unlike = Unlike.of(card, taken, by_model=False)
        """What can be told of how unlike the training they are."""

    def read(self, places: SourcePositions, blocks: Window) -> TileInput:
        """Return what the blocks see of each source."""
        pixels, masks = {}, {}
        for place, stack in zip(places, self._stacks):
            found = stack.read_masked(place.window(blocks), self._nodata)
            pixels[place.source], masks[place.source] = found
        return TileInput(pixels, masks)


@dataclass(frozen=True)
class _MapFiles:
    """The map files of a run: where they go, how they are made, what they say of their making."""

    wanted: dict[str, Path]
    """By the Processing output that each is."""
    writer: type[Writer]
    options: Sequence[str]
    tags: dict[str, str]

    def open(self, exits: contextlib.ExitStack, product: Product, grid: Grid) -> Writer:
        """Open the file of a product under a temporary name; see `open_map`."""
        target = self.wanted[product.key]
        return open_map(exits, product, target, grid, self.options, self.tags, self.writer)


def _finish(
    job: PredictJob,
    messages: Messages,
    products: Sequence[Product],
    result: _Result,
    images: _Images,
    files: _MapFiles,
) -> int:
    """Make the maps of the outputs; return the number of pixels that have data."""
    geometry = result.plan.geometry
    finishing = MapFinishing(job, products, geometry)
    tiles = list(geometry.tiles(_TILE))
    ranges = images.unlike.ranges if job.confidence else None
    valid = lost = 0
    with contextlib.ExitStack() as exits:
        writers = [files.open(exits, product, geometry.grid) for product in products]
        for done, tile in enumerate(tiles, 1):
            seen = images.read(geometry.places, tile.blocks)
            has_data = finishing.has_data(tile, seen)
            found = counted(ranges, seen, geometry.places, tile.blocks, geometry.expression)
            part = geometry.within_blocks(tile)
            outputs = result.outputs(tile.output) | {n: v[part] for n, v in found.items()}
            finished = finishing.finished(outputs, has_data)
            for writer, pixels in zip(writers, finished.pixels):
                writer.write(pixels, geometry.on_map(tile))
            valid += finished.valid
            lost += finished.lost
            messages.progress(0.9 + 0.1 * done / len(tiles), "Finishing the map")
        for writer in writers:
            writer.finish()
    unnamed = [value for writer in writers for value in writer.contents.unnamed]
    finishing.warn(valid, lost, unnamed, messages)
    tell_shares(products, [writer.contents.counts for writer in writers], messages)
    return valid


def _name(versions: dict[str, str], written: Stack) -> str:
    """Return program and versions; OTB writes its own into its files."""
    otb = written.tag("OTB_VERSION") or versions.get("otb", "")
    return f"Orfeo ToolBox {otb}".rstrip() + f" (pyotb {versions['pyotb']})"
