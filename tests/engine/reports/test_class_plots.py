"""The plots of the reports: bars as long as their numbers, whatever the classes are called."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest
from cnnmapper.engine.assessment.calibration import Bins
from cnnmapper.engine.maps.legend import Entry, Legend
from cnnmapper.engine.reports.class_plots import accuracy_plot, areas_plot, reliability_plot

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("<water> & sea\x00", "farm", "a name of more letters than there is room for")
LEGEND = Legend(
    tuple(Entry(value=i, label=name, colour=(i, 0, 0)) for i, name in enumerate(NAMES))
)


def drawn(text):
    svg = ElementTree.fromstring(text)
    bars = [one for one in svg.iter(f"{SVG}rect") if float(one.get("y")) > 20]
    return svg, [float(bar.get("width")) for bar in bars], "".join(svg.itertext())


def test_bars_are_as_long_as_their_shares_and_a_missing_one_says_so():
    plot = accuracy_plot(LEGEND, [1, 0.5, None], [0.25, 0, 0.75], None, ("one", "other"))
    _, widths, text = drawn(plot)
    assert np.array(widths) / widths[0] == pytest.approx([1, 0.25, 0.5, 0, 0.75], abs=0.001)
    bars = [bar.get("fill") for bar in ElementTree.fromstring(plot).iter(f"{SVG}rect")]
    # Key and bars alike: one plain, one hatched.
    assert bars == ["#0072b2", "url(#hatched)"] * 3 + ["url(#hatched)"]
    for words in ("<water> & sea\N{REPLACEMENT CHARACTER}", "not defined", "100 %", "one"):
        assert words in text
    assert "a name of more letters than t…" in text


def test_areas_have_room_for_the_longest_whisker_and_a_unit():
    plot = areas_plot(LEGEND, [0, 10, 90], [5, 20, 80], [1, 2, 45], ("a", "b"), "hectares")
    svg, widths, text = drawn(plot)
    assert np.array(widths) / widths[4] == pytest.approx(np.array([0, 5, 10, 20, 90, 80]) / 90,
                                                         abs=0.001)
    for words in ("hectares", "120", "140"):
        assert words in text
    assert max(widths) * 125 / 90 < float(svg.get("width"))


@pytest.mark.parametrize("areas", [[0, 0, 0], [1e-9, 2e-9, 0], [1e12, 3e14, 7]])
def test_areas_of_any_size_are_drawn(areas):
    _, widths, text = drawn(areas_plot(LEGEND, areas, areas, None, ("a", "b"), "pixels"))
    assert 0 <= min(widths) <= max(widths) < 730
    assert "nan" not in text


def test_each_bin_with_samples_has_its_accuracy_and_its_count():
    bins = Bins()
    bins.add(np.array([0.99, 0.98, 0.5]), np.array([True, False, True]))
    svg, _, text = drawn(reliability_plot(bins))
    bars = [bar for bar in svg.iter(f"{SVG}rect") if float(bar.get("y")) > 20]
    heights = [float(bar.get("height")) for bar in bars]
    assert heights == pytest.approx([400, 50, 200, 100])
    assert len(list(svg.iter(f"{SVG}circle"))) == 2 + 1  # and the key
    assert "samples" in text


def test_nothing_to_draw_is_an_empty_frame():
    assert not drawn(reliability_plot(Bins()))[1]
