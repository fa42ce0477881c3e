"""What every page has: its frame and its style sheet, for the reports of both sides.

A page is one file that needs nothing else. Parts of a page are made in ``reports/html_page.py``.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from unicodedata import category

from .. import __version__

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
thead tr:last-child td{border-bottom:2px solid #dbe1e6}
tfoot td{border-top:2px solid #dbe1e6;font-weight:600}
.n{text-align:right;white-space:nowrap}.w{white-space:nowrap}
.dim{color:#5a6670}.small{font-size:12px}
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
h1+section{margin-top:14px}section>*+h2{margin-top:26px}
.pairs,.grid{width:auto;margin:9px 0}
.pairs th,.pairs td{font-size:14px;border-bottom:1px solid #edf0f3;padding:5px 28px 5px 0;
vertical-align:top}
.pairs tr:last-child th{border-bottom:0}
caption{text-align:left;color:#4c5965;padding-bottom:6px}
.grid th,.grid td,.grid tr:last-child td{font-size:14px;padding:4px 11px;border:1px solid #c9d1d7;
text-align:right}
.grid th{background:#f1f4f6;color:#1d2831}.grid th.name{text-align:left}
.grid .sum{background:#f1f4f6;font-weight:600}
.grid th[scope=row]{white-space:nowrap}
.grid th[scope=col]{text-align:center;vertical-align:bottom}
.grid th[scope=col].name{text-align:left}
.grid .swatch{width:11px;height:11px;border-radius:2px;margin-right:7px;vertical-align:-1px}
.grid th[scope=col] .swatch{display:block;margin:0 auto 3px}
.wide{overflow-x:auto}
figure{margin:14px 0}figure img{max-width:100%;border:1px solid #dbe1e6;image-rendering:pixelated}
figure.map{display:inline-block;max-width:402px;margin-right:24px;vertical-align:top}
figure svg{max-width:100%;height:auto}figcaption{color:#4c5965}
pre{background:#f4f6f8;padding:14px;white-space:pre-wrap;word-break:break-word}
footer{color:#4c5965;font-size:12px}
@media(max-width:800px){.fact{width:33.3%}}
@media print{body{background:#fff}.drawing{max-height:none;overflow:visible}}
"""
"""Classes: ``facts`` boxes that stand first; ``pairs`` names and values; ``grid`` a table with a
class of the legend in each row; ``n`` numbers, ``w`` what must not be broken; ``note`` what the
reader is to look at; ``yes`` and ``no``."""


def escape(text: str) -> str:
    """Return text that is safe in HTML and XML, whatever it was."""
    # XML has no control characters, surrogates and the like at all, escaped or not.
    legal = "".join("\N{REPLACEMENT CHARACTER}" if category(c)[0] == "C" else c for c in text)
    return html.escape(legal, quote=True)


def document(title: str, body: Iterable[str], language: str = "en") -> str:
    """Return a whole page.

    Args:
        title: as a text.
        body: HTML, in order; empty parts are left out.
        language: of its texts, as a locale (``pt_BR``) or a tag of the web (``pt-BR``).
    """
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{escape(language.replace("_", "-"))}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta name="generator" content="CNN Mapper {__version__}">',
            f"<title>{escape(title)}</title>",
            f"<style>{STYLE}</style></head><body><main>",
            *(part for part in body if part),
            "</main></body></html>",
            "",
        ]
    )
