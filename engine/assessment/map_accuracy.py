"""A class map against reference data: what was found."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import JobError, RasterError, ReferenceDataError
from ..contract.job import AssessJob
from ..contract.messages import Messages, Stages
from ..maps.class_channels import fit
from ..maps.legend import Legend, read_legend
from .accuracy import Accuracy, accuracy_of
from .area_estimates import AreaEstimates, estimate
from .calibration import Bins
from .class_codes import Codebook
from .class_raster import ClassRaster, check_crs, legend_of, parse_ignored
from .crosstab import class_values
from .error_places import ErrorPlaces
from .reference_samples import (
    ProbabilityRaster,
    RasterSampler,
    Sampler,
    Tally,
    VectorSampler,
    mapped_pixels,
    tally,
)
from .vector_reference import ClassField, VectorReference


@dataclass(frozen=True)
class Assessment:
    """What was found; matrices have the map in the rows and the reference in the columns."""

    legend: Legend
    accuracy: Accuracy
    reference: str
    """``raster``, ``points`` or ``polygons``."""
    outside: int
    """Reference that lies where the map has no data, or beyond it."""
    conflicts: int
    """Pixels claimed by polygons of different classes."""
    mapped: Optional[NDArray[np.int64]]
    """Pixels of each class in the whole map; None where nobody asked."""
    estimates: Optional[AreaEstimates]
    hectares: Optional[float]
    """Area of a pixel of the map; None where the CRS is geographic or missing."""
    bins: Optional[Bins]
    """Calibration; None without probabilities."""
    model: str
    """The model that made the map; empty: the map does not say."""
    places: Optional[ErrorPlaces]
    """Where it is wrong; None where nobody asked for a report."""
    picture: Optional[NDArray[np.uint8]]
    """The map, shape (height, width, 3); None likewise."""

    @property
    def samples(self) -> int:
        """Number of samples."""
        return int(self.accuracy.matrix.sum())


def assessment_of(job: AssessJob, messages: Messages, exits: contextlib.ExitStack) -> Assessment:
    """Find out how accurate the job's map is.

    Args:
        job: map and reference, one of a raster and a vector layer.
        messages: takes the progress, and warnings about what is left out.
        exits: closes the rasters in the end.

    Raises:
        RasterError: a raster cannot be read, or is in another coordinate reference system.
        ReferenceDataError: the reference cannot be used, or there is none where the map has data.
        GeometryError: map and reference raster do not overlap.
        JobError: the field of a vector layer is not given.
    """
    book = Codebook()
    class_map = exits.enter_context(ClassRaster(job.map, "the map", book))
    class_map.tell(messages)
    sampler, reference, vector = _sampler(job, class_map, book, messages, exits)
    probabilities, band_codes = None, np.zeros(0, np.uint16)
    if job.probabilities is not None:
        probabilities = exits.enter_context(ProbabilityRaster(job.probabilities, class_map))
        band_codes = _band_codes(job, probabilities, class_map, book, messages)
    stages = Stages(messages, 1, 1 if job.stratified else 0)
    grid = class_map.grid
    places = ErrorPlaces(grid.width, grid.height) if job.report else None
    counted = tally(sampler, probabilities, band_codes, stages.stage(0), places)
    mapped = mapped_pixels(class_map, stages.stage(1)) if job.stratified else None
    table = counted.table.copy()
    if mapped is not None:
        # A class of the map without any reference belongs into the table all the same.
        table[1:, 0] += mapped[1:]
        present = np.flatnonzero(mapped[1:]) + 1
        table[present, present] += 1
    values, _ = class_values(book, table)
    codes = [book.code(value, "the map") for value in values]
    matrix = counted.table[np.ix_(codes, codes)]
    if not matrix.sum():
        raise ReferenceDataError(_nothing(counted, class_map, vector))
    legend = legend_of(values, job.classes, [class_map, *reference], messages)
    assessment = Assessment(
        legend=legend,
        accuracy=accuracy_of(matrix),
        reference="raster" if vector is None else "points" if vector.are_points else "polygons",
        outside=int(counted.table[0, 1:].sum()) + (vector.outside if vector else 0),
        conflicts=vector.conflicts if vector else 0,
        mapped=None if mapped is None else mapped[codes],
        estimates=None,
        hectares=class_map.hectares,
        bins=counted.bins if counted.bins.total else None,
        model=class_map.model,
        places=places,
        picture=class_map.picture(legend) if job.report else None,
    )
    _warn(assessment, probabilities is not None, messages)
    if assessment.mapped is None:
        return assessment
    labels = [entry.label for entry in legend.entries]
    return _with_estimates(assessment, labels, messages)


def _with_estimates(assessment: Assessment, labels: list[str], messages: Messages) -> Assessment:
    if assessment.reference == "polygons":
        messages.warning(
            "STRATIFIED is true, but the reference are polygons. The pixels of one polygon are no "
            "independent samples: the confidence intervals come out too narrow."
        )
    if assessment.hectares is None:
        messages.warning(
            "The map's coordinate reference system is not projected, so its pixels differ in area "
            "or their area is unknown: areas are given as pixels. Use a map in an equal-area "
            "projection for areas in hectares."
        )
    mapped = assessment.mapped
    if mapped is None:
        return assessment
    return replace(assessment, estimates=estimate(assessment.accuracy.matrix, mapped, labels))


def _sampler(
    job: AssessJob,
    class_map: ClassRaster,
    book: Codebook,
    messages: Messages,
    exits: contextlib.ExitStack,
) -> tuple[Sampler, list[ClassRaster], Optional[VectorReference]]:
    ignored = parse_ignored(job.ignore)
    if job.raster is not None:
        raster = exits.enter_context(ClassRaster(job.raster, "the reference", book, ignored))
        raster.tell(messages)
        check_crs(class_map, raster, messages)
        return RasterSampler(class_map, raster), [raster], None
    if job.vector is None or not job.field:
        raise JobError(
            "FIELD is not given; expected is the field of the reference layer that holds the class."
        )
    classes = {name.lower(): value for value, name in _names(job, class_map).items()}
    field = ClassField(job.field, classes, ignored, book)
    vector = VectorReference(job.vector, field, class_map, messages)
    return VectorSampler(class_map, vector), [], vector


def _names(job: AssessJob, class_map: ClassRaster) -> Mapping[int, str]:
    if job.classes:
        return {entry.value: entry.label for entry in read_legend(Path(job.classes)).entries}
    return class_map.labels


def _band_codes(
    job: AssessJob,
    probabilities: ProbabilityRaster,
    class_map: ClassRaster,
    book: Codebook,
    messages: Messages,
) -> NDArray[np.uint16]:
    """Return the code of the class of each band: by its name, else by the legend's order.

    Without a legend file by its number, where the map's classes count from 0.

    Raises:
        LegendError: the legend file has more classes than there are bands, or fewer.
        ReferenceDataError: the map's classes do not count from 0, and nothing else tells.
    """
    known = _names(job, class_map)
    values = {name.lower(): value for value, name in known.items()}
    names = [name.lower() for name in probabilities.names]
    if probabilities.alone:
        names = _with_rest(probabilities, list(values), names, class_map)
    if len(set(names)) == len(names) and all(name in values for name in names):
        found = [values[name] for name in names]
    elif job.classes:
        legend = fit(read_legend(Path(job.classes)), probabilities.bands, job.classes, messages)
        found = [entry.value for entry in legend.channels]
    elif known and sorted(known) != list(range(len(known))):
        raise ReferenceDataError(
            f"The bands of the probabilities do not carry the names of the classes, and the map's "
            f"classes have the values {', '.join(map(str, sorted(known)))}: which band is which "
            "class is not known. Give a legend (CLASSES) with one class for each band, in the "
            "bands' order."
        )
    else:
        found = list(range(probabilities.bands))
        messages.info(
            "The bands of the probabilities do not carry the names of the classes; band 1 is taken "
            "to be class 0, band 2 class 1, and so on."
        )
    return np.array([book.code(value, "the probabilities") for value in found], np.uint16)


def _with_rest(
    probabilities: ProbabilityRaster, known: list[str], names: list[str], class_map: ClassRaster
) -> list[str]:
    """Return the names of both classes, where the file has the probability of one.

    Raises:
        RasterError: it is not that of one of the map's two classes.
    """
    if len(known) == 2 and names[0] in known:
        return [*(name for name in known if name != names[0]), names[0]]
    raise RasterError(
        f"PROBABILITIES ({probabilities.raster.path}) do not belong to {class_map.name}: it has "
        "one band only, which does not carry the name of one of two classes. Expected is the map "
        "of probabilities from the same run, one band for each class."
    )


def _nothing(counted: Tally, class_map: ClassRaster, vector: Optional[VectorReference]) -> str:
    missed = int(counted.table[0, 1:].sum())
    if vector is not None and vector.are_points:
        missed += vector.outside
    found = (
        f"{missed} samples lie outside it or where it has no data" if missed else "there is none"
    )
    if vector is not None and not vector.are_points and not missed:
        found = (
            f"no pixel's centre lies in one of the {vector.features} polygons (they are elsewhere, "
            "smaller than a pixel, or contradict each other)"
        )
    return (
        f"There is no reference where {class_map.name} has data: {found}. Check the coordinate "
        "reference systems, the nodata values and IGNORE."
    )


def _warn(assessment: Assessment, probabilities: bool, messages: Messages) -> None:
    if assessment.outside:
        messages.warning(
            f"{assessment.outside} reference samples lie outside the map or where it has no data; "
            "they are left out."
        )
    if assessment.conflicts:
        messages.warning(
            f"{assessment.conflicts} pixels lie in polygons of different classes; they are left "
            "out."
        )
    if probabilities and assessment.bins is None:
        messages.warning(
            "The probabilities have no data at any sample; there is no calibration to report."
        )
    if assessment.accuracy.kappa is None or assessment.accuracy.mcc is None:
        messages.warning(
            "The map or the reference shows one class only at the samples, so that "
            + ("kappa and " if assessment.accuracy.kappa is None else "")
            + "the Matthews correlation coefficient cannot be worked out."
        )
