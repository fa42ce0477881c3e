#!/usr/bin/env python3
"""Break runs at random moments, and check that no wrong map comes of it.

    .venvs/engine/bin/python scripts/soak/fault_harness.py --faults 100 --seed 1

Real workers and real qgis_process runs are killed, cancelled, or deprived of their disk, their
image or their model, and started again until their maps are complete. After every fault nothing
may stand under a map's name but an older map, whole, or the new one, whole; in the end the maps
must equal those of a run that nothing has interrupted. Ends with status 1 if anything was wrong.

Run it with the Python of an inference environment. As root the full disk is a small tmpfs of its
own; else the worker may not make its files longer (RLIMIT_FSIZE), which looks the same to it.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.soak.fault_checks import Reference  # noqa: E402
from scripts.soak.fault_runs import Scene  # noqa: E402
from scripts.soak.faults import KINDS, MOMENTS, Outcome, Report, suffer  # noqa: E402
from tests.support import tutorial_network  # noqa: E402
from tests.support.places import MAIN, ROOT  # noqa: E402

BLOCKS = ("BLOCKXSIZE=64", "BLOCKYSIZE=64")
_QGIS_MOMENTS = ("any", "any", "start", "checkpoint", "renaming")
_NO_EFFECT_LATE = ("model vanishes", "unreadable block")


def write_image(path: Path, size: int) -> None:
    """Write an image of four bands whose damaged blocks cannot be read."""
    chance = np.random.default_rng(3)
    coarse = chance.uniform(200, 6000, (4, size // 6 + 1, size // 6 + 1))
    smooth = np.kron(coarse, np.ones((1, 6, 6)))[:, :size, :size]
    pixels = (smooth + chance.normal(0, 200, smooth.shape)).clip(1).astype("uint16")
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=4, dtype="uint16",
        crs="EPSG:32654", transform=rasterio.transform.Affine(10, 0, 500000, 0, -10, 4000000),
        compress="deflate", tiled=True, blockxsize=64, blockysize=64,
    ) as dataset:  # fmt: skip
        dataset.write(pixels)


def make_model(folder: Path, python: Path) -> None:
    """Train nothing, and export it: the tutorial's network with seeded weights."""
    from cnnmapper.engine.contract.job import ExportJob, to_json

    file = folder.with_suffix(".keras")
    command = [str(python), tutorial_network.__file__, str(file)]
    subprocess.run(command, check=True, capture_output=True)
    document = folder.with_suffix(".json")
    document.write_text(to_json(ExportJob(str(file), str(folder))), encoding="utf-8")
    command = [str(python), "-I", str(MAIN), str(document)]
    subprocess.run(command, check=True, capture_output=True)


def qgis_environment(folder: Path, python: Path) -> Optional[dict[str, str]]:
    """Return an environment in which qgis_process knows the plugin; None: there is no QGIS."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        return None
    plugins = folder / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "cnnmapper").symlink_to(ROOT)
    variables = {
        "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QGIS_PLUGINPATH": str(plugins), "CNNMAPPER_PYTHON": str(python),
    }  # fmt: skip
    subprocess.run(
        [program, "plugins", "enable", "cnnmapper"], env={**os.environ, **variables},
        check=False, capture_output=True,
    )  # fmt: skip
    return variables


def small_disk(folder: Path) -> Optional[Path]:
    """Mount a small disk of memory; None: that is not allowed here."""
    folder.mkdir(parents=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(folder)],
        check=False, capture_output=True,
    )  # fmt: skip
    return folder if done.returncode == 0 else None


def plan(chance: random.Random, qgis: bool) -> list[tuple[str, str]]:
    """Return what happens to one run, one after the other."""
    kinds = KINDS if qgis else tuple(kind for kind in KINDS if kind != "kill qgis_process")
    if qgis:
        # They cost twice as much to start, and the rest is the worker's affair.
        kinds = ("kill qgis_process", "kill qgis_process", "cancel", "kill worker")
    moments = _QGIS_MOMENTS if qgis else MOMENTS
    faults = []
    for _ in range(chance.randrange(2, 7)):
        kind, moment = chance.choice(kinds), chance.choice(moments)
        if kind in _NO_EFFECT_LATE and moment in ("finishing", "renaming", "checkpoint"):
            moment = chance.choice(("start", "loading", "tile"))
        faults.append((kind, moment))
    return faults


def lane(number: int, work: Path, template: Path, options: Any, total: Report) -> None:
    """Run chain after chain until there have been enough faults."""
    chance = random.Random(f"{options.seed}/{number}")  # nosec B311
    disk = small_disk(work / f"disk{number}")
    home = work / f"lane{number}"
    shutil.copytree(template, home)
    qgis = qgis_environment(work / f"profile{number}", options.python)
    references: dict[tuple[str, ...], Reference] = {}
    end = time.monotonic() + options.minutes * 60

    def scene(creation: tuple[str, ...], output: Path, variables: Any) -> Scene:
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        tile = 256 if creation == ("COG=YES",) else 64
        return Scene(home, output, creation, tile, options.python, variables)

    try:
        output = (disk or home) / "maps"
        while time.monotonic() < end:
            with _TOTAL:
                if len(total.outcomes) >= options.faults:
                    return
            creation = ("COG=YES",) if chance.random() < 0.15 else BLOCKS
            if creation not in references:
                references[creation] = Reference.of(scene(creation, output, None))
            by_qgis = qgis is not None and chance.random() < 0.25
            report = suffer(
                scene(creation, output, qgis if by_qgis else None), plan(chance, by_qgis),
                references[creation], chance, older=chance.random() < 0.5, disk=disk,
            )  # fmt: skip
            with _TOTAL:
                _add(total, report)
                for wrong in report.wrong:
                    print(f"WRONG: {wrong}", flush=True)
                print(
                    f"{len(total.outcomes):4} faults, {total.completed:3} runs completed, "
                    f"{len(total.wrong)} wrong; last: "
                    + ", ".join(f"{o.kind} ({o.moment})" for o in report.outcomes),
                    flush=True,
                )
    finally:
        if disk is not None:
            subprocess.run(["umount", str(disk)], check=False)


_TOTAL = threading.Lock()


def _add(total: Report, report: Report) -> None:
    total.outcomes += report.outcomes
    total.wrong += report.wrong
    total.completed += report.completed
    total.finished += report.finished
    total.taken += report.taken


def table(total: Report) -> Iterator[str]:
    """Yield the lines of the summary."""
    by_kind: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in total.outcomes:
        by_kind[outcome.kind].append(outcome)
    head = f"{'fault':20}{'times':>6}{'came too late':>15}{'worker gone within':>20}"
    yield f"{head}  moments"
    for kind in KINDS:
        outcomes = by_kind[kind]
        late = sum(outcome.survived for outcome in outcomes)
        prompt = [o.prompt for o in outcomes if o.prompt is not None]
        gone = f"{max(prompt):.2f} s" if prompt else ""
        moments = Counter(outcome.moment for outcome in outcomes)
        said = ", ".join(f"{name} {count}" for name, count in sorted(moments.items()))
        yield f"{kind:20}{len(outcomes):6}{late:15}{gone:>20}  {said}"
    share = 100 * total.taken / total.finished if total.finished else 100
    yield (
        f"{len(total.outcomes)} faults; {total.completed} interrupted runs went on to maps equal "
        f"to the uninterrupted run's; {len(total.wrong)} wrong. Of {total.finished} tiles that "
        f"were finished, {total.taken} ({share:.0f} %) were taken over."
    )


def main() -> int:
    """Run the harness; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--faults", type=int, default=100, help="how many, at least")
    parser.add_argument("--seed", type=int, default=1, help="of the kinds and the moments")
    parser.add_argument("--minutes", type=float, default=600, help="no new chain after that")
    parser.add_argument("--parallel", type=int, default=2, help="runs at a time")
    parser.add_argument("--size", type=int, default=420, help="of the image, pixels")
    parser.add_argument(
        "--python", type=Path, default=Path(sys.executable), help="of the inference environment"
    )
    options = parser.parse_args()
    total = Report()
    with tempfile.TemporaryDirectory(prefix="cnnmapper-faults-") as folder:
        work = Path(folder)
        template = work / "template"
        template.mkdir()
        write_image(template / "image.tif", options.size)
        make_model(template / "model", options.python)
        with ThreadPoolExecutor(options.parallel) as pool:
            lanes = [
                pool.submit(lane, number, work, template, options, total)
                for number in range(options.parallel)
            ]
            for running in lanes:
                running.result()
    print("\n".join(table(total)))
    return 1 if total.wrong or len(total.outcomes) < options.faults else 0


if __name__ == "__main__":
    sys.exit(main())
