"""Run inside the QGIS desktop by previews.sh: previews some times, and says how long each took."""

import time

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

from scripts.docs.desktop import wait

WIDTH, HEIGHT = 1400, 900
TIMES = 5


def main() -> None:
    """Make the canvas as large as it is to be, fill it with the image, and preview."""
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    layer = QgsRasterLayer("image.tif", "image")
    QgsProject.instance().addMapLayer(layer)
    place = plugins["cnnmapper"]._desktop._panel
    place.open()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock is place.panel)
    wait(1000)
    for _ in range(3):
        window.resize(window.width() + WIDTH - canvas.width(),
                      window.height() + HEIGHT - canvas.height())  # fmt: skip
        wait(500)
    panel = place.panel
    panel.form.image.setLayer(layer)
    panel.form.model.set_path("model/tutorial")
    extent = layer.extent()
    extent.scale(0.99)
    canvas.setExtent(extent)
    wait(2000)
    view = panel.view()
    print(f"canvas {canvas.width()} x {canvas.height()}, preview {view.width} x {view.height}")
    for number in range(1, TIMES + 1):
        loop, heard = QEventLoop(), []
        end = heard.append

        def hear(results, reason, loop=loop, end=end) -> None:
            end((results, reason))
            loop.quit()

        panel.previews.ended.connect(hear)
        QTimer.singleShot(60_000, loop.quit)
        began = time.monotonic()
        panel.preview()
        loop.exec()
        took = time.monotonic() - began
        panel.previews.ended.disconnect(hear)
        if not heard or not heard[0][0]:
            raise RuntimeError(f"no preview came: {heard}")
        print(f"preview {number}: {took:.2f} s", flush=True)
        wait(1000)
