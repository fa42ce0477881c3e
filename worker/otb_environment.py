"""Where Orfeo ToolBox runs: an interpreter, or a command that starts one, such as a container's."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import settings
from ..translation import tr
from . import system
from .errors import EnvironmentNotReadyError

VARIABLE = "CNNMAPPER_OTB_PYTHON"

# Program, the word after which its options stand, and what mounts a folder.
_CONTAINERS = {
    "docker": ("run", "-v"),
    "podman": ("run", "-v"),
    "nerdctl": ("run", "-v"),
    "apptainer": ("exec", "-B"),
    "singularity": ("exec", "-B"),
}


@dataclass(frozen=True)
class OtbEnvironment:
    """The command that starts a Python which has pyotb."""

    command: tuple[str, ...]
    """Program and arguments; empty: none is set, or it cannot be read."""
    origin: str
    """Who chose it: the variable, the setting, or nobody (empty)."""
    text: str = ""
    """The command as it was written."""
    here: str = system.HERE
    """The system."""

    @classmethod
    def current(cls) -> OtbEnvironment:
        """Return what is in force: the variable's, else the setting's."""
        text = os.environ.get(VARIABLE, "").strip()
        if text:
            return cls(_split(text), VARIABLE, text)
        text = settings.configured_otb_python()
        return cls(_split(text), "setting" if text else "", text)

    @property
    def container(self) -> str:
        """The container program, or empty."""
        return _container(self.command)[0]

    def problem(self) -> str:
        """Return why nothing can run here, or an empty string. Starts nothing."""
        if not self.origin:
            return _how_to_install()
        if self.origin == VARIABLE:
            where = tr("The environment variable {variable} is “{text}”")
        else:
            where = tr("The setting {variable} is “{text}”")
        where = where.format(variable=VARIABLE, text=self.text)
        if not self.command:
            return tr(
                "{where}; it has a quotation mark without its partner. Correct it in {places}."
            ).format(where=where, places=_places())
        if shutil.which(self.command[0]) is None:
            return tr(
                "{where}; there is no program {program}. Correct it in {places}. {install}"
            ).format(
                where=where,
                program=self.command[0],
                places=_places(),
                install=_how_to_install(),
            )
        container, place_of_options = _container(self.command)
        if container and not place_of_options:
            word = _CONTAINERS[container][0]
            return tr(
                "{where}; expected is “{word}” after {container}, so that the folders of a job "
                "can be mounted. Correct it in {places}."
            ).format(where=where, word=word, container=container, places=_places())
        if container and self.here == system.WINDOWS:
            return tr(
                "{where}; a path of Windows cannot be the same inside a container. Start QGIS in "
                "WSL, or choose an interpreter instead."
            ).format(where=where)
        return ""

    def with_folders(self, writable: Sequence[Path], readable: Sequence[Path]) -> list[str]:
        """Return the command with the folders mounted at the same paths, if it is a container's.

        Raises:
            EnvironmentNotReadyError: a folder's name cannot be written there.
        """
        container, place = _container(self.command)
        if not container:
            return list(self.command)
        option = _CONTAINERS[container][1]
        # What an apptainer is given is divided by commas.
        forbidden = ":," if option == "-B" else ":"
        wanted = {str(folder): "" for folder in writable}
        for folder in readable:
            wanted.setdefault(str(folder), ":ro")
        mounts: list[str] = []
        # The outer one first: a folder in it may be writable where it is not.
        for path, mode in sorted(wanted.items()):
            if any(character in path for character in forbidden):
                raise EnvironmentNotReadyError(
                    tr(
                        "The folder {folder} cannot be mounted in a container, because its name "
                        "holds one of the characters {forbidden}. Rename it, or use another folder."
                    ).format(folder=path, forbidden=forbidden)
                )
            mounts += [option, f"{path}:{path}{mode}"]
        # Without -i, standard input ends at once, and that means cancel.
        interactive = ["-i"] if option == "-v" else []
        return [*self.command[:place], *interactive, *mounts, *self.command[place:]]


def _places() -> str:
    """Return where the command is named, as the part of a sentence."""
    return tr(
        "the environment variable {variable} or Settings > Options > Processing > Providers > CNN "
        "Mapper"
    ).format(variable=VARIABLE)


def _how_to_install() -> str:
    return tr(
        "Orfeo ToolBox is not set up. Install OTBTF, which is Orfeo ToolBox with TensorFlow "
        "inside, or take its container, and name its Python in {places}: an interpreter that can "
        "import pyotb, or a command that starts one, such as “docker run --rm mdl4eo/otbtf:latest "
        "python3”. Folders are mounted by themselves."
    ).format(places=_places())


def _split(text: str, here: str = system.HERE) -> tuple[str, ...]:
    if Path(text).expanduser().is_file():
        return (str(Path(text).expanduser()),)
    try:
        if here == system.WINDOWS:
            # Backslashes are no escapes there.
            return tuple(part.strip("\"'") for part in shlex.split(text, posix=False))
        return tuple(shlex.split(text))
    except ValueError:
        return ()


def _container(command: Sequence[str]) -> tuple[str, int]:
    """Return the container program in a command, and where its options go (0: nowhere)."""
    for number, part in enumerate(command):
        name = re.sub(r"\.exe$", "", Path(part).name.lower())
        if name in _CONTAINERS:
            word = _CONTAINERS[name][0]
            rest = list(command[number + 1 :])
            return name, number + 2 + rest.index(word) if word in rest else 0
    return "", 0
