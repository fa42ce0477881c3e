"""The parts of Processing that work in the stand-in: definitions, algorithms, the provider."""

import enum
import tempfile

CORE = None
"""The module qgis.core, once it is made."""

_providers = {}
_settings_folder = tempfile.mkdtemp(prefix="cnnmapper-qt6-")


def _definition(self, name, description="", *arguments, **keywords):
    for key in ("type", "behavior"):
        # PyQt6 takes no number for an enumeration's member, nor does QGIS 4.
        if key in keywords and not isinstance(keywords[key], enum.Enum):
            raise TypeError(f"{type(self).__name__}: {key} is {keywords[key]!r}, no member")
    self._about = {"name": name, "description": description, "help": "", "flags": 0, **keywords}
    self._about["flags"] = CORE.QgsProcessingParameterDefinition.Flag(0)


def _get(key):
    return lambda self: self._about.get(key)


def _set(key):
    return lambda self, value: self._about.__setitem__(key, value)


def _algorithm(self):
    self._parameters, self._outputs, self._provider = [], [], None


def _add_algorithm(self, algorithm):
    # QGIS hands out copies, which it makes so.
    copy = algorithm.createInstance()
    copy.initAlgorithm({})
    if not hasattr(self, "_algorithms"):
        self._algorithms = {}
    self._algorithms[copy.name()] = copy
    return True


def _add_provider(_self, provider):
    _providers[provider.id()] = provider
    provider.load()
    return True


def _remove_provider(_self, provider):
    provider.unload()
    return _providers.pop(provider.id(), None) is not None


def provider(name):
    """Return a provider that was added, or None."""
    return _providers.get(name)


def algorithms(of):
    """Return the algorithms of a provider by their names."""
    return of._algorithms


PARTS = {
    "QgsProcessingParameterDefinition": {
        "__init__": _definition,
        "name": _get("name"),
        "description": _get("description"),
        "help": _get("help"),
        "setHelp": _set("help"),
        "flags": _get("flags"),
        "setFlags": _set("flags"),
        "defaultValue": _get("defaultValue"),
        "setDefaultValue": _set("defaultValue"),
        "metadata": _get("metadata"),
        "setMetadata": _set("metadata"),
        "isDestination": lambda self: False,
    },
    "QgsProcessingDestinationParameter": {
        "createByDefault": _get("createByDefault"),
        "setCreateByDefault": _set("createByDefault"),
        "isDestination": lambda self: True,
    },
    "QgsProcessingOutputDefinition": {
        "__init__": _definition,
        "name": _get("name"),
        "description": _get("description"),
    },
    "QgsProcessingAlgorithm": {
        "__init__": _algorithm,
        "addParameter": lambda self, one: self._parameters.append(one) is None,
        "addOutput": lambda self, one: self._outputs.append(one) is None,
        "parameterDefinitions": lambda self: list(self._parameters),
        "destinationParameterDefinitions": lambda self: [
            one for one in self._parameters if one.isDestination()
        ],
        "provider": lambda self: self._provider,
        "setProvider": lambda self, one: setattr(self, "_provider", one),
    },
    # The models are QGIS's own to read.
    "QgsProcessingModelAlgorithm": {"fromFile": lambda self, path: False},
    "QgsProcessingProvider": {
        "load": lambda self: self.loadAlgorithms() is None,
        "unload": lambda self: None,
        "addAlgorithm": _add_algorithm,
        "refreshAlgorithms": lambda self: self.loadAlgorithms(),
    },
    "QgsProcessingRegistry": {"addProvider": _add_provider, "removeProvider": _remove_provider},
    "QgsApplication": {
        "processingRegistry": staticmethod(lambda: CORE.QgsProcessingRegistry()),
        "platform": staticmethod(lambda: "desktop"),
        "qgisSettingsDirPath": staticmethod(lambda: _settings_folder),
        "messageLog": staticmethod(lambda: CORE.QgsMessageLog()),
    },
    "QgsMessageLog": {"logMessage": staticmethod(lambda text, tag, level: None)},
    "QgsSettings": {"value": lambda self, key, default=None, type=None: default},
    "QgsProcessingFeedback": {
        "pushInfo": lambda self, text: None,
        "pushDebugInfo": lambda self, text: None,
        "pushWarning": lambda self, text: None,
        "setProgressText": lambda self, text: None,
    },
    "QgsFeedback": {"setProgress": lambda self, value: None, "isCanceled": lambda self: False},
}
