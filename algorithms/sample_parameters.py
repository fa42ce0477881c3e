"""The parameters of the sampling, each with its help."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..engine.contract.sampling_job import (
    BALANCES,
    LABEL_KINDS,
    MOST_FOLDS,
    SAMPLED_VALUES,
    SPLITS,
)
from ..translation import tr
from .base import Entry
from .image_parameters import ImageParameter, further_sources
from .label_features import LABELS
from .legend_file import legend_entry

RASTER, IMAGES = "LABELS_RASTER", "IMAGES"


def images() -> list[Entry]:
    """Return the images, and which of their numbers are taken."""
    rasters = QgsProcessing.SourceType.TypeRaster
    return [
        Entry(
            ImageParameter("INPUT", tr("Image")),
            tr(
                "The raster that patches are cut out of. Scripts, models and the command line may "
                "give several, which are stacked in their order."
            ),
        ),
        Entry(
            QgsProcessingParameterMultipleLayers(
                "FURTHER_INPUT", tr("Further rasters of the image"), rasters, optional=True
            ),
            tr(
                "Rasters on the same pixel grid whose bands are stacked on those of the image, in "
                "this order; of a series of dates one raster for each, the first date as the "
                "image. Maps have to be made with the same order."
            ),
            advanced=True,
        ),
        Entry(
            QgsProcessingParameterMultipleLayers(
                IMAGES, tr("Further images to sample"), rasters, optional=True
            ),
            tr(
                "Other places or dates, sampled one after the other with the same labels and the "
                "same bands: rasters in the same CRS. Where an image is a stack, or has several "
                "sources, as many rasters for each as the first one has, in the same order. What "
                "lies in one block of ground is in one part, whichever image shows it."
            ),
            advanced=True,
        ),
        *further_sources(),
        Entry(
            QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
            tr(
                "Numbers (from 1, through the whole stack) or names of the bands to take, "
                "separated by commas, such as 4,3,2 or B04,B03,B02; several sources separated by "
                "“;”. Empty: all bands, but no alpha band."
            ),
            advanced=True,
            field="bands",
        ),
        _values(),
        Entry(
            QgsProcessingParameterNumber(
                "NODATA",
                tr("Nodata value of the image"),
                type=QgsProcessingParameterNumber.Type.Double,
                optional=True,
            ),
            tr(
                "Takes the place of the image's own nodata value. A patch with one pixel without "
                "data is left out. Empty: the image's own."
            ),
            advanced=True,
            field="nodata",
        ),
    ]


def _values() -> Entry:
    return Entry(
        QgsProcessingParameterEnum(
            "VALUES",
            tr("Values of the image"),
            options=[
                tr("Automatic"),
                tr("As stored"),
                tr("Scale and offset applied"),
                tr("Harmonised to before baseline 04.00 (Sentinel-2)"),
            ],
            defaultValue=0,
        ),
        tr(
            "Which numbers the patches hold. Automatic: harmonised where an image's metadata tell "
            "the processing baseline of Sentinel-2, so that images from before and after January "
            "2022 have the same numbers; else as stored. The set remembers it, so that a map is "
            "made of the same numbers."
        ),
        advanced=True,
        field="values",
        convert=SAMPLED_VALUES.__getitem__,
    )


def labels() -> list[Entry]:
    """Return the labels and their classes."""
    source = QgsProcessing.SourceType
    return [
        Entry(
            QgsProcessingParameterFeatureSource(
                LABELS,
                tr("Labelled points or polygons"),
                [source.TypeVectorPoint, source.TypeVectorPolygon],
                optional=True,
            ),
            tr(
                "What is there, as points or polygons in any CRS: a layer, or the features "
                "selected in it. A polygon counts for the pixels whose centres lie in it. These, "
                "or a raster."
            ),
        ),
        Entry(
            QgsProcessingParameterField(
                "FIELD",
                tr("Field of the class"),
                parentLayerParameterName=LABELS,
                optional=True,
            ),
            tr(
                "For points and polygons: whole numbers, or names. Names are those of the legend; "
                "without a legend each text is a class, numbered from 0 in alphabetical order."
            ),
            field="field",
        ),
        Entry(
            QgsProcessingParameterRasterLayer(RASTER, tr("Labels as a raster"), optional=True),
            tr(
                "What is there, as a raster of class values on the image's pixel grid; it may be "
                "larger or smaller than the image. Its nodata value means “not known”."
            ),
        ),
        Entry(
            QgsProcessingParameterString(
                "IGNORE", tr("Values that mean “not known”"), optional=True
            ),
            tr("Class values of the labels to leave out, separated by commas, such as 0,255."),
            advanced=True,
            field="ignore",
        ),
        legend_entry(
            tr(
                "Names and colours of the classes: {kinds}. Classes that no label is of are left "
                "out. Empty: the texts of the field, or the names that the raster carries."
            )
        ),
    ]


def patches() -> list[Entry]:
    """Return what a patch is, and how many of them are drawn."""
    integer = QgsProcessingParameterNumber.Type.Integer
    return [
        Entry(
            QgsProcessingParameterString(
                "PATCH_SIZE", tr("Size of a patch in pixels"), defaultValue="16"
            ),
            tr(
                "The receptive field of the network to train: 16 for that of the OTBTF tutorial; "
                "64 or more for a U-Net. Also width x height, as 16x12, and one for each source, "
                "separated by commas."
            ),
            field="patch_size",
        ),
        Entry(
            QgsProcessingParameterEnum(
                "LABEL_KIND",
                tr("A label is for"),
                options=[
                    tr("The pixel that the patch is centred on"),
                    tr("Every pixel of the patch (segmentation)"),
                ],
                defaultValue=0,
            ),
            tr(
                "The first is for networks that give one class for a patch; the pixel is number "
                "size // 2 from the patch's corner, as in the maps. The second is for networks "
                "that give a map of a patch, such as a U-Net; pixels without a label stay unknown."
            ),
            field="labels",
            convert=LABEL_KINDS.__getitem__,
        ),
        Entry(
            QgsProcessingParameterNumber(
                "PER_CLASS",
                tr("Patches of a class at the most"),
                type=integer,
                defaultValue=3000,
                minValue=1,
            ),
            tr(
                "All parts together; they are drawn at random. A patch of 16 x 16 pixels and four "
                "bands of Sentinel-2 takes 2 kB."
            ),
            field="per_class",
        ),
        Entry(
            QgsProcessingParameterEnum(
                "BALANCE",
                tr("Classes"),
                options=[tr("As many patches of each"), tr("In proportion to their labels")],
                defaultValue=0,
            ),
            tr(
                "As many of each: rare classes are learnt as well as common ones. In proportion to "
                "the labelled pixels: the most common class gets the number above, the others less."
            ),
            advanced=True,
            field="balance",
            convert=BALANCES.__getitem__,
        ),
    ]


def parts() -> list[Entry]:
    """Return how the patches are divided into training, validation and test."""
    return [
        Entry(
            QgsProcessingParameterEnum(
                "SPLIT",
                tr("Divide into training, validation and test by"),
                options=[
                    tr("Spatial blocks in a regular pattern"),
                    tr("Spatial blocks at random"),
                    tr("Folds of spatial blocks, for cross-validation"),
                    tr("Polygons or points"),
                    tr("Pixels at random (not recommended)"),
                ],
                defaultValue=0,
            ),
            tr(
                "By blocks and by polygons, no pixel of a patch is in a patch of another part: "
                "between them lies a gap as wide as a patch. So the accuracy on the test is that "
                "of places that the network has never seen. Patches of neighbouring pixels share "
                "nearly all of theirs: divided at random, the network is tested on what it has "
                "learnt by heart, and the accuracy is too good to be true. Among the patterns and "
                "draws that are possible the one is taken that leaves every class in every part, "
                "as far as there is one; what lacks is named in the log."
            ),
            field="split",
            convert=SPLITS.__getitem__,
        ),
        _share("VALIDATION", tr("Validation, per cent"), tr(
            "For what is decided during the training, such as when to stop."
        )),
        _share("TEST", tr("Test, per cent"), tr(
            "For the accuracy that is stated in the end. 0: none is held out."
        )),
        *_blocks(),
    ]  # fmt: skip


def _blocks() -> list[Entry]:
    """Return what folds and blocks are like, and the seed."""
    integer = QgsProcessingParameterNumber.Type.Integer
    return [
        Entry(
            QgsProcessingParameterNumber(
                "FOLDS",
                tr("Folds: how many"),
                type=integer,
                defaultValue=5,
                minValue=2,
                maxValue=MOST_FOLDS,
            ),
            tr(
                "Only with folds: the blocks are dealt into so many; one is the test, the next one "
                "the validation, unless that is 0 per cent."
            ),
            advanced=True,
            field="folds",
        ),
        Entry(
            QgsProcessingParameterNumber(
                "FOLD",
                tr("Folds: which is the test"),
                type=integer,
                defaultValue=1,
                minValue=1,
                maxValue=MOST_FOLDS,
            ),
            tr("Run it once for each, with the same seed, and every block is the test once."),
            advanced=True,
            field="fold",
        ),
        Entry(
            QgsProcessingParameterNumber(
                "BLOCK_SIZE",
                tr("Side of a block in pixels"),
                type=integer,
                defaultValue=0,
                minValue=0,
            ),
            tr(
                "Of the first image. The larger, the less the test resembles the training; at "
                "least the size of a patch. 0: about a twelfth of the image, or less where every "
                "class is in every part only then."
            ),
            advanced=True,
            field="block_size",
        ),
        Entry(
            QgsProcessingParameterNumber(
                "SEED", tr("Seed"), type=integer, defaultValue=1, minValue=0
            ),
            tr("Of all draws: the same seed gives the same patches, byte by byte."),
            advanced=True,
            field="seed",
        ),
        Entry(
            QgsProcessingParameterFile(
                "LIKE",
                tr("Divided as these patches"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "The folder of an earlier set, when labels were added to train its network on: "
                "places that were learnt stay in the training, and those of validation and test "
                "stay there. Blocks without a patch are dealt anew, so that the parts have their "
                "shares. Needs spatial blocks and the same pixel grid. Empty: a new division, for "
                "a new network."
            ),
            advanced=True,
            field="like",
        ),
    ]


def _share(name: str, title: str, purpose: str) -> Entry:
    number = QgsProcessingParameterNumber.Type.Double
    return Entry(
        QgsProcessingParameterNumber(
            name, title, type=number, defaultValue=20, minValue=0, maxValue=99
        ),
        purpose,
        field=name.lower(),
    )


def chunked(rasters: list[Any], each: list[int]) -> Optional[list[list[list[Any]]]]:
    """Deal rasters to images, each with so many for each source; None: some are left over.

    Example:
        >>> chunked(["a", "b", "c", "d"], [1, 1])
        [[['a'], ['b']], [['c'], ['d']]]
    """
    if len(rasters) % sum(each):
        return None
    found, rest = [], list(rasters)
    while rest:
        image = []
        for count in each:
            image.append(rest[:count])
            del rest[:count]
        found.append(image)
    return found
