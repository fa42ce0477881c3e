"""`qgis.gui`: the classes that the plugin imports from there."""

from .core import (  # noqa: F401
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsMapLayerComboBox,
    QgsProcessingAlgorithmDialogBase,
    QgsProcessingGui,
)
