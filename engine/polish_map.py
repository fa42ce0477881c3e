"""Polish a class map: smooth, merge classes, mark what is unsure, filter, drop small regions."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Mapping
from pathlib import Path

from .contract.errors import OutputError, RasterError
from .contract.job import PolishJob
from .contract.messages import Messages, Stages
from .contract.polish_job import BY_LARGEST
from .contract.result import PolishResult
from .imagery.remote import environment
from .maps.atomic_files import remove_stale, replacing
from .maps.class_shares import percent, shares_in_words
from .maps.disk_space import check_space
from .maps.map_profile import MapProfile
from .maps.output_lock import locked
from .maps.output_paths import check_targets, refuse_overwriting
from .maps.rasterio_writer import RasterioWriter
from .maps.sidecars import is_our_style
from .models.operating_system import free_memory
from .polishing.passes import Passes
from .polishing.plan import Plan, plan_of
from .polishing.provenance import tags_of

_SMOOTHING_SHARE = 40
"""How much longer tiles take with a smoothing than without, about."""
_FEW = 0.01
"""Share of labels that may differ from the most probable class before it is said."""


def polish_map(job: PolishJob, messages: Messages) -> None:
    """Write the polished map and send the numbers as the result.

    Raises:
        EngineError: a file cannot be read or written, or does not fit; nothing is written then.
    """
    started = time.monotonic()
    target = Path(job.output)
    given = [job.map.path, job.classes, job.merge_table]
    given += [job.probabilities.path] if job.probabilities is not None else []
    check_targets({"OUTPUT": job.output}, given)
    style = target.resolve().with_suffix(".qml")
    if job.classes and Path(job.classes).resolve() == style and not is_our_style(style):
        raise OutputError(
            f"CLASSES is {job.classes}, which the style of {target} would overwrite. Choose "
            "another output file, or give the legend another name."
        )
    with environment(), contextlib.ExitStack() as exits:
        heavy = _SMOOTHING_SHARE if job.smoothing else 4
        stages = Stages(messages, 1, heavy, 4 if job.minimum_area else 0, 3)
        plan = plan_of(job, messages, stages.stage(0), exits)
        files = list(plan.class_map.stack.files)
        if plan.probabilities is not None:
            files += plan.probabilities.stack.files
        refuse_overwriting([target], files)
        exits.enter_context(locked(target))
        remove_stale(target)
        passes = _write(plan, target, stages)
    _tell(plan, passes, messages)
    told = passes.told
    messages.result(
        PolishResult(
            valid_pixels=told["valid"],
            changed_pixels=told["changed"],
            unclassified_pixels=told["unclassified"],
            merged_regions=None if job.area_rule == BY_LARGEST else told["regions"],
            classes=len(passes.counts),
            styles={"OUTPUT": str(target.with_suffix(".qml"))},
            seconds=round(time.monotonic() - started, 3),
        )
    )


def _write(plan: Plan, target: Path, stages: Stages) -> Passes:
    """Make the map beside its target, and move it there with what belongs to it."""
    tags = tags_of(plan.job, plan.class_map.stack.datasets[0].tags())
    profile = MapProfile(
        plan.class_map.grid, plan.dtype, ("class",), plan.nodata, plan.legend, tags=tags
    )
    there = target.stat().st_size if target.is_file() else 0
    check_space([(target, profile, "")], [there])
    with contextlib.ExitStack() as making:
        temporary = making.enter_context(replacing(target))
        try:
            # It goes where the map goes.
            temporary.with_suffix(".qml").write_text(plan.legend.to_qml(), encoding="utf-8")
        except OSError as error:
            raise RasterError(
                f"{target.parent} cannot take the map: {error.strerror}. Choose another output "
                "file."
            ) from error
        passes = Passes(plan, target, making)
        passes.make_tiles(stages.stage(1))
        of_sets = passes.merge_regions(stages.stage(2))
        passes.sieve(free_memory(), stages.stage(2))
        writer = RasterioWriter(temporary, profile, plan.job.creation_options)
        making.callback(writer.abandon)
        passes.write(writer, of_sets, stages.stage(3))
        stages.stage(3).progress(1, "Finishing the map")
        writer.finish()
    return passes


def _tell(plan: Plan, passes: Passes, messages: Messages) -> None:
    """Say what every step did, and what the classes have before and after."""
    job, told = plan.job, passes.told
    valid = sum(plan.counts.values())

    def share(name: str) -> str:
        return f"{told[name]} pixels ({percent(told[name], valid)})"

    if told["unknown"]:
        messages.warning(
            f"{share('unknown')} have a class but no probabilities; they keep it, whatever "
            "SMOOTHING and CONFIDENCE say."
        )
    if job.smoothing:
        messages.info(f"Smoothing: {share('smoothed')} have another class.")
    if plan.unclassified:
        messages.info(f"Confidence: {share('unsure')} are less probable than {job.confidence:g}.")
    if job.majority:
        messages.info(f"Majority: {share('majority')} have another class.")
    if plan.unit > 1 and job.area_rule == BY_LARGEST:
        messages.info(
            f"Minimum area of {plan.unit} pixels, by GDAL's sieve: {share(_REGIONS)} have another "
            "class."
        )
    elif plan.unit > 1:
        messages.info(
            f"Minimum area of {plan.unit} pixels: {told['regions']} regions merged, "
            f"{share(_REGIONS)} have another class."
        )
    if told["left"]:
        messages.info(
            f"{told['left']} smaller regions have pixels without data all around, and stay."
        )
    messages.info(f"Classes before: {_shares(plan.counts, plan, before=True)}.")
    messages.info(f"Classes after: {_shares(passes.counts, plan, before=False)}.")


_REGIONS = "regions' pixels"


def _shares(counts: Mapping[int, int], plan: Plan, before: bool) -> str:
    return shares_in_words(counts, plan.before if before else plan.legend)
