"""What a cluster of any size takes for a map of any size: a simulation, with what was measured.

    python -m benchmarks.scale            # prints the tables of docs/scale.md
    python -m benchmarks.scale --keep     # and puts them there

No formula knows when a scheduler, a writer or a network is waited for: the tasks of a map are
followed one by one through the scheduler, a worker (which reads while it computes) and the writer.
Each is a queue; what is busy most of the time is the bottleneck.
"""

from __future__ import annotations

import argparse
import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).resolve().parents[1] / "docs" / "scale.md"
BEGIN, END = "<!-- simulated -->", "<!-- end -->"
WORKERS = (1, 10, 100, 1000)
_HOUR = 3600.0


@dataclass(frozen=True)
class Model:
    """A network, by what a core takes for a pixel, reading and unpacking included (s)."""

    name: str
    seconds: float


@dataclass(frozen=True)
class Maps:
    """What is written of a pixel."""

    name: str
    writer: float
    """Pixels a second that one writer takes from the wire into the file."""
    finishing: float
    """Pixels a second for overviews and for reading the file back, after the last task."""
    wire: float
    """Bytes of a pixel over the wire, compressed."""
    disk: float
    """Bytes of a pixel in the file."""


@dataclass(frozen=True)
class Area:
    """What is mapped."""

    name: str
    pixels: float
    images: int
    """Tiles of the grid of Sentinel-2 that hold them."""


@dataclass(frozen=True)
class Place:
    """Where the images lie, as seen from the workers."""

    name: str
    bandwidth: float
    """Bytes a second for all workers together."""


TUTORIAL = Model("tutorial's CNN, dense", 0.6e-6)
UNET = Model("U-Net 32…256", 3.2e-6)
CLASS_MAP = Maps("class map", 330e6, 260e6, 0.043, 0.042)
ALL_MAPS = Maps("class map, probabilities, confidence", 11e6, 7.5e6, 5.5, 7.0)
JAPAN = Area("Japan", 3.8e9, 55)
LAND = Area("the world's land", 1.5e12, 12500)
BYTES_READ = 5.6
"""Of a pixel: four bands of uint16, deflated, by ranges of a cloud-optimised GeoTIFF."""
BYTES_A_REQUEST = 1 << 20
"""What a request for neighbouring blocks of four bands brings."""
OFFICE, BESIDE = Place("1 Gbit/s", 125e6), Place("beside the images (10 GB/s)", 10e9)
TASK_PIXELS = 1024 * 1024
SCHEDULER_S, CLIENT_S, WORKER_S = 2.7e-3, 2.1e-3, 3.2e-3
"""Seconds of a processor that a task costs beside its work, in each process."""
START_S = 4.0
START_OF_IMAGE_S = 6.0
"""Loading the model, preparing, and checking the first tile, of a job of its own."""


@dataclass
class Run:
    """What a simulation gives."""

    seconds: float
    busy: dict[str, float]
    """Share of that time in which each is busy."""

    @property
    def bottleneck(self) -> str:
        """What is busy most of the time."""
        return max(self.busy, key=lambda name: self.busy[name])


class _Queue:
    """Something that does one thing after another."""

    def __init__(self) -> None:
        self.free = self.busy = 0.0

    def serve(self, ready: float, seconds: float) -> float:
        """Take what is ready at a time; return when it is done."""
        begin = max(ready, self.free)
        self.free = begin + seconds
        self.busy += seconds
        return self.free


def one_writer(area: Area, model: Model, maps: Maps, place: Place, workers: int) -> Run:
    """Follow the tasks of one map, which one process writes (CLUSTER)."""
    tasks = -(-int(area.pixels) // TASK_PIXELS)
    scheduler, network, writer = _Queue(), _Queue(), _Queue()
    compute = TASK_PIXELS * model.seconds + WORKER_S
    transfer = TASK_PIXELS * BYTES_READ / place.bandwidth
    write = TASK_PIXELS / maps.writer + CLIENT_S
    # Two tasks are with a worker: while one is computed, the other is being read.
    free = [(START_S, number) for number in range(workers)]
    read_ahead = [0.0] * workers
    worked = 0.0
    for _ in range(tasks):
        idle, number = heapq.heappop(free)
        asked = scheduler.serve(max(START_S, read_ahead[number]), SCHEDULER_S)
        there = network.serve(asked, transfer)
        begin = max(idle, there)
        read_ahead[number] = begin
        done = begin + compute
        worked += compute
        written = writer.serve(done, write)
        # The client hands out no more than it can take: twice the threads are in flight.
        heapq.heappush(free, (max(done, written - 2 * compute), number))
    seconds = writer.free + area.pixels / maps.finishing
    busy = {
        "workers": worked / workers,
        "reading": network.busy,
        "scheduler": scheduler.busy,
        "the one writer": writer.busy + area.pixels / maps.finishing,
    }
    return Run(seconds, {name: value / seconds for name, value in busy.items()})


def job_per_image(area: Area, model: Model, maps: Maps, place: Place, workers: int) -> Run:
    """Follow the images, each a job that writes its own maps (“Maps of many images”, PART)."""
    pixels = area.pixels / area.images
    own = pixels * model.seconds + pixels / maps.writer + pixels / maps.finishing
    network = _Queue()
    transfer = pixels * BYTES_READ / place.bandwidth
    free = [0.0] * min(workers, area.images)
    last = worked = 0.0
    for _ in range(area.images):
        begin = heapq.heappop(free) + START_OF_IMAGE_S
        # Tiles are read while others are computed: an image takes as long as the slower of both.
        done = max(begin + own, network.serve(begin, transfer))
        worked += own + START_OF_IMAGE_S
        last = max(last, done)
        heapq.heappush(free, done)
    busy = {"workers": worked / workers, "reading": network.busy}
    return Run(last, {name: value / last for name, value in busy.items()})


def _rows() -> Iterator[str]:
    yield "| area, model, maps | way | images lie | " + " | ".join(
        f"{number} core{'s' if number > 1 else ''}" for number in WORKERS
    ) + " |"
    yield "|---|---|---|" + "---|" * len(WORKERS)
    for area in (JAPAN, LAND):
        for model, maps in ((TUTORIAL, CLASS_MAP), (UNET, CLASS_MAP), (TUTORIAL, ALL_MAPS)):
            for name, way in (("one writer", one_writer), ("job an image", job_per_image)):
                for place in (OFFICE, BESIDE):
                    runs = [way(area, model, maps, place, number) for number in WORKERS]
                    told = " | ".join(f"{_time(r.seconds)} ({r.bottleneck})" for r in runs)
                    yield (
                        f"| {area.name}, {model.name}, {maps.name} | {name} | {place.name} | "
                        f"{told} |"
                    )


def _needs() -> Iterator[str]:
    yield "| | " + " | ".join(area.name for area in (JAPAN, LAND)) + " |"
    yield "|---|---|---|"
    for model in (TUTORIAL, UNET):
        hours = [f"{a.pixels * model.seconds / _HOUR:,.3g} core-hours" for a in (JAPAN, LAND)]
        yield f"| {model.name} | {' | '.join(hours)} |"
    read = [a.pixels * BYTES_READ for a in (JAPAN, LAND)]
    yield "| read | " + " | ".join(_bytes(b) for b in read) + " |"
    yield "| requests of 1 MB | " + " | ".join(f"{b / BYTES_A_REQUEST:,.0f}" for b in read) + " |"
    for maps in (CLASS_MAP, ALL_MAPS):
        sizes = [_bytes(a.pixels * maps.disk) for a in (JAPAN, LAND)]
        yield f"| on disk: {maps.name} | {' | '.join(sizes)} |"
        wire = [_bytes(a.pixels * maps.wire) for a in (JAPAN, LAND)]
        yield f"| over the wire to one writer: {maps.name} | {' | '.join(wire)} |"


def _time(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    if seconds < 2 * _HOUR:
        return f"{seconds / 60:.0f} min"
    if seconds < 72 * _HOUR:
        return f"{seconds / _HOUR:.1f} h"
    return f"{seconds / 24 / _HOUR:.0f} days"


def _bytes(count: float) -> str:
    for unit, size in (("TB", 1e12), ("GB", 1e9)):
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return f"{count / 1e6:.3g} MB"


def main() -> None:
    """Print the tables, and keep them if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", action="store_true", help="put them into docs/scale.md")
    options = parser.parse_args()
    text = "\n".join([*_needs(), "", *_rows()])
    print(text)
    if options.keep:
        page = PAGE.read_text(encoding="utf-8")
        before, rest = page.split(BEGIN)
        _, after = rest.split(END)
        PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
