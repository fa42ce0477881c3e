"""A report as one HTML file that needs nothing else: tables, heat maps, pictures inside.

Every number stands as text in a table; colour only repeats it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..contract.html_document import document, escape
from ..geometry.grid import Size
from ..maps.atomic_files import replacing
from ..maps.colour_vision import contrast
from ..maps.colours import Colour
from ..maps.legend import Entry, Legend
from .numbers_table import open_output


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    classes: str = "",
    foot: Sequence[str] = (),
    fit: bool = False,
) -> str:
    """Return a table.

    Args:
        heads: of the columns; HTML, as the cells are. All empty: the first cells head their rows.
        rows: of cells.
        classes: a letter for each column: ``n`` for numbers, ``w`` for what must not be broken.
        foot: the last row, set apart.
        fit: as wide as its content, not as the page.
    """
    kinds = (classes + " " * len(heads))[: len(heads)]

    names = not any(heads)

    def line(cells: Sequence[str]) -> str:
        first = '<th scope="row">{}</th>' if names else ""
        return "<tr>" + "".join(
            first.format(cell) if first and not place
            else f'<td class="{kind}">{cell}</td>' if kind != " " else f"<td>{cell}</td>"
            for place, (kind, cell) in enumerate(zip(kinds, cells))
        ) + "</tr>"  # fmt: skip

    # Heads may break even where their column's cells may not.
    top = "".join(
        f'<th scope="col"{" style=text-align:right" if kind == "n" else ""}>{head}</th>'
        if head
        else "<td></td>"
        for kind, head in zip(kinds, heads)
    )
    head = "" if names else f"<thead><tr>{top}</tr></thead>"
    bottom = f"<tfoot>{line(foot)}</tfoot>" if foot else ""
    body = "\n".join(line(row) for row in rows)
    kind = ' class="pairs"' if names else ' class="fit"' if fit else ""
    return f"<table{kind}>{head}<tbody>\n{body}\n</tbody>{bottom}</table>"


def size_of(size: Union[Size, tuple[int, int], None]) -> str:
    """Return width × height."""
    if size is None:
        return "?"
    width, height = (size.width, size.height) if isinstance(size, Size) else size
    return f"{width} × {height}"


def number(value: Optional[float]) -> str:
    """Return a number with its thousands apart."""
    if value is None:
        return "?"
    digits = 0 if value >= 100 or value == int(value) else 1
    return f"{value:,.{digits}f}".replace(",", "\u202f")


def short(value: float) -> str:
    """Return a number in three digits."""
    for limit, unit in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if value >= limit:
            # From ten thousand on in thousands: 14.9 k, but 8 256.
            return f"{value / (1e3 if unit == 'k' else limit):.3g} {unit}"
    return number(value)


def duration(seconds: float) -> str:
    """Return a duration in the unit that suits it."""
    if seconds < 1:
        return "under 1 s"
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 7200:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h" if seconds < 172800 else f"{seconds / 86400:.1f} days"


def in_bytes(count: Optional[int]) -> str:
    """Return bytes in MB or GB."""
    if count is None:
        return "?"
    if count >= 1 << 30:
        return f"{count / (1 << 30):.1f} GB"
    return f"{max(1, round(count / (1 << 20)))} MB"


NOT_DEFINED = "–"


def page(title: str, parts: Iterable[str]) -> str:
    """Return the whole page."""
    return document(
        title,
        [
            f"<h1>{escape(title)}</h1><section>",
            *parts,
            f"</section><footer>CNN Mapper {__version__}. A dash ({NOT_DEFINED}) stands for a "
            "number that is not defined.</footer>",
        ],
    )


def write_page(path: Path, title: str, parts: Iterable[str]) -> None:
    """Write the page.

    Raises:
        EngineError: the file cannot be written.
    """
    with replacing(path) as temporary, open_output(path, temporary) as stream:
        stream.write(page(title, parts))


def now() -> str:
    """Return the date and time, as a page says when it was made."""
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")


def not_said(caveats: Iterable[str]) -> str:
    """Return what the numbers of a page do not say."""
    items = "".join(f"<li>{escape(text)}</li>" for text in caveats)
    return f"{heading('What the numbers do not say')}<ul>{items}</ul>"


def heading(text: str) -> str:
    """Return a heading of a section."""
    return f"<h2>{escape(text)}</h2>"


def paragraph(text: str) -> str:
    """Return a paragraph."""
    return f"<p>{escape(text)}</p>"


def note(text: str) -> str:
    """Return a paragraph that the reader is to look at."""
    return f'<p class="note">{escape(text)}</p>'


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Return a table of names and values."""
    cells = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>'
        for name, value in rows
    )
    return f'<table class="pairs">{cells}</table>'


def class_table(caption: str, legend: Legend, columns: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return a table with a row for each class; the cells are texts."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name, _ in columns)
    lines = [
        f"<tr>{_class_head(entry, 'row')}"
        + "".join(f"<td>{escape(values[index])}</td>" for _, values in columns)
        + "</tr>"
        for index, entry in enumerate(legend.entries)
    ]
    return (
        f'<div class="wide"><table class="grid"><caption>{escape(caption)}</caption>'
        f'<tr><th scope="col" class="name">class</th>{head}</tr>{"".join(lines)}</table></div>'
    )


def heat_map(
    caption: str,
    legend: Legend,
    matrix: NDArray[Any],
    texts: Sequence[Sequence[str]],
    sums: tuple[Sequence[str], Sequence[str], str],
    names: tuple[str, str],
) -> str:
    """Return a matrix as a table whose cells are as dark as their share of the row.

    Args:
        caption: says what the rows and columns are.
        legend: the classes, n of them.
        matrix: shape (n, n).
        texts: what stands in the cells.
        sums: what stands at the ends of the rows, of the columns, and in the corner.
        names: what the rows and the columns are called.
    """
    totals = matrix.sum(axis=1, keepdims=True).astype(float)
    shares = np.divide(matrix, totals, out=np.zeros(matrix.shape), where=totals > 0)
    head = "".join(_class_head(entry, "col") for entry in legend.entries)
    lines = []
    for i, entry in enumerate(legend.entries):
        cells = "".join(_heat_cell(texts[i][j], shares[i, j]) for j in range(len(texts[i])))
        lines.append(f"<tr>{_class_head(entry, 'row')}{cells}{_sum(sums[0][i])}</tr>")
    ends = "".join(_sum(text) for text in sums[1])
    corner = f"{names[0]} ↓  {names[1]} →"
    return (
        f'<div class="wide"><table class="grid"><caption>{escape(caption)}</caption>'
        f'<tr><th scope="col" class="name">{escape(corner)}</th>{head}<th scope="col">sum</th></tr>'
        f'{"".join(lines)}<tr><th scope="row" class="name">sum</th>{ends}'
        f"{_sum(sums[2])}</tr></table></div>"
    )


def _sum(text: str) -> str:
    return f'<td class="sum">{escape(text)}</td>'


_DARKEST: Colour = (8, 69, 148)
"""Blue of ColorBrewer's scheme Blues."""


def _heat_cell(text: str, share: float) -> str:
    red, green, blue = (round(255 + (end - 255) * share) for end in _DARKEST)
    ink = _ink((red, green, blue))
    return f'<td style="background:#{red:02x}{green:02x}{blue:02x};color:{ink}">{escape(text)}</td>'


def _ink(paper: Colour) -> str:
    """Return black or white, whichever is easier to read: 4.5 to 1 at the least (WCAG 2.2)."""
    return "#fff" if contrast(paper, (255, 255, 255)) > contrast(paper, (0, 0, 0)) else "#000"


def _class_head(entry: Entry, scope: str) -> str:
    swatch = f'<span class="swatch" style="background:{entry.hex}" aria-hidden="true"></span>'
    return f'<th scope="{scope}" class="name">{swatch}{escape(entry.label)}</th>'


def figure(picture: str, description: str, caption: str) -> str:
    """Return a picture inside the page.

    Args:
        picture: an ``svg`` element.
        description: what it shows, for those who do not see it.
        caption: what stands below it; "" for nothing.
    """
    told = f'<svg role="img" aria-label="{escape(description)}" '
    below = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f"<figure>{picture.replace('<svg ', told, 1)}{below}</figure>"


def percent(value: Optional[float], margin: Optional[float] = None) -> str:
    """Return a share as a percentage, with half of its confidence interval."""
    if value is None:
        return NOT_DEFINED
    text = f"{100 * value:.2f} %"
    return text if margin is None else f"{100 * value:.2f} ± {100 * margin:.2f} %"


def decimal(value: Optional[float]) -> str:
    """Return a coefficient with four decimals."""
    return NOT_DEFINED if value is None else f"{value:.4f}"


def amount(value: float, margin: Optional[float] = None) -> str:
    """Return a count or an area with thousands separated and few decimals."""
    if isinstance(value, (int, np.integer)) or value >= 1000 or value == int(value):
        digits = 0
    else:
        digits = 1 if value >= 1 else 4
    text = f"{value:,.{digits}f}"
    return text if margin is None else f"{text} ± {margin:,.{digits}f}"
