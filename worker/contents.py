"""What an environment is to hold: its tier, NVIDIA's libraries or not, Dask or not."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ..translation import tr
from .errors import EnvironmentNotReadyError

LIGHT = "light"
"""ONNX Runtime and rasterio: applies, compares, assesses, asks STAC catalogues."""
FULL = "full"
"""TensorFlow, Keras and the writers of ONNX on top: exports and inspects Keras files, too."""
TIERS = (LIGHT, FULL)

_ENGINE = Path(__file__).resolve().parent.parent / "engine"
_NEEDED_GB = {(LIGHT, False): 1, (LIGHT, True): 4, (FULL, False): 3, (FULL, True): 8}


# Counted in what the requirements install; the long ones are headers in TensorFlow's wheel.
_LONGEST = {LIGHT: 100, FULL: 163}


@dataclass(frozen=True)
class Contents:
    """What is asked for, or installed."""

    tier: str = LIGHT
    gpu: bool = False
    cluster: bool = False
    """With Dask, to have maps computed by a cluster."""

    @property
    def requirements(self) -> tuple[Path, ...]:
        """The files that list what goes into the environment, the tier's first."""
        parts = ["requirements", *(["light"] if self.tier == LIGHT else [])]
        of_tier = _ENGINE / ("-".join(parts + ["gpu"] * self.gpu) + ".txt")
        return (of_tier, _ENGINE / "requirements-cluster.txt") if self.cluster else (of_tier,)

    @property
    def needed_gb(self) -> int:
        """How much room an installation may need."""
        return _NEEDED_GB[self.tier, self.gpu]

    @property
    def longest_path(self) -> int:
        """How many characters the longest path has, counted from the folder of packages."""
        return _LONGEST[self.tier]

    @property
    def runtimes(self) -> tuple[str, ...]:
        """What can run a model in it."""
        return ("onnxruntime", "tensorflow") if self.tier == FULL else ("onnxruntime",)

    def covers(self, other: Contents) -> bool:
        """Tell whether an environment with this has what the other asks for."""
        return (
            self.tier in (FULL, other.tier)
            and (self.gpu or not other.gpu)
            and (self.cluster or not other.cluster)
        )

    def with_all_of(self, other: Contents) -> Contents:
        """Return what an environment holds that has both."""
        tier = FULL if FULL in (self.tier, other.tier) else LIGHT
        return Contents(tier, self.gpu or other.gpu, self.cluster or other.cluster)

    def digest(self) -> str:
        """Return the SHA-256 of the requirements, whatever line ends Git gave them.

        Raises:
            EnvironmentNotReadyError: a file is not there.
        """
        digest = hashlib.sha256()
        waiting = [*reversed(self.requirements)]
        while waiting:
            path = waiting.pop()
            try:
                lines = path.read_text(encoding="utf-8").splitlines()
            except OSError as error:
                raise EnvironmentNotReadyError(
                    tr(
                        "{path} cannot be read ({reason}): the plugin's folder is not complete. "
                        "Install the plugin again."
                    ).format(path=path, reason=error.strerror)
                ) from None
            digest.update("\n".join(lines).encode("utf-8"))
            included = (line.split()[1] for line in lines if line.startswith("-r "))
            waiting.extend(path.with_name(name) for name in included)
        return digest.hexdigest()
