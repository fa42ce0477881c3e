"""Make the models that the plugin ships: make_models.py [FOLDER]. Runs in QGIS's Python.

A .model3 is XML that QGIS writes; this is what the files in models/ are made from. They are made
anew when a parameter is added that has to have a value: the Model Designer takes no defaults.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import qgis_session  # noqa: E402

ROW, GAP = 60, 60
"""Distance of the boxes of one algorithm, and what more is between two algorithms, in the graphical
modeler; a box is 40 high, and what it is joined to is written below it."""
COLUMNS = 120, 420, 720
"""Of the parameters, the algorithms and the outputs."""


class Model:
    """A model under construction: an algorithm, its parameters on the left, its outputs right."""

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
        self._later: list[str] = []
        self._top = self._bottom = 60

    def parameter(self, definition: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a parameter with its help, above the algorithm that takes it first."""
        definition.setHelp(help_text)
        box = QgsProcessingModelParameter(definition.name())
        box.setPosition(QPointF(COLUMNS[0], self._bottom))
        box.setSize(QSizeF(200, 40))
        self._bottom += ROW
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        # As a dialog shows them: the tab key goes in this order.
        (self._later if definition.flags() & advanced else self._order).append(definition.name())
        self._model.addModelParameter(definition, box)
        self._help[definition.name()] = help_text

    def same_parameter(self, algorithm: str, name: str, advanced: bool = False) -> None:
        """Add a parameter that an algorithm has, under its name and with its help.

        Args:
            algorithm: its id.
            name: of the parameter.
            advanced: it is here, whatever it is there.
        """
        whole = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        definition = whole.parameterDefinition(name).clone()
        if name == "MODEL":
            # Its widget is set when the plugin reads the file, not in it: it is the plugin's.
            definition.setMetadata({})
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | flag)
        self.parameter(definition, definition.help())

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
        position = QPointF(COLUMNS[1], self._top)
        child.setPosition(position)
        child.setSize(QSizeF(220, 40))
        made = QgsProcessingModelChildParameterSource
        for parameter, source in given.items():
            origin = (
                made.fromModelParameter(source)
                if isinstance(source, str)
                else made.fromChildOutput(*source)
            )
            child.addParameterSources(parameter, [origin])
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() not in given and _wants_a_value(definition):
                value = made.fromStaticValue(definition.defaultValue())
                child.addParameterSources(definition.name(), [value])
        finals = {}
        for number, (output, (name, description)) in enumerate(outputs.items()):
            final = QgsProcessingModelOutput(name, description)
            final.setChildId(key)
            final.setChildOutputName(output)
            # What a model is for is made, also where the algorithm leaves it out by default.
            final.setMandatory(True)
            final.setPosition(QPointF(COLUMNS[2], self._top + number * ROW))
            final.setSize(QSizeF(200, 40))
            finals[name] = final
        child.setModelOutputs(finals)
        self._model.addChildAlgorithm(child)
        self._bottom = max(self._bottom, self._top + ROW * max(1, len(outputs)))
        self._top = self._bottom = self._bottom + GAP

    def write(self, folder: Path) -> Path:
        """Write the model and return its path."""
        self._model.setHelpContent(self._help)
        # Else they are sorted by name.
        self._model.setParameterOrder(self._order + self._later)
        fine, reasons = self._model.validate()
        if not fine:
            raise SystemExit(f"{self.name} is no valid model: {'; '.join(reasons)}")
        path = folder / f"{self.name}.model3"
        if not self._model.toFile(str(path)):
            raise SystemExit(f"{path} cannot be written.")
        # Without its number, newer versions of QGIS name the outputs as 3.22 does, too.
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if 'name="internal_version"' not in line]
        path.write_text("".join(kept), encoding="utf-8")
        return path


def _wants_a_value(definition: QgsProcessingParameterDefinition) -> bool:
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return not definition.isDestination() and not definition.flags() & optional


def file(name: str, description: str, **options: Any) -> QgsProcessingParameterFile:
    """Return the parameter of a file."""
    return QgsProcessingParameterFile(name, description, **options)


IMAGE_HELP = (
    "The raster that the model is applied to. Scripts may give a list of rasters on the same pixel "
    "grid, in the order of the model's bands."
)
EXTENT_HELP = "In any coordinate system. Empty: the whole image."


def image_to_maps() -> Model:
    """An image and an exported model, all maps at once."""
    model = Model(
        "imagetomaps",
        "Applies a model to an image twice: for every pixel, with the probability of "
        "each class, and fully convolutionally, at the coarser spacing of the network.",
    )
    model.parameter(QgsProcessingParameterRasterLayer("INPUT", "Image"), IMAGE_HELP)
    model.same_parameter("cnnmapper:patchinference", "FURTHER_INPUT")
    model.same_parameter("cnnmapper:patchinference", "MODEL")
    model.parameter(
        QgsProcessingParameterExtent("EXTENT", "Area of the maps", optional=True), EXTENT_HELP
    )
    given = {name: name for name in ("INPUT", "FURTHER_INPUT", "MODEL", "EXTENT")}
    model.step(
        "patch",
        "cnnmapper:patchinference",
        given,
        {
            "OUTPUT": ("CLASS_MAP", "Class map"),
            "OUTPUT_PROBABILITIES": ("PROBABILITIES", "Probabilities"),
        },
    )
    model.step("fcn", "cnnmapper:fcninference", given, {"OUTPUT": ("FCN_MAP", "Class map (FCN)")})
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
            fileFilter="Legends (*.qml *.csv *.tsv *.txt *.clr *.json);;All files (*)",
        ),
        "The classes: a QGIS style, a table with the columns value, label and color, a colour map, "
        "or the card of another model.",
    )  # fmt: skip
    model.parameter(QgsProcessingParameterRasterLayer("INPUT", "Image"), IMAGE_HELP)
    model.same_parameter("cnnmapper:patchinference", "FURTHER_INPUT")
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
        {
            "INPUT": "INPUT",
            "FURTHER_INPUT": "FURTHER_INPUT",
            "EXTENT": "EXTENT",
            "MODEL": ("export", "OUTPUT"),
        },
        {"OUTPUT": ("CLASS_MAP", "Class map")},
    )
    return model


def stac_to_map() -> Model:
    """A satellite image of a catalogue and an exported model."""
    model = Model(
        "stactomap",
        "Finds a satellite image in a STAC catalogue and applies a CNN to it: the class map of an "
        "area or of a whole image, without a download. The image is a virtual raster; only what "
        "the map needs is read over the network.",
    )
    search = ("CATALOGUE", "COLLECTION", "ITEM", "EXTENT", "DATE_FROM", "DATE_TO", "MAX_CLOUD",
              "ASSETS", "SIGNING")  # fmt: skip
    for name in search:
        if name == "EXTENT":
            model.parameter(
                QgsProcessingParameterExtent(name, "Area", optional=True),
                "In any coordinate system: the area of the map, and where to search an image "
                "unless one is named above. Empty: the whole image.",
            )
        else:
            model.same_parameter("cnnmapper:stacimage", name, advanced=name == "MAX_CLOUD")
    model.step(
        "image", "cnnmapper:stacimage", {name: name for name in search},
        {"OUTPUT": ("Image", "Image")},
    )  # fmt: skip
    own = ("MODEL", "CLASSES", "EDGES")
    for name in own:
        model.same_parameter("cnnmapper:patchinference", name, advanced=name != "MODEL")
    model.step(
        "map",
        "cnnmapper:patchinference",
        {"INPUT": ("image", "OUTPUT"), "EXTENT": "EXTENT", **{name: name for name in own}},
        {"OUTPUT": ("Map", "Class map")},
    )
    return model


def image_to_polygons() -> Model:
    """An image, an exported model and areas: the class map there, and its polygons."""
    model = Model(
        "imagetopolygons",
        "Applies a model to an image, only where the polygons of a layer lie, and turns the class "
        "map into polygons: a vector map with class, name, area and mean confidence of each.",
    )
    model.parameter(QgsProcessingParameterRasterLayer("INPUT", "Image"), IMAGE_HELP)
    for name in ("FURTHER_INPUT", "MODEL", "MASK", "CLASSES"):
        model.same_parameter("cnnmapper:patchinference", name)
    given = ("INPUT", "FURTHER_INPUT", "MODEL", "MASK", "CLASSES")
    model.step(
        "patch",
        "cnnmapper:patchinference",
        {name: name for name in given},
        {
            "OUTPUT": ("CLASS_MAP", "Class map"),
            "OUTPUT_CONFIDENCE": ("CONFIDENCE", "Confidence"),
        },
    )
    own = ("SIMPLIFY", "DISSOLVE")
    for name in own:
        model.same_parameter("cnnmapper:maptovector", name)
    model.step(
        "polygons",
        "cnnmapper:maptovector",
        {
            "INPUT": ("patch", "OUTPUT"),
            "CONFIDENCE": ("patch", "OUTPUT_CONFIDENCE"),
            **{name: name for name in own},
        },
        {"OUTPUT": ("POLYGONS", "Polygons")},
    )
    return model


def labels_to_map() -> Model:
    """An image and labels: patches, a network trained on them, and its map of the image."""
    model = Model(
        "labelstomap",
        "Learns land cover from labelled points or polygons and maps the whole image: samples "
        "patches, held apart in blocks, trains a network, says in a report how good it is on "
        "blocks that it has not seen, and applies it.",
    )
    model.parameter(QgsProcessingParameterRasterLayer("INPUT", "Image"), IMAGE_HELP)
    sampling = ("LABELS_FEATURES", "FIELD", "CLASSES")
    for name in ("FURTHER_INPUT", *sampling):
        model.same_parameter("cnnmapper:samplepatches", name)
    images = {"INPUT": "INPUT", "FURTHER_INPUT": "FURTHER_INPUT"}
    model.step(
        "patches",
        "cnnmapper:samplepatches",
        {**images, **{name: name for name in sampling}},
        {"OUTPUT_SAMPLES": ("SAMPLES", "Samples")},
    )
    model.same_parameter("cnnmapper:trainmodel", "MINUTES")
    model.step(
        "training",
        "cnnmapper:trainmodel",
        {"PATCHES": ("patches", "OUTPUT"), "MINUTES": "MINUTES"},
        {"OUTPUT": ("MODEL", "Model folder"), "OUTPUT_HTML": ("REPORT", "Report")},
    )
    model.step(
        "patch",
        "cnnmapper:patchinference",
        {**images, "MODEL": ("training", "OUTPUT")},
        {
            "OUTPUT": ("CLASS_MAP", "Class map"),
            "OUTPUT_PROBABILITIES": ("PROBABILITIES", "Probabilities"),
        },
    )
    return model


MODELS = (image_to_maps, export_to_map, stac_to_map, image_to_polygons, labels_to_map)


def main() -> int:
    """Write every model into the folder named on the command line, or the plugin's own."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else qgis_session.ROOT / "models"
    for make in MODELS:
        print(make().write(folder))
    return 0


if __name__ == "__main__":
    qgis_session.run(main)
