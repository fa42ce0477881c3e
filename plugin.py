"""The plugin as QGIS loads it: it adds one Processing provider and takes it away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication

from . import translation
from .provider import CnnMapperProvider
from .worker import engine_texts, standby

if TYPE_CHECKING:
    from .gui import Desktop


class CnnMapperPlugin:
    """Adds the provider ``cnnmapper`` to Processing."""

    def __init__(self, iface: Any = None) -> None:
        # qgis_process has no interface and passes None; nothing here needs one.
        self._iface = iface
        self._provider: Optional[CnnMapperProvider] = None
        self._desktop: Optional[Desktop] = None

    def initProcessing(self) -> None:
        """Add the provider. qgis_process calls this, and never :meth:`initGui`."""
        # Names are asked for when the provider is made.
        translation.install(translation.language())
        engine_texts.forget()
        standby.workers.open()
        self._provider = CnnMapperProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        # The models of the plugin are made of its algorithms, which have names only now.
        self._provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Add the provider, and what the desktop has beside the toolbox."""
        self.initProcessing()
        # Widgets are for the desktop only; qgis_process gets along without.
        from .gui import Desktop

        self._desktop = Desktop(self._iface)
        self._desktop.add()

    def unload(self) -> None:
        """Remove the provider. QGIS also calls this after a start that failed half way."""
        if self._desktop is not None:
            self._desktop.remove()
            self._desktop = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        standby.workers.close()
        translation.remove()
