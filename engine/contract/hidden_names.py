"""How hidden files are called that a run writes beside its outputs, while it is at work."""

from __future__ import annotations

import re

MAP = re.compile(r"\.(?P<stem>.+)\.part(?P<suffix>\.tiff?)(\.[a-z.]+)?", re.I)
STYLE = re.compile(r"\.(?P<stem>.+)\.part\.qml")
TILES = re.compile(r"\.(?P<stem>.+)\.part\.tiles")
JOURNAL = re.compile(r"\.(?P<stem>.+)\.part\.json(?P<new>\.new)?")
SCRATCH = re.compile(
    r"\.(?P<beside>.+)\.(cog|otb|trial|(?P<aside>codes|before|sets|sums|shapes))\.(?P<pid>\d+)"
    r"\.part\.tif(\.[a-z.]+)?"
)
PACKAGE = re.compile(r"\.(?P<stem>.+)\.(?P<pid>\d+)\.part(?P<suffix>\.gpkg)", re.I)
ATOMIC = re.compile(r"\.(?P<stem>.+)\.(?P<pid>\d+)\.part(?P<suffix>\.[^.]+)?")
ASIDE = re.compile(r"\.(?P<name>.+)\.(?P<pid>\d+)\.(?P<state>going|old)")
PATCHES = re.compile(r"\.(?P<name>.+)\.patches\.part")
TRAINING = re.compile(r"\.(?P<stem>.+)\.training\.part\.npz")
LOCK = re.compile(
    r"\.(?P<name>(?P<stem>.+)\.(tiff?|gpkg|vrt|training)"
    r"|[0-9a-f]{16,40}-[0-9a-f]{8}(-trusted)?)\.lock",
    re.I,
)
STEM_OF_PART = re.compile(r"\.(?P<stem>.+?)(\.\d+)?\.part")
