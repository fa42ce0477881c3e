"""What a worker of a cluster is told of a run: plain values, so that nothing need be importable."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from ..contract.errors import ClusterError
from ..contract.job import OFF, PredictJob, from_json, to_json
from ..contract.subdatasets import file_in
from .run_identity import time_and_size

if TYPE_CHECKING:
    from .map_making import OpenedRun

_MOST_BYTES = 64 << 20
"""Of a legend or a mask: they travel with the run."""


@dataclasses.dataclass(frozen=True)
class RunDocument:
    """The job as a worker does it, and what it has to find out about it with its own eyes."""

    job: str
    """As JSON. Its model is the folder or file that is opened, its legend and its mask the files
    of this machine."""
    files: tuple[tuple[str, str, bytes], ...]
    """Fields of the job whose files come along: field, name of the file, content."""
    rasters: tuple[tuple[str, tuple[int, ...]], ...]
    """Path of each raster that is a file; time of its last change (ns) and bytes."""
    memory: tuple[int, int, Optional[int]]
    """The fields of the `MemoryPlan` that has decided tiles and batches."""
    identity: dict[str, str]
    """See :func:`.run_identity.identity_of`."""
    said: dict[str, str]
    """Of some parts of the identity, what they are."""
    far: bool
    """The tiles go over a network."""

    @classmethod
    def of(
        cls, job: PredictJob, opened: OpenedRun, identity: dict[str, str], far: bool
    ) -> RunDocument:
        """Return the document of a run.

        Args:
            job: what is asked for.
            opened: the run, as this process has opened it.
            identity: of the run.
            far: the workers are other machines than this one.

        Raises:
            ClusterError: a file that is to come along cannot be read, or is too large.
        """
        # The alarm and the search for an export are for the process that writes.
        told = dataclasses.replace(
            job, model=str(opened.model), input_check=OFF, exports="", cluster=""
        )
        files = [("classes", job.classes)] if job.classes else []
        if job.mask is not None:
            files.append(("mask", job.mask.path))
        rasters = []
        for source in job.sources:
            for raster in source.rasters:
                path = file_in(raster.path)
                state = time_and_size(path)
                if state:
                    rasters.append((path, tuple(state)))
        memory = opened.memory
        return cls(
            job=to_json(told),
            files=tuple((field, Path(path).name, _content(path)) for field, path in files),
            rasters=tuple(rasters),
            memory=(memory.ram_mb, memory.tile_size, memory.free),
            identity=dict(identity),
            said={"the engine": opened.run.engine, "the method": opened.run.method.name},
            far=far,
        )

    def job_in(self, folder: Path) -> PredictJob:
        """Write the files that have come along, and return the job that uses them.

        Raises:
            JobError: the job is not one that this engine understands.
            OSError: the folder takes no files.
        """
        job = from_json(self.job)
        if not isinstance(job, PredictJob):
            raise TypeError("only maps are computed on a cluster")
        for field, name, content in self.files:
            path = folder / field / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            if field == "classes":
                job = dataclasses.replace(job, classes=str(path))
            elif job.mask is not None:
                mask = dataclasses.replace(job.mask, path=str(path), title=job.mask.name)
                job = dataclasses.replace(job, mask=mask)
        return job

    @property
    def compared(self) -> dict[str, str]:
        """The parts of the identity that a worker finds out itself."""
        # Of a legend the path counts, and that is another one there.
        return {name: part for name, part in self.identity.items() if name != "CLASSES"}

    def as_values(self) -> dict[str, Any]:
        """Return it as values of Python itself, for :meth:`from_values`."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> RunDocument:
        """Read back what :meth:`as_values` gave."""
        return cls(**values)


def _content(path: str) -> bytes:
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise ClusterError(f"{path} cannot be read: {error.strerror}.") from error
    if len(content) > _MOST_BYTES:
        raise ClusterError(
            f"{path} has {len(content) >> 20} MB, and would have to be sent to every worker of "
            f"CLUSTER; expected are at most {_MOST_BYTES >> 20} MB. Simplify it, or leave CLUSTER "
            "empty."
        )
    return content
