"""What TensorflowModelServe is asked for: from the job to its parameters, or to a refusal.

All that is known of it was measured on, or read in the source of, OTBTF 4.3.1. Where the job asks
for more than it can do, that is said here, before anything runs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import OtbError
from ..contract.job import FCN, PredictJob
from ..contract.messages import Messages
from ..geometry.grid import Grid, Size, Window
from ..geometry.map_geometry import MapGeometry, SourceGrid
from ..inference.memory_plan import DEFAULT_RAM, MemoryPlan, bytes_of_pixel
from ..inference.run_fields import RunFields
from ..models.card import Card
from ..models.model_inputs import check_bands, image_inputs
from ..models.tensors import Signature, Tensor
from .common_grid import Image, common_part
from .limits import INSTEAD, otb_name, refuse_what_it_cannot, warn_of_precision
from .model_description import constant_texts, describe_fields, outputs_to_compute

_COMPRESSED = "gdal:co:BIGTIFF=IF_SAFER&gdal:co:COMPRESS=DEFLATE&gdal:co:ZLEVEL=1"


@dataclass(frozen=True)
class Serving:
    """One run of TensorflowModelServe and the file that it writes."""

    parameters: dict[str, Any]
    path: str
    extended_filename: str
    pixel_type: str


@dataclass(frozen=True)
class Plan:
    """What is computed, and where it lies."""

    fields: RunFields
    geometry: MapGeometry
    """Of the whole map that TensorflowModelServe makes, and of the part that the job wants."""
    written: Window
    """The part of the whole map that TensorflowModelServe writes; holds the wanted one."""
    placeholders: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    """In the order of the bands."""
    constants: tuple[str, ...]
    fully: bool
    """Fully convolutional."""
    single: bool
    """In one tile."""
    tile: Size

    @property
    def method(self) -> str:
        """The method in words."""
        if not self.fully:
            step = self.geometry.layout.x.step
            name = "patches" if step == 1 else f"patches every {step} pixels"
            return name if self.fields.expression == Size(1, 1) else f"{name}, side by side"
        return "fully convolutional, " + ("one tile" if self.single else "tiles")

    def serving(self, job: PredictJob, path: Path) -> Serving:
        """Return the run that makes the map."""
        parameters = self._parameters(job)
        parameters["output.spcscale"] = float(self.fields.scale.width)
        parameters["output.efieldx"] = self.fields.expression.width
        parameters["output.efieldy"] = self.fields.expression.height
        if self.fully:
            parameters["model.fullyconv"] = True
        extended = []
        if self.written != self.geometry.layout.grid.window:
            extended.append(f"box={self.written}")
        if self.single:
            parameters["optim.disabletiling"] = True
            # Without this the writer asks for one strip after the other all the same.
            extended.append("streaming:type=none")
        else:
            parameters["optim.tilesizex"] = self.tile.width
            parameters["optim.tilesizey"] = self.tile.height
        return self._to(path, parameters, extended)

    def trial(self, job: PredictJob, path: Path, sample: Window) -> Serving:
        """Return the run that computes the patches of a sample, every one of them.

        Args:
            job: the job.
            path: the file to write.
            sample: pixels of the fully convolutional map; pixel k of it is pixel s k here.
        """
        scale = self.fields.scale.width
        parameters = self._parameters(job)
        parameters.update({
            "output.spcscale": 1.0, "output.efieldx": 1, "output.efieldy": 1,
        })  # fmt: skip
        box = Window(
            sample.x * scale, sample.y * scale,
            (sample.width - 1) * scale + 1, (sample.height - 1) * scale + 1,
        )  # fmt: skip
        return self._to(path, parameters, [f"box={box}"])

    def _parameters(self, job: PredictJob) -> dict[str, Any]:
        parameters: dict[str, Any] = {}
        for number, (source, tensor) in enumerate(zip(job.sources, self.placeholders), 1):
            receptive = self.fields.receptive[tensor.name]
            key = f"source{number}"
            parameters[f"{key}.il"] = [otb_name(raster) for raster in source.rasters]
            parameters[f"{key}.rfieldx"] = receptive.width
            parameters[f"{key}.rfieldy"] = receptive.height
            parameters[f"{key}.placeholder"] = tensor.name
        # No source.nodata and output.bv: they decide for whole tiles. The map is masked pixel by
        # pixel afterwards, as every other map.
        parameters["model.dir"] = job.model
        if self.constants:
            parameters["model.userplaceholders"] = list(self.constants)
        parameters["output.names"] = [tensor.name for tensor in self.outputs]
        return parameters

    def _to(self, path: Path, parameters: dict[str, Any], extended: list[str]) -> Serving:
        # OTB computes in float32 and truncates where the file holds whole numbers; float32 holds
        # every label up to 2^24, so what is written is what was computed.
        return Serving(parameters, str(path), "&".join([*extended, _COMPRESSED]), "float")


def make_plan(
    job: PredictJob,
    card: Optional[Card],
    signature: Signature,
    images: Sequence[Image],
    messages: Messages,
) -> Plan:
    """Decide what TensorflowModelServe is asked for.

    Args:
        job: the job.
        card: the model's card, if it has one.
        signature: the model's.
        images: what the sources are.
        messages: told what is otherwise than with the own engine.

    Raises:
        OtbError: the job asks for something that TensorflowModelServe cannot do.
        EngineError: anything else that does not fit.
    """
    refuse_what_it_cannot(job)
    placeholders = image_inputs(signature, job.placeholders, len(job.sources), card)
    for tensor, image in zip(placeholders, images):
        check_bands(tensor, image.bands, image.path)
        warn_of_precision(tensor, image, messages)
    outputs = outputs_to_compute(job, signature, card)
    fields = describe_fields(job, card, placeholders, outputs)
    fully = job.mode == FCN and fields.expression == Size(1, 1)
    if fully:
        for tensor in placeholders:
            if tensor.fixed is not None:
                raise OtbError(
                    f"The model's input “{tensor.name}” takes one size only ({tensor.fixed[0]} x "
                    f"{tensor.fixed[1]}), so TensorflowModelServe cannot run it fully "
                    f"convolutionally. {INSTEAD}"
                )
    part = common_part(images, fields)
    sources = [
        SourceGrid(tensor.name, image.path, image.grid, fields.receptive[tensor.name])
        for tensor, image in zip(placeholders, images)
    ]
    geometry = MapGeometry.of(
        sources, fields.expression, fields.scale, part=part, extent=job.extent, box=job.box
    )
    own = MapGeometry.of(sources, fields.expression, fields.scale)
    _tell_of_the_border(own.grid, geometry.layout.grid, messages)
    # A tile of a strided model that does not begin at the first output pixel reads
    # (s - 1) // 2 pixels too early.
    single = fully and fields.scale.width > 2
    area = geometry.area
    written = Window(0, 0, area.x + area.width, area.y + area.height) if single else area
    tile = _tile(job, fields, images, written, fully)
    plan = Plan(
        fields, geometry, written, placeholders, outputs, constant_texts(job, signature), fully,
        single, tile,
    )  # fmt: skip
    if single:
        _check_memory(job, plan, images, messages)
    return plan


def _tell_of_the_border(own: Grid, written: Grid, messages: Messages) -> None:
    """Say where the own engine's whole map has another border."""
    if own.differences(written):
        messages.warning(
            f"TensorflowModelServe leaves out pixels at the border: its whole map has "
            f"{written.width} x {written.height} pixels where that of ENGINE CNN Mapper has "
            f"{own.width} x {own.height}."
        )


def _tile(
    job: PredictJob, fields: RunFields, images: Sequence[Image], written: Window, fully: bool
) -> Size:
    if job.tile_size:
        side = job.tile_size
    else:
        plan, pixel = MemoryPlan(job.ram_mb), _bytes_of_pixel(images)
        if fully:
            side = int(plan.side(pixel)) // fields.scale.width
        else:
            receptive = next(iter(fields.receptive.values()))
            patch = receptive.width * receptive.height * pixel
            side = int(plan.side(patch)) * max(fields.expression.width, fields.expression.height)
        side = max(16, min(1024, side))
    # Whole receptive fields' worth: TensorflowModelServe would round up itself, with a warning.
    x, y = fields.expression.width, fields.expression.height
    return Size(
        max(x, min(side, written.width) // x * x), max(y, min(side, written.height) // y * y)
    )


def _bytes_of_pixel(images: Sequence[Image]) -> float:
    # No room for the runtime itself: Orfeo ToolBox is told RAM as well (OTB_MAX_RAM_HINT).
    return bytes_of_pixel(sum(image.bands for image in images), margin=1)


def _check_memory(job: PredictJob, plan: Plan, images: Sequence[Image], messages: Messages) -> None:
    seen = plan.geometry.layout.tile(plan.written).source
    need = math.ceil(seen.width * seen.height * _bytes_of_pixel(images) / 2**20)
    smaller = (
        "Choose a smaller EXTENT near the upper left corner, patch-based inference, or ENGINE "
        "CNN Mapper, which works in tiles."
    )
    if job.ram_mb and need > job.ram_mb:
        raise OtbError(
            f"Fully convolutional results of TensorflowModelServe are right in a single tile only "
            f"for a model of scale factor {plan.fields.scale}: {seen.width} x {seen.height} "
            f"pixels at once need about {need} MB, and RAM is {job.ram_mb} MB. {smaller}"
        )
    if job.tile_size and job.tile_size < max(plan.written.width, plan.written.height):
        messages.warning(
            f"TILE_SIZE {job.tile_size} is not used: fully convolutional results of "
            "TensorflowModelServe are right in a single tile only for a model of scale factor "
            f"{plan.fields.scale}."
        )
    if need > DEFAULT_RAM:
        messages.warning(
            f"TensorflowModelServe computes the map in a single tile, because its fully "
            f"convolutional results are right only so for a model of scale factor "
            f"{plan.fields.scale}: {seen.width} x {seen.height} pixels at once need about {need} "
            f"MB of memory. If that is too much: {smaller}"
        )
