"""What the file of a part says of the map that it is a part of, for who puts the parts together."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..contract.part import Part
from ..geometry.grid import Affine, Grid, Window
from .colours import as_hex, read_colour
from .legend import Entry, Legend
from .map_profile import MapProfile
from .part_images import SeenImage

PART = "CNNMAPPER_PART"
"""The metadata item with all that is here, as JSON."""
CHECKSUM = "CNNMAPPER_CHECKSUM"
"""The one with the checksum of the part's pixels, of :mod:`.pixel_sum`."""
OF_PARTS = (PART, CHECKSUM)
"""What is true of a part as it was made, and of no file that is made from it."""


@dataclass(frozen=True)
class PartTag:
    """One part's place in the whole map, and what of the whole its pixels do not tell."""

    part: Part
    plan: str
    """Identity of the plan: what makes the parts those of one map."""
    window: Window
    """The part's pixels, counted from the whole map's corner."""
    width: int
    """Of the whole map, pixels."""
    height: int
    transform: Affine
    """Of the whole map."""
    map: str
    """The Processing output that the map is: ``OUTPUT`` and so on."""
    looks: Mapping[str, Any]
    """What :func:`looks_of` has of the map's profile."""
    asked: Mapping[str, Any]
    """What was asked for that the other metadata items do not have, by field of the job."""
    images: tuple[SeenImage, ...] = ()
    """The files that it was made of, where they are files."""
    style: str = ""
    """Name of the shipped style that fits it; "": what the legend says, or none."""

    def to_text(self) -> str:
        """Return what the metadata item holds."""
        document = {
            "part": self.part.number,
            "parts": self.part.count,
            "plan": self.plan,
            "window": list(dataclasses.astuple(self.window)),
            "size": [self.width, self.height],
            "transform": list(self.transform),
            "map": self.map,
            "style": self.style,
            "asked": dict(self.asked),
            "images": [dataclasses.astuple(image) for image in self.images],
            **self.looks,
        }
        return json.dumps(document, ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> PartTag:
        """Read it back.

        Raises:
            ValueError: it is not what :meth:`to_text` gives.
        """
        try:
            found = json.loads(text)
            part = Part(int(found["part"]), int(found["parts"]))
            x, y, w, h = map(int, found["window"])
            width, height = map(int, found["size"])
            a, b, c, d, e, f = map(float, found["transform"])
            if not all(map(math.isfinite, (a, b, c, d, e, f))):
                raise TypeError("its transform is not finite")
            looks = {name: found[name] for name in _LOOKS}
            _legend_of(looks["legend"], False)
            tag = cls(
                part, str(found["plan"]), Window(x, y, w, h), width, height, (a, b, c, d, e, f),
                str(found["map"]), looks, dict(found["asked"]),
                tuple(map(SeenImage.read, found.get("images", ()))), str(found["style"]),
            )  # fmt: skip
        except (KeyError, TypeError, RecursionError, AttributeError, OverflowError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from None
        inside = tag.window.intersection(Window(0, 0, width, height)) == tag.window
        if not (inside and 1 <= part.number <= part.count):
            raise ValueError("its place is not inside the map")
        return tag

    @property
    def whole(self) -> Window:
        """The whole map."""
        return Window(0, 0, self.width, self.height)

    def whole_grid(self, grid: Grid) -> Grid:
        """Return the whole map's grid, by that of the part's file."""
        points = grid.points and grid.points.part(-self.window.x, -self.window.y)
        return Grid(self.width, self.height, self.transform, grid.crs, points)

    @property
    def legend(self) -> Optional[Legend]:
        """The legend of the whole map as the run began with it."""
        return _legend_of(self.looks["legend"], bool(self.looks["generated"]))


_LOOKS = ("averaged", "open_legend", "ramp", "generated", "legend")


def looks_of(profile: MapProfile) -> dict[str, Any]:
    """Return what of a map's profile its file does not tell, or not completely."""
    legend = profile.legend
    entries = None
    if legend is not None:
        entries = [[e.value, as_hex(e.colour), e.label] for e in legend.entries]
    return {
        "averaged": profile.averaged,
        "open_legend": profile.open_legend,
        "ramp": profile.ramp,
        "generated": legend is not None and legend.generated,
        "legend": entries,
    }


def _legend_of(entries: Any, generated: bool) -> Optional[Legend]:
    if entries is None:
        return None
    found = []
    for value, hexadecimal, label in entries:
        colour = read_colour(hexadecimal)
        if colour is None:
            raise ValueError(f"{hexadecimal!r} is no colour")
        found.append(Entry(int(value), colour, str(label)))
    return Legend(tuple(found), generated=generated)
