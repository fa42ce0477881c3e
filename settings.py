"""The plugin's page under Settings > Options > Processing > Providers."""

from __future__ import annotations

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.PyQt.QtGui import QIcon

PYTHON = "CNNMAPPER_PYTHON"
"""Python of an inference environment that the user made; empty: the managed one."""


def register(group: str, icon: QIcon, description: str) -> None:
    """Add the plugin's settings to the options of Processing."""
    ProcessingConfig.settingIcons[group] = icon
    ProcessingConfig.addSetting(
        Setting(
            group,
            PYTHON,
            description,
            "",
            valuetype=Setting.FILE,
            placeholder="Leave blank for the managed environment",
        )
    )
    ProcessingConfig.readSettings()


def unregister(group: str) -> None:
    """Take the plugin's settings away again."""
    ProcessingConfig.settings.pop(PYTHON, None)
    ProcessingConfig.settingIcons.pop(group, None)


def configured_python() -> str:
    """Return the interpreter that the user chose in the options, or an empty string."""
    return str(ProcessingConfig.getSetting(PYTHON) or "").strip()
