"""The parameters of a training, each with its help: the network, how it learns, for how long."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.contract.training_job import (
    ARCHITECTURES,
    CLASS_WEIGHTS,
    DEEPEST,
    MOST_DATES,
    OPTIMISERS,
    SHALLOWEST,
)
from ..translation import tr
from .base import Entry

PATCHES = "PATCHES"


def patch_set() -> Entry:
    """Return what is learnt from."""
    return Entry(
        QgsProcessingParameterFile(
            PATCHES,
            tr("Folder of the patches"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
        ),
        tr(
            "What “Sample patches” has made. The network learns from its training part; the "
            "validation part says when to stop, and the test part, which the training does not "
            "see, how good the network is."
        ),
        field="patches",
    )


def network() -> list[Entry]:
    """Return what is trained: a new network, or one that is there."""
    return [
        Entry(
            QgsProcessingParameterEnum(
                "ARCHITECTURE",
                tr("Network"),
                options=[
                    tr("CNN of the tutorial, patches of 16 x 16 pixels"),
                    tr("Deep CNN, patches of any size"),
                    tr("U-Net, a label for every pixel of a patch"),
                    tr("TempCNN, single pixels of several dates"),
                    tr("Perceptron of single pixels"),
                ],
                defaultValue=0,
            ),
            tr(
                "The CNN of the tutorial is small and quick, and sees 16 x 16 pixels. The deep CNN "
                "sees patches of any size of 2 pixels and more, of up to three sources. The U-Net "
                "learns from patches whose pixels all have labels (LABEL_KIND of the sampling), "
                "with sides that DEPTH can halve. TempCNN learns from the dates of a pixel, the "
                "perceptron from its bands: patches of 1 x 1 pixel. Of no account where a Keras "
                "model is given to train on."
            ),
            field="architecture",
            convert=ARCHITECTURES.__getitem__,
        ),
        Entry(
            QgsProcessingParameterFile(
                "START",
                tr("Keras model to train on"),
                optional=True,
                fileFilter=tr("Keras models (*.keras *.h5 *.hdf5)") + ";;" + tr("All files (*)"),
            ),
            tr(
                "A trained network that learns on from its weights, as after more places were "
                "labelled, or for an area like the one that it was made for. Its receptive field "
                "is the size of the patches. Where it has another number of classes, its last "
                "layer begins anew. Empty: a new network."
            ),
            field="start",
        ),
        Entry(
            QgsProcessingParameterString(
                "FROZEN_LAYERS", tr("Layers that keep their weights"), optional=True
            ),
            tr(
                "Of the model to train on: names of layers, separated by commas, or how many of "
                "those with weights, from the input on, such as 3. Empty: all layers learn."
            ),
            advanced=True,
            field="frozen_layers",
        ),
        *_sizes(),
        *_code(),
    ]


def _code() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterFile(
                "CUSTOM_CODE",
                tr("Python code of custom layers"),
                optional=True,
                fileFilter=tr("Python (*.py)") + ";;" + tr("All files (*)"),
            ),
            tr(
                "A Python file that registers the layers, functions or losses that Keras does "
                "not have itself. It is run in the worker process: tick the box below."
            ),
            advanced=True,
            field="custom_code",
        ),
        Entry(
            QgsProcessingParameterBoolean(
                "TRUST", tr("I trust this model and its code"), defaultValue=False
            ),
            tr(
                "Code that comes with a model can do whatever you can do on this machine. It "
                "is run only if you say that you trust it: the file above, and Lambda layers "
                "inside the model."
            ),
            advanced=True,
            field="trust",
        ),
    ]


def _sizes() -> list[Entry]:
    return [
        Entry(
            _whole("DATES", tr("Dates in a patch"), 1, 1, MOST_DATES),
            tr(
                "How many dates lie one after the other in the bands, for TempCNN: all bands of "
                "the first date, then all of the second."
            ),
            field="dates",
        ),
        Entry(
            _whole("DEPTH", tr("Depth of the U-Net"), 3, SHALLOWEST, DEEPEST),
            tr("How often the U-Net halves a patch; each time it sees about twice as far."),
            advanced=True,
            field="depth",
        ),
        Entry(
            _whole("FILTERS", tr("Filters of the first layer"), 32, 1, 1024),
            tr(
                "Of all networks but that of the tutorial; the layers after it have more. Twice as "
                "many cost about four times as much, in the training and in every map."
            ),
            advanced=True,
            field="filters",
        ),
    ]


def duration() -> list[Entry]:
    """Return when the training ends."""
    return [
        Entry(
            _whole("EPOCHS", tr("Epochs at most"), 60, 1, 100_000),
            tr(
                "How often the network sees every patch of the training part. In the last quarter "
                "the learning rate falls to nothing. It ends earlier when nothing is gained on the "
                "validation part."
            ),
            field="epochs",
        ),
        Entry(
            _decimal("MINUTES", tr("Minutes at most"), 0.0, 0.0, 1e6),
            tr(
                "After which the training ends with the best weights. In the last quarter of this "
                "time the learning rate falls to nothing. 0: no limit."
            ),
            field="minutes",
        ),
        Entry(
            _whole("PATIENCE", tr("Patience (epochs)"), 8, 1, 100_000),
            tr(
                "When so many epochs have brought no smaller loss on the validation part, the "
                "training ends: from the best weights, with a learning rate that falls to nothing "
                "over a quarter of all epochs. After half of them the learning rate is made "
                "smaller. The loss is that after temperature scaling; the weights of the best "
                "epoch are kept."
            ),
            advanced=True,
            field="patience",
        ),
    ]


def learning() -> list[Entry]:
    """Return how a network learns."""
    return [*_patches_seen(), *_steps()]


def _patches_seen() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterBoolean(
                "TURNS", tr("Mirror and turn the patches"), defaultValue=True
            ),
            tr(
                "Each patch is seen mirrored and turned by quarters at random, as what is on the "
                "ground has no preferred direction. False where shadows or slopes matter."
            ),
            advanced=True,
            field="turns",
        ),
        Entry(
            _decimal("BRIGHTNESS", tr("Change of brightness"), 0.0, 0.0, 1.0),
            tr(
                "Each patch is made darker or brighter at random, by this share at most, such as "
                "0.1, so that haze and the sun's height matter less. 0: not at all."
            ),
            advanced=True,
            field="brightness",
        ),
        Entry(
            QgsProcessingParameterEnum(
                "CLASS_WEIGHTS",
                tr("Class weights"),
                options=[tr("Every patch counts the same"), tr("Every class counts the same")],
                defaultValue=0,
            ),
            tr(
                "With equal classes, a patch of a rare class counts as much more as it is rarer: "
                "fewer of it are missed, and more of it are seen where there are none."
            ),
            advanced=True,
            field="class_weights",
            convert=CLASS_WEIGHTS.__getitem__,
        ),
    ]


def _steps() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterEnum(
                "OPTIMISER",
                tr("Optimiser"),
                options=["Adam", "SGD"],
                defaultValue=0,
            ),
            tr("Adam, or stochastic gradient descent with Nesterov's momentum of 0.9."),
            advanced=True,
            field="optimiser",
            convert=OPTIMISERS.__getitem__,
        ),
        Entry(
            QgsProcessingParameterNumber(
                "LEARNING_RATE",
                tr("Learning rate"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                True,
                1e-9,
                10.0,
            ),
            tr(
                "How large a step is. Empty: found by a range test (Smith 2017), in which it grows "
                "until nothing is learnt any more."
            ),
            advanced=True,
            field="learning_rate",
        ),
        Entry(
            _whole("BATCH", tr("Patches of a step"), 64, 1, 65536),
            tr("More of them need more memory, and steps are steadier and fewer."),
            advanced=True,
            field="batch",
        ),
        Entry(
            _whole("SEED", tr("Seed"), 1, 0, 2**31 - 1),
            tr(
                "Of all that is random. The same seed and patches give the same network on the "
                "same processor, whether the training was interrupted or not."
            ),
            advanced=True,
            field="seed",
        ),
    ]


def _whole(name: str, title: str, default: Optional[int], least: int, most: int) -> Any:
    kind = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, title, kind, default, False, least, most)


def _decimal(name: str, title: str, default: float, least: float, most: float) -> Any:
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, title, kind, default, False, least, most)
