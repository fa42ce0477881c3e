"""The map files of a run: where they may go, what they say about themselves, their legend.

The same for every engine.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Optional

from ..contract.errors import JobError, OutputError, RasterError
from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..contract.result import CLASSES
from ..contract.secrecy import public
from ..geometry.grid import Grid
from ..maps.atomic_files import replacing
from ..maps.map_profile import MapProfile
from ..maps.operating_system import place_of
from ..maps.output_paths import check_targets
from ..maps.ramp_style import ramp_style
from ..maps.sidecars import is_our_style
from ..maps.writer import Writer
from .products import Product


def wanted_maps(job: PredictJob) -> dict[str, Path]:
    """Return the files that the job asks for, by the Processing output that each is.

    Raises:
        JobError: it asks for none.
        OutputError: one cannot be written where it is wanted.
    """
    wanted = {
        key: Path(path)
        for key, path in (
            ("OUTPUT", job.class_map),
            ("OUTPUT_PROBABILITIES", job.probabilities),
            ("OUTPUT_CONFIDENCE", job.confidence),
        )
        if path
    }
    if not wanted:
        raise JobError("The job asks for no output.")
    check_targets(
        {key: str(path) for key, path in wanted.items()},
        [raster.path for source in job.sources for raster in source.rasters],
    )
    if len({Path(place_of(path)).with_suffix("") for path in wanted.values()}) != len(wanted):
        # With another ending, too: a style beside them could belong to either.
        raise OutputError("Two outputs have the same file name; give each its own.")
    for path in wanted.values():
        if job.classes and _is_lost(Path(job.classes), path):
            raise OutputError(
                f"CLASSES is {job.classes}, which the style of {path} would overwrite. Choose "
                "another output file, or give the legend another name."
            )
    return wanted


def _is_lost(legend: Path, target: Path) -> bool:
    """Tell whether somebody's own legend lies where the style of a map goes."""
    style = _style_path(Path(os.path.realpath(target)))
    return place_of(legend) == place_of(style) and not is_our_style(legend)


def open_map(
    exits: contextlib.ExitStack,
    product: Product,
    target: Path,
    grid: Grid,
    options: Sequence[str],
    tags: dict[str, str],
    writer: type[Writer],
) -> Writer:
    """Open a map under a temporary name, its style beside it.

    Args:
        exits: closes it, and gives map and style their names if all went well by then.
        product: what the map holds.
        target: the file that it becomes.
        grid: the map's pixel grid.
        options: GDAL creation options, ``KEY=VALUE``.
        tags: its provenance, from :func:`provenance.tags_of`.
        writer: makes the file.

    Raises:
        RasterError: the folder cannot take it.
    """
    temporary = exits.enter_context(replacing(target))
    style, beside = style_of(product), None
    if style:
        # It goes where the map goes.
        beside = _style_path(temporary)
        _write_style(style, beside)
    profile = profile_of(product, grid, tags)
    opened = writer(temporary, profile, options)
    if beside is not None:
        exits.enter_context(_completing(beside, style, opened))
    exits.callback(opened.abandon)
    return opened


@contextlib.contextmanager
def _completing(path: Path, style: str, opened: Writer) -> Iterator[None]:
    """Write a style anew where it depends on what the finished map holds."""
    yield
    finished = opened.contents.style(style)
    if finished != style:
        _write_style(finished, path)


def profile_of(product: Product, grid: Grid, tags: dict[str, str]) -> MapProfile:
    """Return what the file of a product says about itself.

    Args:
        product: what the map holds.
        grid: the map's pixel grid.
        tags: its provenance, from :func:`provenance.tags_of`.
    """
    return MapProfile(
        grid,
        product.dtype,
        product.bands,
        product.nodata,
        product.legend,
        product.scale,
        product.averaged,
        {name: public(text) for name, text in tags.items()},
        product.open_legend,
        product.unit,
        product.ramp,
    )


def styles(products: Iterable[Product], wanted: dict[str, Path]) -> dict[str, Optional[str]]:
    """Return the style file of each map, None where it has none."""
    return {
        product.key: str(_style_path(wanted[product.key])) if style_of(product) else None
        for product in products
    }


def content_of(products: Iterable[Product]) -> str:
    """Return what OUTPUT holds, one of :data:`..contract.result.CONTENTS`."""
    return next((product.content for product in products if product.key == "OUTPUT"), CLASSES)


def warn_if_empty(valid_pixels: int, messages: Messages) -> None:
    """Say that a map has nothing on it."""
    if valid_pixels == 0:
        messages.warning(
            "The map has no valid pixel: all of the image has no data there (its nodata value, or "
            "a mask such as an alpha band, which BANDS may name as a band), or the image or the "
            "model's output is nothing but NaN or infinity."
        )


def warn_of_unnamed(products: Iterable[Product], values: Sequence[int], messages: Messages) -> None:
    """Say which labels of the model its legend does not have."""
    given = any(p.legend is not None and not p.legend.generated for p in products)
    if values and given:
        shown = ", ".join(map(str, values[:20])) + (" …" if len(values) > 20 else "")
        messages.warning(
            f"The model gives labels that the legend does not name: {shown}. The map shows them "
            "under their numbers, in colours of their own. Give a legend (CLASSES) that has them; "
            "if they count from 1 and the legend from 0, every name is one class off."
        )


def _style_path(target: Path) -> Path:
    return target.with_suffix(".qml")


def style_of(product: Product) -> str:
    """Return the QGIS style of a map, empty where it has none."""
    if product.legend is not None:
        return product.legend.to_qml()
    if product.ramp:
        # Until it is known what the map holds.
        return ramp_style(0, 1, product.unit)
    return "" if product.style is None else product.style.read_text(encoding="utf-8")


def _write_style(style: str, path: Path) -> None:
    try:
        path.write_text(style, encoding="utf-8")
    except OSError as error:
        raise RasterError(
            f"{path.parent} cannot take the map: {error.strerror}. Choose another output file."
        ) from error
