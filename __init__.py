"""CNN Mapper: a QGIS Processing plugin that applies Keras CNNs to rasters.

Nothing of QGIS is imported here, so that ``engine`` can be imported as a part
of this package by a Python that has no QGIS.
"""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; QGIS calls this once when it loads it."""
    from .plugin import CnnMapperPlugin

    return CnnMapperPlugin(iface)
