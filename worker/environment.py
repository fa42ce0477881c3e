"""Where the engine runs: which Python, and whether it is ready.

The checks here start no process and are cheap enough for ``canExecute``, which
QGIS calls whenever it draws the toolbox.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

from .. import settings
from ..translation import tr
from . import system
from .contents import FULL, LIGHT, TIERS, Contents

VARIABLE = "CNNMAPPER_PYTHON"

_STAMP = "cnnmapper-environment.json"


def setup_algorithm() -> str:
    """Return what a sentence calls the algorithm that makes the environment."""
    return tr("“Set up the inference environment” (cnnmapper:setupenvironment)")


def exports_folder() -> Path:
    """Return where the exports of Keras files are kept that were given as a model."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cnnmapper" / "models"


def as_typed(path: str) -> str:
    """Return a path without the quotation marks that the Explorer of Windows copies with it."""
    path = path.strip()
    quoted = len(path) > 1 and path[0] == path[-1] == '"'
    return path[1:-1].strip() if quoted else path


def how_to_add_the_full_tier() -> str:
    """Return what to do where TensorFlow is missing."""
    return tr(
        "Add the full tier with {setup}, TIER full (qgis_process run cnnmapper:setupenvironment "
        "-- TIER=full); what is there stays."
    ).format(setup=setup_algorithm())


def how_to_add_dask() -> str:
    """Return what to do where Dask is missing."""
    return tr(
        "Add it with {setup}, CLUSTER (qgis_process run cnnmapper:setupenvironment -- "
        "CLUSTER=true); what is there stays."
    ).format(setup=setup_algorithm())


@dataclass(frozen=True)
class Stamp:
    """What a finished installation leaves behind, written last."""

    requirements: str
    """Hash of the requirements that were installed."""
    gpu: bool
    base: str
    """The interpreter that the environment was made from."""
    versions: dict[str, str]
    tier: str = FULL
    """Stamps without one are of the time before there were two."""
    cluster: bool = False
    """With Dask."""

    @property
    def contents(self) -> Contents:
        """What was installed."""
        return Contents(self.tier, self.gpu, self.cluster)


@dataclass(frozen=True)
class Environment:
    """A Python that the engine runs in."""

    python: Path
    origin: str
    """Who chose it: the variable, the setting, or the plugin (``managed``)."""

    @classmethod
    def current(cls) -> Environment:
        """Return the environment in force: the variable's, else the setting's, else our own."""
        chosen = as_typed(os.environ.get(VARIABLE, ""))
        if chosen:
            return cls(Path(chosen).expanduser(), VARIABLE)
        chosen = as_typed(settings.configured_python())
        if chosen:
            return cls(Path(chosen).expanduser(), "setting")
        return cls.managed()

    @classmethod
    def managed(cls) -> Environment:
        """Return the plugin's own environment, whether it exists or not.

        One that an earlier version made in the profile is used until there is another.
        """
        own, earlier = cls.own(), cls.in_profile()
        if own.folder != earlier.folder and own.stamp() is None and not earlier.problem():
            return earlier
        return own

    @classmethod
    def own(cls) -> Environment:
        """Return the environment where the plugin makes it, whether it exists or not."""
        profile = Path(QgsApplication.qgisSettingsDirPath())
        return cls.in_folder(system.home(profile, system.variables_of(os.environ)) / "env")

    @classmethod
    def in_profile(cls) -> Environment:
        """Return the environment in the profile folder, whether it exists or not."""
        return cls.in_folder(Path(QgsApplication.qgisSettingsDirPath()) / "cnnmapper" / "env")

    @classmethod
    def in_folder(cls, folder: Path) -> Environment:
        """Return the managed environment that lies in ``folder``."""
        return cls(system.python_of(folder), "managed")

    @property
    def folder(self) -> Path:
        """The folder of the virtual environment."""
        return self.python.parent.parent

    def problem(self) -> str:
        """Return why nothing can run here, or an empty string."""
        base = self._lost_base()
        if base:
            return tr(
                "The Python that the environment {folder} was made with is gone ({base}), as after "
                "an upgrade of QGIS or of the system. {way_out}"
            ).format(folder=self.folder, base=base, way_out=self._way_back())
        if not self.python.is_file():
            if self.origin == "managed" and self.stamp() is not None:
                return tr(
                    "The inference environment in {folder} has lost its Python, as in a profile "
                    "that was copied. {way_out}"
                ).format(folder=self.folder, way_out=self._way_back())
            if self.origin == "managed":
                return tr("There is no inference environment yet. {way_out}").format(
                    way_out=self.way_out()
                )
            return tr("There is no Python at {python}. {way_out}").format(
                python=self.python, way_out=self.way_out()
            )
        if not os.access(self.python, os.X_OK):
            return tr("{python} is not executable. {way_out}").format(
                python=self.python, way_out=self.way_out()
            )
        if self.origin != "managed":
            return ""
        stamp = self.stamp()
        if stamp is None:
            return tr("The inference environment is not complete. {way_out}").format(
                way_out=self.way_out()
            )
        if stamp.requirements != stamp.contents.digest():
            return tr(
                "The inference environment belongs to another version of the plugin. {way_out}"
            ).format(way_out=self.way_out())
        return ""

    def lacks_tensorflow(self) -> bool:
        """Tell whether TensorFlow is known to be missing; of a Python of the user's, nothing is."""
        stamp = self.stamp() if self.origin == "managed" else None
        return stamp is not None and stamp.tier == LIGHT

    def lacks_dask(self) -> bool:
        """Tell whether Dask is known to be missing; of a Python of the user's, nothing is."""
        stamp = self.stamp() if self.origin == "managed" else None
        return stamp is not None and not stamp.cluster

    def megabytes(self) -> int:
        """Return what the folder takes on the disk."""
        total = 0
        for folder, _, names in os.walk(self.folder):
            for name in names:
                try:
                    status = os.lstat(os.path.join(folder, name))
                except OSError:
                    continue
                # Windows counts no blocks.
                total += getattr(status, "st_blocks", 0) * 512 or status.st_size
        return round(total / (1 << 20))

    def way_out(self) -> str:
        """Return what to do about an environment that is missing or broken."""
        if self.origin == VARIABLE:
            return tr(
                "The environment variable {variable} names it: correct it, or remove it and "
                "run {setup}."
            ).format(variable=VARIABLE, setup=setup_algorithm())
        if self.origin == "setting":
            return tr(
                "Settings > Options > Processing > Providers > CNN Mapper names it: correct "
                "it, or empty it and run {setup}."
            ).format(setup=setup_algorithm())
        return tr(
            "Run {setup}, or set {variable} to a Python that has what the engine needs."
        ).format(setup=setup_algorithm(), variable=VARIABLE)

    def _way_back(self) -> str:
        if self.origin == "managed":
            return tr("Run {setup} again.").format(setup=setup_algorithm())
        return self.way_out()

    def _lost_base(self) -> str:
        """Return the base interpreter that a virtual environment names, if it is not there."""
        if self.python.is_symlink() and not self.python.exists():
            return os.path.realpath(self.python)
        try:
            lines = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return ""
        pairs = (line.partition("=") for line in lines)
        said = {name.strip(): value.strip() for name, _, value in pairs}
        home = Path(said.get("home") or self.folder)
        if not home.is_dir():
            return str(home)
        # A copy of the program starts the one that lies there.
        launched = self.python.suffix == ".exe" and self.python.is_file()
        program = home / "python.exe"
        return str(program) if launched and not program.is_file() else ""

    def files(self) -> tuple[tuple[str, int], ...]:
        """Return what changes when its packages do, and when that was (0: not there)."""
        folder = self.folder
        names = (_STAMP, "pyvenv.cfg", "Lib/site-packages")
        packages = folder.glob("lib/python3*/site-packages")
        paths = [self.python, *(folder / name for name in names), *packages]
        return tuple((str(path), _changed(path)) for path in paths)

    def stamp(self) -> Optional[Stamp]:
        """Return the stamp of a finished installation, or None."""
        try:
            document = json.loads((self.folder / _STAMP).read_text(encoding="utf-8"))
            stamp = Stamp(**document)
        except (OSError, ValueError, TypeError):
            return None
        return stamp if stamp.tier in TIERS else None

    def write_stamp(self, stamp: Stamp) -> None:
        """Declare the installation finished."""
        unfinished = self.folder / (_STAMP + ".part")
        unfinished.write_text(json.dumps(asdict(stamp), indent=1), encoding="utf-8")
        system.rename(unfinished, self.folder / _STAMP)

    def remove_stamp(self) -> None:
        """Declare the installation unfinished."""
        (self.folder / _STAMP).unlink(missing_ok=True)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
