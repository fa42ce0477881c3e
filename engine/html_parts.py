"""What the report is made of: its style, tables, and numbers as people read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional, Union

from .grid import Size

# Old WebKit in QGIS 3 shows this page as well as any browser: no grid, no variables, no scripts.
STYLE = """
body{font:14px/1.5 "Segoe UI","Noto Sans","DejaVu Sans",sans-serif;color:#1d2831;background:#f4f6f8;
margin:0}
main{max-width:1080px;margin:0 auto;padding:24px}
section{background:#fff;border:1px solid #dbe1e6;border-radius:8px;padding:8px 24px 20px;
margin:0 0 18px}
h1{font-size:25px;margin:8px 0 0}h2{font-size:17px;margin:12px 0 10px}
.lead{color:#4c5965;margin:2px 0 18px}
.facts{margin:0 -5px 13px;overflow:hidden}
.fact{float:left;box-sizing:border-box;width:16.66%;padding:0 5px}
.fact div{background:#fff;border:1px solid #dbe1e6;border-radius:8px;padding:10px 14px}
.fact b{display:block;font-size:20px;line-height:1.3;white-space:nowrap}
.fact span{color:#4c5965;font-size:12px}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600;color:#4c5965;font-size:12px;border-bottom:2px solid #dbe1e6;
padding:4px 14px 4px 0;vertical-align:bottom}
table.fit{width:auto}.fit td,.fit th{padding-right:44px}
.layer{padding-left:17px;position:relative}.layer .dot{position:absolute;left:0;top:6px}
.layer b{white-space:nowrap}.layer b.long{white-space:normal;word-break:break-all}
td{padding:5px 14px 5px 0;border-bottom:1px solid #edf0f3;vertical-align:top}
tr:last-child td{border-bottom:0}
tfoot td{border-top:2px solid #dbe1e6;font-weight:600}
.n{text-align:right;white-space:nowrap}.w{white-space:nowrap}
.dim{color:#687580}.small{font-size:12px}
code{font:12px "Consolas","DejaVu Sans Mono",monospace;word-break:break-all}
.swatch{display:inline-block;width:18px;height:18px;border-radius:4px;margin-right:9px;
vertical-align:-4px;border:1px solid rgba(0,0,0,.25);box-sizing:border-box}
.dot{display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:6px}
.key{display:inline-block;margin-right:18px;font-size:12px;color:#4c5965}
.bar{display:inline-block;height:9px;background:#3b7dc4;opacity:.55;border-radius:2px}
.drawing{overflow:auto;max-height:1300px;border:1px solid #edf0f3;border-radius:6px;padding:10px;
background:#fbfcfd}
.drawing svg{display:block;margin:0 auto}
.note{background:#fff8e6;border:1px solid #edd9a3;border-radius:8px;padding:10px 16px;
margin:0 0 18px}
.note p{margin:4px 0}.yes{color:#1c7a3d}.no{color:#9a5b00}
@media(max-width:800px){.fact{width:33.3%}}
@media print{body{background:#fff}.drawing{max-height:none;overflow:visible}}
"""


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    classes: str = "",
    foot: Sequence[str] = (),
    fit: bool = False,
) -> str:
    """Return a table.

    Args:
        heads: of the columns; HTML, as the cells are.
        rows: of cells.
        classes: a letter for each column: ``n`` for numbers, ``w`` for what must not be broken.
        foot: the last row, set apart.
        fit: as wide as its content, not as the page.
    """
    kinds = (classes + " " * len(heads))[: len(heads)]

    def line(tag: str, cells: Sequence[str]) -> str:
        return "<tr>" + "".join(
            f'<{tag} class="{kind}">{cell}</{tag}>' if kind != " " else f"<{tag}>{cell}</{tag}>"
            for kind, cell in zip(kinds, cells)
        ) + "</tr>"  # fmt: skip

    # Heads may break even where their column's cells may not.
    top = "".join(
        f'<th{" style=text-align:right" if kind == "n" else ""}>{head}</th>'
        for kind, head in zip(kinds, heads)
    )
    head = f"<thead><tr>{top}</tr></thead>" if any(heads) else ""
    bottom = f"<tfoot>{line('td', foot)}</tfoot>" if foot else ""
    body = "\n".join(line("td", row) for row in rows)
    kind = ' class="fit"' if fit else ""
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
