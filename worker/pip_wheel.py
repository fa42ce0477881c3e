"""The pip that fills an environment: out of a wheel, and gone afterwards.

The environment has none of its own, which saves 15 MB, and needs no ``ensurepip``, which Debian
keeps in a package that QGIS does not ask for.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingFeedback

from ..translation import tr
from . import index_wheel, system
from .errors import InstallFailedError
from .pip_release import NAME as _NAME
from .pip_release import SHA256 as _SHA256
from .pip_release import VERSION


@contextmanager
def unpacked(
    bundled: str, wheels: str, index: Optional[str], feedback: QgsProcessingFeedback
) -> Iterator[Path]:
    """Yield a folder that holds pip and nothing else, removed afterwards.

    Args:
        bundled: the wheel that comes with the interpreter; empty: none.
        wheels: the folder of wheels that all comes from; empty: the package index.
        index: address of the package index; None: the usual one.
        feedback: told of a download.

    Raises:
        InstallFailedError: there is no pip to be had; says how.
    """
    folder = Path(tempfile.mkdtemp(prefix="cnnmapper-pip-"))
    try:
        wheel = _wheel(bundled, wheels, index, folder, feedback)
        inside = folder / "unpacked"
        try:
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(inside)
        except (OSError, zipfile.BadZipFile) as error:
            raise InstallFailedError(
                tr("pip cannot be unpacked from {wheel} ({reason}).").format(
                    wheel=wheel, reason=error
                )
            ) from None
        yield inside
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wheel(
    bundled: str, wheels: str, index: Optional[str], folder: Path, feedback: QgsProcessingFeedback
) -> Path:
    given = sorted(Path(wheels).glob("pip-*.whl")) if wheels else []
    if given:
        return given[-1]
    if bundled and os.path.isfile(bundled):
        return Path(bundled)
    if wheels:
        raise InstallFailedError(
            tr(
                "WHEELS: the folder {folder} has no wheel of pip, and the base interpreter brings "
                "none. On a machine with a network: python -m pip download --no-deps -d "
                '"{folder}" pip=={version}'
            ).format(folder=wheels, version=VERSION)
        )
    try:
        return index_wheel.download(_NAME, _SHA256, index, folder, feedback)
    except InstallFailedError as error:
        raise InstallFailedError(f"{error} {_way_out()}") from None


def _way_out(here: str = system.HERE) -> str:
    ways = [tr("Check the network and the proxy in Settings > Options > Network")]
    if here == system.LINUX:
        ways.append(tr("on Debian and Ubuntu, sudo apt install python3-venv, which has a pip"))
    ways.append(tr("install offline from a folder of wheels (WHEELS)"))
    return tr("; or ").join(ways) + "."
