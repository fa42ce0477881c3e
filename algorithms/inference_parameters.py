"""The parameters that patch-based and FCN inference share, each with its help."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.contract.job import (
    AUTO,
    CROP,
    ENGINES,
    INPUT_CHECKS,
    NODATA_RULES,
    PADS,
    REFLECT,
    RUNTIMES,
    VALUES,
)
from ..translation import tr
from .base import Entry
from .image_parameters import first_source, further_sources
from .layers import creation_options
from .legend_file import legend_entry
from .mask_features import mask_entries
from .model_parameters import constant_inputs, device, model, trust


def image_and_model(methods: list[Entry]) -> list[Entry]:
    """Return image, model, and the area of the map.

    Args:
        methods: the choice of a method, where there is one.
    """
    return [
        *first_source(),
        Entry(
            QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
            tr(
                "Numbers (from 1, through the whole stack) or names of the bands to take, "
                "separated by commas, in the order that the model was trained with: 4,3,2 or "
                "B04,B03,B02. Empty: the bands that the model card names, wherever they are "
                "in the image; without names there or here, all bands in their order. An alpha "
                "band that is a mask counts, but is taken only if it is named."
            ),
            advanced=True,
            field="bands",
        ),
        model(),
        *further_sources(),
        *methods,
        Entry(
            QgsProcessingParameterExtent("EXTENT", tr("Area of the map"), optional=True),
            tr(
                "In any coordinate system; it is widened to whole pixels. A part of the map is "
                "equal to that part of the whole map. Of a layer it is the bounding box. Empty: "
                "the whole image, which it must be where the image has ground control points only."
            ),
        ),
        Entry(
            QgsProcessingParameterString(
                "BOX", tr("Area of the map in output pixels"), optional=True
            ),
            tr(
                "As x:y:width:height, counted from the upper left pixel of the whole map, as "
                "in &box= of Orfeo ToolBox. Area or box, not both."
            ),
            advanced=True,
            field="box",
        ),
        *mask_entries(),
        *borders_and_values(),
    ]


def borders_and_values() -> list[Entry]:
    """Return what is done at borders, where there are no data, and with the image's numbers."""
    return [*_borders(), *_nodata(), _values(), _input_check()]


def _borders() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterEnum(
                "EDGES",
                tr("At the image's edges"),
                options=[tr("Crop the map"), tr("Reflect the image"), tr("As the model pads")],
                optional=True,
            ),
            tr(
                "Crop: only pixels whose receptive field lies inside the image; the map is a "
                "little smaller, as with Orfeo ToolBox. Reflect: the image is mirrored at its "
                "edges and the map covers it completely. As the model pads: a padded network, such "
                "as most U-Nets, does there what it does at the border of whatever it is given: "
                "the map covers the image, and equals the model run on the whole image. Empty: "
                "that for a padded network, reflect for patches that overlap, crop for others."
            ),
            field="edges",
            convert=_edges,
        ),
        Entry(
            QgsProcessingParameterNumber(
                "PATCH_SIZE",
                tr("Patches that overlap: side in pixels"),
                type=QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
            ),
            tr(
                "For models that give a map of each patch, and to which a part of an image is "
                "another image (attention, squeeze-and-excite, normalisation over the patch): such "
                "a model is run on patches that overlap, on a grid from the image's first pixel "
                "on, and a margin of each is cut away. Given here, it is done so for any model "
                "that gives a map of a patch. Empty: the model's own size, or 256 where it takes "
                "any; padded networks with a proven margin need no patches."
            ),
            advanced=True,
            field="patch_size",
            convert=lambda size: size or 0,
        ),
        Entry(
            QgsProcessingParameterNumber(
                "MARGIN",
                tr("Patches that overlap: margin to cut away, in pixels"),
                type=QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=0,
            ),
            tr(
                "On each side of a patch. Empty: the smallest beyond which moving the cuts changes "
                "fewer labels than one in ten thousand, as measured on the image, beginning with "
                "what the export found and the model card says; a quarter of the patch at the "
                "most. The log and the map's metadata say how many labels depend on "
                "the cuts. 0: patches side by side."
            ),
            advanced=True,
            field="margin",
        ),
        Entry(
            QgsProcessingParameterBoolean(
                "BLEND", tr("Patches that overlap: blend them"), defaultValue=False
            ),
            tr(
                "Off: what is left of the patches is laid side by side. On: they overlap by half, "
                "and what they say is weighted by squared cosines and summed, so that no joint "
                "shows; that takes four times as long. Labels are made of the blended "
                "probabilities. On for padded networks too, whose map without it is that of the "
                "whole image."
            ),
            advanced=True,
            field="blend",
        ),
    ]


def _edges(number: Optional[int]) -> str:
    """Return the job's word for a choice; where none was made, the model decides."""
    return AUTO if number is None or number < 0 else (CROP, REFLECT, PADS)[number]


def _nodata() -> list[Entry]:
    return [
        Entry(
            QgsProcessingParameterEnum(
                "NODATA_RULE",
                tr("Output pixels without data"),
                options=[
                    tr("Where the centre pixel has no data"),
                    tr("Where any pixel of the receptive field has no data"),
                    tr("Where the whole receptive field has no data"),
                ],
                defaultValue=0,
            ),
            tr(
                "Which pixels of the map are nodata. The last is the rule of Orfeo ToolBox. A "
                "pixel of the image has no data where at least one of its bands has none: by "
                "nodata value (the file's, the layer's additional ones, 0 for Sentinel-2), mask or "
                "alpha band. A model cannot compute with NaN: whatever "
                "sees it has no data by any rule."
            ),
            field="nodata_rule",
            convert=NODATA_RULES.__getitem__,
        ),
        Entry(
            QgsProcessingParameterNumber(
                "NODATA",
                tr("Nodata value of the image"),
                type=QgsProcessingParameterNumber.Type.Double,
                optional=True,
            ),
            tr(
                "Takes the place of the image's own nodata value; additional ones of a layer still "
                "count. Empty: the image's own."
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
                tr("As the model was trained"),
                tr("As stored"),
                tr("Scale and offset applied"),
                tr("Harmonised to before baseline 04.00 (Sentinel-2)"),
            ],
            defaultValue=0,
        ),
        tr(
            "Which numbers the model is given. Since processing baseline 04.00 (January 2022) "
            "Sentinel-2's values are larger by 1000 than before, which changes the map of a model "
            "that was trained on others. Harmonised: it is subtracted from each raster whose "
            "metadata tell that it was added (the product's metadata file beside or above the "
            "raster, its own metadata, the name of its product) and whose pixels do not contradict "
            "that; 0, no data, stays 0, and data are at least 1. Scale and offset applied: value x "
            "scale + offset of each band, as its metadata say; of Sentinel-2 the reflectance. As "
            "the model was trained: by its model card; where that does not say, harmonised, with "
            "a warning. The log and the map's metadata say what was done."
        ),
        advanced=True,
        field="values",
        convert=VALUES.__getitem__,
    )


def _input_check() -> Entry:
    return Entry(
        QgsProcessingParameterEnum(
            "INPUT_CHECK",
            tr("If the image is unlike the training"),
            options=[tr("Warn"), tr("Refuse"), tr("Do not look")],
            defaultValue=0,
        ),
        tr(
            "Before the first tile a sample of the whole image is held against what the model card "
            "says of the training: the numbers in each band, the size of the pixels, degrees or "
            "metres. Where they do not fit, it is said how much of the image lies outside the "
            "training's range, and what likely went wrong: a factor, Sentinel-2's 1000, another "
            "order of the bands, another sensor. Other seasons and other land cover give no alarm. "
            "Warn: in the log, in ALARM and in the map's metadata. Refuse: no map is made then. "
            "Without such a card there is nothing to compare with."
        ),
        advanced=True,
        field="input_check",
        convert=INPUT_CHECKS.__getitem__,
    )


def description_of_model() -> list[Entry]:
    """Return what describes a model without a card, and its classes."""
    from_card = tr("Empty: from the model card, or measured.")
    return [
        Entry(
            QgsProcessingParameterString("RECEPTIVE_FIELD", tr("Receptive field"), optional=True),
            tr(
                "Pixels of the image that one output pixel sees: 16, or 16x12 (width x "
                "height); several sources separated by commas."
            )
            + " "
            + from_card,
            advanced=True,
            field="receptive_field",
        ),
        Entry(
            QgsProcessingParameterString("EXPRESSION_FIELD", tr("Expression field"), optional=True),
            tr("Output pixels that one receptive field produces: 1, or 32x32.") + " " + from_card,
            advanced=True,
            field="expression_field",
        ),
        Entry(
            QgsProcessingParameterString("SCALE_FACTOR", tr("Scale factor"), optional=True),
            tr(
                "Size of an output pixel divided by that of a pixel of the image when the "
                "model runs fully convolutionally: 4 for two poolings of 2 x 2."
            )
            + " "
            + from_card,
            advanced=True,
            field="scale_factor",
        ),
        Entry(
            QgsProcessingParameterString("PLACEHOLDERS", tr("Model inputs"), optional=True),
            tr(
                "Names of the model's image inputs in the order of the sources, separated by "
                "commas. Needed only if the model has several, and these sources are in another "
                "order than its inputs: that in which the Keras model defines them, or of a "
                "SavedModel from elsewhere, by alphabet; of an ONNX file, its own."
            ),
            advanced=True,
            field="placeholders",
        ),
        constant_inputs(),
        legend_entry(
            tr(
                "The classes: {kinds}. One class for each channel of the model's output, in their "
                "order, or two for one sigmoid channel; values that count from 0 are the channels' "
                "numbers, and a column “index” of a table numbers them else. The map holds the "
                "legend's values. Empty: the classes of the model card, else “class 0” and on."
            )
        ),
    ]


def machine() -> list[Entry]:
    """Return what the map is computed with."""
    integer = QgsProcessingParameterNumber.Type.Integer
    return [
        trust(),
        device(),
        Entry(
            QgsProcessingParameterEnum(
                "ENGINE",
                tr("Engine"),
                options=[tr("Automatic"), tr("CNN Mapper"), tr("Orfeo ToolBox (pyotb)")],
                defaultValue=0,
            ),
            tr(
                "What applies the model. Automatic: CNN Mapper's own engine in the inference "
                "environment, or Orfeo ToolBox (TensorflowModelServe of OTBTF) where only that is "
                "set up. Orfeo ToolBox refuses what it cannot do exactly; “Report on the engines” "
                "says what is there."
            ),
            advanced=True,
            field="engine",
            convert=ENGINES.__getitem__,
        ),
        Entry(
            QgsProcessingParameterEnum(
                "RUNTIME",
                tr("Runtime"),
                options=list(RUNTIMES),
                defaultValue=RUNTIMES[0],
                usesStaticStrings=True,
            ),
            tr(
                "What computes the network in CNN Mapper's own engine: auto, tensorflow or onnx "
                "(in scripts: the word, not a number). auto: ONNX Runtime, which starts at once, "
                "where the model's ONNX files were proven to give what TensorFlow gives; else "
                "TensorFlow. The map says which it was."
            ),
            advanced=True,
            field="runtime",
        ),
        Entry(
            QgsProcessingParameterNumber(
                "RAM", tr("Memory to use (MB)"), type=integer, defaultValue=0, minValue=0
            ),
            tr("The tiles are made small enough for it. 0: automatic."),
            advanced=True,
            field="ram_mb",
        ),
        Entry(
            QgsProcessingParameterNumber(
                "TILE_SIZE", tr("Tile size"), type=integer, defaultValue=0, minValue=0
            ),
            tr(
                "Width and height of a tile in output pixels. The map does not depend on it. "
                "0: automatic."
            ),
            advanced=True,
            field="tile_size",
        ),
        Entry(
            QgsProcessingParameterString(
                "CREATION_OPTIONS", tr("GeoTIFF creation options"), optional=True
            ),
            tr(
                "For GDAL, as COMPRESS=ZSTD|PREDICTOR=2. Empty: tiled and compressed. COG=YES: "
                "a cloud-optimised GeoTIFF; the other options are then those of the COG "
                "driver, as COG=YES|COMPRESS=ZSTD."
            ),
            advanced=True,
            field="creation_options",
            convert=creation_options,
        ),
    ]
