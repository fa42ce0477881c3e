"""Share a map out: which parts there are, and what each takes. Nothing of the map is made."""

from __future__ import annotations

import dataclasses
import json
import shlex
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from . import __version__
from .contract.errors import JobError, OtbError, OutputError
from .contract.job import OTB, PlanJob, to_json
from .contract.merge_job import MAPS
from .contract.messages import Messages
from .contract.part import Part
from .contract.plan_file import MAP_FIELDS
from .contract.result import PlannedPart, PlanResult
from .contract.run_command import run_command
from .contract.secrecy import public
from .geometry.crs import epsg_code
from .geometry.shares import Share
from .imagery import remote
from .inference.map_files import wanted_maps
from .inference.map_making import MapRun
from .inference.map_parts import plan_identity, plan_shares
from .inference.opened_run import opened_run
from .inference.part_costs import PartCost, PartCosts
from .maps.atomic_files import replacing
from .maps.output_paths import check_targets
from .model_file import opened_folder, with_model
from .vectors.geopackage import system_of
from .vectors.part_layer import write_parts

_ENGINE = Path(__file__).resolve().parent / "__main__.py"
_NOT_ASKED = frozenset(
    {"sources", "model", "class_map", "probabilities", "confidence", "exports", "part", "mask"}
)
"""What a command says otherwise, or not at all."""
_ENDINGS = {"OUTPUT": (".json",), "OUTPUT_PARTS": (".gpkg",)}
_HOUR = 3600
_TOLD = 50
"""Parts that the log has a line for."""


def plan(job: PlanJob, messages: Messages) -> None:
    """Write the plan and send it as the result.

    Raises:
        EngineError: the map cannot be made, or not be shared out so.
    """
    begun = time.process_time()
    asked = job.predict
    if asked.part.strip():
        raise JobError(f"PART is {asked.part}; a plan is one of all parts. Leave it empty.")
    if asked.engine == OTB:
        raise OtbError(
            "ENGINE Orfeo ToolBox makes no parts of a map. Choose ENGINE CNN Mapper, or automatic."
        )
    check_targets({"OUTPUT": job.output, "OUTPUT_PARTS": job.layer}, endings=_ENDINGS)
    wanted_maps(asked)
    target = Path(job.output)
    predict = with_model(asked, messages)
    with remote.environment(), opened_folder(predict, messages) as folder:
        opened = dataclasses.replace(predict, model=str(folder.path))
        with opened_run(opened, folder.messages, folder.path, folder.card) as found:
            run, sources = found.run, found.sources
            shares = plan_shares(opened, run.geometry, run.mask, job.parts)
            identity = plan_identity(opened, run.card, sources, run.geometry, shares, run.values)
            messages.progress(0, "Measuring what a tile takes")
            costs = PartCosts(run, sources, begun)
            parts = []
            for number, share in enumerate(shares, 1):
                parts.append(_planned(number, run, share, costs.of(share)))
                messages.progress(number / len(shares), f"Part {number} of {len(shares)}")
    area = run.geometry.area
    result = PlanResult(
        output=str(target),
        plan=identity,
        parts=tuple(parts),
        width=area.width,
        height=area.height,
        core_hours=round(sum(part.core_hours for part in parts), 6),
        memory=costs.memory,
        method=run.method.name,
        engine=run.engine,
    )
    parts_written = _write(job, result, run, target)
    if job.layer:
        commands = [part["command"] for part in parts_written]
        system = system_of(run.geometry.grid.crs, epsg_code(run.geometry.grid.crs))
        with replacing(Path(job.layer)) as temporary:
            write_parts(temporary, result.parts, commands, system)
    _tell(result, messages)
    messages.result(result)


def _planned(number: int, run: MapRun, share: Share, cost: PartCost) -> PlannedPart:
    area, window = run.geometry.area, share.window
    grid = run.geometry.layout.grid.crop(window)
    around = ((0, 0), (window.width, 0), (window.width, window.height), (0, window.height))
    return PlannedPart(
        part=number,
        column=window.x - area.x,
        row=window.y - area.y,
        width=window.width,
        height=window.height,
        computed_pixels=share.pixels,
        corners=tuple(number for corner in around for number in grid.to_world(*corner)),
        core_hours=round(cost.core_seconds / _HOUR, 6),
        read_bytes=cost.read_bytes,
        written_bytes=cost.written_bytes,
    )


def _write(job: PlanJob, result: PlanResult, run: MapRun, target: Path) -> list[dict[str, Any]]:
    """Write the plan, and beside it the polygons of MASK, which QGIS hands over for one run.

    Returns:
        The parts, as the plan has them.

    Raises:
        OutputError: the folder cannot take it.
    """
    predict = job.predict
    mask = target.with_suffix(".features")
    if predict.mask is not None:
        kept = dataclasses.replace(predict.mask, path=str(mask))
        predict = dataclasses.replace(predict, mask=kept)
    grid = run.geometry.grid
    numbers = dataclasses.asdict(result)
    parts = [
        {**part, **_commands(job, Part(part["part"], len(result.parts)), target)}
        for part in numbers.pop("parts")
    ]
    del numbers["output"]
    document = {
        **numbers,
        "program": f"CNN Mapper {__version__}",
        "transform": grid.transform,
        "crs": grid.crs,
        "parts": parts,
        "job": json.loads(to_json(predict)),
    }
    try:
        if job.predict.mask is not None:
            with replacing(mask) as temporary:
                shutil.copyfile(job.predict.mask.path, temporary)
        with replacing(target) as temporary:
            text = json.dumps(document, indent=1, ensure_ascii=False)
            temporary.write_text(public(text), encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"{target.parent} cannot take the plan: {error.strerror}. Choose another output file."
        ) from error
    return parts


def _commands(job: PlanJob, part: Part, target: Path) -> dict[str, Any]:
    """Return the files of a part, and the commands that make them: the engine's own, and QGIS's."""
    predict = job.predict
    settings = {
        field.name: getattr(predict, field.name)
        for field in dataclasses.fields(predict)
        if field.name not in _NOT_ASKED and getattr(predict, field.name) != field.default
    }
    if predict.mask is not None:
        settings["mask"] = job.mask or predict.mask.name
    names = dict(zip(MAPS, MAP_FIELDS))
    outputs = {
        name: part.named(getattr(predict, field))
        for name, field in names.items()
        if getattr(predict, field)
    }
    engine = [sys.executable, "-I", str(_ENGINE), str(target.resolve()), "--part", str(part)]
    return {
        "outputs": outputs,
        "command": shlex.join(engine),
        "qgis_process": run_command(
            {**settings, "part": str(part)},
            [[raster.path for raster in source.rasters] for source in predict.sources],
            predict.model,
            outputs,
        ),
    }


def _tell(result: PlanResult, messages: Messages) -> None:
    """Say what the plan is, a line for each of the first parts."""
    memory = "" if result.memory is None else f", {result.memory / 1e6:.0f} MB of memory each"
    messages.info(
        f"{len(result.parts)} parts of a map of {result.width} x {result.height} pixels, "
        f"{result.core_hours:.3g} core-hours in all{memory}; method: {result.method}."
    )
    for part in result.parts[:_TOLD]:
        messages.info(
            f"Part {part.part}: {part.width} x {part.height} pixels from column {part.column} and "
            f"row {part.row} on, {part.computed_pixels} of them to be computed; "
            f"{part.core_hours:.3g} core-hours; reads {part.read_bytes / 1e6:.1f} MB, writes "
            f"{part.written_bytes / 1e6:.1f} MB before compression."
        )
    if len(result.parts) > _TOLD:
        messages.info(f"The other {len(result.parts) - _TOLD} parts are in {result.output}.")
