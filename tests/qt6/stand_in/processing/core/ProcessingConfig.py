"""The options of Processing, as far as a plugin adds its own."""

from typing import Any, ClassVar


class Setting:
    """One option."""

    FILE = 2
    STRING = 0

    def __init__(self, group, name, description, default, valuetype=STRING, placeholder=""):
        self.group, self.name, self.description = group, name, description
        self.value = default


class ProcessingConfig:
    """All of them."""

    settings: ClassVar[dict[str, Setting]] = {}
    settingIcons: ClassVar[dict[str, Any]] = {}

    @staticmethod
    def addSetting(setting):
        """Add one."""
        ProcessingConfig.settings[setting.name] = setting

    @staticmethod
    def readSettings():
        """Take the kept values; there are none."""

    @staticmethod
    def getSetting(name):
        """Return a value, or None."""
        found = ProcessingConfig.settings.get(name)
        return found.value if found is not None else None
