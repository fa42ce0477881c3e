"""Apply a model to an image: from the job to the finished maps."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from . import __version__, pipeline
from .atomic import replacing
from .card import Card, read_card
from .errors import JobError, RasterError
from .grid import Layout, Size, Tile, Window
from .job import PATCH, REFLECT, PredictJob
from .legend import DEFAULT, Legend, read_legend
from .messages import Clock, Messages
from .methods import Method, PatchMethod, RegionMethod, is_shift_invariant
from .model_folder import check_folder
from .products import ClassMap, Probabilities, Product, finite
from .raster import BLOCK, MapProfile, MapWriter, Stack
from .roles import as_pixels, find_roles
from .setting import Fields, check_bands, constants, find_fields, image_input, noise, sample
from .signature import Engine, Tensor
from .validity import sees_only_numbers

DEFAULT_RAM = 1024
"""Memory for tiles in MB where the job leaves it open."""

# What a network keeps alive for each pixel that it sees, in 32-bit floats: an allowance of two
# layers of 64 features. The tile size follows from it and from RAM.
_FLOATS_PER_PIXEL = 128


def predict(job: PredictJob, messages: Messages) -> None:
    """Run the job and send its result.

    Raises:
        EngineError: anything that the user can mend; nothing is written then.
    """
    started = time.monotonic()
    wanted = {
        key: Path(path)
        for key, path in (("OUTPUT", job.class_map), ("OUTPUT_PROBABILITIES", job.probabilities))
        if path
    }
    _check_targets(job, wanted)
    # What is quickly checked comes before TensorFlow, which takes seconds to import.
    folder = Path(job.model)
    check_folder(folder)
    card = read_card(folder)
    if len(job.sources) != 1:
        raise JobError(f"The job has {len(job.sources)} sources; this version reads one.")
    with Stack(job.sources[0].rasters) as stack:
        messages.progress(0, "Loading the model")
        run = _prepare(job, messages, folder, card, stack)
    valid = _make_maps(job, messages, run, wanted)
    messages.result(
        outputs={key: str(path) for key, path in wanted.items()},
        styles={
            product.key: str(_style_path(wanted[product.key])) if product.legend else None
            for product in run.products
        },
        width=run.area.width,
        height=run.area.height,
        valid_pixels=valid,
        seconds=round(time.monotonic() - started, 3),
        method=run.method.name,
        engine=run.engine,
    )


@dataclass(frozen=True)
class _Run:
    """What the tiles need."""

    layout: Layout
    area: Window
    tile: Size
    method: Method
    products: tuple[Product, ...]
    engine: str


def _prepare(
    job: PredictJob, messages: Messages, folder: Path, card: Optional[Card], stack: Stack
) -> _Run:
    from .tensorflow_engine import TensorFlowEngine

    engine = TensorFlowEngine(folder, job.device)
    source = image_input(engine.signature, job.placeholders, len(job.sources))
    check_bands(source, stack.bands, job.sources[0].rasters[0].path)
    feeds = constants(engine.signature, job.user_placeholders)
    fields = find_fields(job, card, engine, source, feeds)
    layout = Layout.of(
        stack.grid, fields.receptive, fields.expression, fields.scale, job.edges == REFLECT
    )
    area = layout.area(job.extent, job.box)
    trial = layout.tile(Window(area.x, area.y, 1, 1)).source
    real = stack.read(trial)
    samples = sample(
        engine, source, feeds,
        [real.astype("float32"), noise(source, fields.receptive, stack.bands)],
    )  # fmt: skip
    roles = find_roles(engine.signature.outputs, samples)
    outputs = roles.needed(bool(job.class_map), bool(job.probabilities))
    classes = (
        as_pixels(samples[roles.probabilities], roles.probabilities).shape[-1]
        if roles.probabilities is not None
        else None
    )
    legend = _legend(job, card, classes, messages)
    method, tile = _method(job, messages, engine, source, feeds, outputs, layout, area, real)
    products: list[Product] = []
    if job.class_map:
        products.append(ClassMap(roles, legend))
    if job.probabilities and classes is not None:
        products.append(Probabilities(roles, classes, legend))
    messages.info(
        f"{engine.name}; method: {method.name}; receptive field {fields.receptive}, expression "
        f"field {fields.expression}, scale factor {fields.scale}; map of {area.width} x "
        f"{area.height} pixels in tiles of {tile.width} x {tile.height}."
    )
    return _Run(layout, area, tile, method, tuple(products), engine.name)


def _legend(
    job: PredictJob, card: Optional[Card], classes: Optional[int], messages: Messages
) -> Legend:
    if job.classes:
        legend, origin = read_legend(Path(job.classes)), job.classes
    elif card is not None and card.legend is not None:
        legend, origin = card.legend, "the model card"
    else:
        legend, origin = read_legend(DEFAULT), DEFAULT.name
        if classes is not None and classes != len(legend.entries):
            messages.info(
                f"The model has {classes} classes and no legend; they are named by their number. "
                "Give a legend as CLASSES, here or when exporting the model."
            )
            return Legend.unnamed(classes)
        messages.info(
            f"No legend is given and the model card has none: the classes are named after "
            f"{origin}. Give CLASSES for another legend."
        )
    if classes is not None:
        values = [entry.value for entry in legend.entries]
        missing = sorted(set(range(classes)) - set(values))
        extra = [value for value in values if value >= classes]
        if missing or extra:
            messages.warning(
                f"The model gives {classes} classes (values 0 to {classes - 1}); the legend of "
                f"{origin} has the values {', '.join(map(str, values))}."
                + (f" Without a name: {', '.join(map(str, missing))}." if missing else "")
                + (f" Never to occur: {', '.join(map(str, extra))}." if extra else "")
            )
    return legend


def _method(
    job: PredictJob,
    messages: Messages,
    engine: Engine,
    source: Tensor,
    feeds: dict[str, Any],
    outputs: Sequence[str],
    layout: Layout,
    area: Window,
    real: NDArray[Any],
) -> tuple[Method, Size]:
    """Choose how to compute the map, and the tile size in output pixels."""
    fields = Fields(
        Size(layout.x.receptive, layout.y.receptive),
        Size(layout.x.expression, layout.y.expression),
        Size(layout.x.scale, layout.y.scale),
    )
    run = engine.compile({source.name: str(real.dtype)}, outputs, feeds)
    budget = (job.ram_mb or DEFAULT_RAM) * 2**20 // 3
    bands = real.shape[-1]
    pixel = 4 * (_FLOATS_PER_PIXEL + 2 * bands)
    if job.mode != PATCH and fields.expression == Size(1, 1):
        check = engine.compile({source.name: "float32"}, outputs, feeds)
        low, high = float(np.nanmin(real)), float(np.nanmax(real))
        if not (np.isfinite(low) and np.isfinite(high) and high > low):
            low, high = 0.0, 10000.0
        shape = Size(layout.x.seen(0, 3)[1], layout.y.seen(0, 3)[1])
        trials = [noise(source, shape, bands, low, high, seed) for seed in range(2)]
        if is_shift_invariant(check, check, source.name, layout, trials):
            side = int((budget / pixel) ** 0.5)
            tile = Size(
                _tile(job, side // layout.x.scale, area.width),
                _tile(job, side // layout.y.scale, area.height),
            )
            method = RegionMethod(run, source.name, layout, tile, "fully convolutional")
            return method, tile
        messages.warning(
            "The model does not give the same for a region as for each receptive field in it "
            "(it pads with zeros, normalises over its input, or takes one input size only), so "
            "every output pixel is computed from its own patch. That is exact, and slower."
        )
    patch = fields.receptive.width * fields.receptive.height * pixel
    batch = max(1, min(1024, budget // patch))
    tile = Size(_tile(job, BLOCK, area.width), _tile(job, BLOCK, area.height))
    name = "patches" if job.mode == PATCH else f"patches every {layout.x.step} pixels"
    return PatchMethod(run, source.name, layout, batch, name), tile


def _tile(job: PredictJob, automatic: int, needed: int) -> int:
    """Return a tile's length: as asked for, else whole blocks of the file within memory."""
    size = job.tile_size
    if not size:
        size = max(16, min(4 * BLOCK, automatic))
        if size > BLOCK:
            size -= size % BLOCK
    return max(1, min(size, needed))


_Inferred = tuple[dict[str, NDArray[Any]], NDArray[np.bool_]]
"""A tile's outputs by name, and which of its pixels have data."""


def _make_maps(
    job: PredictJob, messages: Messages, run: _Run, wanted: dict[str, Path]
) -> int:
    """Compute and write every tile; return the number of pixels that have data."""
    grid = run.layout.grid.crop(run.area)
    tiles = list(run.layout.tiles(run.area, run.tile))
    clock = Clock(messages, len(tiles), "Tile")
    done = 0
    valid_pixels = 0
    with contextlib.ExitStack() as exits:
        readers = _Readers(job, exits)
        writers: list[tuple[Product, MapWriter]] = []
        for product in run.products:
            target = wanted[product.key]
            temporary = exits.enter_context(replacing(target))
            if product.legend is not None:
                style = exits.enter_context(replacing(_style_path(target)))
                _write_style(product.legend, style)
            profile = MapProfile(
                grid,
                product.dtype,
                product.bands,
                product.nodata,
                product.legend,
                {
                    "TIFFTAG_SOFTWARE": f"CNN Mapper {__version__}",
                    "CNNMAPPER_MODEL": Path(job.model).name,
                    "CNNMAPPER_METHOD": run.method.name,
                },
            )
            writer = MapWriter(temporary, profile, job.creation_options)
            exits.callback(writer.abandon)
            writers.append((product, writer))

        def infer(tile: Tile, pixels: NDArray[Any]) -> _Inferred:
            # The blocks may reach beyond the tile: a BOX need not begin at a block's border.
            x = tile.output.x - tile.blocks.x * run.layout.x.expression
            y = tile.output.y - tile.blocks.y * run.layout.y.expression
            rows, columns = slice(y, y + tile.output.height), slice(x, x + tile.output.width)
            outputs = run.method.run(pixels, tile)
            valid = sees_only_numbers(pixels, run.layout, tile)[rows, columns]
            return {name: values[rows, columns] for name, values in outputs.items()}, valid

        def write(tile: Tile, inferred: _Inferred) -> None:
            nonlocal done, valid_pixels
            outputs, valid = inferred
            valid = valid & finite(outputs)
            window = tile.output.moved(-run.area.x, -run.area.y)
            for product, writer in writers:
                writer.write(product.pixels(outputs, valid), window)
            valid_pixels += int(valid.sum())
            done += 1
            clock.done(done)

        pipeline.run(tiles, readers.read, infer, write)
        messages.progress(1, "Finishing the map")
        for _, writer in writers:
            writer.finish()
    if valid_pixels == 0:
        messages.warning(
            "The map has no valid pixel: the image or the model's output is nothing but NaN or "
            "infinity."
        )
    return valid_pixels


class _Readers:
    """One open stack for each reading thread."""

    def __init__(self, job: PredictJob, exits: contextlib.ExitStack) -> None:
        self._rasters = job.sources[0].rasters
        self._exits = exits
        self._lock = threading.Lock()
        self._local = threading.local()

    def read(self, tile: Tile) -> NDArray[Any]:
        stack: Optional[Stack] = getattr(self._local, "stack", None)
        if stack is None:
            stack = Stack(self._rasters)
            with self._lock:
                self._exits.enter_context(stack)
            self._local.stack = stack
        return stack.read(tile.source)


def _check_targets(job: PredictJob, wanted: dict[str, Path]) -> None:
    if not wanted:
        raise JobError("The job asks for no output.")
    if len({path.resolve() for path in wanted.values()}) != len(wanted):
        raise RasterError("Two outputs have the same file name; give each its own.")
    inputs = {Path(r.path).resolve() for source in job.sources for r in source.rasters}
    for path in wanted.values():
        if path.resolve() in inputs:
            raise RasterError(
                f"{path} is both input and output; the image would be lost. Choose another "
                "output file."
            )
        if path.suffix.lower() not in (".tif", ".tiff"):
            raise RasterError(f"{path} is no GeoTIFF name; expected .tif or .tiff.")
        if not path.parent.is_dir():
            raise RasterError(f"The folder {path.parent} of the output does not exist.")


def _style_path(target: Path) -> Path:
    return target.with_suffix(".qml")


def _write_style(legend: Legend, path: Path) -> None:
    try:
        path.write_text(legend.to_qml(), encoding="utf-8")
    except OSError as error:
        raise RasterError(
            f"{path.parent} cannot take the map: {error.strerror}. Choose another output file."
        ) from error
