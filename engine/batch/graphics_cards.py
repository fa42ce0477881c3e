"""Which graphics cards there are, without a library that would take hold of them."""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

VARIABLE = "CUDA_VISIBLE_DEVICES"
_DRIVER = "proc/driver/nvidia/gpus"


# As Linux shows that NVIDIA's driver is there, natively, in a container, and under WSL.
_SIGNS = ("proc/driver/nvidia", "dev/nvidia0", "dev/nvidiactl", "dev/dxg")


def cards(root: Path = Path("/"), system: str = sys.platform) -> tuple[str, ...]:
    """Return what NVIDIA's cards are called in the variable that hides the others; none: ().

    Those that the variable leaves over already; else all that the driver knows (on Linux). The
    variable alone is no sign of a card: some set it for all machines, those without one among them.

    Args:
        root: where the system's files are.
        system: as ``sys.platform`` names it.
    """
    if system == "darwin":
        return ()
    if system == "linux" and not any((root / sign).exists() for sign in _SIGNS):
        return ()
    chosen = os.environ.get(VARIABLE)
    if chosen is not None:
        names = [name.strip() for name in chosen.split(",")]
        # As the driver reads it: what is behind one that is not there is not seen either.
        return tuple(itertools.takewhile(lambda name: name and name != "-1", names))
    try:
        return tuple(str(number) for number, _ in enumerate((root / _DRIVER).iterdir()))
    except OSError:
        return ()
