"""What is seen of the plugin grows with the user's letters and screen."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from tests.support.places import ROOT

SIDES = [ROOT / name for name in ("plugin.py", "provider.py", "settings.py")]
SIDES += [path for room in ("algorithms", "worker", "gui") for path in (ROOT / room).rglob("*.py")]
FIXED = re.compile(
    r"setFixed(Size|Width|Height)|set(Minimum|Maximum)(Size|Width|Height)\(\s*\d|setPixelSize"
    r"|\b(resize|setGeometry)\(\s*\d|font-size:\s*\d+px"
)


def test_no_widget_has_a_size_in_pixels():
    for bad in ("label.setFixedWidth(width)", "self.resize(400, 300)", "font.setPixelSize(12)"):
        assert FIXED.search(bad)
    assert [path for path in SIDES if FIXED.search(path.read_text(encoding="utf-8"))] == []


def test_icons_are_drawings_of_any_size():
    icons = list((ROOT / "icons").iterdir())
    assert icons
    for path in icons:
        drawing = ElementTree.parse(path).getroot()
        assert drawing.get("viewBox"), path
        assert not [one for one in drawing.iter() if one.tag.endswith("image")], path
