"""What a report says of a model in ONNX Runtime: its files, their proof, and how fast they are."""

from __future__ import annotations

from ..contract.html_document import escape
from ..inference.onnx_listing import ListedFile, OnnxListing
from .html_page import number, table


def in_onnx(found: OnnxListing) -> str:
    """Return the table as HTML; "": there is nothing to say."""
    lacks = f"<p>{escape(_sentence(found.lacks))}</p>" if found.lacks else ""
    if not found.files:
        return lacks
    heads = ("Network", "File", "Largest difference", "Windows", "Proven with", "Speed", "Size")
    rendered = table(heads, [_row(one) for one in found.files], "w nn nn")
    return (
        '<p class="small dim">Each file was compared with TensorFlow when the model was exported: '
        "the same labels, and no output farther from TensorFlow’s than the largest difference. "
        f"Speed: times as fast as TensorFlow at that time.</p>{rendered}{lacks}"
    )


def _row(one: ListedFile) -> tuple[str, ...]:
    entry = one.entry
    return (
        f"<b>{escape(one.network)}</b>",
        f"<code>{escape(entry.path)}</code>",
        f"{entry.largest_difference:.1g}",
        number(entry.windows),
        escape(entry.proven_with),
        f"{entry.speed:.3g}",
        "?" if one.size is None else f"{number(max(1, round(one.size / 1000)))} kB",
    )


def _sentence(lacks: str) -> str:
    return f"Not in ONNX Runtime: {lacks.rstrip('.')}."
