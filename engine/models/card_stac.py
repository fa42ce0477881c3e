"""What the training was, in the words of STAC's extensions, for programs that know no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..contract.card_job import SCALED
from .card_training import BandStatistics, Training

RASTER = "https://stac-extensions.github.io/raster/v1.1.0/schema.json"

STATISTICS = {
    "minimum": "minimum", "maximum": "maximum", "mean": "mean", "stddev": "standard_deviation",
}  # fmt: skip
"""What the raster extension calls them, and what the card does."""


def raster_bands(
    training: Training, names: Mapping[str, Sequence[str]]
) -> list[dict[str, Any]]:
    """Return ``raster:bands``: the bands of all inputs whose statistics are known.

    Args:
        training: what is known.
        names: of the bands, by input.
    """
    found = []
    for name, one in training.inputs.items():
        known = names.get(name) or [f"{name} {n}" for n in range(1, len(one.bands) + 1)]
        for title, band in zip(known, one.bands):
            found.append({"name": title, **_raster_band(band, one.pixel_size)})
    return found


def _raster_band(band: BandStatistics, pixel_size: Optional[float]) -> dict[str, Any]:
    statistics = {key: getattr(band, own) for key, own in STATISTICS.items()}
    statistics = {key: value for key, value in statistics.items() if value is not None}
    pairs: dict[str, Any] = {
        "unit": band.unit or None,
        "scale": band.scale,
        "offset": band.offset,
        "spatial_resolution": pixel_size,
        "statistics": statistics or None,
    }
    return {key: value for key, value in pairs.items() if value is not None}


def value_scaling(training: Training, name: str) -> Optional[list[dict[str, Any]]]:
    """Return ``value_scaling`` of an input: what is to be done to stored numbers; None: nothing.

    Layers of the model that scale their input are none of it: they do it themselves.

    Args:
        training: what is known.
        name: the input.
    """
    bands = training.bands_of(name)
    if training.values != SCALED or not bands or any(band.scale is None for band in bands):
        return None
    return [_scaling(band.scale or 1.0, band.offset or 0.0) for band in bands]


def _scaling(scale: float, offset: float) -> dict[str, Any]:
    # The extension divides by a scale, and knows no scale and offset in one.
    if offset == 0:
        return {"type": "scale", "value": 1 / scale}
    low = -offset / scale
    return {"type": "min-max", "minimum": low, "maximum": low + 1 / scale}
