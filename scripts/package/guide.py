"""The guide as pages that a browser opens: docs/*.md become help/*.html in the package.

Needs markdown-it-py, which is in ``.venvs/engine``. The pictures stay in docs/images, once for
both the pages and the Markdown.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    "user_guide.md": ("index.html", "User guide"),
    "algorithms.md": ("algorithms.html", "Algorithms"),
    "assessment.md": ("assessment.html", "Accuracy of maps"),
    "scale.md": ("scale.html", "Many machines"),
}
"""By document in docs/: its page in help/, and what the other pages call it."""
_BESIDE = "../README.md"
"""In the package, too, and as far from help/ as from docs/."""

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1b1b1b;
background:#fff}
nav{border-bottom:1px solid #767676;padding-bottom:.5rem}
nav a{margin-right:1.5rem}
a{color:#0b57a4}
img{max-width:100%}
table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border:1px solid #b5b5b5;padding:.25rem .5rem;text-align:left;vertical-align:top}
code{background:#f0f0f0;padding:0 .2em}
pre{background:#f0f0f0;padding:.5rem;overflow-x:auto}
"""


class GuideError(Exception):
    """A page would name what the package has not."""


def documents() -> list[Path]:
    """Return the documents and their pictures, relative to the root."""
    found: list[Path] = []
    for name in PAGES:
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
        found += [Path("docs", name), *(Path("docs", picture) for picture in pictures)]
    return sorted(set(found))


def pages() -> dict[str, str]:
    """Return the HTML of each page by its name in the package.

    Raises:
        GuideError: a document leads to a file that the package has not.
    """
    return {f"help/{page}": _page(name) for name, (page, _title) in PAGES.items()}


def _page(name: str) -> str:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    tokens = reader.parse((ROOT / "docs" / name).read_text(encoding="utf-8"))
    title = "CNN Mapper"
    for token, following, end in zip(tokens, tokens[1:], [*tokens[2:], tokens[-1]]):
        if token.type == "heading_open":
            token.attrSet("id", anchor(following.content))
            title = following.content if token.tag == "h1" else title
        if token.type == "th_open" and following.content:
            token.attrSet("scope", "col")
        elif token.type == "th_open":
            # A corner without words is no head of anything.
            token.tag = end.tag = "td"
    for token in tokens:
        for child in token.children or []:
            _lead(child, name)
    body = reader.renderer.render(tokens, reader.options, {})
    links = " ".join(f'<a href="{page}">{escape(called)}</a>' for page, called in PAGES.values())
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)} - CNN Mapper</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<nav>{links}</nav>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )


def anchor(heading: str) -> str:
    """Return what a heading is called in an address, as the sites that show Markdown do."""
    kept = (c for c in heading.lower() if c.isalnum() or c in " -_")
    return "".join(kept).replace(" ", "-")


def _lead(token: Any, name: str) -> None:
    """Have a link or a picture lead to where the page finds it."""
    key = {"link_open": "href", "image": "src"}.get(token.type, "")
    target = str(token.attrGet(key) or "") if key else ""
    if not target or target.startswith(("#", "https://", "http://", "mailto:")):
        return
    path, _hash, place = target.partition("#")
    if token.type == "image":
        token.attrSet(key, f"../docs/{path}")
    elif path in PAGES:
        token.attrSet(key, PAGES[path][0] + (f"#{place}" if place else ""))
    elif path != _BESIDE:
        raise GuideError(
            f"docs/{name} leads to {target}, which the package has not; expected are addresses "
            f"of the web, {', '.join(PAGES)}, and pictures."
        )
