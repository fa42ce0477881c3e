"""The first tile: there the method is held against the patches, on the image's real pixels."""

from __future__ import annotations

from typing import Union

from ..contract.errors import FieldsError, ModelError
from ..contract.job import DENSE, PATCH, PredictJob
from ..contract.messages import Messages
from ..geometry.map_geometry import MapGeometry
from ..imagery.sources import Sources
from ..models.output_agreement import Agreement
from .map_making import Computed
from .methods import ChosenMethod, Method


def check_first_tile(
    job: PredictJob,
    chosen: ChosenMethod,
    geometry: MapGeometry,
    sources: Sources,
    messages: Messages,
) -> tuple[Method, Computed]:
    """Compare the method with the patches on real pixels.

    Args:
        job: what is asked for.
        chosen: the method.
        geometry: of the map, or of the part that is made.
        sources: the images.
        messages: told where the patches are taken instead.

    Returns:
        The method, or the patches where it differs from them; and what has been computed.

    Raises:
        ModelError: it differs, and METHOD dense is asked for.
    """
    method = chosen.method
    if chosen.compare is None:
        return method, {}
    first = next(geometry.tiles(chosen.tile))
    messages.progress(0, f"Checking the method “{method.name}” on the first tile")
    pixels = sources.read(geometry.places, first.blocks).pixels
    found: Union[Agreement, str]
    try:
        outputs = method.run(pixels, first.blocks)
        found = chosen.compare(outputs, pixels, first.blocks)
    except FieldsError as error:
        found, outputs = str(error), {}
    if isinstance(found, Agreement) and found.equal:
        return method, {first: outputs}
    if chosen.instead is None:
        raise ModelError(
            "The model's padded network does not give on this image what its card says that it "
            f"does ({found}), so there is no map. Export the model again, or give "
            "RECEPTIVE_FIELD, EXPRESSION_FIELD and SCALE_FACTOR to have patches side by side."
        )
    what = f"The method “{method.name}” does not give what the patches give on this image ({found})"
    if job.mode == PATCH and job.method == DENSE:
        raise ModelError(f"{what}. Choose METHOD automatic or patches.")
    messages.warning(f"{what}, so the map is computed patch by patch.")
    return chosen.instead, {}
