"""How long a test waits for what ought to come at once."""

from __future__ import annotations

HANGS_S = 50.0
"""Seconds that tell a hang from slowness: what takes two on an idle machine takes less than this on
a busy one. The processes and pipes that must not be waited for sleep for 60 seconds or more. How
fast something is, the benchmarks say."""

PROGRAM_S = 1800.0
"""Seconds for a whole program: a QGIS, a demonstration, a model that is made. None takes so long on
any machine, however busy."""
