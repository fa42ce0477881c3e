"""Draw the demonstration's maps with their legends, as QGIS shows them. Runs in QGIS's Python.

    demo_render.py --image IMAGE --labels LABELS --classes CLASSES.qml --labels-title TITLE \
        --patch MAP --fcn MAP --probabilities MAP --name NAME --output FOLDER
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import gdal  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsColorRampLegendNode,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMultiBandColorRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsSimpleLegendNode,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSizeF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont, QImage  # noqa: E402

DPI = 96
MARGIN = 24
GAP = 20
TITLE = 44
CAPTION = 26
SCALE_BAR = 44
LEGEND = 230
CAPTIONED = 300  # So that captions find room above a narrow map.
"""Sizes of the sheet, in pixels of the picture."""


class RenderError(Exception):
    """A picture cannot be made; the message is for the user."""


@dataclass(frozen=True)
class Panel:
    """One map on the sheet."""

    layer: QgsRasterLayer
    caption: str


class Sheet:
    """A page with maps side by side, a title, one scale bar and one legend."""

    def __init__(self, title: str, panels: Sequence[Panel], columns: int, longest: int) -> None:
        """Lay the panels out.

        Args:
            title: the page's title.
            panels: row by row; all show the area of the first one's layer.
            columns: panels in a row.
            longest: width and height of a panel in pixels at most.
        """
        self._layout = QgsPrintLayout(QgsProject.instance())
        self._layout.initializeDefaults()
        self._layout.renderContext().setDpi(DPI)
        reference = panels[0].layer
        width, height = panel_size(reference.width(), reference.height(), longest)
        rows = -(-len(panels) // columns)
        pitch = max(width, CAPTIONED) + GAP
        legend_x = MARGIN + columns * pitch
        foot = MARGIN + TITLE + rows * (height + CAPTION + GAP)
        page = self._layout.pageCollection().pages()[0]
        least = 440  # So that titles and the legend find room beside a small map.
        page_height = max(foot + SCALE_BAR, least)
        page.setPageSize(_size(legend_x + LEGEND + MARGIN, page_height))
        self._label(title, MARGIN, MARGIN - 6, legend_x + LEGEND - MARGIN, TITLE, 16, bold=True)
        first: Optional[QgsLayoutItemMap] = None
        for number, panel in enumerate(panels):
            x = MARGIN + number % columns * pitch
            y = MARGIN + TITLE + number // columns * (height + CAPTION + GAP)
            self._label(panel.caption, x, y, pitch - GAP, CAPTION, 10)
            shown = self._map(panel.layer, reference.extent(), x, y + CAPTION, width, height)
            first = first or shown
        if first is not None and reference.crs().isValid():
            self._scale_bar(first, MARGIN, foot - 6)
        self._legend_at = legend_x, MARGIN + TITLE + CAPTION

    def legend(self, layer: QgsRasterLayer, title: str) -> None:
        """Put the legend of a layer beside the maps."""
        tree = QgsLayerTree()
        node = tree.addLayer(layer)
        node.setName(title)
        item = QgsLayoutItemLegend(self._layout)
        item.setAutoUpdateModel(False)
        item.model().setRootGroup(tree)
        self._tree = tree  # The model keeps no reference of its own.
        # QGIS begins with the name of the band, which says nothing here.
        entries = item.model().layerOriginalLegendNodes(node)
        wanted = [i for i, e in enumerate(entries) if not isinstance(e, QgsSimpleLegendNode)]
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, wanted)
        for index in wanted:
            if isinstance(entries[index], QgsColorRampLegendNode):
                bar = QSizeF(_mm(24), _mm(160))
                QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, index, bar)
        item.model().refreshLayerLegend(node)
        for style, points in (
            (QgsLegendStyle.Style.Subgroup, 12),
            (QgsLegendStyle.Style.SymbolLabel, 11),
        ):
            item.setStyleFont(style, QFont("DejaVu Sans", points))
        item.setSymbolWidth(_mm(30))
        item.setSymbolHeight(_mm(20))
        item.setBackgroundEnabled(False)
        self._layout.addLayoutItem(item)
        x, y = self._legend_at
        item.attemptMove(QgsLayoutPoint(_mm(x), _mm(y)))
        item.adjustBoxSize()

    def save(self, path: Path) -> None:
        """Write the page as PNG.

        Raises:
            RenderError: it cannot be written.
        """
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = DPI
        settings.generateWorldFile = False
        exported = QgsLayoutExporter(self._layout).exportToImage(str(path), settings)
        if exported != QgsLayoutExporter.ExportResult.Success or not path.is_file():
            raise RenderError(f"{path} cannot be written ({exported}).")
        # The page is opaque: without an alpha channel, and packed tightly, the file is smaller.
        page = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
        if not page.save(str(path), "PNG", 0):
            raise RenderError(f"{path} cannot be written.")

    def _place(self, item: QgsLayoutItem, x: int, y: int, width: int, height: int) -> None:
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(_mm(x), _mm(y)))
        item.attemptResize(_size(width, height))

    def _map(
        self, layer: QgsRasterLayer, extent: QgsRectangle, x: int, y: int, width: int, height: int
    ) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self._layout)
        self._place(item, x, y, width, height)
        item.setLayers([layer])
        if layer.crs().isValid():
            item.setCrs(layer.crs())
        item.setExtent(extent)
        # Shows where a cropped map ends: half a receptive field inside the image.
        item.setBackgroundColor(QColor("#eeeeee"))
        return item

    def _label(
        self, text: str, x: int, y: int, width: int, height: int, points: int, bold: bool = False
    ) -> None:
        item = QgsLayoutItemLabel(self._layout)
        font = QFont("DejaVu Sans", points)
        font.setBold(bold)
        item.setFont(font)
        item.setText(text)
        item.setHAlign(Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        item.setMarginX(0)
        self._place(item, x, y, width, height)

    def _scale_bar(self, shown: QgsLayoutItemMap, x: int, y: int) -> None:
        item = QgsLayoutItemScaleBar(self._layout)
        item.setStyle("Single Box")
        item.setLinkedMap(shown)
        item.applyDefaultSize()
        # Wide enough for its numbers.
        item.setNumberOfSegmentsLeft(0)
        item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
        item.setMinimumBarWidth(_mm(130))
        item.setMaximumBarWidth(_mm(260))
        text = QgsTextFormat()
        text.setFont(QFont("DejaVu Sans"))
        text.setSize(9)
        item.setTextFormat(text)
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(_mm(x), _mm(y)))


def panel_size(width: int, height: int, longest: int) -> tuple[int, int]:
    """Return a size in whole multiples or fractions of the image's, so that pixels stay even."""
    factor = longest / max(width, height)
    factor = int(factor) if factor >= 1 else 1 / -(-1 // factor)
    return max(1, round(width * factor)), max(1, round(height * factor))


def _mm(pixels: float) -> float:
    return pixels * 25.4 / DPI


def _size(width: int, height: int) -> QgsLayoutSize:
    return QgsLayoutSize(_mm(width), _mm(height), QgsUnitTypes.LayoutUnit.LayoutMillimeters)


def open_raster(path: Path, name: str) -> QgsRasterLayer:
    """Open a raster as a user does by hand: with the style that lies beside it.

    Raises:
        RenderError: QGIS cannot read it.
    """
    layer = QgsRasterLayer(str(path), name)
    if not layer.isValid():
        raise RenderError(f"{path} cannot be opened as a raster.")
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def colour_image(path: Path, stand_in: Path) -> QgsRasterLayer:
    """Open the image in the colours of its first three bands, stretched to what it holds.

    Args:
        path: the image.
        stand_in: virtual raster to write: it keeps what GDAL has in a file beside the image.

    Raises:
        RenderError: QGIS cannot read it.
    """
    try:
        gdal.Translate(str(stand_in), str(path), format="VRT")
    except RuntimeError as error:
        raise RenderError(f"{path} cannot be opened as a raster: {error}.") from None
    # From here on GDAL would keep the statistics that QGIS takes in such files, and a user's
    # folder of images is no place for that.
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    layer = open_raster(stand_in, "image")
    bands = (1, 2, 3) if layer.bandCount() >= 3 else (1, 1, 1)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    # Roofs are many times brighter than forest: without this the land is black.
    layer.brightnessFilter().setGamma(1.5)
    return layer


def with_classes(path: Path, classes: Path, name: str) -> QgsRasterLayer:
    """Open a map of classes in the colours of a style.

    Raises:
        RenderError: the style does not load.
    """
    layer = open_raster(path, name)
    message, fine = layer.loadNamedStyle(str(classes))
    if not fine:
        raise RenderError(f"{classes} is no style for {path}: {message}")
    return layer


def probability(path: Path, band: int) -> QgsRasterLayer:
    """Open one band of probabilities, from 0 (dark) to 1 (bright)."""
    layer = open_raster(path, f"band {band}")
    shader = QgsColorRampShader(0, 1, QgsStyle.defaultStyle().colorRamp("Viridis"))
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.classifyColorRamp(5)
    raster_shader = QgsRasterShader(0, 1)
    raster_shader.setRasterShaderFunction(shader)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, raster_shader))
    return layer


def band_name(layer: QgsRasterLayer, band: int) -> str:
    """Return the name of a band without the number that QGIS puts before it."""
    return layer.bandName(band).split(": ", 1)[-1]


def size_of(layer: QgsRasterLayer) -> str:
    """Return how many pixels a map has, and how large they are where that is in metres."""
    text = f"{layer.width()} x {layer.height()}"
    if layer.crs().mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters:
        return f"{text} at {layer.rasterUnitsPerPixelX():g} m"
    return f"{text} pixels"


def draw(wishes: argparse.Namespace, work: Path) -> list[Path]:
    """Draw every picture and return their paths; ``work`` takes what is needed only meanwhile.

    Raises:
        RenderError: one cannot be made.
    """
    image = colour_image(wishes.image, work / "image.vrt")
    labels = with_classes(wishes.labels, wishes.classes, "labels")
    patch, fcn = open_raster(wishes.patch, "patch"), open_raster(wishes.fcn, "fcn")
    shown = Panel(image, "Image")
    truth = Panel(labels, wishes.labels_title)
    by_patch = Panel(patch, f"Patch-based: {size_of(patch)}")
    by_fcn = Panel(fcn, f"Fully convolutional: {size_of(fcn)}")
    bands = open_raster(wishes.probabilities, "probabilities")
    chances = [
        Panel(probability(wishes.probabilities, band), band_name(bands, band))
        for band in range(1, bands.bandCount() + 1)
    ]
    pictures = (
        ("overview", wishes.name, [shown, truth, by_patch, by_fcn], 2, 500, patch, "Classes"),
        ("patch_map", f"{wishes.name}, patch-based map", [by_patch], 1, 1000, patch, "Classes"),
        ("fcn_map", f"{wishes.name}, FCN map", [by_fcn], 1, 1000, fcn, "Classes"),
        (
            "probabilities", f"{wishes.name}, probabilities", chances, 3, 320,
            chances[0].layer, "Probability",
        ),
    )  # fmt: skip
    made = []
    for stem, title, panels, columns, longest, legend_of, legend_title in pictures:
        sheet = Sheet(title, panels, columns, longest)
        sheet.legend(legend_of, legend_title)
        made.append(wishes.output / f"{stem}.png")
        sheet.save(made[-1])
    return made


def main() -> int:
    """Draw the pictures; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("image", "labels", "classes", "patch", "fcn", "probabilities", "output"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--labels-title", default="Labels", help="caption of the labels")
    parser.add_argument("--name", default="CNN Mapper", help="title of the pictures")
    wishes = parser.parse_args()
    gdal.UseExceptions()
    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    application = QgsApplication([], False)
    application.initQgis()
    try:
        with tempfile.TemporaryDirectory() as work:
            for path in draw(wishes, Path(work)):
                print(path)
            QgsProject.instance().clear()
    except RenderError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    # Layers that outlive QGIS crash when Python tidies up: nothing is left to be done here.
    os._exit(status)
