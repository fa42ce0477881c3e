"""How much memory this process takes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional


def resident_memory() -> Optional[int]:
    """Return the bytes that this process takes at the moment; None where that is hard to say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        pass
    if sys.platform == "win32":
        return None
    import resource

    # What it took at the most; bytes on macOS, kilobytes elsewhere.
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
