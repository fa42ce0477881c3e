"""Qt 6 as PyQt6 has it: nothing that QGIS would put back for old plugins."""

from PyQt6.sip import *  # noqa: F403
