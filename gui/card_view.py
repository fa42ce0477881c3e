"""What the panel says of a model and an image: whether they fit, classes, fields, method."""

from __future__ import annotations

import html
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsRasterLayer
from qgis.PyQt.QtGui import QPalette

from ..algorithms.early_checks import images
from ..algorithms.model_parameters import MODEL, known_card
from ..algorithms.preview import length
from ..engine import early
from ..engine.contract.errors import EngineError
from ..engine.contract.job import FCN
from ..translation import tr
from ..worker.engine_texts import in_language

_GOOD, _BAD, _UNSURE = "✔", "✘", "▲"
"""Signs beside the words, each with a colour of its own."""
_MOST_CLASSES = 24
_MOST_BANDS = 40


class CardView:
    """Describes them in HTML as labels show it."""

    def __init__(self, palette: QPalette) -> None:
        """Prepare; the colours have to be read on the palette's window."""
        dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
        colours = ("#7ee2a0", "#ff9c94", "#ffd37a") if dark else ("#0b6b2e", "#b3140c", "#7a4f00")
        self._looks = dict(zip((_GOOD, _BAD, _UNSURE), colours))

    def describe(self, model: str, layer: Optional[QgsRasterLayer], mode: str) -> str:
        """Return what is known of a model, and of an image with regard to it.

        Args:
            model: its path, as the algorithm is given it.
            layer: the image; None: there is none.
            mode: of the map, one of the job's.
        """
        if not model:
            return _text(tr("Choose a model: its bands and classes are shown here."))
        try:
            card = known_card(model, trust=False)
        except (EngineError, OSError) as error:
            return self._said(_BAD, in_language(str(error)))
        if card is None:
            return _text(_without_card())
        parts = [self._bands(card, layer), self._classes(card)]
        parts += [_text(line) for line in _facts(card, layer, mode)]
        return "".join(part for part in parts if part)

    def remarks(self, given: Mapping[str, Any], image: Optional[early.Image]) -> list[str]:
        """Return what a dialog has no other place for, a line each.

        Args:
            given: its parameters.
            image: whose bands the model would be given as it wants them; None: there is none.
        """
        model = str(given.get(MODEL) or "").strip()
        if not model or not Path(model).exists():
            return []
        try:
            card = known_card(model, bool(given.get("TRUST")))
            fit = None if card is None or image is None else early.fit_of(card, image)
        except (EngineError, OSError) as error:
            return [self._marked(_BAD, in_language(str(error)))]
        if card is None:
            return [html.escape(_without_card())]
        lines = []
        if fit is not None and (fit.bands or fit.problem):
            lines.append(self._marked(*_headline(fit)))
        if card.legend is None and not given.get("CLASSES") and early.classes_of(card) is not None:
            text = tr(
                "Nobody has named the classes: the map shows “class 0” and on. A legend names them."
            )
            lines.append(self._marked(_UNSURE, text))
        return lines

    def doubt(self, sentence: str) -> str:
        """Return a sentence that a map is warned of, as a line of :meth:`remarks`."""
        return self._marked(_UNSURE, sentence)

    def _marked(self, sign: str, text: str) -> str:
        return f'<span style="color:{self._looks[sign]}">{sign} {html.escape(text)}</span>'

    def _said(self, sign: str, text: str) -> str:
        return f"<p>{self._marked(sign, text)}</p>"

    def _bands(self, card: early.Card, layer: Optional[QgsRasterLayer]) -> str:
        found = images(layer, QgsProcessingContext()) if layer is not None else []
        if not found or found[0] is None:
            wanted = [name for names in card.bands.values() for name in names]
            return _text(tr("Bands of the model: {names}").format(names=", ".join(wanted) or "–"))
        try:
            fit = early.fit_of(card, found[0])
        except EngineError as error:
            return self._said(_BAD, in_language(str(error)))
        sign, headline = _headline(fit)
        if not fit.bands:
            return self._said(sign, headline) if fit.problem else ""
        rows = "".join(
            self._row(number, band, fit) for number, band in enumerate(fit.bands[:_MOST_BANDS], 1)
        )
        titles = (tr("Model"), tr("Image"), tr("State"))
        head = "".join(f'<th align="left">{html.escape(text)}&nbsp;&nbsp;</th>' for text in titles)
        table = f'<table cellspacing="0" cellpadding="1"><tr>{head}</tr>{rows}</table>'
        return self._said(sign, headline) + table

    def _row(self, number: int, band: early.BandMatch, fit: early.Fit) -> str:
        wanted = band.wanted or tr("band {number}").format(number=number)
        if band.number is None:
            given, state = "–", self._marked(_BAD, tr("missing"))
        else:
            given = tr("band {number}").format(number=band.number)
            given += f" ({band.name})" if band.name else ""
            by_name = fit.by_name
            state = self._marked(
                _GOOD if by_name else _UNSURE, tr("matched") if by_name else tr("by its place")
            )
        cells = "".join(f"<td>{html.escape(text)}&nbsp;&nbsp;</td>" for text in (wanted, given))
        return f"<tr>{cells}<td>{state}</td></tr>"

    def _classes(self, card: early.Card) -> str:
        if card.legend is None:
            return _text(tr("Classes: nobody has named any."))
        entries = card.legend.channels
        shown = [
            # A blank that is coloured, and kept together with its name.
            f'<span style="background-color:{entry.hex}">&nbsp;&nbsp;&nbsp;&nbsp;</span>'
            f"&nbsp;{html.escape(entry.label).replace(' ', '&nbsp;')}"
            for entry in entries[:_MOST_CLASSES]
        ]
        if len(entries) > _MOST_CLASSES:
            shown.append(tr("and {count} more").format(count=len(entries) - _MOST_CLASSES))
        title = html.escape(tr("Classes ({count}):").format(count=len(entries)))
        return f"<p><b>{title}</b><br>{' &nbsp; '.join(shown)}</p>"


def _headline(fit: early.Fit) -> tuple[str, str]:
    """Return what is to be said first, and its sign."""
    missing = [band for band in fit.bands if band.number is None]
    if missing:
        text = tr("{missing} of the model's {count} bands are missing in the image.")
        return _BAD, text.format(missing=len(missing), count=len(fit.bands))
    if fit.problem:
        return _BAD, in_language(fit.problem)
    if fit.by_name:
        text = tr("All {count} bands of the model are in the image.")
        return _GOOD, text.format(count=len(fit.bands))
    return _UNSURE, tr(
        "The bands cannot be compared by name: the image's are taken in their order. See that it "
        "is that of the training."
    )


def _without_card() -> str:
    return tr(
        "The model has no card: its bands and classes are known once it was exported "
        "(“Export a Keras model”)."
    )


def _text(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"


def _accuracy(card: early.Card) -> list[str]:
    """Return how accurate the model was on its test samples, where that is known."""
    known = card.accuracy
    if known is None:
        return []
    share = f"{100 * known.overall:.1f}"
    if known.of_neighbours:
        text = tr("Accuracy on random test pixels, which is too good: {share} %")
        return [text.format(share=share)]
    text = tr("Accuracy on test blocks: {share} %").format(share=share)
    if known.low is not None and known.high is not None:
        text += f" ({100 * known.low:.1f} – {100 * known.high:.1f} %)"
    return [f"{text}. {in_language(known.doubt)}".rstrip() if known.doubt else text]


def _facts(card: early.Card, layer: Optional[QgsRasterLayer], mode: str) -> list[str]:
    """Return receptive field, how accurate the model was, and how the map is made."""
    lines = []
    size = next((f.receptive_field for f in card.fields if f.receptive_field is not None), None)
    if size is not None:
        lines.append(
            tr("Receptive field: {size} pixels{ground}").format(
                size=f"{size.width} x {size.height}", ground=_on_the_ground(size, layer)
            )
        )
    lines += _accuracy(card)
    scale = next((f.scale_factor for f in card.fields if f.scale_factor is not None), None)
    if mode == FCN:
        if scale is not None:
            lines.append(
                tr("A pixel of the map: {size} pixels of the image{ground}").format(
                    size=f"{scale.width} x {scale.height}", ground=_on_the_ground(scale, layer)
                )
            )
        return lines
    dense = card.dense
    if dense is not None and dense.proven:
        lines.append(tr("Method: dense, proven to give what the patches give"))
    elif any(entry.margin is not None for entry in card.regions):
        lines.append(tr("Method: the whole network over regions, whose margins are cut away"))
    elif dense is not None:
        lines.append(tr("Method: patches, one after the other, which takes long"))
    return lines


def _on_the_ground(size: Any, layer: Optional[QgsRasterLayer]) -> str:
    if layer is None or not layer.crs().isValid():
        return ""
    width = length(size.width * layer.rasterUnitsPerPixelX(), layer)
    return f" ({width} x {length(size.height * layer.rasterUnitsPerPixelY(), layer)})"
