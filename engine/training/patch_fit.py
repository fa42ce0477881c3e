"""Which architectures take which patches: said before anything is computed."""

from __future__ import annotations

from dataclasses import dataclass

from ..contract.errors import TrainingError
from ..contract.training_job import DEEP, MLP, TEMPCNN, TUTORIAL, UNET, TrainJob
from ..geometry.grid import Size
from ..sampling.patch_set import PATCH, PIXEL, PatchSet

TUTORIAL_SIDE = 16
"""Receptive field of the tutorial's CNN: what two poolings and three convolutions leave one pixel
of."""
_POOLED_FROM = 6
"""Pixels from which on a pair of convolutions and a pooling have room."""
_TITLES = {
    TUTORIAL: "the tutorial's CNN",
    DEEP: "the deep CNN",
    UNET: "the U-Net",
    TEMPCNN: "TempCNN",
    MLP: "the perceptron of single pixels",
}


@dataclass(frozen=True)
class Stage:
    """Two convolutions without padding and a pooling, along one axis."""

    kernels: tuple[int, int]
    pooling: int


@dataclass(frozen=True)
class AxisSteps:
    """How the pixels of a patch become one along an axis."""

    stages: tuple[Stage, ...]
    last: int
    """Kernel of the last convolution."""


def valid_steps(patch: Size) -> tuple[AxisSteps, AxisSteps]:
    """Return how a deep CNN brings the rows, and the columns, of a patch down to one.

    Every pixel is used: a pooling gets an even number of them.
    """
    rows, columns = _steps(patch.height), _steps(patch.width)
    count = max(len(rows.stages), len(columns.stages))
    return _filled(rows, count), _filled(columns, count)


def _steps(size: int) -> AxisSteps:
    stages = []
    while size >= _POOLED_FROM:
        second = 3 if size % 2 == 0 else 2
        stages.append(Stage((3, second), 2))
        size = (size - 1 - second) // 2
    return AxisSteps(tuple(stages), size)


def _filled(steps: AxisSteps, count: int) -> AxisSteps:
    idle = (Stage((1, 1), 1),) * (count - len(steps.stages))
    return AxisSteps((*steps.stages, *idle), steps.last)


def check_fit(job: TrainJob, patches: PatchSet) -> None:
    """Refuse patches that a new network of the architecture does not take.

    Raises:
        TrainingError: says what the set has, and which patches fit.
    """
    name, title = job.architecture, _TITLES[job.architecture]
    wanted = PATCH if name == UNET else PIXEL
    if patches.kind != wanted:
        ways = (
            "sample again with a label for every pixel of a patch (KIND segmentation)"
            if wanted == PATCH
            else "sample again with a label for each patch (KIND pixel), or choose the U-Net"
        )
        has = "one label a patch" if patches.kind == PIXEL else "a label for every pixel"
        raise TrainingError(
            f"{patches.folder} has {has}, which {title} cannot be trained on: {ways}."
        )
    if len(patches.sources) > 1 and name != DEEP:
        raise TrainingError(
            f"{patches.folder} has patches of {len(patches.sources)} sources; {title} takes one. "
            "Choose the deep CNN, which has a branch for each, or a network of your own as START."
        )
    first = patches.sources[0]
    size = Size(first.width, first.height)
    fitting = ""
    if name == TUTORIAL and size != Size(TUTORIAL_SIDE, TUTORIAL_SIDE):
        fitting = f"{TUTORIAL_SIDE} x {TUTORIAL_SIDE} pixels"
    elif name in (TEMPCNN, MLP) and size != Size(1, 1):
        fitting = "1 x 1 pixel"
    elif name == DEEP and min(size.width, size.height) < 2:
        fitting = "2 x 2 pixels or more"
    elif name == UNET and (size.width % (1 << job.depth) or size.height % (1 << job.depth)):
        unit = 1 << job.depth
        fitting = (
            f"a multiple of {unit} pixels on each side for a depth of {job.depth}, such as "
            f"{max(unit * 2, 64)}"
        )
    if fitting:
        raise TrainingError(
            f"{patches.folder} has patches of {first.width} x {first.height} pixels; {title} takes "
            f"{fitting}. Sample again with such patches, or choose another architecture."
        )
    bands = len(first.bands)
    if bands % job.dates:
        raise TrainingError(
            f"DATES is {job.dates}, but the patches of {patches.folder} have {bands} bands, which "
            f"cannot be dealt to so many dates. Expected is a divisor of {bands}: the bands of all "
            "dates, those of the first date first."
        )
    if name == TEMPCNN and job.dates < 2:
        raise TrainingError(
            f"DATES is {job.dates}; TempCNN compares the dates of a pixel. Say how many dates the "
            f"{bands} bands of {patches.folder} are of, or choose {_TITLES[MLP]}."
        )
