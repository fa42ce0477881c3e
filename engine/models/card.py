"""The model card: what a map maker must know about a model, as a STAC Item beside it.

``model_card.json`` follows the Machine Learning Model extension of STAC (``mlm:`` v1.5.2), plus a
``cnnmapper:model`` block with the fields, how they were found, the layers, the versions of what
made the model, and the SHA-256 of the files that it describes.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
import re
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, cast

from ..contract.errors import CardError, LegendError
from ..contract.file_kind import CARD, card_path, is_onnx
from ..contract.strict_json import KeyTwiceError, loads_strictly
from ..maps.legend import Legend, classes_of_card
from .card_accuracy import KEY as ACCURACY
from .card_accuracy import CardAccuracy
from .card_assets import assets
from .card_calibration import KEY as CALIBRATION
from .card_calibration import Calibration
from .card_cuts import CardCuts
from .card_fields import CardField, text_of
from .card_layers import Layer
from .card_numbers import KEY as NUMBERS
from .card_numbers import CardNumbers
from .card_onnx import OnnxEntry
from .card_place import Footprint, footprints_of, place
from .card_regions import DenseSummary, RegionEntry, floats_of
from .card_stac import RASTER, raster_bands, value_scaling
from .card_training import KEY as TRAINING
from .card_training import Training
from .card_values import band_of, hash_of, head_of, length_of, tensor_of
from .model_folder import sha256_of
from .number_kinds import CONTINUOUS
from .result_head import Head
from .tensors import Tensor
from .unlike_training import KEY as UNLIKE
from .unlike_training import UnlikeTraining

FILE_NAME = CARD
BLOCK = "cnnmapper:model"
EXTENSION = "https://stac-extensions.github.io/mlm/v1.5.2/schema.json"
CLASSIFICATION = "https://stac-extensions.github.io/classification/v1.1.0/schema.json"
EO = "https://stac-extensions.github.io/eo/v1.1.0/schema.json"

_EDITABLE = ("classification:classes", NUMBERS)
"""What people may change in an output by hand."""

# A card is a few kilobytes; a file of many megabytes under its name is something else.
_MAX_BYTES = 16 << 20


@dataclass(frozen=True)
class Card:
    """A model card, as far as the engine reads it back."""

    name: str
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    fields: tuple[CardField, ...]
    legend: Optional[Legend]
    versions: dict[str, str]
    sha256: str
    regions: tuple[RegionEntry, ...] = ()
    """Networks that run over regions, proven equal to the patches."""
    dense: Optional[DenseSummary] = None
    """None: an older card, or not tried."""
    layers: tuple[Layer, ...] = ()
    """Empty where the model's layers were not to be read."""
    floats_per_pixel: Optional[float] = None
    """32-bit floats that the model itself, run over a region, keeps alive at once for each pixel of
    the first source; None: not known."""
    bands: dict[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    """Names of the bands of an input, in its order; no entry where they are not known."""

    result: Optional[Head] = None
    """Which of several outputs of class probabilities is the result; None: there is one, or nothing
    says which."""
    numbers: dict[str, CardNumbers] = dataclasses.field(default_factory=dict)
    """What the numbers of an output are; no entry in older cards, and for whole numbers."""
    cuts: Optional[CardCuts] = None
    """How much depends on where patches are cut; None: an older card, or not tried."""
    training: Training = dataclasses.field(default_factory=Training)
    """What the model was trained on, as far as it is known."""
    description: str = ""
    """What people say of the model; "": nothing but where it is from."""
    licence: str = ""
    """Of the model, an SPDX identifier such as CC-BY-4.0, or its name; "": not known."""
    unlike: Optional[UnlikeTraining] = None
    """How the model tells what is unlike its training; None: it does not."""
    onnx: Optional[OnnxEntry] = None
    """The model for ONNX Runtime; None: there is none."""
    without_onnx: str = ""
    """Why the model or one of its networks has no ONNX file; "": all have, or it was not tried."""
    calibration: Optional[Calibration] = None
    """How probabilities become what they say; None: not known."""
    accuracy: Optional[CardAccuracy] = None
    """On samples that the training has not seen; None: not known."""
    footprints: tuple[Footprint, ...] = ()
    """Of the images of the training; empty: not known."""
    patch: Optional[int] = None
    """Side in pixels of the patches that the model was made for; None: not known."""

    @property
    def exported(self) -> bool:
        """Whether “Export a Keras model” made the model; else it is an ONNX file of anybody."""
        return "tensorflow" in self.versions

    @property
    def runs_in_onnx(self) -> bool:
        """Tell whether ONNX Runtime can do whatever TensorFlow does with the model."""
        return self.onnx is not None and all(entry.onnx is not None for entry in self.regions)

    @property
    def speed_in_onnx(self) -> float:
        """How many times as fast as in TensorFlow its slowest network is there."""
        files = [entry.onnx for entry in self.regions] or [self.onnx]
        return min((file.speed for file in files if file is not None), default=1.0)

    def fields_of(self, source: str, outputs: Container[str]) -> list[CardField]:
        """Return the fields of some outputs with regard to a source, where the card has them."""
        return [f for f in self.fields if f.source == source and f.output in outputs]

    def to_document(self) -> dict[str, Any]:
        """Return the card as a STAC Item."""
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        outputs = [self._output(tensor) for tensor in self.outputs]
        statistics = raster_bands(self.training, self.bands)
        extensions = [*([EO] if self.bands else []), *([RASTER] if statistics else [])]
        sizes = [one.pixel_size for one in self.training.inputs.values() if one.pixel_size]
        document = {
            "stac_version": "1.0.0",
            "stac_extensions": [EXTENSION, CLASSIFICATION, *extensions],
            "type": "Feature",
            "id": self.name,
            # Where on Earth the model holds is not in a Keras file.
            **place(self.footprints),
            "properties": {
                "datetime": now,
                "description": self.description or _origins(self.name)[not self.exported],
                **({"license": self.licence} if self.licence else {}),
                **({"gsd": min(sizes)} if sizes else {}),
                "mlm:name": self.name,
                "mlm:architecture": "CNN",
                "mlm:tasks": list(dict.fromkeys(one["tasks"][0] for one in outputs)),
                **self._framework(),
                "mlm:input": [self._input(tensor) for tensor in self.inputs],
                "mlm:output": outputs,
                # The extension wants the bands that inputs refer to described by another one.
                **({"eo:bands": self._eo_bands()} if self.bands else {}),
                **({TRAINING: self.training.to_document()} if self.training else {}),
                **({ACCURACY: self.accuracy.to_document()} if self.accuracy else {}),
                **({CALIBRATION: self.calibration.to_document()} if self.calibration else {}),
                BLOCK: {
                    "version": 1,
                    "fields": [field.to_document() for field in self.fields],
                    "versions": self.versions,
                    "sha256": self.sha256,
                    "regions": [entry.to_document() for entry in self.regions],
                    "dense": None if self.dense is None else self.dense.to_document(),
                    "layers": [layer.to_document() for layer in self.layers],
                    "floats_per_pixel": self.floats_per_pixel,
                    "result": None if self.result is None else dataclasses.asdict(self.result),
                    "cuts": None if self.cuts is None else self.cuts.to_document(),
                    "onnx": None if self.onnx is None else self.onnx.to_document(),
                    "without_onnx": self.without_onnx,
                    **({UNLIKE: self.unlike.to_document()} if self.unlike else {}),
                    **({"patch": self.patch} if self.patch else {}),
                },
            },
            "assets": assets(self.name if not self.exported else "", self.onnx, statistics),
            "links": [],
        }
        properties = cast("dict[str, Any]", document["properties"])
        properties[BLOCK]["digest"] = digest_of(properties)
        return document

    def _framework(self) -> dict[str, str]:
        if not self.exported:
            return {"mlm:framework": "ONNX"}
        return {
            "mlm:framework": "TensorFlow",
            "mlm:framework_version": self.versions["tensorflow"],
        }

    def _input(self, tensor: Tensor) -> dict[str, Any]:
        # A Keras file has no band names; the extension then wants no axis called so either.
        bands = self.bands.get(tensor.name, ())
        last = "bands" if bands else "channel"
        scaling = value_scaling(self.training, tensor.name)
        return {
            "name": tensor.name,
            "bands": [{"name": name} for name in bands],
            "input": _structure(tensor, ("batch", "height", "width", last)),
            **({"value_scaling": scaling} if scaling else {}),
        }

    def _eo_bands(self) -> list[dict[str, str]]:
        unique = dict.fromkeys(name for names in self.bands.values() for name in names)
        return [{"name": name} for name in unique]

    def _output(self, tensor: Tensor) -> dict[str, Any]:
        numbers = self.numbers.get(tensor.name)
        quantities = numbers is not None and numbers.kind == CONTINUOUS
        document: dict[str, Any] = {
            "name": tensor.name,
            "tasks": ["regression" if quantities else "semantic-segmentation"],
            "result": _structure(tensor, ("batch", "height", "width", "class")),
        }
        if numbers is not None:
            document[NUMBERS] = numbers.to_document()
        if self.legend is not None and not quantities:
            document["classification:classes"] = [
                {
                    "value": e.value,
                    # The extension wants names that machines can use; people read the title.
                    "name": re.sub(r"[^0-9A-Za-z_-]+", "_", e.label).strip("_")
                    or f"class_{e.value}",
                    "title": e.label,
                    "color_hint": e.hex.lstrip("#").upper(),
                }
                # In the order of the model's channels.
                for e in self.legend.channels
            ]
        return document


def _structure(tensor: Tensor, order: tuple[str, ...]) -> dict[str, Any]:
    orders = {1: order[:1], 2: (order[0], order[-1]), 3: order[:3], 4: order}
    return {
        "shape": [-1 if length is None else length for length in tensor.shape],
        "dim_order": list(orders.get(len(tensor.shape), order[: len(tensor.shape)])),
        "data_type": tensor.dtype if tensor.dtype != "bool" else "uint8",
    }


def write_card(card: Card, model: Path) -> Path:
    """Write the card into the model's folder, or beside its file, and return its path."""
    path = card_path(model)
    text = json.dumps(card.to_document(), ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def read_card(model: Path) -> Optional[Card]:
    """Read the card of an exported model, or the one beside an ONNX file; None: there is none.

    Raises:
        CardError: it cannot be read, is malformed, or belongs to other model files.
    """
    card = read_card_alone(model)
    actual = sha256_of(model) if card is not None else ""
    if card is not None and card.sha256 != actual:
        again = "Copy the file again" if is_onnx(model) else "Export the model again"
        raise CardError(
            f"{card_path(model)} describes other model files than those beside it (SHA-256 "
            f"{actual[:12]}… instead of {card.sha256[:12]}…). {again}, or remove the card if you "
            "changed the model on purpose."
        )
    return card


def read_card_alone(model: Path) -> Optional[Card]:
    """Do as :func:`read_card` does, but leave the model's files alone, which may be large.

    Raises:
        CardError: it cannot be read, or is malformed.
    """
    path = card_path(model)
    if not path.exists() and not path.is_symlink():
        return None
    if not path.is_file():
        raise CardError(f"{path} is no file. Export the model again.")
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise CardError(f"it has {path.stat().st_size} bytes; that is no model card.")
        document = loads_strictly(path.read_text(encoding="utf-8"))
        card = _from_document(document)
    except CardError as error:
        raise CardError(f"{path}: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CardError(f"{path} cannot be read: {error}.") from error
    except KeyTwiceError as error:
        raise CardError(
            f"{path} gives {error}; expected is every key once. Remove one of them."
        ) from error
    except (
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        RecursionError,
        OverflowError,
        LegendError,
    ) as error:
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        raise CardError(
            f"{path} is not a model card of this program ({reason[:200].rstrip('.')}). Export "
            "the model again, or remove the card and give RECEPTIVE_FIELD, EXPRESSION_FIELD and "
            "SCALE_FACTOR yourself."
        ) from error
    return card


def _from_document(document: dict[str, Any]) -> Card:
    properties = document["properties"]
    block = properties[BLOCK]
    if block["version"] != 1:
        raise ValueError(f"{BLOCK} has version {block['version']!r}, expected 1")
    # Cards of the first versions have none.
    if "digest" in block and block["digest"] != digest_of(properties):
        raise ValueError("its fields were changed by hand, or it is damaged")
    outputs = properties["mlm:output"]
    classes = classes_of_card(document)
    name = text_of(properties["mlm:name"])
    description = text_of(properties.get("description", ""))
    inputs = tuple(tensor_of(i["name"], i["input"]) for i in properties["mlm:input"])
    return Card(
        name=name,
        inputs=inputs,
        outputs=tuple(tensor_of(o["name"], o["result"]) for o in outputs),
        fields=tuple(CardField.from_document(field) for field in block["fields"]),
        legend=Legend.of(classes, "the model card", of_channels=True) if classes else None,
        versions={text_of(k): text_of(v) for k, v in block["versions"].items()},
        sha256=hash_of(block["sha256"]),
        regions=tuple(map(RegionEntry.of, block.get("regions") or ())),
        dense=DenseSummary.of(block["dense"]) if block.get("dense") else None,
        layers=tuple(map(Layer.from_document, block.get("layers", ()))),
        floats_per_pixel=floats_of(block.get("floats_per_pixel")),
        result=head_of(block.get("result")),
        cuts=None if block.get("cuts") is None else CardCuts.of(block["cuts"]),
        numbers={
            o["name"]: CardNumbers.of(
                o[NUMBERS], o["name"], tensor_of(o["name"], o["result"]).channels
            )
            for o in outputs
            if NUMBERS in o
        },
        bands={
            text_of(i["name"]): tuple(map(band_of, i["bands"]))
            for i in properties["mlm:input"]
            if i.get("bands")
        },
        training=Training.of(
            properties.get(TRAINING, {}), {tensor.name: tensor.channels for tensor in inputs}
        ),
        calibration=Calibration.of(properties[CALIBRATION]) if CALIBRATION in properties else None,
        accuracy=CardAccuracy.of(properties[ACCURACY]) if ACCURACY in properties else None,
        footprints=footprints_of(document.get("geometry")),
        description="" if description in _origins(name) else description,
        licence=text_of(properties.get("license", "")),
        unlike=UnlikeTraining.of(block[UNLIKE]) if UNLIKE in block else None,
        onnx=OnnxEntry.of(block.get("onnx")),
        without_onnx=text_of(block.get("without_onnx", "")),
        patch=length_of(block["patch"]) if block.get("patch") else None,
    )


def _origins(name: str) -> tuple[str, str]:
    """What a card says of a model that nobody has described: exported, or an ONNX file."""
    return f"{name}, exported by CNN Mapper from a Keras file.", f"{name}, an ONNX file."


def digest_of(properties: dict[str, Any]) -> str:
    """Return the SHA-256 of what decides how a map is made, but for what people may edit.

    Args:
        properties: of a card's document.
    """
    outputs = [
        {key: value for key, value in output.items() if key not in _EDITABLE}
        for output in properties["mlm:output"]
    ]
    block = {key: value for key, value in properties[BLOCK].items() if key != "digest"}
    text = json.dumps([properties["mlm:input"], outputs, block], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
