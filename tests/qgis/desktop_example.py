"""The example as a user loads it, seen from inside the desktop."""

from desktop_first_steps import open_dialog, picture, wait
from qgis.core import QgsProject
from qgis.utils import iface


def load_and_run():
    """Load it, press Run in the dialog that opens, and return what is on the map then."""
    for entry in iface.rasterMenu().actions():
        if entry.menu() is not None and entry.text().replace("&", "") == "CNN Mapper":
            (action,) = [a for a in entry.menu().actions() if a.text() == "Load the example"]
            action.trigger()
    wait(1500)
    dialog = open_dialog("Patch-based inference")
    picture(iface.mainWindow(), "example")
    dialog.runButton().click()
    for _ in range(300):
        wait(200)
        if dialog.runButton().isEnabled():
            break
    wait(500)
    picture(iface.mainWindow(), "example_map")
    tree = QgsProject.instance().layerTreeRoot()
    return {
        "groups": [group.name() for group in tree.findGroups()],
        "layers": [node.name() for node in tree.findLayers()],
        "valid": [node.layer().isValid() for node in tree.findLayers()],
        "unnamed": [
            item.label for node in tree.findLayers() if node.name().startswith("Class map")
            for item in node.layer().renderer().shader().rasterShaderFunction().colorRampItemList()
        ],
    }  # fmt: skip


DO = {"example": load_and_run}
