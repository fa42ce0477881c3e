"""May these files be written? Looked at before the work begins, in one way for every task."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..contract.errors import OutputError
from .operating_system import (
    check_replaceable,
    holds_open_files,
    place_of,
    why_not_called,
    why_too_long,
)

_GEOTIFF = (".tif", ".tiff")

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "OUTPUT": _GEOTIFF,
    "OUTPUT_PROBABILITIES": _GEOTIFF,
    "OUTPUT_CONFIDENCE": _GEOTIFF,
    "OUTPUT_HTML": (".html", ".htm"),
    "OUTPUT_CSV": (".csv",),
}
"""How the file of an output is called, by parameter."""

LONGEST_INSIDE = 120
"""Characters of the longest path that an export makes in its folder, for a time."""


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
    taken = {place_of(path): "a file cannot be both input and output"
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
        _check_name(name, path, why_too_long(str(path), _longest_beside(path)))
        clash = taken.get(place_of(path))
        if clash is not None:
            raise OutputError(
                f"{name} is {path}, which is read or written already; {clash}. Choose another file."
            )
        taken[place_of(path)] = "another output has the same file name"
        _check_parent(name, path)
        if path.is_dir():
            raise OutputError(f"{name} {path} is a folder; expected a file to write.")
        _check_open(name, path)


def refuse_overwriting(outputs: Iterable[Path], files: Iterable[str]) -> None:
    """Refuse outputs in the place of what an image is read from, as a virtual raster's parts.

    Args:
        outputs: the files to write.
        files: what GDAL names as the files of the image.

    Raises:
        OutputError: one is both.
    """
    read = {place_of(name) for name in files}
    for path in outputs:
        if place_of(path) in read:
            raise OutputError(
                f"{path} is a part of the image; it would be lost. Choose another output file."
            )


def check_target_folder(name: str, folder: Path) -> None:
    """Refuse an output folder that could not be written.

    Args:
        name: the parameter.
        folder: the folder, which need not be there yet.

    Raises:
        OutputError: says what was expected.
    """
    _check_name(name, folder, why_folder_too_long(folder))
    _check_parent(name, folder)
    if folder.is_file():
        raise OutputError(f"{name} {folder} is a file; expected a new or empty folder.")


def _check_parent(name: str, path: Path) -> None:
    if not path.parent.is_dir():
        raise OutputError(
            f"{name}: the folder {path.parent} does not exist. Create it, or choose another."
        )


def why_folder_too_long(folder: Path) -> str:
    """Say why the path of a folder is too long for an export; empty: it is not."""
    beside = len(f".{folder.name}.1234567.part") + 1 + LONGEST_INSIDE
    return why_too_long(str(folder), beside, folder=True)


def _check_name(name: str, path: Path, long: str) -> None:
    """Refuse what Windows takes for something else, or not at all."""
    if not path.name:
        raise OutputError(f"{name} is {path}; expected is a path that ends with a name.")
    wrong = why_not_called(str(path))
    if wrong:
        raise OutputError(f"{name} is {path}; {wrong}. Choose another name.")
    if long:
        raise OutputError(
            f"{name} is {path}; {long}. Choose a shorter name, or a folder nearer to the drive."
        )


def _longest_beside(path: Path) -> int:
    """Return the length of the longest name or path that is made for a file, from its folder on."""
    number = "1234567"
    return max(
        len(f"..{path.stem}.part.cog.{number}.part.tif.aux.xml"),
        len(f".{path.name}.{number}.going") + 1 + len(f"{path.name}.aux.xml"),
    )


def _check_open(name: str, path: Path) -> None:
    """Refuse to work for a file that another program keeps from being replaced in the end."""
    if not holds_open_files() or not path.exists():
        return
    try:
        check_replaceable(path, patient=False)
    except OSError as error:
        raise OutputError(
            f"{name} {path} cannot be replaced: {error.strerror}. Close it there, or choose "
            "another output file."
        ) from error
