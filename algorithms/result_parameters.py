"""The parameters of what a map holds: which result, what its numbers are, the files."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.contract.job import ACTIVATIONS, DATA_TYPES, PROBABILITY_TYPES
from ..translation import tr
from .base import Entry
from .raster_destination import MapDestination


def _meaning() -> list[Entry]:
    """Return which output of the model is the result, and what its numbers are."""
    return [
        Entry(
            QgsProcessingParameterString("HEAD", tr("Result of the model"), optional=True),
            tr(
                "Name of the model's output that the maps are made of, where it has several. "
                "Several names, separated by commas, or * for all: their maps are stacked in one "
                "file, their bands named after them. Empty: the one that the model card names, or "
                "the only one."
            ),
            advanced=True,
            field="head",
        ),
        Entry(
            QgsProcessingParameterEnum(
                "ACTIVATION",
                tr("What the model's numbers are"),
                options=[
                    tr("Automatic"),
                    tr("None: quantities, as they are"),
                    tr("Softmax: classes that exclude each other"),
                    tr("Sigmoid: each channel by itself"),
                ],
                defaultValue=0,
            ),
            tr(
                "Automatic: by the model card, the last activation, the loss of the training, "
                "and the values; the log says what was found and why. None: a map of the numbers "
                "as they are (regression). Softmax and Sigmoid: class probabilities, or logits to "
                "which the function is applied if the model has not done it."
            ),
            advanced=True,
            field="activation",
            convert=ACTIVATIONS.__getitem__,
        ),
        Entry(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                tr("Threshold"),
                type=QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
                maxValue=1,
            ),
            tr(
                "Of a model with one sigmoid channel, or with labels that do not exclude each "
                "other: the probability above which the class or label is on the map. Empty: that "
                "of the model card, which may have one for each label, else 0.5."
            ),
            advanced=True,
            field="threshold",
        ),
        Entry(
            QgsProcessingParameterBoolean(
                "CALIBRATE", tr("Calibrate the probabilities"), defaultValue=False
            ),
            tr(
                "Networks are often surer than they are right. With this, probabilities and "
                "confidence are those of the network with its logits divided by the temperature in "
                "the model card, which was fitted on the validation samples of the training (Guo "
                "et al. 2017): of the pixels with 0.8, about 80 of 100 are right, as far as the "
                "image is like the training. The class map stays the same; a threshold is held "
                "against the model's own probabilities. A model whose card has no temperature is "
                "refused."
            ),
            advanced=True,
            field="calibrate",
        ),
    ]


def _types() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterEnum(
                "DATA_TYPE",
                tr("Data type of the first output"),
                options=list(DATA_TYPES),
                defaultValue=DATA_TYPES[0],
                usesStaticStrings=True,
            ),
            tr(
                "auto: the smallest that holds the classes, float32 for numbers. Values that "
                "do not fit are rounded and set to the limits of the type, and the log says "
                "so."
            ),
            advanced=True,
            field="data_type",
        ),
        Entry(
            QgsProcessingParameterEnum(
                "PROBABILITY_TYPE",
                tr("Data type of probabilities and confidence"),
                options=list(PROBABILITY_TYPES),
                defaultValue=PROBABILITY_TYPES[0],
                usesStaticStrings=True,
            ),
            tr(
                "float32, or uint16 in half the space: whole numbers with a scale of 0.00002 "
                "that is written in the file, so that QGIS shows 0 to 1. In the band of how unlike "
                "the training a pixel is, 1.31 stands for that and more."
            ),
            advanced=True,
            field="probability_type",
        ),
    ]


def map_outputs() -> list[Entry]:
    """Return the maps, and what they hold."""
    return [
        Entry(
            QgsProcessingParameterString(
                "OUTPUT_NAMES", tr("Output tensors to write"), optional=True
            ),
            tr(
                "Names of outputs of the model, separated by commas, that the first output "
                "holds as they are instead of the classes, stacked in this order. Only these are "
                "computed. Empty: the class map, or what the model gives in its place."
            ),
            advanced=True,
            field="output_names",
        ),
        *_meaning(),
        *_types(),
        Entry(
            MapDestination("OUTPUT", tr("Class map")),
            tr(
                "One band with the number of the class. Of labels that do not exclude each other, "
                "a band of 0 and 1 for each; of a regression, its numbers; or the tensors that are "
                "named above."
            ),
            field="class_map",
        ),
        Entry(
            MapDestination(
                "OUTPUT_PROBABILITIES",
                tr("Probabilities"),
                optional=True,
                createByDefault=False,
            ),
            tr(
                "One band for each class or label, named after it: 0 to 1. Of a model with one "
                "sigmoid channel, the band of the second class."
            ),
            field="probabilities",
        ),
        Entry(
            MapDestination(
                "OUTPUT_CONFIDENCE",
                tr("Confidence"),
                optional=True,
                createByDefault=False,
            ),
            tr(
                "Where the model is sure. Band 1: the highest probability; band 2: its margin "
                "to the second; band 3: the entropy of the probabilities, from 0 (one class "
                "has all) to 1 (all classes alike). Of labels that do not exclude each other, the "
                "one counts that the model is least sure of. Band 4 tells how unlike the training "
                "a pixel is. Of a model that was exported with images of its training: the "
                "distance of its features to theirs, and above 1 the map should not be trusted. "
                "Else, where the model card knows the range of the training's numbers: the share "
                "of the numbers in the receptive field outside of it. The name of the band says "
                "which of the two it is."
            ),
            field="confidence",
        ),
    ]
