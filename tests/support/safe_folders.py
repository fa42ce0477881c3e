"""Small products of Sentinel-2 in folders as ESA lays them out: SAFE, with its metadata.

Knows no raster library: who calls writes the images, so that both sides' Pythons can use it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

TILE, BORN = "T31UFS", "20220301T094031"
SIDE_M = 10
# In the order of ESA's band_id.
BANDS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")

_OFFSETS = {
    "2A": "<BOA_ADD_OFFSET_VALUES_LIST>{}</BOA_ADD_OFFSET_VALUES_LIST>",
    "1C": "<Radiometric_Offset_List>{}</Radiometric_Offset_List>",
}
_OFFSET = {
    "2A": '<BOA_ADD_OFFSET band_id="{}">{}</BOA_ADD_OFFSET>',
    "1C": '<RADIO_ADD_OFFSET band_id="{}">{}</RADIO_ADD_OFFSET>',
}
_QUANTIFICATION = {
    "2A": """<QUANTIFICATION_VALUES_LIST>
<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
<WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE>
</QUANTIFICATION_VALUES_LIST>""",
    "1C": '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>',
}
_PRODUCT = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_User_Product
 xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
<n1:General_Info><Product_Info><PRODUCT_URI>{name}</PRODUCT_URI>
<PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL><PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT>
</Query_Options><Product_Organisation><Granule_List>
<Granule granuleIdentifier="S2A_OPER_MSI_L{level}_TL_SGS__{born}_A011330_{tile}_N{baseline}"
 imageFormat="JPEG2000">{files}</Granule></Granule_List></Product_Organisation></Product_Info>
<Product_Image_Characteristics>
<Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
<Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
{quantification}{offsets}
</Product_Image_Characteristics></n1:General_Info></n1:Level-{level}_User_Product>
"""
_TILE = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_Tile_ID
 xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Tile_Metadata.xsd">
<n1:Geometric_Info><Tile_Geocoding metadataLevel="Brief">
<HORIZONTAL_CS_CODE>EPSG:32631</HORIZONTAL_CS_CODE>{sizes}</Tile_Geocoding></n1:Geometric_Info>
</n1:Level-{level}_Tile_ID>
"""
_SIZE = """<Size resolution="{0}"><NROWS>{1}</NROWS><NCOLS>{2}</NCOLS></Size>
<Geoposition resolution="{0}"><ULX>500000</ULX><ULY>4500000</ULY></Geoposition>
"""
CORNER = 500000, 4500000
"""Of the images, in EPSG:32631."""


def metadata_text(baseline: str, level: str = "2A", name: str = "", files: str = "") -> str:
    """Return the product's metadata file; from baseline 04.00 on with the offsets of all bands."""
    offsets = ""
    if baseline >= "04.00":
        each = (_OFFSET[level].format(number, -1000) for number in range(len(BANDS)))
        offsets = _OFFSETS[level].format("".join(each))
    return _PRODUCT.format(
        level=level, baseline=baseline, name=name, files=files, born=BORN, tile=TILE,
        offsets=offsets, quantification=_QUANTIFICATION[level],
    )  # fmt: skip


def write_safe(
    folder: Path, images: Mapping[str, Any], write: Callable[[Path, Any], Any],
    baseline: str = "04.00",
) -> Path:
    """Write a product of level 2A with images of 10 m; return its metadata file.

    Args:
        folder: where its folder goes.
        images: rows and columns of pixels by the band, as in ``B02``.
        write: writes one of them, lossless, as the JPEG 2000 file of that path.
        baseline: of the processor.
    """
    digits = baseline.replace(".", "")
    name = f"S2A_MSIL2A_{BORN}_N{digits}_R036_{TILE}_20220301T120000.SAFE"
    granule = f"GRANULE/L2A_{TILE}_A034943_20220301T094252"
    root = folder / name
    place = root / granule / "IMG_DATA" / "R10m"
    for part in (place, root / granule / "QI_DATA", root / "DATASTRIP", root / "AUX_DATA"):
        part.mkdir(parents=True)
    files, height, width = [], 0, 0
    for band, pixels in images.items():
        height, width = len(pixels), len(pixels[0])
        file = f"{TILE}_{BORN}_{band}_10m"
        write(place / f"{file}.jp2", pixels)
        files.append(f"<IMAGE_FILE>{granule}/IMG_DATA/R10m/{file}</IMAGE_FILE>")
    product = root / "MTD_MSIL2A.xml"
    product.write_text(metadata_text(baseline, "2A", name, "".join(files)))
    sizes = "".join(
        _SIZE.format(metres, height * SIDE_M // metres, width * SIDE_M // metres)
        for metres in (10, 20, 60)
    )
    (root / granule / "MTD_TL.xml").write_text(_TILE.format(level="2A", sizes=sizes))
    return product


def images_of(product: Path) -> dict[str, Path]:
    """Return the images of a product by their band."""
    found = sorted(product.parent.glob("GRANULE/*/IMG_DATA/R10m/*.jp2"))
    return {path.stem.split("_")[2]: path for path in found}
