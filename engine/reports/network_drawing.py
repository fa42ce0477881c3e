"""A drawing of a network: one box for each layer, as SVG that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from ..contract.html_document import escape
from ..maps.colours import as_hex
from ..maps.palette import BLUE, GREEN, GREY, VERMILION, VIOLET
from ..models.card_layers import Layer
from ..models.tensors import Tensor
from .network_paths import Line, Placement, place

_WIDTH, _HEIGHT = 388, 42
_ROW = 64
"""From one row to the next, pixels; so are all lengths here."""
_LANE, _GAP, _MARGIN, _BEND = 13, 34, 8, 5

COLOURS = {
    "convolution": as_hex(BLUE),
    "pooling": as_hex(VERMILION),
    "enlarging": as_hex(VIOLET),
    "joining": as_hex(GREEN),
    "other": as_hex(GREY),
}
"""Kinds of layers, and the colour of each."""

MEANINGS = {
    "convolution": "convolution, dense layer",
    "pooling": "pooling",
    "enlarging": "up-sampling, transposed convolution",
    "joining": "joins branches",
    "other": "everything else",
}


@dataclass(frozen=True)
class _Box:
    """What stands in a box: name and size above, kind and receptive field below."""

    title: str
    right: str
    below: str
    below_right: str
    colour: str
    end: bool = False
    """An input or output of the model."""
    share: float = 0
    """Of the network's multiply-adds."""


def kind_of(layer: Layer) -> str:
    """Return the key of `COLOURS` for a layer."""
    if "Transpose" in layer.kind or "UpSampling" in layer.kind:
        return "enlarging"
    if "Pool" in layer.kind:
        return "pooling"
    if "Conv" in layer.kind or "Dense" in layer.kind:
        return "convolution"
    return "joining" if len(layer.inputs) > 1 else "other"


def size_text(shape: Sequence[Optional[int]]) -> str:
    """Return (rows, columns, channels) as width × height × channels."""
    numbers = ["?" if n is None else str(n) for n in shape]
    if len(numbers) >= 2:
        numbers[:2] = numbers[1::-1]
        return " × ".join(numbers)
    count = numbers[0] if numbers else "1"
    return f"{count} value" + ("" if count == "1" else "s")


def draw(inputs: Sequence[Tensor], layers: Sequence[Layer], outputs: Sequence[Tensor]) -> str:
    """Return the drawing of a network, an ``svg`` element.

    Args:
        inputs: of the model.
        layers: in the order in which they run; if there are none, one box stands for them all.
        outputs: of the model.
    """
    boxes: dict[str, _Box] = {}
    parents: dict[str, list[str]] = {}
    # Layers, inputs and outputs may share names, so the keys differ.
    keys = {tensor.name: f"input {tensor.name}" for tensor in inputs}
    for tensor in inputs:
        boxes[keys[tensor.name]] = _end(tensor, "input")
        parents[keys[tensor.name]] = []
    total = sum(layer.multiply_adds or 0 for layer in layers)
    sources: dict[str, str] = {}
    for layer in layers:
        key = f"layer {layer.name}"
        boxes[key] = _box(layer, total)
        parents[key] = [keys[name] for name in layer.inputs if name in keys]
        keys[layer.name] = key
        sources.update(dict.fromkeys(layer.outputs, key))
    if not layers:
        boxes["network"] = _Box(
            "the network", "", "its layers are not written in the folder", "", COLOURS["other"]
        )
        parents["network"] = list(keys.values())
        sources = {tensor.name: "network" for tensor in outputs}
    for tensor in outputs:
        key = f"output {tensor.name}"
        boxes[key] = _end(tensor, "output")
        # An input that is given back as it is has no layer.
        source = sources.get(tensor.name) or keys.get(tensor.name)
        parents[key] = [source] if source else []
    return _svg(boxes, place(parents))


def _end(tensor: Tensor, what: str) -> _Box:
    size = tensor.shape[1:]
    right = size_text(size)
    if size[:2] == (None, None):
        right = " × ".join(["any size", *(str(n or "?") for n in size[2:])])
    return _Box(tensor.name, right, f"{what}, {tensor.dtype}", "", "#2b3a46", True)


def _box(layer: Layer, total: int) -> _Box:
    fields = dict.fromkeys("{} × {}".format(*sight.receptive_field) for sight in layer.sees)
    return _Box(
        layer.name,
        size_text(layer.shape),
        f"{layer.kind} {layer.detail}".strip(),
        f"sees {', '.join(fields)}" if fields else "",
        COLOURS[kind_of(layer)],
        share=(layer.multiply_adds or 0) / total if total else 0,
    )


class _Grid:
    """Where rows, columns and lanes are, in pixels."""

    def __init__(self, places: Placement) -> None:
        self.left = [_MARGIN]
        for lanes in places.lanes:
            self.left.append(self.left[-1] + _WIDTH + _GAP + _LANE * lanes)
        last = places.lanes[-1] if places.lanes else 0
        self.width = self.left[-1] - _GAP + (_LANE if last else 0) + _MARGIN
        self.height = _ROW * (max(places.rows.values(), default=0) + 1) - _ROW + _HEIGHT
        self.height += 2 * _MARGIN

    def centre(self, column: int) -> int:
        return self.left[column] + _WIDTH // 2

    def lane(self, column: int, lane: int) -> int:
        return self.left[column] + _WIDTH + _LANE * (lane + 1)

    def top(self, row: int) -> int:
        return _MARGIN + _ROW * row

    def bottom(self, row: int) -> int:
        return self.top(row) + _HEIGHT


def _svg(boxes: dict[str, _Box], places: Placement) -> str:
    grid = _Grid(places)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{grid.width}" height="{grid.height}" '
        f'viewBox="0 0 {grid.width} {grid.height}" font-family="sans-serif" font-size="11" '
        'role="img" aria-label="Drawing of the network">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto" markerUnits="userSpaceOnUse">'
        '<path d="M0 0.5 8 4 0 7.5z" fill="#5d6b78"/></marker></defs>',
        '<g fill="none" stroke="#5d6b78" stroke-width="1.4">',
        *(_line(line, places, grid) for line in places.lines),
        "</g>",
        *(
            _draw_box(box, grid.left[places.columns[key]], grid.top(places.rows[key]))
            for key, box in boxes.items()
        ),
        "</svg>",
    ]
    return "\n".join(parts)


def _line(line: Line, places: Placement, grid: _Grid) -> str:
    start, end = places.rows[line.start], places.rows[line.end]
    from_column, to_column = places.columns[line.start], places.columns[line.end]
    if line.lane >= 0 and from_column == to_column:
        side = grid.left[from_column] + _WIDTH
        lane = grid.lane(line.column, line.lane)
        top, bottom = grid.top(start) + _HEIGHT // 2, grid.top(end) + _HEIGHT // 2
        path = (
            f"M{side} {top}H{lane - _BEND}q{_BEND} 0 {_BEND} {_BEND}V{bottom - _BEND}"
            f"q0 {_BEND} {-_BEND} {_BEND}H{side}"
        )
    else:
        # From column to column between two rows, where there are no boxes.
        way = grid.centre(line.column)
        if line.lane >= 0:
            way = grid.lane(line.column, line.lane)
        first, last = grid.centre(from_column), grid.centre(to_column)
        path = f"M{first} {grid.bottom(start)}"
        if end - start > 1:
            path += _elbow(first, way, grid.bottom(start) + _BEND + 3 * (from_column % 3))
            first = way
        path += _elbow(first, last, grid.top(end) - 2 * _BEND - 1) + f"V{grid.top(end)}"
    return f'<path d="{path}" marker-end="url(#tip)"/>'


def _elbow(x: int, to_x: int, y: int) -> str:
    """Down to a height, over to `to_x` there, and a little further down."""
    if x == to_x:
        return ""
    bend = _BEND if to_x > x else -_BEND
    return f"V{y - _BEND}Q{x} {y} {x + bend} {y}H{to_x - bend}Q{to_x} {y} {to_x} {y + _BEND}"


def _draw_box(box: _Box, x: int, y: int) -> str:
    label = " · ".join(t for t in (box.title, box.right, box.below, box.below_right) if t)
    if box.share:
        label += f" · {box.share:.1%} of the multiply-adds"
    strong = "#fff" if box.end else "#1d2831"
    weak = "#dfe6ec" if box.end else "#4c5965"
    fill = box.colour if box.end else "#fff"
    radius = _HEIGHT // 2 if box.end else 5
    left, right = x + (20 if box.end else 15), x + _WIDTH - (20 if box.end else 9)
    parts = [
        f"<g><title>{escape(label)}</title>",
        f'<rect x="{x}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="{radius}" fill="{fill}" '
        f'stroke="{box.colour}" stroke-width="1.2"/>',
    ]
    if not box.end:
        parts.append(
            f'<path d="M{x + 7} {y}h-2a5 5 0 0 0-5 5v{_HEIGHT - 10}a5 5 0 0 0 5 5h2z" '
            f'fill="{box.colour}"/>'
        )
    if box.share >= 0.005:
        length = max(2, round(box.share * (_WIDTH - 7)))
        parts.append(
            f'<rect x="{x + 7}" y="{y + _HEIGHT - 4}" width="{length}" height="3.4" '
            f'fill="{box.colour}" fill-opacity="0.45"/>'
        )
    room = right - left
    for line, (one, other) in enumerate(((box.title, box.right), (box.below, box.below_right))):
        height = y + (17, 32)[line]
        colour, weight = (strong, ' font-weight="bold"') if line == 0 else (weak, "")
        one = _shortened(one, room - _length(other) - 10, 6.7 if line == 0 else 5.9)
        parts.append(f'<text x="{left}" y="{height}" fill="{colour}"{weight}>{escape(one)}</text>')
        if other:
            parts.append(
                f'<text x="{right}" y="{height}" fill="{weak}" text-anchor="end">'
                f"{escape(other)}</text>"
            )
    return "".join([*parts, "</g>"])


def _length(text: str, each: float = 5.9) -> float:
    return each * len(text)


def _shortened(text: str, room: float, each: float) -> str:
    if _length(text, each) <= room:
        return text
    keep = max(3, int(room / each) - 1)
    if "/" not in text:
        return text[:keep] + "…"
    # The beginning of a nested layer's name is what it shares with its neighbours.
    return text[: keep // 3] + "…" + text[-(keep - keep // 3) :]


def legend() -> Iterable[tuple[str, str]]:
    """Return colour and meaning of the kinds of layers."""
    return [(COLOURS[key], MEANINGS[key]) for key in COLOURS]
