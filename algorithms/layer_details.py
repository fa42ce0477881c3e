"""What a map file says about itself, where QGIS shows it: the layer's metadata, and its notes."""

from __future__ import annotations

from html import escape

from osgeo import gdal
from qgis.core import QgsLayerNotesUtils, QgsMapLayer, QgsProviderRegistry

from ..translation import tr
from ..worker.engine_texts import in_language

_PREFIX = "CNNMAPPER_"


def describe(layer: QgsMapLayer) -> None:
    """Write into a layer what its file says of model, date and parameters; of others nothing."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    found = _tags(str(parts.get("path") or ""))
    if "MODEL" not in found:
        return
    lines = [
        (title, in_language(found[name])) for name, title in _titles().items() if found.get(name)
    ]
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    metadata.setAbstract("\n".join(f"{title}: {text}" for title, text in lines))
    layer.setMetadata(metadata)
    shares, alarm = found.get("CLASS_SHARES", ""), found.get("ALARM", "")
    notes = [
        f"<p><b>{escape(title)}</b><br/>{escape(text)}</p>"
        for title, text in (
            (_titles()["CLASS_SHARES"], shares),
            (_titles()["ALARM"], in_language(alarm) if alarm else ""),
        )
        if text
    ]
    if notes:
        QgsLayerNotesUtils.setLayerNotes(layer, "".join(notes))


def _titles() -> dict[str, str]:
    """Return what the tags are called, in the order in which they are shown."""
    return {
        "MODEL": tr("Model"),
        "INPUTS": tr("Images"),
        "DATE": tr("Date"),
        "METHOD": tr("Method"),
        "ENGINE": tr("Engine"),
        "NUMBERS": tr("What the model's numbers are"),
        "VALUES": tr("Numbers of the images"),
        "CLASS_SHARES": tr("Shares of the classes"),
        "ALARM": tr("Why the image is unlike the training"),
        "PARAMETERS": tr("Parameters"),
        "MODEL_SHA256": tr("SHA-256 of the model"),
    }


def _tags(path: str) -> dict[str, str]:
    """Return what our tags of a file say, by their names without what all begin with."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER) if path else None
        tags = dataset.GetMetadata() if dataset is not None else {}
    except RuntimeError:
        # It is shown all the same: what it says of itself is no condition.
        tags = {}
    finally:
        gdal.PopErrorHandler()
    return {
        name[len(_PREFIX) :]: str(text) for name, text in tags.items() if name.startswith(_PREFIX)
    }
