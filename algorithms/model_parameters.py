"""The parameters of every algorithm that runs an exported model, each with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..engine.contract.file_kind import (
    KERAS_SUFFIXES,
    exported_with,
    meant_by,
    not_a_model,
    not_a_savedmodel,
)
from ..engine.contract.job import AUTO, DEVICES, OTB
from ..engine.early import Card
from ..translation import tr
from ..worker.environment import Environment, exports_folder, how_to_add_the_full_tier
from .base import Entry
from .early_checks import card_of, has_kept_export, kept_card

MODEL = "MODEL"

# The plugin's folder may have any name. A class by its path is the one way to a widget of one's own
# from QGIS 3.22 to 4: it is met in dialogs alone, so that qgis_process never loads it.
_WIDGET = f"{__name__.split('.')[0]}.gui.model_widget.ModelWidget"


def attended(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Have dialogs show what the card of the model says; return the parameter."""
    definition.setMetadata({"widget_wrapper": {"class": _WIDGET}})
    return definition


def model() -> Entry:
    """Return the model: a file in the dialog, whose widget takes a folder that is typed, too."""
    return Entry(
        attended(
            QgsProcessingParameterFile(
                MODEL,
                tr("Model"),
                # The last pattern is what lets QGIS accept a folder.
                fileFilter=tr("Models (*.keras *.h5 *.hdf5 *.onnx *.json *.pb)")
                + ";;"
                + tr("All files (*)"),
            )
        ),
        tr(
            "A Keras file (.keras, .h5), which is exported by the first run and the export kept "
            "for the next ones; an ONNX file (.onnx), from PyTorch for example or made for the "
            "plugin Deepness, which ONNX Runtime runs; or the SavedModel folder that “Export a "
            "Keras model” made, or another program: type the folder, or choose model_card.json or "
            "saved_model.pb in it."
        ),
        field="model",
        convert=_meant,
    )


def _meant(path: str) -> str:
    # The worker says so where a part stands for the whole.
    if not path or exported_with(Path(path)) is not None:
        return path
    return str(meant_by(Path(path)))


def require_model(path: str, trust: bool, engine: str = AUTO) -> None:
    """Refuse a path that is no model, or none for the engine that is asked for.

    Args:
        path: what is given as MODEL.
        trust: whether the user trusts it.
        engine: which one is asked for.

    Raises:
        QgsProcessingException: says the path, what it is, and what was expected.
    """
    model = meant_by(Path(path))
    if engine == OTB:
        found = not_a_savedmodel(model)
        if found:
            raise QgsProcessingException(
                tr("MODEL: {found} Orfeo ToolBox takes no other model.").format(found=found)
            )
    found = not_a_model(model)
    if found:
        raise QgsProcessingException(
            tr(
                "MODEL: {found} Expected is a Keras file, an ONNX file, or a folder that “Export a "
                "Keras model” (cnnmapper:exportmodel) made, or another SavedModel."
            ).format(found=found)
        )
    # Such a file is exported first, where that was not done before.
    if (
        model.suffix.lower() in KERAS_SUFFIXES
        and Environment.current().lacks_tensorflow()
        and not has_kept_export(path, exports_folder(), trust)
    ):
        raise QgsProcessingException(
            tr(
                "MODEL: {path} is a Keras file, and the inference environment has the light tier, "
                "which takes exported models and Keras files that an earlier run exported. "
                "{way_out}"
            ).format(path=path, way_out=how_to_add_the_full_tier())
        )


def known_card(path: str, trust: bool) -> Optional[Card]:
    """Return the card that a run takes, as far as there is one before it.

    Args:
        path: what is given as MODEL.
        trust: whether the user trusts it.

    Raises:
        CardError: it cannot be read.
    """
    if Path(path).suffix.lower() in KERAS_SUFFIXES:
        return kept_card(path, exports_folder(), trust)
    return card_of(path)


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
            "A model whose graph can read or write files or run code, or whose Keras file carries "
            "code, is loaded only if you say that you trust whoever made it. Ordinary models need "
            "no trust."
        ),
        advanced=True,
        field="trust",
    )


def device() -> Entry:
    """Return what the runtime computes on."""
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
            "graphics card if the runtime can use it, else the processor."
        ),
        advanced=True,
        field="device",
    )
