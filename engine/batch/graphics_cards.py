"""Which graphics cards there are, without a library that would take hold of them."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "CUDA_VISIBLE_DEVICES"
_DRIVER = Path("/proc/driver/nvidia/gpus")


def cards() -> tuple[str, ...]:
    """Return what NVIDIA's cards are called in the variable that hides the others; none: ().

    Those that the variable leaves over already; else all that the driver knows (on Linux).
    """
    chosen = os.environ.get(VARIABLE)
    if chosen is not None:
        names = [name.strip() for name in chosen.split(",")]
        return tuple(name for name in names if name and name != "-1")
    try:
        return tuple(str(number) for number, _ in enumerate(_DRIVER.iterdir()))
    except OSError:
        return ()
