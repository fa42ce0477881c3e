"""Test tensors: an input and what the model gives for it, kept beside a model.

The file has the arrays ``input:NAME``, ``output:NAME`` and ``tolerance``.

Whoever runs the model in another runtime, version or device than those that it was proven in can
tell by them whether it still gives what it gave, as models in the BioImage Model Zoo can be told.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from .model_folder import TEST_TENSORS
from .output_agreement import agreement_of
from .runtime import LoadedModel
from .tensors import Arrays

_INPUT, _OUTPUT, _TOLERANCE = "input:", "output:", "tolerance"
_MOST_BYTES = 64 << 20
"""Of one array that is read."""


@dataclass(frozen=True)
class TestTensors:
    """An input, and what the model gave for it when it was exported."""

    inputs: Mapping[str, NDArray[Any]]
    """By name: images (1, rows, columns, bands), and the values of the others."""
    outputs: Mapping[str, NDArray[Any]]
    tolerance: float
    """By how much an output may differ; of outputs beyond 1 relative to the largest."""

    __test__ = False  # it is none of pytest's

    def write(self, folder: Path) -> None:
        """Write them into a model's folder."""
        arrays = {_TOLERANCE: np.float64(self.tolerance)}
        arrays |= {_INPUT + name: np.asarray(value) for name, value in self.inputs.items()}
        arrays |= {_OUTPUT + name: np.asarray(value) for name, value in self.outputs.items()}
        np.savez_compressed(folder / TEST_TENSORS, allow_pickle=False, **arrays)

    @classmethod
    def read(cls, folder: Path) -> Optional[TestTensors]:
        """Read those of a model's folder; None: it has none.

        Raises:
            ModelError: they are damaged.
        """
        path = folder / TEST_TENSORS
        if not path.is_file():
            return None
        try:
            with zipfile.ZipFile(path) as archive:
                if any(one.file_size > _MOST_BYTES for one in archive.infolist()):
                    raise ValueError("an array is too large")
            with np.load(path, allow_pickle=False) as arrays:
                found = {name: arrays[name] for name in arrays.files}
            return cls(
                {n[len(_INPUT) :]: v for n, v in found.items() if n.startswith(_INPUT)},
                {n[len(_OUTPUT) :]: v for n, v in found.items() if n.startswith(_OUTPUT)},
                float(found[_TOLERANCE]),
            )
        except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
            raise ModelError(
                f"{path} cannot be read ({str(error).splitlines()[0][:100]}). Export the model "
                "again with “Export a Keras model”."
            ) from error

    def difference(self, model: LoadedModel) -> float:
        """Return by how much a model differs; infinite: labels do.

        Raises:
            ModelError: it does not run on the input.
        """
        images = {tensor.name for tensor in model.signature.images}
        predict = model.compile(
            {name: str(value.dtype) for name, value in self.inputs.items() if name in images},
            list(self.outputs),
            {name: value for name, value in self.inputs.items() if name not in images},
        )
        found: Arrays = predict({n: v for n, v in self.inputs.items() if n in images})
        result = agreement_of(self.outputs, found)
        return float("inf") if result.labels_differ else result.largest


def check_self(folder: Path, model: LoadedModel, proven_in: str) -> str:
    """Check that a model gives what it gave when it was exported; return that in words.

    Args:
        folder: the exported model's.
        model: loaded from it.
        proven_in: what runs it, and its version, as it was at the export: there it need not be
            checked.

    Returns:
        A sentence for the log; empty: nothing was checked.

    Raises:
        ModelError: it gives something else.
    """
    if model.name == proven_in:
        return ""
    tensors = TestTensors.read(folder)
    if tensors is None:
        return ""
    found = tensors.difference(model)
    if not found <= tensors.tolerance:
        what = "other labels" if found == float("inf") else f"a largest difference of {found:.2g}"
        raise ModelError(
            f"In {model.name} the model {folder} does not give what it gave in {proven_in} when it "
            f"was exported: {what} on its test tensors, expected is at most "
            f"{tensors.tolerance:.2g}. Choose another RUNTIME or DEVICE, or export the model again."
        )
    return (
        f"The model was proven in {proven_in}; in {model.name} it gives the same for its test "
        f"tensors (largest difference {found:.1g})."
    )
