"""``cnnmapper:removeleftovers``: what runs that were interrupted have left beside their outputs."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ..engine.contract.unfinished import megabytes
from ..engine.leftovers import Found, Leftover, find, remove
from ..translation import tr
from ..worker.environment import exports_folder
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute


class RemoveLeftovers(CnnMapperAlgorithm):
    """Needs no environment: files are looked at by QGIS's own Python."""

    NAME = "removeleftovers"
    GROUP = "setup"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Remove what interrupted runs have left")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("cancel,clean up,delete,disk space,temporary files,hidden files,resume")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "A run that is cancelled, or ends half way, keeps its finished tiles in hidden files "
            "beside the output, so that the same run can go on from there; one that is killed "
            "leaves unfinished files as well. This removes them: the tiles and their list, "
            "unfinished maps, vector layers, reports and models, each only if its name and its "
            "contents say that CNN Mapper made it. What a run is writing at this moment stays, and "
            "so do finished outputs, your own files and the kept exports of Keras files. Leftovers "
            "of exports in the profile of QGIS are removed, too. The log lists each file with its "
            "size and when it was written. Removed tiles have to be computed again."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterFile(
                    "FOLDER",
                    tr("Folder to look in"),
                    behavior=QgsProcessingParameterFile.Behavior.Folder,
                ),
                tr("The folder that the outputs of the interrupted runs were to go to."),
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "RECURSIVE", tr("Look into the folders in it, too"), defaultValue=False
                ),
                tr("Links to other folders are not followed."),
            ),
            Entry(
                QgsProcessingParameterBoolean("DRY_RUN", tr("Only list them"), defaultValue=False),
                tr("The log says what would be removed, and nothing is."),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("COUNT", tr("Files and folders removed, or listed")),
            QgsProcessingOutputNumber("MEGABYTES", tr("Their size in MB")),
        ]

    def canExecute(self) -> tuple[bool, str]:
        """It can always run."""
        return True, ""

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into where to look."""
        folder = absolute(self.parameterAsFile(parameters, "FOLDER", context).strip())
        if not Path(folder).is_dir():
            raise QgsProcessingException(
                tr("FOLDER: {folder} is not a folder; expected is one that exists.").format(
                    folder=folder or tr("nothing")
                )
            )
        self._folder = Path(folder)
        self._recursive = self.parameterAsBoolean(parameters, "RECURSIVE", context)
        self._dry = self.parameterAsBoolean(parameters, "DRY_RUN", context)

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Look, list and remove."""
        found = find(self._folder, self._recursive, feedback.isCanceled)
        exports = exports_folder()
        if exports.is_dir() and not self._covers(exports):
            own = find(exports)
            found.leftovers += own.leftovers
            found.at_work += own.at_work
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was removed."))
        _tell(found, feedback)
        gone = found.leftovers
        if not self._dry:
            failed = remove(gone)
            for one, reason in failed:
                feedback.pushWarning(
                    tr("{path} stays: {reason}.").format(
                        path=one.path, reason=reason or tr("a run is at work on it")
                    )
                )
            stays = [one for one, _ in failed]
            gone = [one for one in gone if one not in stays]
        feedback.pushInfo(self._sum(gone))
        size = sum(one.size for one in gone)
        return {"COUNT": len(gone), "MEGABYTES": round(size / (1 << 20), 3)}

    def _covers(self, folder: Path) -> bool:
        own, other = (os.path.realpath(path) for path in (self._folder, folder))
        return own == other or (self._recursive and other.startswith(own + os.sep))

    def _sum(self, gone: list[Leftover]) -> str:
        if not gone:
            return tr("There is nothing to remove in {folder}.").format(folder=self._folder)
        text = (
            tr("{count} files and folders ({size}) would be removed.")
            if self._dry
            else tr("{count} files and folders ({size}) are removed.")
        )
        return text.format(count=len(gone), size=megabytes(sum(one.size for one in gone)))


def _tell(found: Found, feedback: QgsProcessingFeedback) -> None:
    """List what was found, and what stays for a reason."""
    for one in found.leftovers:
        when = datetime.datetime.fromtimestamp(one.changed).strftime("%Y-%m-%d %H:%M")
        feedback.pushInfo(f"{one.path}    {megabytes(one.size)}    {when}")
    for path in found.at_work:
        feedback.pushInfo(
            tr("{path} stays: {reason}.").format(path=path, reason=tr("a run is at work on it"))
        )
    for path in found.aside:
        feedback.pushWarning(
            tr(
                "{path} stays: it holds what was there before an interrupted run replaced it. The "
                "next run with the same output puts it back."
            ).format(path=path)
        )
    for path in found.unread:
        feedback.pushWarning(tr("{path} cannot be read; it was left out.").format(path=path))
