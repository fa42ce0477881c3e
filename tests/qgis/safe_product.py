"""A small product of Sentinel-2, level 2A, as ESA delivers it: what GDAL looks at of it."""

from osgeo import gdal, osr

NAME = "S2A_MSIL2A_20170823T094031_N0205_R036_T31UFS_20170823T094252.SAFE"
GRANULE = "GRANULE/L2A_T31UFS_A011330_20170823T094252"
BANDS = ("B02", "B03", "B04", "B08", "AOT", "WVP")

_PRODUCT = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product
 xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
<n1:General_Info><Product_Info><PRODUCT_URI>{name}</PRODUCT_URI>
<PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><PRODUCT_TYPE>S2MSI2A</PRODUCT_TYPE>
<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT>
</Query_Options><Product_Organisation><Granule_List>
<Granule granuleIdentifier="S2A_OPER_MSI_L2A_TL_SGS__20170823T133142_A011330_T31UFS_N02.05"
 imageFormat="JPEG2000">{files}</Granule></Granule_List></Product_Organisation></Product_Info>
<Product_Image_Characteristics><Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values></Product_Image_Characteristics>
</n1:General_Info></n1:Level-2A_User_Product>
"""
_TILE = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_Tile_ID
 xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-2A_Tile_Metadata.xsd">
<n1:Geometric_Info><Tile_Geocoding metadataLevel="Brief">
<HORIZONTAL_CS_CODE>EPSG:32631</HORIZONTAL_CS_CODE>{sizes}</Tile_Geocoding></n1:Geometric_Info>
</n1:Level-2A_Tile_ID>
"""
_SIZE = """<Size resolution="{0}"><NROWS>{1}</NROWS><NCOLS>{2}</NCOLS></Size>
<Geoposition resolution="{0}"><ULX>500000</ULX><ULY>4500000</ULY></Geoposition>
"""


def write_product(folder):
    """Write it; band n is 1000 n, and 0 in the last five columns. Return its metadata file."""
    root = folder / NAME
    images = root / GRANULE / "IMG_DATA" / "R10m"
    images.mkdir(parents=True)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32631)
    files = []
    for number, band in enumerate(BANDS, 1):
        made = gdal.GetDriverByName("MEM").Create("", 40, 30, 1, gdal.GDT_UInt16)
        made.SetProjection(srs.ExportToWkt())
        made.SetGeoTransform((500000, 10, 0, 4500000, 0, -10))
        made.GetRasterBand(1).Fill(1000 * number)
        made.GetRasterBand(1).WriteRaster(35, 0, 5, 30, bytes(300), buf_type=gdal.GDT_UInt16)
        name = f"T31UFS_20170823T094031_{band}_10m"
        driver = gdal.GetDriverByName("JP2OpenJPEG")
        options = ["QUALITY=100", "REVERSIBLE=YES"]
        assert driver.CreateCopy(str(images / f"{name}.jp2"), made, options=options)
        files.append(f"<IMAGE_FILE>{GRANULE}/IMG_DATA/R10m/{name}</IMAGE_FILE>")
    product = root / "MTD_MSIL2A.xml"
    product.write_text(_PRODUCT.format(name=NAME, files="".join(files)))
    sizes = "".join(_SIZE.format(metres, 300 // metres, 400 // metres) for metres in (10, 20, 60))
    (root / GRANULE / "MTD_TL.xml").write_text(_TILE.format(sizes=sizes))
    return product
