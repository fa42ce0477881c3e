"""The plugin as QGIS loads it: it adds one Processing provider and takes it away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication

from . import translation
from .provider import CnnMapperProvider
from .worker import engine_texts, standby


class CnnMapperPlugin:
    """Adds the provider ``cnnmapper`` to Processing."""

    def __init__(self, iface: Any = None) -> None:
        # qgis_process has no interface and passes None; nothing here needs one.
        self._iface = iface
        self._provider: Optional[CnnMapperProvider] = None

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
        """Add the provider; the plugin has no other interface than the toolbox."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove the provider. QGIS also calls this after a start that failed half way."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        standby.workers.close()
        translation.remove()
