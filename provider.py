"""The Processing provider: lists the algorithms, whatever is installed or not."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import settings
from .algorithms.assess_map import AssessMap
from .algorithms.compare_maps import CompareMaps
from .algorithms.edit_card import EditCard
from .algorithms.engine_report import EngineReport
from .algorithms.export_model import ExportModel
from .algorithms.fcn_inference import FcnInference
from .algorithms.icons import icon, icon_path
from .algorithms.inspect_model import InspectModel
from .algorithms.map_images import MapImages
from .algorithms.map_to_vector import MapToVector
from .algorithms.merge_maps import MergeMaps
from .algorithms.models import shipped_models
from .algorithms.patch_inference import PatchInference
from .algorithms.plan_parts import PlanParts
from .algorithms.polish_map import PolishMap
from .algorithms.remove_leftovers import RemoveLeftovers
from .algorithms.sample_patches import SamplePatches
from .algorithms.setup_environment import SetupEnvironment
from .algorithms.stac_image import StacImage
from .algorithms.suggest_labels import SuggestLabels
from .algorithms.train_model import TrainModel
from .translation import tr

ALGORITHMS = (
    SetupEnvironment,
    EngineReport,
    RemoveLeftovers,
    ExportModel,
    InspectModel,
    EditCard,
    StacImage,
    SamplePatches,
    SuggestLabels,
    TrainModel,
    PatchInference,
    FcnInference,
    MapImages,
    PlanParts,
    MergeMaps,
    PolishMap,
    MapToVector,
    CompareMaps,
    AssessMap,
)


class CnnMapperProvider(QgsProcessingProvider):
    """Provider ``cnnmapper``."""

    def id(self) -> str:
        """Identifier, the part before the colon of an algorithm's id."""
        return "cnnmapper"

    def name(self) -> str:
        """Name in the toolbox: a proper name, so it is not translated."""
        return "CNN Mapper"

    def longName(self) -> str:
        """Name with what it is."""
        return tr("CNN Mapper: Keras CNNs over rasters")

    def icon(self) -> QIcon:
        """Icon in the toolbox."""
        return icon("cnnmapper")

    def svgIconPath(self) -> str:
        """Path of the icon, for places that scale it themselves."""
        return icon_path("cnnmapper")

    def load(self) -> bool:
        """Register the settings and the algorithms."""
        settings.register(
            self.name(),
            self.icon(),
            tr("Python of the inference environment"),
            tr("Python of Orfeo ToolBox (interpreter, or command that starts one)"),
        )
        return super().load()

    def unload(self) -> None:
        """Take the settings away again."""
        settings.unregister(self.name())
        super().unload()

    def loadAlgorithms(self) -> None:
        """Add every algorithm; one that cannot run says why in ``canExecute``."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """GeoTIFF only: the legend, the band names and the provenance need it."""
        return ["tif"]
