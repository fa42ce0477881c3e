"""Runs pip in the inference environment and says in plain words how it went."""

from __future__ import annotations

import math
import re
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ..engine.contract.secrecy import keep_secret, public
from ..translation import tr
from . import certificates, pip_settings, process, system, variables
from .contents import Contents
from .errors import CancelledError, EnvironmentNotReadyError, InstallFailedError

_START, _COLLECTED, _END = 8.0, 75.0, 92.0
"""Progress of the whole installation when pip starts, has downloaded all, and ends."""
_WHEELHOUSE = Path(__file__).resolve().parent.parent / "scripts" / "wheelhouse.py"
_TYPICAL = 15
"""Number of packages by which the bar of the downloads has come to two thirds."""


def as_it_was() -> str:
    """Return what a cancelled installation has left."""
    return tr("What was complete before is as it was. Run it again to begin anew.")


def _reasons() -> tuple[tuple[str, str], ...]:
    """Return by what each reason is known in what pip says, and what to do about it."""
    return (
        (
            r"No space left on device|not enough space on the disk|Errno 28",
            tr(
                "The disk is full: make room in the folder of the QGIS profile, or on the disk of "
                "the temporary files."
            ),
        ),
        (
            r"407 Proxy Authentication|ProxyError|Cannot connect to proxy",
            tr("The proxy refuses the connection: correct it in Settings > Options > Network."),
        ),
        (
            r"CERTIFICATE_VERIFY_FAILED|SSLError",
            tr(
                "The certificate of the package index is not trusted. If your network inspects "
                "connections, set PIP_CERT to the certificate of your organisation."
            ),
        ),
        (
            r"NewConnectionError|ConnectTimeout|ReadTimeout|Name or service not known|"
            r"getaddrinfo failed|Network is unreachable|Connection refused|Failed to establish",
            tr(
                "The package index cannot be reached: check the network and the proxy in Settings "
                "> Options > Network, or install offline from a folder of wheels (WHEELS)."
            ),
        ),
        (
            r"filename or extension is too long|enable Windows Long Path|WinError 206",
            tr(
                "A path is too long for Windows: enable long paths (LongPathsEnabled), or choose a "
                "profile folder with a shorter path."
            ),
        ),
        (
            r"HASH|hashes",
            tr("A file that was downloaded is damaged: try again."),
        ),
    )


def how_to_fill(folder: Path, contents: Contents) -> str:
    """Return the command that fills a folder of wheels."""
    options = f"--system {system.HERE} --tier {contents.tier}" + " --gpu" * contents.gpu
    options += " --cluster" * contents.cluster
    return tr(
        "Fill it on a machine with a network, of whatever kind, with the version of the base "
        'interpreter (3.12, say): python3 "{script}" "{folder}" {options} --python 3.12'
    ).format(script=_WHEELHOUSE, folder=folder, options=options)


def install(
    python: str,
    tool: Path,
    site: Path,
    wheels: str,
    contents: Contents,
    feedback: QgsProcessingFeedback,
) -> None:
    """Install the requirements that are not met.

    Args:
        python: the interpreter of the environment.
        tool: the folder that pip lies in.
        site: the environment's site-packages.
        wheels: install from this folder alone; empty: from the package index.
        contents: what is to be installed.

    Raises:
        InstallFailedError: pip failed; says why, and what it said.
        CancelledError: the user cancelled.
    """
    environment, secrets = variables.for_pip(offline=bool(wheels))
    keep_secret(secrets)
    if not wheels and not pip_settings.has_certificate(environment):
        environment.update(certificates.for_pip(tool.parent))
    narrator = _Narrator(feedback)
    feedback.setProgressText(tr("Installing the packages"))
    try:
        outcome = process.run(
            python,
            _arguments(tool, wheels, contents),
            directory=str(site),
            variables=environment,
            on_line=narrator.hear,
            on_error=narrator.hear_error,
            is_cancelled=feedback.isCanceled,
        )
    except process.NotStartedError as error:
        raise EnvironmentNotReadyError(str(error)) from None
    if outcome.cancelled:
        raise CancelledError(as_it_was())
    if not outcome.fine:
        raise InstallFailedError(_failure(outcome, narrator.errors, wheels, contents))


def _arguments(tool: Path, wheels: str, contents: Contents) -> list[str]:
    arguments = [
        "-I", str(tool / "pip"), "install", "--disable-pip-version-check", "--no-input",
        # What is imported is compiled then; all of it would be a third more, and half a minute.
        "--no-compile",
        # No source archive: building one runs foreign code and needs a compiler.
        "--only-binary", ":all:",
        "--progress-bar", "raw" if _version(tool) >= (24, 1) else "off",
    ]
    for path in contents.requirements:
        arguments += ["-r", str(path)]
    if wheels:
        arguments += ["--no-index", "--find-links", str(Path(wheels).resolve())]
    return arguments


def _version(tool: Path) -> tuple[int, ...]:
    for path in tool.glob("pip-*.dist-info"):
        numbers = re.findall(r"\d+", path.name)
        return tuple(int(number) for number in numbers[:2])
    return (0,)


def _failure(
    outcome: process.Outcome, errors: list[str], wheels: str, contents: Contents
) -> str:
    text = "\n".join(errors[-30:])
    if wheels and "No matching distribution" in text:
        reason = tr(
            "The folder {folder} lacks a wheel that fits this machine and this Python. "
            "{how_to_fill}"
        ).format(folder=wheels, how_to_fill=how_to_fill(Path(wheels), contents))
    else:
        reason = next(
            (advice for pattern, advice in _reasons() if re.search(pattern, text)),
            tr("The lines below say why."),
        )
    how = tr("signal or status {code}") if outcome.crashed else tr("exit code {code}")
    return tr("pip could not install the packages ({how}). {reason}\npip said:\n{said}").format(
        how=how.format(code=outcome.code), reason=reason, said=text
    )


class _Narrator:
    """Turns what pip prints into log lines and progress."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._collected = 0
        self._name = tr("a package")
        self.errors: list[str] = []

    def hear_error(self, line: str) -> None:
        """Take a line of standard error."""
        line = public(line)
        self.errors.append(line)
        del self.errors[:-200]
        self._feedback.pushInfo(line)

    def hear(self, line: str) -> None:
        """Take a line of standard output."""
        line = public(line)
        amount = re.match(r"\s*Progress (\d+) of (\d+)", line)
        if amount:
            done, total = (int(number) / 1e6 for number in amount.groups())
            if total:
                self._feedback.setProgressText(
                    tr("Downloading {name}, {done:.0f} of {total:.0f} MB").format(
                        name=self._name, done=done, total=total
                    )
                )
            return
        if line.startswith("Ignoring "):
            return  # A requirement for another Python: nothing that concerns this one.
        self._feedback.pushInfo(line)
        collecting = re.match(r"(?:Collecting|Processing) (?:.*[/\\])?([A-Za-z0-9._]+)", line)
        downloading = re.match(r"\s*(?:Downloading|Using cached) ([^\s/]+\.whl)", line)
        if collecting:
            self._collected += 1
            self._name = collecting.group(1)
            share = 1 - math.exp(-self._collected / _TYPICAL)
            self._feedback.setProgress(_START + share * (_COLLECTED - _START))
        elif downloading:
            self._name = downloading.group(1).split("-")[0]
        elif line.startswith("Installing collected packages"):
            self._feedback.setProgress(_COLLECTED)
            self._feedback.setProgressText(tr("Unpacking; this takes some minutes"))
        elif line.startswith("Successfully installed"):
            self._feedback.setProgress(_END)
