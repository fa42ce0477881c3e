"""The plugin's page under Settings > Options > Processing > Providers."""

from __future__ import annotations

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.PyQt.QtGui import QIcon

from .translation import tr

PYTHON = "CNNMAPPER_PYTHON"
"""Python of an inference environment that the user made; empty: the managed one."""

OTB_PYTHON = "CNNMAPPER_OTB_PYTHON"
"""Python of Orfeo ToolBox: an interpreter, or a command that starts one."""


def register(group: str, icon: QIcon, description: str, otb_description: str) -> None:
    """Add the plugin's settings to the options of Processing."""
    ProcessingConfig.settingIcons[group] = icon
    ProcessingConfig.addSetting(
        Setting(
            group,
            PYTHON,
            description,
            "",
            valuetype=Setting.FILE,
            placeholder=tr("Leave blank for the managed environment"),
        )
    )
    ProcessingConfig.addSetting(
        Setting(
            group,
            OTB_PYTHON,
            otb_description,
            "",
            valuetype=Setting.STRING,
            placeholder="docker run --rm mdl4eo/otbtf:latest python3",
        )
    )
    ProcessingConfig.readSettings()


def unregister(group: str) -> None:
    """Take the plugin's settings away again."""
    for name in (PYTHON, OTB_PYTHON):
        ProcessingConfig.settings.pop(name, None)
    ProcessingConfig.settingIcons.pop(group, None)


def configured_python() -> str:
    """Return the interpreter that the user chose in the options, or an empty string."""
    return str(ProcessingConfig.getSetting(PYTHON) or "").strip()


def configured_otb_python() -> str:
    """Return the command of Orfeo ToolBox's Python from the options, or an empty string."""
    return str(ProcessingConfig.getSetting(OTB_PYTHON) or "").strip()
