"""The panel, used by hand inside the desktop."""

import shutil

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QToolBar,
)
from qgis.utils import iface, plugins, unloadPlugin

HANGS_MS = 120_000


def wait(milliseconds=300):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def entries():
    """Return the entries of Raster > CNN Mapper."""
    for entry in iface.rasterMenu().actions():
        if entry.menu() is not None and entry.text().replace("&", "") == "CNN Mapper":
            return [action.text() for action in entry.menu().actions()]
    return []


def buttons():
    """Return what the buttons of the toolbars say that are ours."""
    bars = iface.mainWindow().findChildren(QToolBar)
    return [a.toolTip() for bar in bars for a in bar.actions() if "CNN Mapper" in a.toolTip()]


def docks():
    return [
        dock.windowTitle()
        for dock in iface.mainWindow().findChildren(QDockWidget)
        if dock.objectName() == "CnnMapperPanel"
    ]


def panel():
    return plugins["cnnmapper"]._desktop._panel.panel


def until(signal, act):
    """Do something and return what a signal brings then."""
    loop, heard = QEventLoop(), []

    def hear(*values):
        heard.append(values)
        loop.quit()

    signal.connect(hear)
    QTimer.singleShot(HANGS_MS, loop.quit)
    act()
    if not heard:
        loop.exec()
    signal.disconnect(hear)
    wait(100)
    assert heard, "nothing was heard"
    return heard[-1]


def open_panel():
    """Open it by the first entry of the menu; return entries, buttons, and what it is."""
    before = docks()
    for entry in iface.rasterMenu().actions():
        if entry.menu() is not None and entry.text().replace("&", "") == "CNN Mapper":
            entry.menu().actions()[0].trigger()
    wait()
    return {"entries": entries(), "buttons": buttons(), "before": before, "after": docks()}


def choose(image, model):
    """Add an image and choose it and a model; return what the panel says of them."""
    layer = QgsRasterLayer(image, "image of the test")
    QgsProject.instance().addMapLayer(layer)
    panel().form.image.setLayer(layer)
    panel().form.model.set_path(model)
    wait()
    return panel().card.text()


def names():
    """Return the fields that the tab key reaches, and those without a name."""
    found = {"order": [], "nameless": []}
    step = panel().nextInFocusChain()
    while step is not panel():
        if panel().isAncestorOf(step) and isinstance(step, (QAbstractButton, QComboBox)):
            name = step.accessibleName() or getattr(step, "text", str)()
            (found["order"] if name else found["nameless"]).append(name or str(step))
        step = step.nextInFocusChain()
    return found


def zoom(xmin, ymin, xmax, ymax):
    from qgis.core import QgsRectangle

    iface.mapCanvas().setExtent(QgsRectangle(xmin, ymin, xmax, ymax))
    iface.mapCanvas().refresh()
    wait(1000)


def preview(kept):
    """Press the button; return what is in the group then, and what was seen of the map."""
    results, reason = until(panel().previews.ended, panel().preview_button.click)
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup("Preview")
    layers = [node.layer() for node in group.children()] if group is not None else []
    if layers:
        shutil.copy(layers[0].source(), kept)
    view = panel().view()
    box = view.extent
    return {
        "reason": reason, "said": panel().said.text(),
        "names": [layer.name() for layer in layers],
        "sources": [layer.source() for layer in layers],
        "classes": [layer.renderer().type() for layer in layers],
        "groups": [node.name() for node in root.children()].count("Preview"),
        "box": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "screen": [view.width, view.height],
        "choices": [panel().form.image.itemText(i) for i in range(panel().form.image.count())],
    }  # fmt: skip


def superseded():
    """Ask for a preview and at once for another; return how many layers there are, and the end."""
    panel().preview()
    results, reason = until(panel().previews.ended, lambda: QTimer.singleShot(0, panel().preview))
    if results is None:
        results, reason = until(panel().previews.ended, lambda: None)
    group = QgsProject.instance().layerTreeRoot().findGroup("Preview")
    return [len(group.children()), reason, bool(results)]


def followed():
    """Tick “Follow the map”, move the map; return whether a preview came."""
    panel().follow.setChecked(True)
    until(panel().previews.ended, lambda: None)
    results, _reason = until(panel().previews.ended, lambda: iface.mapCanvas().zoomByFactor(0.9))
    panel().follow.setChecked(False)
    return bool(results)


def run(kept):
    """Press Run for classes, then for probabilities; return what was said and loaded, and more."""
    before = set(QgsProject.instance().mapLayers())
    ends, waiting = [], []
    panel().runs.ended.connect(lambda _run, results, reason: ends.append(reason))
    loop = QEventLoop()
    panel().runs.ended.connect(lambda *_: len(ends) == 2 and loop.quit())
    panel().run_button.click()
    panel().form.outputs["OUTPUT"].setChecked(False)
    panel().form.outputs["OUTPUT_PROBABILITIES"].setChecked(True)
    panel().run_button.click()
    panel().form.outputs["OUTPUT"].setChecked(True)
    panel().form.outputs["OUTPUT_PROBABILITIES"].setChecked(False)
    waiting.append(len(panel().runs.waiting))
    QTimer.singleShot(HANGS_MS, loop.quit)
    loop.exec()
    wait()
    layers = QgsProject.instance().mapLayers().values()
    new = sorted((la for la in layers if la.id() not in before), key=lambda la: la.name())
    if new:
        shutil.copy(new[0].source(), kept)
    return {
        "in preview": len(QgsProject.instance().layerTreeRoot().findGroup("Preview").children()),
        "ends": ends, "waiting": waiting, "said": panel().said.text(),
        "loaded": [layer.name() for layer in new], "history": history(),
    }  # fmt: skip


def history():
    """Return the commands in Processing's history."""
    try:
        from processing.core.ProcessingLog import ProcessingLog

        return [entry.text for entry in ProcessingLog.getLogEntries()]
    except ImportError:
        from qgis.gui import QgsGui

        found = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return [one.entry["python_command"] for one in found]


def refused():
    """Ask for a map without an output and for a preview of nothing; return what is said."""
    said = []
    panel().form.outputs["OUTPUT"].setChecked(False)
    panel().run()
    said.append(panel().said.text())
    panel().form.outputs["OUTPUT"].setChecked(True)
    zoom(100000, 100000, 101000, 101000)
    panel().preview()
    said.append(panel().said.text())
    return said


def dialog():
    """Open the dialog; return its parameters."""
    from qgis.PyQt.QtWidgets import QApplication

    panel().open_dialog()
    wait()
    (found,) = (
        w for w in QApplication.topLevelWidgets() if w.isVisible() and hasattr(w, "runButton")
    )
    given = found.createProcessingParameters()
    found.close()
    return {name: str(given[name]) for name in ("INPUT", "MODEL")}


def unload():
    """Unload the plugin while it makes a preview and a map; return what is left of the panel."""
    layers = len(QgsProject.instance().mapLayers())
    panel().run()
    panel().preview()
    busy = [panel().runs.current is not None, panel().previews.is_busy]
    wait(50)
    unloadPlugin("cnnmapper")
    # What was under way ends now, and must find nobody.
    wait(3000)
    groups = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    return {
        "docks": docks(), "entries": entries(), "buttons": buttons(),
        "groups": groups.count("Preview"), "busy": busy,
        "layers": len(QgsProject.instance().mapLayers()) - layers,
    }  # fmt: skip


DO = {
    "open panel": open_panel, "choose": choose, "names": names, "zoom": zoom, "preview": preview,
    "superseded": superseded, "followed": followed, "run panel": run, "refused by panel": refused,
    "dialog of panel": dialog, "unload": unload,
}  # fmt: skip
