"""The parameters of every algorithm that runs an exported model, each with its help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..engine.contract.job import DEVICES
from ..translation import tr
from .base import Entry


def constant_inputs() -> Entry:
    """Return the values for inputs that are no images."""
    return Entry(
        QgsProcessingParameterString(
            "USER_PLACEHOLDERS", tr("Constant model inputs"), optional=True
        ),
        tr(
            "Values for inputs that are no images, as name=value separated by spaces: "
            "is_training=false dropout=0.0"
        ),
        advanced=True,
        field="user_placeholders",
    )


def trust() -> Entry:
    """Return whether a model is run whose graph can do more than compute."""
    return Entry(
        QgsProcessingParameterBoolean("TRUST", tr("I trust this model"), defaultValue=False),
        tr(
            "A model whose graph can read or write files or run code is loaded only if you "
            "say that you trust whoever made it. Ordinary models need no trust."
        ),
        advanced=True,
        field="trust",
    )


def device() -> Entry:
    """Return what TensorFlow computes on."""
    return Entry(
        QgsProcessingParameterEnum(
            "DEVICE",
            tr("Compute on"),
            options=list(DEVICES),
            defaultValue=DEVICES[0],
            usesStaticStrings=True,
        ),
        tr(
            "auto, cpu or gpu (in scripts: the word, not a number). auto takes the "
            "graphics card if TensorFlow can use it, else the processor."
        ),
        advanced=True,
        field="device",
    )
