"""The report on a model: one HTML page that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from .. import __version__
from ..contract.html_document import document, escape
from ..inference.duration_estimate import MethodCost
from ..inference.memory_plan import DEFAULT_RAM
from ..inference.model_inspection import Inspection
from ..inference.result_words import thresholds
from ..models.card_layers import NOMINAL, Layer
from ..models.card_numbers import CardNumbers
from ..models.layer_cost import Cost, cost_of
from ..models.number_kinds import (
    CONTINUOUS,
    LOGITS,
    MULTI_LABEL,
    MULTI_LABEL_LOGITS,
    SIGMOID,
    SIGMOID_LOGITS,
    SOFTMAX,
)
from ..models.tensors import Tensor
from .html_page import duration, in_bytes, not_said, now, number, short, size_of, table
from .model_caveats import CAVEATS
from .network_drawing import COLOURS, draw, kind_of, legend, size_text
from .onnx_table import in_onnx
from .training_table import accuracy, calibration, described, trained_on


def page(found: Inspection) -> str:
    """Return the report as HTML."""
    cost, title = _cost(found), f"Model report: {found.name}"
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="lead">{escape(_summary(found))}</p>',
        described(found.description),
        _facts(found, cost),
        _notes(found.notes),
        _section("The network", _drawing(found)),
        _section("Inputs and outputs", _tensors(found)),
        _section("Classes", _classes(found)),
        _section("What it was trained on", trained_on(found)),
        _section("Accuracy", accuracy(found)),
        _section("Calibration", calibration(found)),
        _section("What an output pixel sees", _fields(found)),
        _section("Layers", _layers(found, cost)),
        _section("Ways to make a map", _ways(found, cost)),
        _section("In ONNX Runtime", in_onnx(found.onnx)),
        _section("Time and memory", _estimates(found)),
        f"<section>{not_said(CAVEATS)}</section>",
        _section("Where this comes from", _origin(found)),
    ]
    return document(title, parts)


def _section(title: str, content: str) -> str:
    return f"<section><h2>{title}</h2>\n{content}\n</section>" if content else ""


def _cost(found: Inspection) -> Cost:
    expression = next((f.expression_field for f in found.fields if f.expression_field), None)
    return cost_of(
        found.layers,
        (expression.width, expression.height) if expression else None,
        {f.source: (f.scale_factor.width, f.scale_factor.height)
         for f in found.fields if f.scale_factor},
        not any(f.reason for f in found.fields),
    )  # fmt: skip


def _summary(found: Inspection) -> str:
    takes = " and ".join(
        f"{tensor.channels or 'any number of'} bands ({tensor.name})"
        for tensor in found.inputs
        if len(tensor.shape) == 4
    )
    classes = f"{len(found.legend.entries)} classes" if found.legend else ""
    gives = classes or " and ".join(tensor.name for tensor in found.outputs)
    return f"Makes {gives} out of {takes or 'its inputs'}."


def _facts(found: Inspection, cost: Cost) -> str:
    first = found.fields[0] if found.fields else None
    parameters = sum(layer.parameters for layer in found.layers)
    total = sum(layer.multiply_adds or 0 for layer in found.layers)
    least = "" if cost.complete else "≥ "
    facts = [
        (size_of(first.receptive_field if first else None), "receptive field, pixels"),
        (size_of(first.expression_field if first else None), "expression field, pixels"),
        (size_of(first.scale_factor if first else None), "scale factor"),
        (short(parameters) if found.layers else "?", "parameters"),
        (least + short(total) if found.layers else "?", "multiply-adds a patch"),
        ("yes" if found.dense.proven else "no", "dense method proven"),
    ]
    boxes = "".join(
        f'<div class="fact"><div><b>{escape(value)}</b><span>{escape(what)}</span></div></div>'
        for value, what in facts
    )
    return f'<div class="facts">{boxes}</div>'


def _notes(notes: Sequence[str]) -> str:
    if not notes:
        return ""
    return '<div class="note">' + "".join(f"<p>{escape(note)}</p>" for note in notes) + "</div>"


def _drawing(found: Inspection) -> str:
    keys = "".join(
        f'<span class="key"><i class="dot" style="background:{colour}" aria-hidden="true"></i>'
        f"{meaning}</span>"
        for colour, meaning in legend()
    )
    drawing = draw(found.inputs, found.layers, found.outputs)
    text = ""
    if found.layers:
        text = (
            f'<p class="small dim">{_described_for(found)} Each box says the size of what the '
            "layer gives (width × height × channels) and how much of the image one of its values "
            f"sees. The bar is the layer’s share of the multiply-adds.</p><p>{keys}</p>"
        )
    return f'{text}<div class="drawing">{drawing}</div>'


def _described_for(found: Inspection) -> str:
    sizes = {f.source: f.receptive_field for f in found.fields}
    known = [f"{size_of(size)} pixels of {escape(n)}" for n, size in sizes.items() if size]
    if known and len(known) == len(sizes):
        return f"Described for one patch: {' and '.join(known)}."
    return (
        f"The model has no patch size of its own, so it is described for {NOMINAL} × {NOMINAL} "
        "pixels."
    )


def _tensors(found: Inspection) -> str:
    def rows(what: str, tensors: Sequence[Tensor]) -> Iterable[Sequence[str]]:
        for tensor in tensors:
            yield (
                what,
                f"<b>{escape(tensor.name)}</b>",
                escape(_shape(tensor)),
                escape(tensor.dtype),
                escape(_numbers(found.numbers.get(tensor.name)) if what == "output" else ""),
            )

    return table(
        ("", "Name", "Shape", "Type", "Its numbers"),
        [*rows("input", found.inputs), *rows("output", found.outputs)],
        fit=True,
    )


_KINDS = {
    SOFTMAX: "probabilities of classes",
    LOGITS: "logits of classes, to which softmax is applied",
    SIGMOID: "probability of one class",
    SIGMOID_LOGITS: "logit of one class, to which sigmoid is applied",
    MULTI_LABEL: "probabilities of labels that do not exclude each other",
    MULTI_LABEL_LOGITS: "logits of labels that do not exclude each other; sigmoid is applied",
    CONTINUOUS: "quantities",
}


def _numbers(found: Optional[CardNumbers]) -> str:
    """Say what the numbers of an output are, and by what."""
    if found is None:
        return ""
    said = _KINDS.get(found.kind or "", "not known: logits or quantities")
    if found.unit:
        said += f", {found.unit}"
    facts = [f"last activation {found.activation}"] if found.activation else []
    facts += [f"trained with {found.loss}"] if found.loss else []
    if found.threshold is not None:
        facts.append(f"threshold {thresholds(found.threshold)}")
    return f"{said} ({', '.join(facts)})" if facts else said


def _shape(tensor: Tensor) -> str:
    if len(tensor.shape) != 4:
        return " × ".join("any" if n is None else str(n) for n in tensor.shape[1:]) or "one value"
    _, height, width, channels = tensor.shape
    size = (
        "any size"
        if height is None and width is None
        else f"{width} × {height}".replace("None", "any")
    )
    if channels == 1:
        return f"{size}, 1 channel"
    return f"{size}, {channels if channels is not None else 'any number of'} channels"


def _classes(found: Inspection) -> str:
    if found.legend is None:
        if not found.has_card:
            return ""
        return (
            "<p>The model card names no classes. Give a legend as CLASSES when exporting the "
            "model, or when making a map.</p>"
        )
    rows = [
        (
            str(channel),
            str(entry.value),
            f'<i class="swatch" style="background:{entry.hex}" aria-hidden="true"></i>'
            f"{escape(entry.label)}",
            f"<code>{entry.hex}</code>",
        )
        for channel, entry in enumerate(found.legend.channels)
    ]
    return table(("Channel", "Value", "Class", "Colour"), rows, "nnww", fit=True)


_FOUND = {
    "layers": "read off the layers",
    "measured": "measured on the running model",
    "given": "given",
}


def _fields(found: Inspection) -> str:
    if not found.fields:
        return "<p>Not known.</p>"
    rows = [
        (
            escape(field.source),
            escape(field.output),
            size_of(field.receptive_field),
            size_of(field.expression_field),
            size_of(field.scale_factor),
            escape(_FOUND.get(field.found, field.found))
            + (f'<div class="small no">{escape(field.reason)}</div>' if field.reason else ""),
        )
        for field in found.fields
    ]
    rendered = table(
        ("Source", "Output", "Receptive field", "Expression field", "Scale factor", "Found"),
        rows,
        "wwwww ",
    )
    return (
        '<p class="small dim">Receptive field: pixels of the source that one output pixel sees. '
        "Expression field: output pixels that one receptive field gives. Scale factor: source "
        "pixels from one output pixel to the next in a fully convolutional map.</p>" + rendered
    )


def _layers(found: Inspection, cost: Cost) -> str:
    if not found.layers:
        return (
            "<p>The layers are not known: a SavedModel holds operations, no layers, and "
            + ("this model’s were not to be read" if found.has_card else "there is no model card")
            + ".</p>"
        )
    total = sum(layer.multiply_adds or 0 for layer in found.layers)
    per_pixel = cost.patches / total if cost.patches and total else None
    rows = [_layer_row(layer, total, per_pixel) for layer in found.layers]
    parameters = sum(layer.parameters for layer in found.layers)
    least = "" if cost.complete else "at least "
    foot = (
        "All", "", "", "", "", number(parameters),
        least + number(cost.patches), "",
    )  # fmt: skip
    rendered = table(
        ("Layer", "Kind", "Size", "Sees", "Spacing", "Parameters",
         "Multiply-adds<br>per output pixel", "Share"),
        rows, "  www" "nnw", foot,
    )  # fmt: skip
    return (
        f'<p class="small dim">{_described_for(found)} Sees: pixels of the source that one value '
        "of the layer depends on. Spacing: source pixels from one value to the next. Multiply-adds "
        "are those of convolutions and dense layers when each map pixel is computed from its own "
        "patch; what else a network does costs little beside them and is not counted."
        f"</p>{rendered}"
    )


def _layer_row(layer: Layer, total: int, per_pixel: Optional[float]) -> Sequence[str]:
    cost, share = "?", ""
    if layer.multiply_adds is not None:
        part = layer.multiply_adds / total if total else 0.0
        cost = number(layer.multiply_adds * per_pixel) if per_pixel else number(0)
        if layer.multiply_adds == 0:
            cost = '<span class="dim">0</span>'
        else:
            width = max(1, round(part * 70))
            share = f'<i class="bar" style="width:{width}px"></i> {part:.1%}'
    many = len(layer.sees) > 1
    long = ' class="long"' if len(layer.name) > 26 else ""
    sees = "<br>".join(
        f"{size_of(one.receptive_field)}{f' of {escape(one.source)}' if many else ''}"
        for one in layer.sees
    )
    jumps = dict.fromkeys("–" if one.jump is None else _jump(one.jump) for one in layer.sees)
    return (
        f'<div class="layer"><i class="dot" style="background:{COLOURS[kind_of(layer)]}" '
        f'aria-hidden="true"></i>'
        f"<b{long}>{escape(layer.name)}</b></div>",
        escape(f"{layer.kind} {layer.detail}".strip()),
        escape(size_text(layer.shape)),
        sees or "?",
        "<br>".join(jumps) or "?",
        number(layer.parameters) if layer.parameters else '<span class="dim">0</span>',
        cost,
        share,
    )


def _jump(jump: tuple[float, float]) -> str:
    across, down = jump
    return f"{across:g}" if across == down else f"{across:g} × {down:g}"


def _ways(found: Inspection, cost: Cost) -> str:
    word = "yes" if found.dense.proven else "no"
    mark = f'<b class="{word}">Dense: {word}.</b>'
    text = (
        f"<p>{mark} {escape(found.dense.text)}</p>"
        '<p class="small dim">The dense method computes a patch-based map without patches, so that '
        "nothing is computed twice.</p>"
    )
    if found.padded:
        text = f'<p><b class="yes">Over the whole image.</b> {escape(found.padded)}</p>' + text
    if found.cuts:
        text = f"<p><b>Patches that overlap.</b> {escape(found.cuts)}</p>" + text
    dense = None if found.dense.refused else cost.dense
    rows = []
    for name, value, meaning in (
        ("Patches", cost.patches, "each pixel of the map from its own patch"),
        ("Dense", dense, "the same map, every layer computed once for each pixel"),
        ("Fully convolutional", cost.fcn, "a map at the scale factor’s spacing"),
    ):
        if value is not None:
            ratio = ""
            if cost.patches and value and name != "Patches":
                times = f"{cost.patches / value:.3g}"
                ratio = "as many" if times == "1" else f"{times} times fewer"
            rows.append((f"<b>{name}</b>", meaning, number(value), ratio))
    if not rows:
        return text
    heads = ("Method", "", "Multiply-adds per output pixel", "Than patches")
    return text + table(heads, rows, "w nw")


def _estimates(found: Inspection) -> str:
    if not found.estimates:
        return ""
    rows = [_estimate_row(one, found.resident) for one in found.estimates]
    rendered = table(
        ("Method", "Map, pixels", "Pixels per second", "Time", "Memory"), rows, "wwnnn"
    )
    base = (
        f"Memory is that of the worker with the model loaded ({in_bytes(found.resident)}) and of "
        "the network at work on a tile"
        if found.resident is not None
        else "Memory is that of the network at work on a tile; the worker itself takes some "
        "hundred MB more"
    )
    return (
        f"<p>For {escape(found.image)}, with {escape(found.engine)} on this machine:</p>{rendered}"
        '<p class="small dim">These are estimates: the model was run for a moment on random '
        "pixels, and other programs may have been busy. Reading and writing go on beside the "
        f"computation and are not counted. {base}, as planned for RAM = {DEFAULT_RAM} MB; a "
        "smaller RAM makes smaller tiles.</p>"
    )


def _estimate_row(one: MethodCost, resident: Optional[int]) -> Sequence[str]:
    return (
        f"<b>{escape(one.method)}</b>",
        f"{one.map.width} × {one.map.height}",
        number(one.pixels_per_second),
        duration(one.seconds),
        in_bytes(one.memory + (resident or 0)),
    )


def _origin(found: Inspection) -> str:
    # Names alone: a page is sent on, and folders tell who made it.
    rows = [("Folder", f"<code>{escape(found.folder.name)}</code>")]
    if found.file is not None:
        rows.insert(0, ("Keras file", f"<code>{escape(found.file.name)}</code>"))
    rows.append(("Model card", "yes" if found.has_card else "none"))
    if found.licence:
        rows.append(("Licence", escape(found.licence)))
    made = ", ".join(f"{name} {version}" for name, version in sorted(found.versions.items()))
    if made:
        rows.append(("Made with", escape(made)))
    rows.append(("SHA-256 of the model", f"<code>{escape(found.sha256)}</code>"))
    rows.append(("Date of this report", now()))
    rows.append(("This report", f"CNN Mapper {escape(__version__)}, {escape(found.engine)}"))
    return table(("", ""), rows, "w ", fit=True)
