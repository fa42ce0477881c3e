"""Turn a class map into polygons in a GeoPackage, with the colours of its classes."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import Union

import numpy as np
from numpy.typing import NDArray

from . import __version__
from .assessment.class_codes import SIZE, Codebook, Codes
from .assessment.class_raster import ClassRaster, legend_of
from .contract.job import VectorJob
from .contract.messages import Clock, Messages, Stages
from .contract.result import VectorResult
from .geometry.grid import Window
from .imagery.remote import environment
from .maps import tile_pipeline
from .maps.atomic_files import remove_stale, replacing, scratch
from .maps.legend import Legend
from .maps.output_lock import locked
from .maps.output_paths import check_targets, refuse_overwriting
from .maps.value_counter import ValueCounter
from .vectors.class_style import style_of_polygons
from .vectors.geopackage import GeoPackage, Layer, system_of
from .vectors.layer_file import refuse_unfinished_edits, table_name
from .vectors.map_polygons import STRIP_PIXELS, MapPolygons, Polygons, StripPixels
from .vectors.pixel_sums import ConfidenceRaster
from .vectors.polygon_layer import (
    FeatureValues,
    GroupedFeatures,
    SingleFeatures,
    check_can_simplify,
)

_ENDINGS = {"OUTPUT": (".gpkg",)}


def map_to_vector(job: VectorJob, messages: Messages, strip_pixels: int = STRIP_PIXELS) -> None:
    """Write the polygons of the job's map and send their number as the result.

    Args:
        job: names the map.
        messages: takes progress and result.
        strip_pixels: about how many pixels to work on at a time; the polygons are the same.

    Raises:
        RasterError: the map cannot be read, or is no class map, or CONFIDENCE is another's.
        OutputError: the file cannot be written.
        LegendError: the legend cannot be read.
        PackageError: the environment cannot simplify.
    """
    started = time.monotonic()
    target = Path(job.output)
    read = [job.map.path, job.classes, job.confidence.path if job.confidence else ""]
    check_targets({"OUTPUT": job.output}, read, _ENDINGS)
    if job.simplify:
        check_can_simplify()
    with environment(), contextlib.ExitStack() as exits:
        book = Codebook()
        raster = exits.enter_context(ClassRaster(job.map, "The map", book))
        raster.tell(messages)
        confidence = None
        files = [*raster.stack.files]
        if job.confidence:
            confidence = exits.enter_context(ConfidenceRaster(job.confidence, raster))
            files += confidence.stack.files
        refuse_overwriting([target], files)
        exits.enter_context(locked(target))
        refuse_unfinished_edits(target)
        remove_stale(target)
        grouped = job.dissolve or job.connectivity == 8 or job.simplify > 0
        stages = Stages(messages, 1, 4, 2 if grouped else 0)
        pixels = _count(raster, strip_pixels, stages.stage(0))
        values = {code: book.value(code) for code in np.flatnonzero(pixels).tolist()}
        if not values:
            messages.warning(f"{raster.name} has no pixel with data; the layer is empty.")
        legend = legend_of(sorted(values.values()), job.classes, (raster,), messages)
        fields = FeatureValues(values, legend, confidence is not None)
        temporary = exits.enter_context(replacing(target))
        file = GeoPackage(temporary, _layer(job, raster, legend, fields))
        exits.callback(file.abandon)
        source = MapPolygons(raster, confidence, job.simplify > 0, strip_pixels)
        if grouped:
            beside = target.with_name(f".{target.stem}.part{target.suffix}")
            kept = GroupedFeatures(file, fields, exits.enter_context(scratch(beside, "shapes")))
            exits.callback(kept.close)
            _run(source, kept, stages.stage(1))
            kept.finish(
                source.borders, job.dissolve, job.connectivity == 8, job.simplify, stages.stage(2)
            )
            count = kept.count
        else:
            single = SingleFeatures(file, fields)
            _run(source, single, stages.stage(1))
            count = single.count
        messages.progress(1, "Finishing the layer")
        file.finish()
    messages.result(
        VectorResult(
            output=job.output,
            features=count,
            classes=len(values),
            pixels=int(pixels.sum()),
            seconds=round(time.monotonic() - started, 3),
        )
    )


def _count(raster: ClassRaster, strip_pixels: int, messages: Messages) -> NDArray[np.int64]:
    """Return how many pixels have each code, none counted for no data."""
    counter, counts = ValueCounter(), np.zeros(SIZE, np.int64)
    strips = MapPolygons(raster, None, False, strip_pixels).strips()
    clock = Clock(messages, len(strips), "Counting strip")
    done = 0

    def count(_strip: Window, codes: Codes) -> None:
        nonlocal done
        for code, number in counter.count(codes).items():
            counts[code] += number
        done += 1
        clock.done(done)

    tile_pipeline.run(strips, raster.codes, count, lambda _strip, _nothing: None)
    counts[0] = 0
    return counts


def _run(
    source: MapPolygons, features: Union[GroupedFeatures, SingleFeatures], messages: Messages
) -> None:
    strips = source.strips()
    clock = Clock(messages, len(strips), "Following borders, strip")
    done = 0

    def write(_strip: Window, found: list[Polygons]) -> None:
        nonlocal done
        for polygons in found:
            features.add(polygons)
        done += 1
        clock.done(done)

    def follow(strip: Window, pixels: StripPixels) -> list[Polygons]:
        return source.polygons(strip, pixels)

    tile_pipeline.run(strips, source.read, follow, write)


def _layer(job: VectorJob, raster: ClassRaster, legend: Legend, fields: FeatureValues) -> Layer:
    return Layer(
        table_name(Path(job.output), "polygons"),
        fields.fields,
        "MULTIPOLYGON" if job.dissolve or job.connectivity == 8 else "POLYGON",
        system_of(raster.grid.crs, None if raster.crs is None else raster.crs.to_epsg()),
        style_of_polygons(legend, "class"),
        f"Made by CNN Mapper {__version__} from {Path(job.map.path).name}",
    )
