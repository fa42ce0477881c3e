"""What keeps a page from somebody who does not see it, or sees colours or contrasts poorly."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from cnnmapper.engine.maps.colour_vision import contrast
from cnnmapper.engine.maps.colours import read_colour

LEAST = 4.5
"""Contrast of text that WCAG 2.2 asks for at level AA."""
_VOID = {"meta", "link", "br", "img", "hr", "input", "col"}
_SILENT = {"style", "title", "head", "html", "defs", "script"}


class _Element:
    def __init__(self, tag, attributes, parent):
        self.tag, self.parent = tag, parent
        self.attributes = {name: value or "" for name, value in attributes}
        self.classes = set(self.attributes.get("class", "").split())

    def line(self):
        """The element and those that it stands in, innermost first."""
        one = self
        while one is not None:
            yield one
            one = one.parent


class _Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.elements, self.texts, self.open = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        element = _Element(tag, attrs, self.open)
        self.elements.append(element)
        if tag not in _VOID:
            self.open = element

    def handle_startendtag(self, tag, attrs):
        self.elements.append(_Element(tag, attrs, self.open))

    def handle_endtag(self, tag):
        if tag not in _VOID:
            assert self.open is not None, f"</{tag}> closes nothing"
            assert self.open.tag == tag, f"</{tag}> closes <{self.open.tag}>"
            self.open = self.open.parent

    def handle_data(self, data):
        if data.strip() and self.open is not None:
            self.texts.append((self.open, data.strip()))


def problems(text):
    """Return what is wrong with a page, in words; an empty list: nothing."""
    page = _Page(text)
    return [*_structure(page), *_contrasts(page, _rules(text))]


def _structure(page):
    found = {tag: [e for e in page.elements if e.tag == tag] for tag in ("html", "title", "svg")}
    if not found["html"] or not found["html"][0].attributes.get("lang"):
        yield "the page does not say its language"
    if not [words for place, words in page.texts if place.tag == "title"]:
        yield "the page has no title"
    levels = [int(e.tag[1]) for e in page.elements if re.fullmatch("h[1-6]", e.tag)]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"the page does not begin with its one h1: {levels}"
    if any(after > before + 1 for before, after in zip(levels, levels[1:])):
        yield f"a heading's level is left out: {levels}"
    for element in page.elements:
        given = element.attributes
        if element.tag == "img" and not given.get("alt", "").strip():
            yield f"a picture has no alternative text: {given.get('src')}"
        if element.tag == "svg" and not (given.get("role") == "img" and given.get("aria-label")):
            yield "a drawing has no role or no description"
        if element.tag == "th" and given.get("scope") not in ("row", "col"):
            yield "a head of a table does not say what it is the head of"
        empty = not any(element in place.line() for place, _ in page.texts)
        if element.tag == "th" and empty:
            yield "a head of a table is empty"
        if empty and "background" in given.get("style", "") and not given.get("aria-hidden"):
            yield "a patch of colour stands there without words"


def _rules(text):
    """Return (specificity, compounds, declarations) of what gives colours, in order of weight."""
    sheet = "".join(re.findall(r"<style>(.*?)</style>", text, re.DOTALL))
    sheet = re.sub(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", sheet)
    rules = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        declared = _declared(body)
        for selector in selectors.split(",") if declared else ():
            assert not re.search("[>+~:*]", selector), f"this test does not know {selector}"
            compounds = selector.split()
            weight = sum(1 if c.isalnum() else 10 * len(re.findall(r"[.\[]", c)) + bool(c[0] != ".")
                         for c in compounds)  # fmt: skip
            rules.append((weight, compounds, declared))
    return sorted(rules, key=lambda rule: rule[0])


def _declared(body):
    pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
    return {
        "color" if name.strip() == "color" else "paper": value.strip()
        for name, value in pairs
        if name.strip() in ("color", "background", "background-color")
    }


def _fits(element, compound):
    tag, more = re.fullmatch(r"([a-z0-9]*)(.*)", compound).groups()
    classes = set(re.findall(r"\.([\w-]+)", more))
    attributes = re.findall(r"\[([\w-]+)=([\w-]+)\]", more)
    return (
        tag in ("", element.tag)
        and classes <= element.classes
        and all(element.attributes.get(name) == value for name, value in attributes)
    )


def _applies(compounds, element):
    *above, last = compounds
    if not _fits(element, last):
        return False
    line = list(element.line())[1:]
    for compound in reversed(above):
        place = next((i for i, one in enumerate(line) if _fits(one, compound)), None)
        if place is None:
            return False
        line = line[place + 1 :]
    return True


def _style(element, rules):
    found = {}
    for _weight, compounds, declared in rules:
        if _applies(compounds, element):
            found.update(declared)
    return {**found, **_declared(element.attributes.get("style", ""))}


def _contrasts(page, rules):
    styles = {element: _style(element, rules) for element in page.elements}
    for place, words in page.texts:
        line = list(place.line())
        if any(one.tag in _SILENT for one in line[:-1]) or place.tag in _SILENT:
            continue
        ink = next((styles[one]["color"] for one in line if "color" in styles[one]), "#000")
        paper = next((styles[one]["paper"] for one in line if "paper" in styles[one]), "#fff")
        if place.tag == "text":
            ink, paper = place.attributes.get("fill", "#000"), _under(page, place) or paper
        found = contrast(_colour(ink), _colour(paper))
        if found < LEAST:
            yield f"“{words[:40]}” in {ink} on {paper} has a contrast of {found:.2f}"


def _colour(text):
    colour = read_colour(text)
    assert colour is not None, f"this test does not know the colour {text}"
    return colour


def _under(page, text):
    """Return the colour of the topmost box of a drawing that a text lies on."""
    x, y = (float(text.attributes[name]) for name in ("x", "y"))
    drawing = next(one for one in text.line() if one.tag == "svg")
    papers = []
    for element in page.elements[: page.elements.index(text)]:
        if element.tag != "rect" or drawing not in element.line():
            continue
        left, top, width, height = (
            float(element.attributes.get(name, 0)) for name in ("x", "y", "width", "height")
        )
        fill = element.attributes.get("fill", "#000")
        if left <= x <= left + width and top <= y <= top + height and fill.startswith("#"):
            papers.append(fill)
    return papers[-1] if papers else None
