"""What Orfeo ToolBox cannot do, said in words before anything runs."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import numpy as np

from ..contract.errors import OtbError
from ..contract.job import DENSE, PADS, REFLECT, PredictJob, RasterInput
from ..contract.messages import Messages
from ..imagery.stack import Stack
from ..inference.value_choice import ValuePlan, choose_values
from ..models.card import Card
from ..models.tensors import Tensor
from .common_grid import Image

INSTEAD = "Run it with ENGINE CNN Mapper instead."

# What the engine does with each field of the job. A field that is not here, because it is newer
# than this module, is refused unless it has its default.
_HONOURED = frozenset({
    "mode", "sources", "model", "class_map", "probabilities", "confidence", "output_names",
    "head", "activation", "threshold",
    "data_type", "probability_type", "nodata", "nodata_rule", "extent", "box", "method",
    "bands", "edges", "values",
    "receptive_field", "expression_field", "scale_factor", "placeholders", "user_placeholders",
    "classes", "engine", "device", "ram_mb", "tile_size", "creation_options",
    "input_check",
    # Where a Keras file would be exported to: it is refused as a model.
    "exports",
})  # fmt: skip

# pyotb takes what follows such an ending for a file in an archive, wherever it stands.
_ARCHIVE = re.compile(r"(.*?)(\.7z|\.zip|\.rar|\.tar\.gz|\.tgz|\.tar|\.gz)")
_REMOTE = ("/vsi", "http://", "https://", "ftp://")
# GDAL's connection strings (two letters at least: C: is a drive).
_CONNECTION = re.compile(r"<|[A-Za-z][A-Za-z0-9_+.-]+:")


def refuse_what_it_cannot(job: PredictJob) -> None:
    """Refuse what needs no look at the files.

    Raises:
        OtbError: the job asks for something that TensorflowModelServe cannot do.
    """
    if job.edges == REFLECT:
        raise OtbError(
            "EDGES reflect: TensorflowModelServe does not mirror the image at its edges; with it "
            "the map is cropped. Choose EDGES crop, or ENGINE CNN Mapper."
        )
    if job.edges == PADS:
        raise OtbError(
            "EDGES “as the model pads”: TensorflowModelServe runs the model on patches inside the "
            "image only. Choose EDGES crop, or ENGINE CNN Mapper."
        )
    if job.method == DENSE:
        raise OtbError(
            "METHOD dense: TensorflowModelServe computes patch by patch. Choose METHOD automatic "
            "or patches, or ENGINE CNN Mapper."
        )
    if job.device == "gpu":
        raise OtbError(
            "DEVICE gpu: whether TensorflowModelServe computes on a graphics card depends on how "
            "it was built, and it cannot be asked for. Choose DEVICE auto, or ENGINE CNN Mapper."
        )
    for field in dataclasses.fields(job):
        if field.name in _HONOURED:
            continue
        if getattr(job, field.name) != field.default:
            raise OtbError(
                f"{field.name.upper()}: TensorflowModelServe has nothing like it. Leave it as it "
                "is, or choose ENGINE CNN Mapper."
            )
    for source in job.sources:
        for raster in source.rasters:
            otb_name(raster)
            if raster.credentials:
                raise OtbError(
                    f"{raster.path} is read with a log-in, which Orfeo ToolBox cannot be handed. "
                    "Choose ENGINE CNN Mapper, or save the image as a GeoTIFF first."
                )
    for path in (job.class_map, job.probabilities, job.confidence):
        if "?" in path:
            raise OtbError(
                f"{path} has a question mark in its name, which Orfeo ToolBox takes for the "
                "beginning of options. Choose another output file."
            )


def refuse_alpha(path: str, count: int) -> None:
    """Refuse an image with alpha bands, which are no data of the model's.

    Raises:
        OtbError: it has some.
    """
    if count:
        raise OtbError(
            f"{path} has {count} alpha band{'s' if count != 1 else ''}, which Orfeo ToolBox would "
            "hand to the model like any other. Save the image without, or choose ENGINE CNN Mapper."
        )


def refuse_other_bands(path: str, chosen: Sequence[int], count: int) -> None:
    """Refuse a choice of bands: Orfeo ToolBox stacks all of a file's, in their order.

    Args:
        path: the image.
        chosen: positions (from 0) of the bands that the model is to be given.
        count: the bands that it has.

    Raises:
        OtbError: the choice is not all of them in their order.
    """
    if tuple(chosen) != tuple(range(count)):
        order = ",".join(str(position + 1) for position in chosen)
        raise OtbError(
            f"{path}: the model is to be given the bands {order} of {count} (by BANDS, or by the "
            "names in the model card), but Orfeo ToolBox gives it all bands in their order. Save "
            "the image with these bands in this order (“Rearrange bands”), or choose ENGINE "
            "CNN Mapper."
        )


def refuse_changed_values(values: ValuePlan) -> None:
    """Refuse images whose numbers are not those that the model is to be given.

    Raises:
        OtbError: Orfeo ToolBox would hand them on as the files hold them.
    """
    if values.changes:
        raise OtbError(
            f"The model is to be given other values than the files hold ({values.words}), but "
            "Orfeo ToolBox hands them on as they are. Choose ENGINE CNN Mapper; or VALUES “as "
            "stored”, if the model was trained on such values."
        )


def check_values(
    job: PredictJob, card: Optional[Card], sources: Sequence[Stack], messages: Messages
) -> str:
    """Check that the model is to be given the values as the files hold them; return that in words.

    Raises:
        OtbError: it is to be given others.
    """
    values = choose_values(job, card, {str(n): stack for n, stack in enumerate(sources)})
    refuse_changed_values(values)
    values.tell(messages)
    return values.words


def otb_name(raster: RasterInput) -> str:
    """Return what Orfeo ToolBox opens for a raster: its path, open options appended.

    Raises:
        OtbError: the path means something else to pyotb or to Orfeo ToolBox.
    """
    path = raster.path
    reason = ""
    if "?" in path:
        reason = "has a question mark in its name, which Orfeo ToolBox takes for options"
    elif not path.startswith(_REMOTE) and _CONNECTION.match(path):
        reason = "is no file but a connection, which Orfeo ToolBox cannot open"
    elif not path.startswith(_REMOTE):
        archive = _ARCHIVE.match(path)
        if archive is not None and not Path(archive.group(0)).is_dir():
            reason = f"is taken for a file in an archive because of “{archive.group(2)}”"
    if any("&" in option for option in raster.open_options):
        reason = "has an open option with an “&”, which Orfeo ToolBox takes for the next option"
    if reason:
        raise OtbError(f"{path} {reason}. Save it under another name, or choose ENGINE CNN Mapper.")
    options = "".join(f"&gdal:oo:{option}" for option in raster.open_options)
    return f"{path}?{options}" if options else path


def warn_of_precision(tensor: Tensor, image: Image, messages: Messages) -> None:
    """Say where an image has more digits than Orfeo ToolBox hands to the model."""
    exact = np.can_cast(image.dtype, "float32", "safe")
    if not exact and tensor.dtype not in ("float32", "float16", "bfloat16"):
        messages.warning(
            f"{image.path} holds {image.dtype} and the model takes {tensor.dtype}, but Orfeo "
            "ToolBox hands pixels on as float32: seven digits of each number are left."
        )
