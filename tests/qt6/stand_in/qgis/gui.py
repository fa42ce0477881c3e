"""`qgis.gui`: the classes that the plugin imports from there."""

from .core import QgsGui, QgsMapLayerComboBox  # noqa: F401
