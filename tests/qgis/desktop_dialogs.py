"""Run inside the QGIS desktop by desktop_script.py: opens dialogs and turns their knobs."""

import inspect

import processing
from processing.gui.AutofillDialog import AutofillDialog
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.gui.BatchOutputSelectionPanel import BatchOutputSelectionPanel
from processing.gui.BatchPanel import BatchPanelFillWidget
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
)
from qgis.utils import iface

LAYERS = ("raster", "vector", "source", "layer", "maplayer", "multilayer")
"""Types of parameters that take layers."""


def every_dialog(raster, vector, step):
    """Open every dialog of the provider with each kind of active layer, and let it take each.

    Args:
        raster: path of one.
        vector: path of points, with a field “kind”.
        step: told what comes next, so that a death can be placed.

    Returns:
        What was opened: algorithm, kind of dialog, active layer.
    """
    layers = {
        "raster": QgsRasterLayer(raster, "a raster"),
        "points": QgsVectorLayer(vector, "points", "ogr"),
        "table": QgsVectorLayer("None?field=kind:integer", "table", "memory"),
        "nothing": None,
    }
    QgsProject.instance().addMapLayers([layer for layer in layers.values() if layer])
    values = {name: layer.id() if layer else None for name, layer in layers.items()}
    # Combo boxes keep a path that is no layer as it is.
    values |= {"raster file": raster, "vector file": vector, "no file": "/nowhere.tif"}
    opened = []
    provider = QgsApplication.processingRegistry().providerById("cnnmapper")
    for algorithm in sorted(provider.algorithms(), key=lambda found: found.id()):
        for name, active in layers.items():
            iface.setActiveLayer(active)
            assert iface.activeLayer() is active or active is None
            for kind in (_single, _batch, _modeler):
                place = f"{algorithm.id()}, {kind.__name__[1:]}, active: {name}"
                step(place)
                # What comes into a box by hand does not depend on what is active.
                kind(algorithm, {} if active else values, step)
                opened.append(place)
    QgsProject.instance().clear()
    return opened


def _single(algorithm, values, step):
    dialog = processing.createAlgorithmDialog(algorithm.id())
    dialog.show()
    wrappers = dialog.mainWidget().wrappers
    _turn(algorithm, wrappers, values, step)
    context = QgsProcessingContext()
    given = {
        name: wrapper.parameterValue()
        for name, wrapper in wrappers.items()
        if not algorithm.parameterDefinition(name).isDestination()
    }
    algorithm.checkParameterValues(given, context)
    dialog.close()


def _batch(algorithm, values, step):
    dialog = BatchAlgorithmDialog(algorithm.create())
    dialog.show()
    panel = dialog.mainWidget()
    panel.addRow()
    row = panel.wrappers[0]
    wrappers = {name: row[column] for name, column in panel.parameter_to_column.items()}
    _turn(algorithm, wrappers, values, step)
    # Newer QGIS asks for the context, too.
    takes = inspect.signature(panel.parametersForRow).parameters
    given = {"context": QgsProcessingContext()} if "context" in takes else {}
    panel.parametersForRow(0, **given, warnOnInvalid=False)
    dialog.close()


def _modeler(algorithm, _values, _step):
    dialog = ModelerParametersDialog(algorithm.create(), QgsProcessingModelAlgorithm("m", "g"))
    dialog.show()
    QApplication.processEvents()
    dialog.close()


def _turn(algorithm, wrappers, values, step):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    definitions = algorithm.parameterDefinitions()
    # QGIS itself, up to 4.0, ends when a raster comes into a box for vectors that a field hangs
    # on, in every algorithm; its list and its drops let none in.
    parents = [d.parentLayerParameterName() for d in definitions if d.type() == "field"]
    for definition in definitions:
        name = definition.name()
        if definition.type() not in LAYERS or name not in wrappers:
            continue
        for kind, value in values.items():
            if name not in parents or "raster" not in kind:
                step(f"{algorithm.id()}, {name} takes {kind}")
                wrappers[name].setParameterValue(value, context)
                QApplication.processEvents()


def active_layer_chosen(algorithm, raster):
    """Return the value of INPUT in a fresh dialog while a raster is the active layer, as a name."""
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(raster, "the active one"))
    other = QgsProject.instance().addMapLayer(QgsRasterLayer(raster, "another"))
    chosen = {}
    for active in (layer, other):
        iface.setActiveLayer(active)
        dialog = processing.createAlgorithmDialog(algorithm)
        dialog.show()
        found = QgsProject.instance().mapLayer(
            dialog.mainWidget().wrappers["INPUT"].parameterValue()
        )
        chosen[active.name()] = found and found.name()
        dialog.close()
    QgsProject.instance().clear()
    return chosen


def filled_batch(algorithm, rasters, output):
    """Select files for INPUT, then fill OUTPUT with its values; return INPUT and OUTPUT by row."""
    registry = QgsApplication.processingRegistry()
    dialog = BatchAlgorithmDialog(registry.createAlgorithmById(algorithm))
    dialog.show()
    panel = dialog.mainWidget()
    columns = panel.parameter_to_column
    definition = dialog.algorithm().parameterDefinition("INPUT")
    asked = QFileDialog.getOpenFileNames, QFileDialog.getSaveFileName
    # QGIS calls the one or the other, by its version.
    ways = {name: getattr(AutofillDialog, name) for name in ("exec", "exec_")
            if hasattr(AutofillDialog, name)}  # fmt: skip
    QFileDialog.getOpenFileNames = lambda *_: (rasters, "")
    QFileDialog.getSaveFileName = lambda *_: (output, "")
    for name in ways:
        setattr(AutofillDialog, name, _fill_with_input)
    try:
        BatchPanelFillWidget(definition, columns["INPUT"], panel).showFileSelectionDialog()
        cell = panel.tblParameters.cellWidget(1, columns["OUTPUT"])
        assert isinstance(cell, BatchOutputSelectionPanel)
        cell.showSelectionDialog()
    finally:
        QFileDialog.getOpenFileNames, QFileDialog.getSaveFileName = asked
        for name, way in ways.items():
            setattr(AutofillDialog, name, way)
    rows = [
        [
            panel.wrappers[row][columns["INPUT"]].parameterValue(),
            panel.tblParameters.cellWidget(row + 1, columns["OUTPUT"]).getValue(),
        ]
        for row in range(panel.batchRowCount())
    ]
    dialog.close()
    return rows


def _fill_with_input(dialog):
    dialog.cmbFillType.setCurrentIndex(AutofillDialog.FILL_WITH_PARAMETER)
    dialog.cmbParameters.setCurrentIndex(dialog.cmbParameters.findData("INPUT"))
    dialog.accept()


def at_the_keyboard(points):
    """Open every dialog as large as the screen, everything unfolded, and follow the tab key.

    Args:
        points: size of the letters.

    Returns:
        By algorithm: the parameters in the order of the tab key ("order") and of the eye ("seen"),
        what stands beside each ("names"), those whose longest choice has no room ("cut"), how many
        pixels of the parameters the dialog has no room for ("too_wide"), and by how many its
        smallest size is larger than the screen ("too_large").
    """
    font = QApplication.font()
    font.setPointSize(points)
    QApplication.setFont(font)
    provider = QgsApplication.processingRegistry().providerById("cnnmapper")
    return {algorithm.id(): _followed(algorithm) for algorithm in provider.algorithms()}


def _followed(algorithm):
    dialog = processing.createAlgorithmDialog(algorithm.id())
    dialog.show()
    QApplication.processEvents()
    for group in dialog.findChildren(QGroupBox):
        group.setProperty("collapsed", False)
    screen = QApplication.primaryScreen().availableGeometry()
    dialog.setGeometry(screen)
    for _ in range(5):
        QApplication.processEvents()
    wrappers = dialog.mainWidget().wrappers
    widgets = {name: wrapper.wrappedWidget() for name, wrapper in wrappers.items()}
    shown = [name for name, widget in widgets.items() if widget.isVisibleTo(dialog)]
    order, step = [], dialog.nextInFocusChain()
    while step is not dialog:
        name = next((n for n in shown if widgets[n] is step or widgets[n].isAncestorOf(step)), None)
        takes = step.focusPolicy() in (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus,
                                       Qt.FocusPolicy.WheelFocus)  # fmt: skip
        if name and name not in order and takes and step.isEnabled() and step.isVisibleTo(dialog):
            order.append(name)
        step = step.nextInFocusChain()
    corners = {name: widgets[name].mapTo(dialog, QPoint(0, 0)).y() for name in shown}
    # A box to be ticked has its name in itself.
    labels = {name: wrappers[name].wrappedLabel() or widgets[name] for name in shown}
    areas = dialog.mainWidget().findChildren(QScrollArea)
    least = dialog.minimumSizeHint()
    found = {
        "order": order,
        "seen": sorted(shown, key=corners.get),
        "names": {name: label.text() for name, label in labels.items()},
        "cut": [name for name in shown if any(map(_is_cut, widgets[name].findChildren(QComboBox)))],
        "too_wide": max(area.horizontalScrollBar().maximum() for area in areas),
        "too_large": max(least.width() - screen.width(), least.height() - screen.height(), 0),
    }
    dialog.close()
    return found


def advised(model, images, others):
    """Fill the dialog of an inference in as a user does, and note what it says.

    Args:
        model: one with a card.
        images: by what they are called.
        others: further models, by what they are called.

    Returns:
        By what was chosen: what stands below the model (“said”) and in the empty fields (“hints”);
        under “rows” the names of the themes and parameters of the advanced ones, from the top on,
        and under “batch” what the dialog for several gives for the model.
    """
    layers = {name: QgsRasterLayer(path, name) for name, path in images.items()}
    QgsProject.instance().addMapLayers(layers.values())
    first, *further = layers.values()
    identifier = "cnnmapper:patchinference"
    dialog = processing.createAlgorithmDialog(identifier, {"INPUT": first.id(), "MODEL": model})
    dialog.show()
    wrappers = dialog.mainWidget().wrappers
    seen = {first.name(): _noted(dialog), "rows": _rows(dialog)}
    for layer in further:
        wrappers["INPUT"].setParameterValue(layer.id(), QgsProcessingContext())
        seen[layer.name()] = _noted(dialog)
    for name, path in {**others, "no model": ""}.items():
        wrappers["MODEL"].setParameterValue(path, QgsProcessingContext())
        seen[name] = _noted(dialog)
    seen["value"] = wrappers["MODEL"].parameterValue()
    dialog.close()
    # Gone while it is looked at: the look outlives it.
    brief = processing.createAlgorithmDialog(identifier, {"INPUT": first.id(), "MODEL": model})
    brief.show()
    while not QgsApplication.taskManager().activeTasks():
        QApplication.processEvents()
    sip.delete(brief)
    while QgsApplication.taskManager().activeTasks():
        QApplication.processEvents()
    seen["batch"] = _batch_of_model(identifier, model)
    QgsProject.instance().clear()
    return seen


def _noted(dialog):
    """Wait until the dialog has looked at what is chosen, and return what it says."""
    wrappers = dialog.mainWidget().wrappers
    labels = wrappers["MODEL"].wrappedWidget().findChildren(QLabel)
    (advice,) = (label for label in labels if label.accessibleName() == "Model and image")
    loop = QEventLoop()
    # It waits until nothing changes, and then for its look at the pixels.
    QTimer.singleShot(600, loop.quit)
    loop.exec()
    while QgsApplication.taskManager().activeTasks():
        QApplication.processEvents()
    for _ in range(5):
        QApplication.processEvents()
    return {
        "said": advice.text() if advice.isVisible() else "",
        "hints": {name: _hint(wrapper.wrappedWidget()) for name, wrapper in wrappers.items()},
    }


def _hint(widget):
    for kind, told in ((QAbstractSpinBox, "text"), (QComboBox, "currentText"),
                       (QLineEdit, "placeholderText")):  # fmt: skip
        found = widget if isinstance(widget, kind) else widget.findChild(kind)
        if found is not None:
            return getattr(found, told)()
    return ""


def _rows(dialog):
    """Return what stands in the box of the advanced parameters: labels, and texts to be ticked."""
    box = dialog.mainWidget().findChild(QGroupBox)
    rows = [box.layout().itemAt(number).widget() for number in range(box.layout().count())]
    return [row.text() for row in rows if isinstance(row, (QLabel, QCheckBox))]


def _batch_of_model(identifier, model):
    registry = QgsApplication.processingRegistry()
    dialog = BatchAlgorithmDialog(registry.createAlgorithmById(identifier))
    dialog.show()
    panel = dialog.mainWidget()
    wrapper = panel.wrappers[0][panel.parameter_to_column["MODEL"]]
    wrapper.setParameterValue(model, QgsProcessingContext())
    value = wrapper.parameterValue()
    dialog.close()
    return value


def _is_cut(box):
    texts = [box.itemText(index) for index in range(box.count())]
    return max(map(box.fontMetrics().horizontalAdvance, texts), default=0) > box.width()
