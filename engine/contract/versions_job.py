"""The jobs that check an environment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class VersionsJob:
    """Import what the engine needs and report the versions: the check of an environment."""

    task: ClassVar[str] = "versions"
    run_model: bool = False
    """Also run a tiny model, with each runtime that is there."""
    runtimes: tuple[str, ...] = ()
    """``onnxruntime``, ``tensorflow``: those that must be there."""
    cluster: bool = False
    """Dask's distributed must be there."""


@dataclass(frozen=True)
class OtbVersionsJob:
    """Look for Orfeo ToolBox, pyotb and TensorflowModelServe: the check of OTB's Python."""

    task: ClassVar[str] = "otb-versions"
