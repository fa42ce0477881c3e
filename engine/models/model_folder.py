"""The folder of a SavedModel: is it one, and what is its hash, or an ONNX file's. Nothing heavy."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..contract.errors import ModelError, OutputError
from ..contract.file_kind import not_a_savedmodel
from ..maps.file_exchange import recover
from ..maps.output_paths import check_target_folder
from .onnx_file import read_onnx
from .onnx_safety import external_files

TEST_TENSORS = "test_tensors.npz"
OWN_NAMES = (
    "saved_model.pb", "variables", "assets", "regions", "onnx", TEST_TENSORS,
    "model_card.json", "fingerprint.pb", "keras_metadata.pb",
)  # fmt: skip
"""What an export makes or another program made in the folder of a SavedModel; what else lies
there is somebody's own. The first is what makes it one."""


def is_litter(name: str) -> bool:
    """Tell whether a file is one that the Finder or the Explorer leaves in folders it has shown."""
    return name.startswith("._") or name.lower() in (".ds_store", "thumbs.db", "desktop.ini")


def check_folder(folder: Path) -> None:
    """Check that a folder looks like a SavedModel.

    Raises:
        ModelError: it does not.
    """
    found = not_a_savedmodel(folder)
    if found:
        raise ModelError(found)


def recover_folder(folder: Path) -> None:
    """Put the model back that an export had set aside when it was killed.

    Raises:
        ModelError: it cannot be put back.
    """
    head, *others = (folder / name for name in OWN_NAMES)
    try:
        recover(folder, head, others)
    except OSError as error:
        raise ModelError(
            f"The model that an interrupted export set aside for {folder} cannot be put back: "
            f"{error.strerror}. Choose another OUTPUT folder."
        ) from error


def check_model_folder(target: Path) -> None:
    """Refuse a folder that a model cannot be exported to, and put back what was set aside in it.

    Raises:
        OutputError: it holds somebody's own files, or cannot be used.
        ModelError: what a killed export has set aside cannot be put back.
    """
    check_target_folder("OUTPUT", target)
    recover_folder(target)
    others = target.is_dir() and any(not is_litter(path.name) for path in target.iterdir())
    if others and not (target / OWN_NAMES[0]).exists():
        raise OutputError(
            f"OUTPUT {target} holds other files and no model. Choose a new or empty folder, or "
            "that of an earlier export."
        )


def sha256_of(model: Path) -> str:
    """Return the SHA-256 over the names and contents of a SavedModel's own files.

    Of an ONNX file it is that of the file, as other programs tell it, and, where its weights lie in
    files beside it, their names and contents follow.

    Raises:
        ModelError: the ONNX file is none.
        OSError: a file cannot be read.
    """
    digest = hashlib.sha256()
    if model.is_file():
        _add(digest, model)
        others, folder = external_files(read_onnx(model)), model.parent
    else:
        others, folder = tuple(_model_files(model)), model
    for path in others:
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        _add(digest, path)
    return digest.hexdigest()


def _add(digest: Any, path: Path) -> None:
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)


def _model_files(folder: Path) -> Iterable[Path]:
    yield folder / "saved_model.pb"
    if (folder / TEST_TENSORS).is_file():
        yield folder / TEST_TENSORS
    # regions: the networks that the engine runs in the model's place; onnx: all of them once more.
    for name in ("variables", "assets", "regions", "onnx"):
        found = (p for p in (folder / name).rglob("*") if p.is_file() and not is_litter(p.name))
        # Paths of Windows would be sorted without regard to capitals.
        yield from sorted(found, key=lambda path: path.parts)
