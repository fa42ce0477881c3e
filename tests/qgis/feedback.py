"""A feedback that remembers what it was told."""

from qgis.core import QgsProcessingFeedback


class Recording(QgsProcessingFeedback):
    """Keeps infos, warnings, debug lines, texts and every progress."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.debug, self.texts, self.steps = [], [], [], [], []
        self.progressChanged.connect(self.steps.append)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushDebugInfo(self, info):
        self.debug.append(info)

    def setProgressText(self, text):
        self.texts.append(text)

    @property
    def everything(self):
        return "\n".join([*self.infos, *self.warnings, *self.debug, *self.texts])
