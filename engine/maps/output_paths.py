"""May these files be written? Looked at before the work begins, in one way for every task."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..contract.errors import OutputError

_GEOTIFF = (".tif", ".tiff")

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "OUTPUT": _GEOTIFF,
    "OUTPUT_PROBABILITIES": _GEOTIFF,
    "OUTPUT_CONFIDENCE": _GEOTIFF,
    "OUTPUT_HTML": (".html", ".htm"),
    "OUTPUT_CSV": (".csv",),
}
"""How the file of an output is called, by parameter."""


def check_targets(
    outputs: Mapping[str, str],
    inputs: Iterable[str] = (),
    endings: Mapping[str, tuple[str, ...]] = ENDINGS,
) -> None:
    """Refuse output files that could not be written, or would overwrite an input.

    Args:
        outputs: path by parameter; empty where it is not wanted.
        inputs: paths that are read; empty ones do not count.
        endings: how a file may be called, by parameter; what is not named may be called anything.

    Raises:
        OutputError: says which, and what was expected.
    """
    taken = {Path(path).resolve(): "a file cannot be both input and output"
             for path in inputs if path}  # fmt: skip
    for name, output in outputs.items():
        if not output:
            continue
        path = Path(output)
        expected = endings.get(name, ())
        if expected and path.suffix.lower() not in expected:
            raise OutputError(
                f"{name} is {path}; expected is a name that ends with {' or '.join(expected)}."
            )
        clash = taken.get(path.resolve())
        if clash is not None:
            raise OutputError(
                f"{name} is {path}, which is read or written already; {clash}. Choose another file."
            )
        taken[path.resolve()] = "another output has the same file name"
        _check_parent(name, path)
        if path.is_dir():
            raise OutputError(f"{name} {path} is a folder; expected a file to write.")


def check_target_folder(name: str, folder: Path) -> None:
    """Refuse an output folder that could not be written.

    Args:
        name: the parameter.
        folder: the folder, which need not be there yet.

    Raises:
        OutputError: says what was expected.
    """
    _check_parent(name, folder)
    if folder.is_file():
        raise OutputError(f"{name} {folder} is a file; expected a new or empty folder.")


def _check_parent(name: str, path: Path) -> None:
    if not path.parent.is_dir():
        raise OutputError(
            f"{name}: the folder {path.parent} does not exist. Create it, or choose another."
        )
