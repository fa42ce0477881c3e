"""The parts of a map read, checked, and put together in one file or under one name."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow

from .. import __version__
from ..contract.errors import PartsError, RasterError
from ..contract.messages import Clock, Messages
from ..geometry.grid import Window
from ..imagery.gdal_errors import GDAL_ERRORS, reason_of
from .class_shares import SHARES
from .legend import DEFAULT
from .map_profile import MapContents, MapProfile
from .part_command import command_for
from .part_files import PartFile, windows_of
from .part_tag import OF_PARTS
from .pixel_sum import PixelSum
from .ramp_style import ramp_style
from .rasterio_writer import MapReader, RasterioWriter

_SIDE = 1024
"""Pixels that are read at a time, on a side: whole blocks of whatever size."""
_NAMED = 20
"""Files that one message names at the most."""
MERGED = "CNNMAPPER_MERGED"
"""The metadata item that says of how many parts a map was made, and when."""


@dataclass
class Merging:
    """Puts parts together."""

    parts: Sequence[PartFile]
    """All of them, in their order."""
    messages: Messages
    valid: int = 0
    """Pixels that have data, after all were read."""
    _broken: list[tuple[PartFile, str]] = field(default_factory=list)

    def profile(self) -> MapProfile:
        """Return what the file of the whole map says about itself."""
        return replace(self.parts[0].profile, tags=self._tags())

    def style(self) -> str:
        """Return the QGIS style that the map begins with; "": it has none."""
        profile, tag = self.parts[0].profile, self.parts[0].tag
        if profile.legend is not None:
            return profile.legend.to_qml()
        if profile.ramp:
            return ramp_style(0, 1, profile.unit)
        shipped = DEFAULT.parent / Path(tag.style).name
        return shipped.read_text(encoding="utf-8") if tag.style and shipped.is_file() else ""

    def into(self, writer: RasterioWriter) -> None:
        """Write the map, and read it back.

        Raises:
            PartsError: parts are broken; says which.
            RasterError: the disk is full or fails.
        """
        total = PixelSum()
        for planes, window in self._pixels():
            if not self._broken:
                writer.write(np.moveaxis(planes, 0, -1), window)
                total.add(planes, window)
        self._refuse_broken()
        self.messages.progress(1, "Finishing the map")
        writer.finish()
        if writer.exact:
            self._read_back(writer.path, total.text)

    def contents(self, profile: MapProfile) -> MapContents:
        """Read all parts, and return what the pixels turn out to be.

        Raises:
            PartsError: parts are broken; says which.
        """
        contents = MapContents(profile)
        for planes, _ in self._pixels():
            contents.note(np.moveaxis(planes, 0, -1))
        self._refuse_broken()
        return contents

    def _pixels(self) -> Iterator[tuple[NDArray[Any], Window]]:
        """Yield the pixels of all parts, (bands, height, width), and where they lie in the map."""
        clock = Clock(self.messages, len(self.parts), "Part")
        for done, part in enumerate(self.parts, 1):
            yield from self._pixels_of(part)
            clock.done(done)

    def _pixels_of(self, part: PartFile) -> Iterator[tuple[NDArray[Any], Window]]:
        found = PixelSum()
        try:
            with rasterio.open(part.path) as dataset:
                for window in windows_of(part, _SIDE):
                    planes = dataset.read(
                        window=RasterioWindow(window.x, window.y, window.width, window.height)
                    )
                    found.add(planes, window)
                    self.valid += _valid(planes, part.profile.nodata)
                    yield planes, window.moved(part.tag.window.x, part.tag.window.y)
        except GDAL_ERRORS as error:
            self._broken.append((part, reason_of(error)))
            return
        if part.checksum and part.checksum != found.text:
            why = f"checksum {found.text} instead of {part.checksum}"
            self._broken.append((part, f"its pixels are not those that were written ({why})"))

    def _refuse_broken(self) -> None:
        if self._broken:
            told = "; ".join(f"{part.path} is broken: {why}" for part, why in self._broken[:_NAMED])
            first, _ = self._broken[0]
            raise PartsError(
                f"{told}. Remove what is broken, and make it again. The command of the first, with "
                f"the paths of image and model: {command_for(first.tag.part, first)}"
            )

    def _read_back(self, path: Path, expected: str) -> None:
        reader, found = MapReader(path), PixelSum()
        try:
            for part in self.parts:
                for inner in windows_of(part, _SIDE):
                    window = inner.moved(part.tag.window.x, part.tag.window.y)
                    planes = reader.read(window)
                    if planes is not None:
                        found.add(planes, window)
        finally:
            reader.close()
        if found.text != expected:
            raise RasterError(
                f"What was written to {path.parent} does not come back: the disk is full, or "
                "fails. Free some space, and run it again."
            )

    def _tags(self) -> dict[str, str]:
        now = datetime.datetime.now(datetime.timezone.utc)
        first = self.parts[0]
        kept = {
            name: text
            for name, text in first.tags.items()
            if name.startswith("CNNMAPPER_") and name not in (SHARES, *OF_PARTS)
        }
        # When the last pixel was computed.
        dates = [part.tags.get("CNNMAPPER_DATE", "") for part in self.parts]
        engines = sorted({part.engine for part in self.parts if part.engine})
        return {
            **kept,
            "TIFFTAG_SOFTWARE": f"CNN Mapper {__version__}",
            "TIFFTAG_DATETIME": now.strftime("%Y:%m:%d %H:%M:%S"),
            "CNNMAPPER_DATE": max(dates),
            "CNNMAPPER_ENGINE": "; ".join(engines),
            MERGED: f"{len(self.parts)} parts of the plan {first.tag.plan}, "
            f"{now.strftime('%Y-%m-%dT%H:%M:%SZ')}",
        }


def _valid(planes: NDArray[Any], nodata: Optional[float]) -> int:
    """Return how many pixels have data in the first band."""
    values = planes[0]
    if nodata is None:
        return int(values.size)
    if np.isnan(nodata):
        return int(np.count_nonzero(~np.isnan(values)))
    return int(np.count_nonzero(values != nodata))
