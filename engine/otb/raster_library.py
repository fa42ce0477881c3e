"""Which library reads and writes rasters in Orfeo ToolBox's Python: GDAL's own, or rasterio."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ..contract.errors import OtbError
from ..imagery.stack import Stack
from ..maps.writer import Writer


@dataclass(frozen=True)
class Library:
    """A raster library and the two things that are made of it."""

    name: str
    """With its version."""
    stack: type[Stack]
    writer: type[Writer]


def library() -> Library:
    """Return what this Python has; GDAL's own bindings first, which containers bring.

    Raises:
        OtbError: it has neither.
    """
    try:
        from osgeo import gdal
    except ImportError:
        pass
    else:
        from ..imagery import gdal_stack
        from ..maps import gdal_writer

        gdal.UseExceptions()
        return Library(f"GDAL {gdal.__version__}", gdal_stack.GdalStack, gdal_writer.GdalWriter)
    try:
        import rasterio
    except ImportError:
        raise OtbError(
            f"{sys.executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of "
            "which finishes the map. Install one of them, for example with "
            f"“{sys.executable} -m pip install rasterio”."
        ) from None
    from ..imagery import rasterio_stack
    from ..maps import rasterio_writer

    return Library(
        f"rasterio {rasterio.__version__}",
        rasterio_stack.RasterioStack,
        rasterio_writer.RasterioWriter,
    )
