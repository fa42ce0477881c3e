"""Output files, looked at before the work begins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..contract.errors import EngineError

_SUFFIXES = {"OUTPUT": (".tif", ".tiff"), "OUTPUT_HTML": (".html", ".htm"), "OUTPUT_CSV": (".csv",)}


def check_targets(outputs: Mapping[str, str], inputs: Iterable[str]) -> None:
    """Refuse outputs that could not be written, or would overwrite an input.

    Args:
        outputs: path by parameter; empty where it is not wanted.
        inputs: paths that are read.

    Raises:
        EngineError: says which, and what was expected.
    """
    taken = {Path(path).resolve(): path for path in inputs if path}
    for name, output in outputs.items():
        if not output:
            continue
        path = Path(output)
        if path.suffix.lower() not in _SUFFIXES[name]:
            raise EngineError(
                f"{name} is {path}; expected is a name that ends with "
                f"{' or '.join(_SUFFIXES[name])}."
            )
        if path.resolve() in taken:
            raise EngineError(
                f"{name} is {path}, which is read or written already. Choose another file."
            )
        taken[path.resolve()] = output
        if not path.parent.is_dir():
            raise EngineError(
                f"{name}: the folder {path.parent} does not exist. Create it, or choose another."
            )
