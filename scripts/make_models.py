"""Make the models that the plugin ships: make_models.py [FOLDER]. Runs in QGIS's Python.

A .model3 is XML that QGIS writes; this is what the files in models/ are made from.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import qgis_session
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

STEP = 220, 130
"""Distance of the boxes in the graphical modeler."""


class Model:
    """A model under construction: parameters on top, one algorithm a row below them."""

    def __init__(self, name: str, help_text: str) -> None:
        """Begin with an empty model.

        Args:
            name: part of its id after the colon; its title is in algorithms/models.py.
            help_text: what it does.
        """
        self.name = name
        self._model = QgsProcessingModelAlgorithm(name, "Models", "models")
        self._help: dict[str, Any] = {"ALG_DESC": help_text}
        self._order: list[str] = []
        self._rows = 0

    def parameter(self, definition: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a parameter with its help."""
        definition.setHelp(help_text)
        box = QgsProcessingModelParameter(definition.name())
        box.setPosition(QPointF(120 + len(self._order) * STEP[0], 80))
        box.setSize(QSizeF(190, 40))
        self._order.append(definition.name())
        self._model.addModelParameter(definition, box)
        self._help[definition.name()] = help_text

    def step(
        self, key: str, algorithm: str, given: dict[str, Any], outputs: dict[str, tuple[str, str]]
    ) -> None:
        """Add an algorithm.

        Args:
            key: its name within the model.
            algorithm: its id.
            given: for each parameter the name of a parameter of the model, or the pair of an
                earlier step and an output of it.
            outputs: for each final output its name and its description.
        """
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(key)
        child.setDescription(child.algorithm().displayName())
        position = QPointF(180 + self._rows * STEP[0], 220 + self._rows * STEP[1])
        child.setPosition(position)
        child.setSize(QSizeF(220, 40))
        for parameter, source in given.items():
            made = QgsProcessingModelChildParameterSource
            origin = (
                made.fromModelParameter(source)
                if isinstance(source, str)
                else made.fromChildOutput(*source)
            )
            child.addParameterSources(parameter, [origin])
        finals = {}
        for number, (output, (name, description)) in enumerate(outputs.items()):
            final = QgsProcessingModelOutput(name, description)
            final.setChildId(key)
            final.setChildOutputName(output)
            # What a model is for is made, also where the algorithm leaves it out by default.
            final.setMandatory(True)
            final.setPosition(position + QPointF(STEP[0] + 40, number * 50))
            final.setSize(QSizeF(190, 40))
            finals[name] = final
        child.setModelOutputs(finals)
        self._model.addChildAlgorithm(child)
        self._rows += 1

    def write(self, folder: Path) -> Path:
        """Write the model and return its path."""
        self._model.setHelpContent(self._help)
        # Else they are sorted by name.
        self._model.setParameterOrder(self._order)
        path = folder / f"{self.name}.model3"
        if not self._model.toFile(str(path)):
            raise SystemExit(f"{path} cannot be written.")
        return path


def image(name: str) -> QgsProcessingParameterMultipleLayers:
    """Return the parameter of an image."""
    return QgsProcessingParameterMultipleLayers(name, "Image", QgsProcessing.SourceType.TypeRaster)


def file(name: str, description: str, **options: Any) -> QgsProcessingParameterFile:
    """Return the parameter of a file."""
    return QgsProcessingParameterFile(name, description, **options)


IMAGE_HELP = "One raster or several on the same pixel grid, in the order of the model's bands."
EXTENT_HELP = "In any coordinate system. Empty: the whole image."


def image_to_maps() -> Model:
    """An image and an exported model, all maps at once."""
    model = Model(
        "imagetomaps",
        "Applies an exported model to an image twice: for every pixel, with the probability of "
        "each class, and fully convolutionally, at the coarser spacing of the network.",
    )
    model.parameter(image("INPUT"), IMAGE_HELP)
    model.parameter(
        file("MODEL", "Model", behavior=QgsProcessingParameterFile.Behavior.Folder),
        "The SavedModel folder that “Export a Keras model” made.",
    )
    model.parameter(
        QgsProcessingParameterExtent("EXTENT", "Area of the maps", optional=True), EXTENT_HELP
    )
    given = {"INPUT": "INPUT", "MODEL": "MODEL", "EXTENT": "EXTENT"}
    model.step(
        "patch",
        "cnnmapper:patchinference",
        given,
        {
            "OUTPUT": ("CLASS_MAP", "Class map"),
            "OUTPUT_PROBABILITIES": ("PROBABILITIES", "Probabilities"),
        },
    )
    model.step(
        "fcn", "cnnmapper:fcninference", given, {"OUTPUT": ("FCN_MAP", "Class map (FCN)")}
    )
    return model


def export_to_map() -> Model:
    """A Keras file and an image, exported and applied."""
    model = Model(
        "exporttomap",
        "Exports a Keras model and applies it to an image: from the .keras file to the class map "
        "in one go. The exported folder can be kept, so that the next image needs no export.",
    )
    model.parameter(
        file(
            "KERAS_MODEL", "Keras model",
            fileFilter="Keras models (*.keras *.h5 *.hdf5);;All files (*)",
        ),
        "The file that model.save() wrote.",
    )  # fmt: skip
    model.parameter(
        file(
            "CLASSES", "Legend", optional=True,
            fileFilter="Legends (*.qml *.csv *.json);;All files (*)",
        ),
        "The classes: a QGIS style, a table with the columns value, label and color, or the card "
        "of another model.",
    )  # fmt: skip
    model.parameter(image("INPUT"), IMAGE_HELP)
    model.parameter(
        QgsProcessingParameterExtent("EXTENT", "Area of the map", optional=True), EXTENT_HELP
    )
    model.step(
        "export",
        "cnnmapper:exportmodel",
        {"INPUT": "KERAS_MODEL", "CLASSES": "CLASSES"},
        {"OUTPUT": ("MODEL", "SavedModel folder")},
    )
    model.step(
        "patch",
        "cnnmapper:patchinference",
        {"INPUT": "INPUT", "EXTENT": "EXTENT", "MODEL": ("export", "OUTPUT")},
        {"OUTPUT": ("CLASS_MAP", "Class map")},
    )
    return model


MODELS = (image_to_maps, export_to_map)


def main() -> int:
    """Write every model into the folder named on the command line, or the plugin's own."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else qgis_session.ROOT / "models"
    for make in MODELS:
        print(make().write(folder))
    return 0


if __name__ == "__main__":
    qgis_session.run(main)
