"""QGIS styles for numbers: one ramp of colours, from 0 to 1 or over what a map holds."""

from __future__ import annotations

import html
import re
from pathlib import Path

FRACTIONS = Path(__file__).resolve().parents[2] / "styles" / "probability.qml"
"""The shipped style of what lies between 0 and 1; its colours are those of every ramp."""

_LEGEND = (
    '<rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix="{suffix}" '
    'direction="0" orientation="2" useContinuousLegend="1"/>'
)


def ramp_style(low: float, high: float, unit: str = "") -> str:
    """Return the style of band 1 of a map of numbers.

    Args:
        low: the smallest value; the darkest colour.
        high: the largest one.
        unit: of the values; stands in the legend.
    """
    if not high > low:
        # All pixels are alike, or there are none: a ramp needs two ends all the same.
        high = low + max(abs(low) * 1e-3, 1.0)
    text = FRACTIONS.read_text(encoding="utf-8")
    text = re.sub(r"<!--.*?-->\n", "", text, flags=re.DOTALL)
    for name, value in (("minimumValue", low), ("maximumValue", high)):
        text = re.sub(rf'{name}="[^"]*"', f'{name}="{value!r}"', text)
    for name, value in (("classificationMin", low), ("classificationMax", high)):
        text = re.sub(rf'{name}="[^"]*"', f'{name}="{value!r}"', text)
    # Of another band that somebody chooses, QGIS looks for the ends itself.
    text = text.replace("<limits>None</limits>", "<limits>MinMax</limits>")
    text = re.sub(
        r'<item value="([^"]*)" label="[^"]*"',
        lambda match: _item(low + float(match[1]) * (high - low)),
        text,
    )
    legend = _LEGEND.format(suffix=html.escape(f" {unit}" if unit else ""))
    return text.replace(
        "        </colorrampshader>", f"          {legend}\n        </colorrampshader>"
    )


def _item(value: float) -> str:
    return f'<item value="{value!r}" label="{value:.4g}"'
