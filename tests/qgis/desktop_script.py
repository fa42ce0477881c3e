"""Run inside the QGIS desktop (qgis --code): uses the dialogs by hand, and notes the layers.

The file that CNNMAPPER_TEST_STEPS names says what to do: a list of [kind, key, what]. What was
seen goes into that file with .seen added, by key; what the dialogs said, under "log" by key.
"""

import json
import os
import sys
import traceback
from pathlib import Path

import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QTextEdit

STEPS = Path(os.environ["CNNMAPPER_TEST_STEPS"])
sys.path.insert(0, os.environ["CNNMAPPER_TEST_MODULES"])
sys.dont_write_bytecode = True

import desktop_example  # noqa: E402
import desktop_first_steps  # noqa: E402
import desktop_panel  # noqa: E402
import desktop_panel_projects  # noqa: E402
from desktop_dialogs import (  # noqa: E402
    active_layer_chosen,
    advised,
    at_the_keyboard,
    every_dialog,
    filled_batch,
)
from shown import shown  # noqa: E402

SAID = []
"""The logs of the dialogs of a step."""


def press_run(dialog):
    """Press the button and wait until the dialog can be used again."""
    loop = QEventLoop()
    ends = QTimer()
    # The batch dialog has no signal for its end, and does everything before this returns.
    ends.timeout.connect(lambda: dialog.runButton().isEnabled() and loop.quit())
    QTimer.singleShot(600_000, loop.quit)
    dialog.runButton().click()
    ends.start(100)
    loop.exec()
    # It may outlive this function, where something that was raised keeps the frame.
    ends.stop()
    for _ in range(5):
        QApplication.processEvents()
    # By its name: the help beside the parameters is such a widget, too.
    SAID.append(dialog.findChild(QTextEdit, "txtLog").toPlainText())


def fill_and_run(algorithm, parameters):
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    dialog.show()
    press_run(dialog)
    picture = os.environ.get("CNNMAPPER_TEST_PICTURES")
    if picture:
        dialog.grab().save(f"{picture}-dialog.png")
    dialog.close()


def batch_file(panel, rows):
    """Return what the dialog saves of such rows."""
    if hasattr(panel, "CURRENT_FORMAT"):
        whole = [{panel.PARAMETERS: given, panel.OUTPUTS: outputs} for given, outputs in rows]
        return {panel.FORMAT: panel.CURRENT_FORMAT, panel.ROWS: whole}
    # Until QGIS 3.40; from then on, it asks whether such a file is to be trusted.
    return [
        {"PARAMETERS": {k: repr(v) for k, v in given.items()}, "OUTPUTS": outputs}
        for given, outputs in rows
    ]


def batch(algorithm, rows):
    """Load rows from a file, as the button for it does, and run them."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    path = STEPS.with_suffix(".batch.json")
    registry = QgsApplication.processingRegistry()
    dialog = BatchAlgorithmDialog(registry.createAlgorithmById(algorithm))
    dialog.show()
    path.write_text(json.dumps(batch_file(dialog.mainWidget(), rows)))
    asked, QFileDialog.getOpenFileName = QFileDialog.getOpenFileName, lambda *_: (str(path), "")
    dialog.mainWidget().load()
    dialog.mainWidget().checkLoadLayersOnCompletion.setChecked(True)
    QFileDialog.getOpenFileName = asked
    press_run(dialog)
    # A layer that QGIS wants and does not find is told there alone.
    if "not correctly generated" in SAID[-1]:
        raise RuntimeError(SAID[-1])
    dialog.close()


def model(runs, paths):
    """Run a model whose outputs are all final: (algorithm, constants, {output: name}) a step."""
    whole = QgsProcessingModelAlgorithm("chain", "test")
    for number, (algorithm, constants, outputs) in enumerate(runs):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(f"step{number}")
        for name, value in constants.items():
            source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
            child.addParameterSources(name, [source])
        finals = {}
        for output, name in outputs.items():
            final = QgsProcessingModelOutput(name, name)
            final.setChildId(child.childId())
            final.setChildOutputName(output)
            final.setMandatory(True)
            finals[name] = final
        child.setModelOutputs(finals)
        whole.addChildAlgorithm(child)
    # Among the user's own, as “Save model” does: without a provider, no dialog takes it.
    from processing.modeler.ModelerUtils import ModelerUtils

    registry = QgsApplication.processingRegistry()
    whole.toFile(str(Path(ModelerUtils.modelsFolders()[0], "chain.model3")))
    registry.providerById("model").refreshAlgorithms()
    names = [d.name() for d in whole.destinationParameterDefinitions()]
    # Until QGIS 3.32, a name begins with that of the step; from then on it is in lower case.
    given = {name.lower(): path for name, path in paths.items()}
    fill_and_run("model:chain", {name: given[name.split(":")[-1].lower()] for name in names})


def untick(path):
    """Switch the layer of a file off, and its group."""
    (layer,) = (la for la in QgsProject.instance().mapLayers().values() if la.source() == path)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(False)
    node.parent().setItemVisibilityChecked(False)


def install(path):
    """Install a zip as the window of the plugins does; return the plugin's folder and helpUrls."""
    import pyplugin_installer
    import qgis.utils

    # Nobody has switched it on before.
    QgsSettings().remove("PythonPlugins/cnnmapper")
    pyplugin_installer.instance().installFromZipFile(path)
    QgsSettings().sync()
    provider = QgsApplication.processingRegistry().providerById("cnnmapper")
    return {
        "folder": str(Path(sys.modules["cnnmapper"].__file__).parent),
        "active": "cnnmapper" in qgis.utils.active_plugins,
        "help": {algorithm.name(): algorithm.helpUrl() for algorithm in provider.algorithms()},
    }


def step(text):
    """Note what comes next: the last thing that a desktop wrote before it died."""
    with STEPS.with_suffix(".trail").open("a") as trail:
        trail.write(text + "\n")


def fail(kind, error, place):
    """End with what was raised where nobody catches it: QGIS would show a window and wait."""
    text = "".join(traceback.format_exception(kind, error, place))
    STEPS.with_suffix(".seen").write_text(json.dumps({"error": text}))
    os._exit(1)


DO = {
    **desktop_first_steps.DO, **desktop_example.DO, **desktop_panel.DO,
    **desktop_panel_projects.DO,
    "dialog": fill_and_run, "batch": batch, "model": model, "filled batch": filled_batch,
    "every dialog": lambda raster, vector: every_dialog(raster, vector, step),
    "active layer": active_layer_chosen, "untick": untick, "keyboard": at_the_keyboard,
    "install": install, "advised": advised,
    "tree": lambda: [node.name() for node in QgsProject.instance().layerTreeRoot().children()],
}  # fmt: skip


def main():
    sys.excepthook = fail
    seen = {"log": {}}
    try:
        for kind, key, what in json.loads(STEPS.read_text()):
            step(key)
            SAID.clear()
            found = DO[kind](*what)
            seen["log"][key] = "\n".join(SAID)
            if found is not None:
                seen[key] = found
                continue
            # The layers stay, as they do with a user: the next ones must not end up among them.
            seen[key] = {
                layer.source(): shown(layer) for layer in QgsProject.instance().mapLayers().values()
            }
    except BaseException:
        seen["error"] = traceback.format_exc()
    STEPS.with_suffix(".seen").write_text(json.dumps(seen))
    # The desktop would ask whether to save.
    os._exit(0)


# Not at once: the window is still being made.
QTimer.singleShot(0, main)
