"""What every algorithm shares: a table of parameters with their help, and the way errors go."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.contract.errors import EngineError
from ..engine.contract.job import Job
from ..engine.contract.result import AnyResult
from ..engine.contract.secrecy import public
from ..translation import tr
from ..worker import client, log
from ..worker.credentials import Credentials
from ..worker.engine_texts import in_language
from ..worker.environment import Environment
from ..worker.errors import WorkerError
from .early_checks import check_outputs
from .gdal_sources import opened, run_converting
from .groups import groups
from .guide import help_url
from .icons import icon, icon_path
from .readiness import environment_in_force

Parameters = dict[str, Any]
Results = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """One parameter: its definition, the help beside it, and the field of the job it fills."""

    definition: QgsProcessingParameterDefinition
    help: str
    advanced: bool = False
    field: str = ""
    """Field of the job that takes the value; empty: the algorithm reads it itself."""
    convert: Optional[Callable[[Any], Any]] = None
    """Turns the value into what the field holds."""


def help_text(summary: str, definitions: Iterable[QgsProcessingParameterDefinition]) -> str:
    """Return the help of an algorithm: what it does, then each parameter in a paragraph.

    qgis_process lists the parameters with their help itself, and prints tags as they are.
    """
    if QgsApplication.platform() == "qgis_process":
        return summary
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    shown = [d for d in definitions if d.help() and not d.flags() & hidden]
    lines = [summary, *(f"<b>{d.description()}</b>: {d.help()}" for d in shown)]
    return "\n".join(lines)


def _place(entry: Entry) -> int:
    """Return where a parameter stands in a dialog; the tab key goes in the order of the table."""
    return 2 if entry.definition.isDestination() else int(entry.advanced)


class CnnMapperAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. A subclass says only what differs."""

    NAME = ""
    """Part after the colon of the algorithm's id, and name of its icon."""
    WITH_TENSORFLOW = False
    """Whether it needs the environment's full tier, whatever its parameters are."""
    GROUP = "inference"
    """Identifier of its group, one of :func:`.groups.groups`."""

    def title(self) -> str:
        """Return the name in the toolbox."""
        raise NotImplementedError

    def summary(self) -> str:
        """Return what the algorithm does, in a few sentences."""
        raise NotImplementedError

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        raise NotImplementedError

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return []

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into what :meth:`work` needs; runs on the main thread."""

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Do it; runs in a background thread on the desktop."""
        raise NotImplementedError

    # What QGIS asks for

    def name(self) -> str:
        """Identifier within the provider."""
        return self.NAME

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.title()

    def group(self) -> str:
        """Group in the toolbox."""
        return groups()[self.GROUP]

    def groupId(self) -> str:
        """Identifier of the group."""
        return self.GROUP

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("neural network,deep learning,machine learning,classification,segmentation")
        # In any language, these and the English words are what people type.
        names = ["cnn", "keras", "tensorflow", "onnx", "otbtf", "neural"]
        return list(dict.fromkeys([*words.split(","), *names]))

    def icon(self) -> QIcon:
        """Icon in the toolbox."""
        return icon(self.NAME)

    def svgIconPath(self) -> str:
        """Path of the icon, for places that scale it themselves."""
        return icon_path(self.NAME)

    def shortHelpString(self) -> str:
        """Help in the side panel and in ``qgis_process help``, made from the table."""
        return help_text(self.summary(), self.parameterDefinitions())

    def helpUrl(self) -> str:
        """Address that the help button opens."""
        return help_url(self.name())

    def createInstance(self) -> CnnMapperAlgorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self._entries = sorted(self.entries(), key=_place)
        for entry in self._entries:
            definition = entry.definition
            definition.setHelp(entry.help)
            if entry.advanced:
                advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
                definition.setFlags(definition.flags() | advanced)
            self.addParameter(definition)
        for output in self.results():
            self.addOutput(output)

    def canExecute(self) -> tuple[bool, str]:
        """Return whether there is an inference environment, and if not, what to do."""
        return environment_in_force(self.WITH_TENSORFLOW)

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say what is wrong with a value; QGIS asks at every keystroke, so it must be quick."""
        parameters = opened(parameters, self.parameterDefinitions(), context)
        fine, reason = super().checkParameterValues(parameters, context)
        if fine:
            reason = self.refusal(parameters, context)
            return not reason, reason
        # QGIS says only "Incorrect parameter value for X".
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if not definition.checkValueIsAcceptable(value, context):
                return False, self.complaint(definition, value, context)
        return False, reason

    def _misnamed(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return which output has a name that its format does not allow, or an empty string."""
        for definition in self.destinationParameterDefinitions():
            value = parameters.get(definition.name())
            # QGIS asks this in its dialogs only.
            fine, reason = definition.isSupportedOutputValue(value, context)
            if value and not fine:
                return str(reason)
        return ""

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return which values do not go together, or an empty string."""
        return ""

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse what is sure to fail, as far as milliseconds and the files' heads tell.

        Raises:
            QgsProcessingException, EngineError: says why.
        """
        check_outputs(self.parameterDefinitions(), parameters, context)

    def refusal(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return why no worker need be started, or an empty string."""
        reason = self._misnamed(parameters, context) or self.contradiction(parameters, context)
        if reason:
            return reason
        try:
            self.check_early(parameters, context)
        except (QgsProcessingException, EngineError) as error:
            return public(in_language(str(error)))
        return ""

    def complaint(
        self,
        definition: QgsProcessingParameterDefinition,
        value: Any,
        context: QgsProcessingContext,
    ) -> str:
        """Return what is wrong with a value that QGIS does not accept."""
        if value in (None, "", []):
            found = tr("nothing is given")
        else:
            found = tr("{value} cannot be used").format(value=value)
        return f"{definition.name()} ({definition.description()}): {found}. {definition.help()}"

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the parameters where layers may be touched: on the main thread."""
        # QGIS only logs what is raised here, and processing.run then says nothing
        # but "There were errors": so it is raised again in processAlgorithm.
        self._refusal: Optional[Exception] = None
        self.credentials = Credentials()
        try:
            reason = self.refusal(parameters, context)
            if reason:
                raise QgsProcessingException(reason)
            self.read(parameters, context)
        except (QgsProcessingException, WorkerError) as error:
            self._refusal = error
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Run, and turn every error into one that Processing shows as a message."""
        try:
            if self._refusal is not None:
                raise self._refusal
            return self.work(parameters, context, feedback)
        except QgsProcessingException as error:
            raise QgsProcessingException(public(str(error))) from None
        except WorkerError as error:
            log.note(error.details)
            raise QgsProcessingException(public(str(error))) from None
        except Exception as error:
            # The last line of defence: a fault of ours is one sentence, and a log to report.
            log.note(public(traceback.format_exc()))
            place = traceback.extract_tb(error.__traceback__)[-1]
            raise QgsProcessingException(
                tr(
                    "CNN Mapper failed unexpectedly ({kind}: {reason}, in {file}, line {line}). "
                    "Please report this, with what the panel Log Messages shows under “CNN Mapper”."
                ).format(
                    kind=type(error).__name__,
                    reason=public(str(error)),
                    file=Path(place.filename).name,
                    line=place.lineno,
                )
            ) from None

    # For subclasses

    def job_fields(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
        """Return the fields of the job that are parameters taken over as they are."""
        fields: dict[str, Any] = {}
        for entry in self._entries:
            if entry.field and not entry.definition.isDestination():
                value = self._value(entry.definition, parameters, context)
                fields[entry.field] = entry.convert(value) if entry.convert else value
        return fields

    def _value(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> Any:
        name, kind = definition.name(), definition.type()
        given = parameters.get(name) is not None or definition.defaultValue() is not None
        if kind in ("number", "enum") and not given:
            return None  # no 0, and no first choice
        if kind == "boolean":
            return self.parameterAsBoolean(parameters, name, context)
        if kind == "number":
            if definition.dataType() == QgsProcessingParameterNumber.Type.Integer:
                return self.parameterAsInt(parameters, name, context)
            return self.parameterAsDouble(parameters, name, context)
        if kind == "enum":
            if definition.usesStaticStrings():
                return self.parameterAsEnumString(parameters, name, context)
            return self.parameterAsEnum(parameters, name, context)
        if kind == "file":
            return absolute(self.parameterAsFile(parameters, name, context).strip())
        return self.parameterAsString(parameters, name, context).strip()

    def run_job(
        self, job: Job, kind: type[AnyResult], feedback: QgsProcessingFeedback
    ) -> AnyResult:
        """Run the job in the environment in force, with what its layers need to be read.

        Args:
            job: what is to be done.
            kind: what its task gives.
            feedback: told how far it is, and asked whether it is to end.

        Raises:
            WorkerError: as :func:`client.run` and :func:`client.read`.
        """
        line = run_converting(
            job,
            lambda one: client.run(Environment.current(), one, feedback, self.credentials),
            feedback,
        )
        return client.read(kind, line)


def absolute(path: str) -> str:
    """Return the path from the root; the worker runs in a folder of its own. Empty stays empty."""
    return os.path.abspath(path) if path else ""


def with_ending(path: str, ending: str) -> str:
    """Return the path with an ending, where its file name has none. Empty stays empty."""
    return f"{path}{ending}" if path and not Path(path).suffix else path


def require_file(name: str, path: str, expected: str) -> None:
    """Refuse a path that is no file.

    Raises:
        QgsProcessingException: says parameter, path, and what was expected.
    """
    if path and not Path(path).is_file():
        found = tr("it is a folder") if Path(path).is_dir() else tr("it does not exist")
        raise QgsProcessingException(
            tr("{name}: {path} is not a file ({found}); expected is {expected}.").format(
                name=name, path=path, found=found, expected=expected
            )
        )


def require_suffix(name: str, path: str, *suffixes: str) -> None:
    """Refuse a file whose name ends otherwise.

    Raises:
        QgsProcessingException: says parameter, path, and what was expected.
    """
    suffix = Path(path).suffix.lower()
    if path and suffix not in suffixes:
        raise QgsProcessingException(
            tr(
                "{name}: {path} ends with {suffix}; expected is a file that ends with {suffixes}."
            ).format(
                name=name,
                path=path,
                suffix=suffix or tr("nothing"),
                suffixes=tr(" or ").join(suffixes),
            )
        )
