"""The table of docs/models.md, out of the rows of docs/models.json."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .course import MODES, Row
from .process import DIED, DONE, HANGS, REFUSED

HEAD = """# Models

Models as people have them, each exported, inspected and applied by default parameters to a small
image (mostly of 200 x 160 pixels), and what came of it. Every map is compared with one that Keras
and NumPy compute without any code of the engine's (`tests/support/zoo/brute_force.py`): patch by
patch for networks that give one pixel a patch, in one run over the whole image for padded networks.
Where a network looks at whole patches (attention, pooling of the image), no pixel has one right
value: the map must be the same whatever TILE_SIZE and BOX are, and as near to the model's results
for patches around a pixel as those are to each other.

* *Patch-based*, *fully convolutional*: what METHOD_USED says. *Margin*: pixels along the border of
  a region that padding reaches.
* *µs*: microseconds that one pixel more of the patch-based map takes, from two sizes of the image;
  with “~” all of a small map's time, loading and compiling included. For orientation: the machine
  had other things to do.
* *Difference*: the largest, of probabilities, or of values relative to the largest value; of the
  patch-based map and the fully convolutional one. “—”: there is nothing to be equal to.
* *Runtime*: what computed the maps, left to itself; in brackets why not ONNX Runtime, or how many
  times as fast as TensorFlow the model's slowest network was there when it was exported.
* *Export*: seconds, the start of the worker included.

`bash scripts/zoo.sh` makes this page and [models.json](models.json), which holds all numbers, in an
hour or two. `bash scripts/zoo.sh NAME …` does some models again, and `--resume` goes on where a run
was stopped.
"""

COLUMNS = (
    "model", "what it is", "patch-based", "fully convolutional", "margin", "runtime", "µs",
    "difference", "export",
)  # fmt: skip


def document(rows: Sequence[Row], machine: str) -> str:
    """Return docs/models.md."""
    maps = [row for row in rows if _has_map(row)]
    wrong = [row["name"] for row in rows if not row["right"]]
    lines = [
        HEAD,
        machine,
        "",
        f"{len(rows)} models, {len(maps)} with a map, {len(rows) - len(maps)} without. "
        + (f"Not as it should be: {', '.join(wrong)}." if wrong else "All are as they should be."),
    ]
    for kind in dict.fromkeys(row["kind"] for row in rows):
        lines += ["", f"## {kind}", "", "| " + " | ".join(COLUMNS) + " |",
                  "|" + "---|" * len(COLUMNS)]  # fmt: skip
        lines += [_line(row) for row in rows if row["kind"] == kind]
    sentences = _sentences(rows)
    if sentences:
        lines += ["", "## What is said instead of a map", "", *sentences]
    return "\n".join(lines) + "\n"


def in_short(row: Row) -> str:
    """Return one line for the terminal."""
    parts = [f"{row['name']:26} {'right' if row['right'] else 'WRONG'}"]
    for step in ("export", *MODES):
        told = row.get(step)
        if told:
            parts.append(f"{step}: {_ended(told)}, {told['seconds']:.0f} s")
    return "; ".join(parts) + "".join(f"\n    {why[:400]}" for why in row["why"])


def _has_map(row: Row) -> bool:
    return any(row.get(mode, {}).get("how") == DONE for mode in MODES)


def _line(row: Row) -> str:
    export = row.get("export")
    cells = [
        f"`{row['name']}`" + ("" if row["right"] else " **(!)**"),
        row["what"],
        *(_ended(row.get(mode)) for mode in MODES),
        "" if row.get("margin") is None else str(row["margin"]),
        _runtime(row),
        _microseconds(row),
        _differences(row),
        "" if export is None else f"{export['seconds']:.0f} s",
    ]
    return "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |"


def _ended(told: Any) -> str:
    """How a map came to be, in a few words."""
    if told is None:
        return ""
    if told.get("wrong"):
        return f"**wrong** ({told.get('method', '')})"
    return {
        DONE: told.get("method", "done"), REFUSED: "refused", HANGS: "**hangs**", DIED: "**died**",
    }[told["how"]]  # fmt: skip


def _runtime(row: Row) -> str:
    """What computed the maps, and why."""
    engines = {row.get(mode, {}).get("engine", "") for mode in MODES} - {""}
    short = " and ".join(sorted("ONNX" if "ONNX" in one else "TensorFlow" for one in engines))
    onnx = row.get("onnx")
    if not engines or onnx is None:
        return short
    if onnx["without"] and "TensorFlow" in short:
        return f"{short} ({_plain(onnx['without'])[:120]})"
    return f"{short} ({onnx['speed']:.2g})"


def _microseconds(row: Row) -> str:
    told = row.get("patch", {})
    if told.get("microseconds") is None:
        return ""
    about = "" if told.get("by_two_sizes") else "~"
    return f"{about}{told['microseconds']:.3g}"


def _differences(row: Row) -> str:
    found = []
    for mode in MODES:
        told = row.get(mode, {})
        if told.get("how") == DONE:
            difference = told.get("difference")
            found.append("—" if difference is None else f"{difference:.0e}")
    return ", ".join(found)


def _sentences(rows: Sequence[Row]) -> list[str]:
    lines = []
    for row in rows:
        for step in ("export", *MODES):
            told: Mapping[str, Any] = row.get(step) or {}
            if told.get("how") == REFUSED:
                lines.append(f"* `{row['name']}`, {step}: {_plain(told['sentence'])}")
    return lines


def _plain(sentence: str) -> str:
    """Without the paths of a folder that is gone."""
    return re.sub(r"/\S*cnnmapper-zoo-[^/\s]+/", "", sentence).replace("|", "/")
