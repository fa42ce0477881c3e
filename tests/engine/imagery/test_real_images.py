"""Images as people have them: nodata that the file does not name, alpha bands that are none,
other GDALs, tiles."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import BandsError, ModelError, OtherGdalError, RasterError
from rasterio.enums import ColorInterp

from tests.support.rasters import NORTH_UP
from tests.support.small_images import image_of, mapped, missing_of, said, stacked, write

# Without data

RGBA = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
SWATH = "T31UFS_20230520T104629_B02_10m.jp2"


def swath_of(folder, name=SWATH):
    pixels = image_of(dtype="uint16")
    pixels[:, :, 10:] = 0
    folder.mkdir(parents=True, exist_ok=True)
    options = {"driver": "JP2OpenJPEG", "REVERSIBLE": "YES", "QUALITY": "100"}
    return write(folder / name, pixels, **(options if name.endswith("jp2") else {}))


@pytest.mark.parametrize("name", [SWATH, "T31UFS_20230520T104629_SCL_20m.tif",
                                  "S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000734_T31UFS_B8A.jp2"])
def test_outside_the_swath_of_sentinel_2_there_is_no_data(tmp_path, name):
    found, notes = missing_of(swath_of(tmp_path, name))
    assert found == 72
    assert "0 means no data" in notes
    assert name in notes


def test_the_metadata_of_a_safe_product_say_what_means_no_data(tmp_path):
    safe = tmp_path / "S2A_MSIL2A_20230520T104629.SAFE"
    pixels = swath_of(safe / "GRANULE" / "L2A_T31UFS" / "IMG_DATA" / "R10m", "renamed.jp2")
    assert missing_of(pixels) == (0, "")
    (safe / "MTD_MSIL2A.xml").write_text(
        "<a><Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>\n"
        "<SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values></a>"
    )
    found, notes = missing_of(pixels)
    assert found == 72
    assert "metadata of its product" in notes
    # A probability of 0 is one.
    clouds = swath_of(safe / "GRANULE" / "L2A_T31UFS" / "QI_DATA", "MSK_CLDPRB_20m.jp2")
    assert missing_of(clouds) == (0, "")


def test_a_virtual_raster_of_sentinel_2_bands_is_told_by_them(tmp_path):
    band = swath_of(tmp_path)
    source = f"<SourceFilename>{band}</SourceFilename><SourceBand>1</SourceBand>"
    for kind, expected in (("SimpleSource", 72), ("ComplexSource", 0)):
        virtual = tmp_path / f"{kind}.vrt"
        virtual.write_text(
            '<VRTDataset rasterXSize="16" rasterYSize="12"><VRTRasterBand dataType="UInt16" '
            f'band="1"><{kind}>{source}</{kind}></VRTRasterBand></VRTDataset>'
        )
        assert missing_of(virtual)[0] == expected


def test_what_the_file_or_the_user_says_comes_before_what_a_name_implies(tmp_path):
    assert missing_of(swath_of(tmp_path), nodata=-1.0) == (0, "")
    named = tmp_path / "b" / SWATH.replace("jp2", "tif")
    named.parent.mkdir()
    write(named, image_of(dtype="uint16", low=0), nodata=7)
    with rasterio.open(named) as dataset:
        assert missing_of(named) == (int((dataset.read(1) == 7).sum()), "")


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("written", [-3.40282e38, -3.4028e38, -3.4028234663852886e38])
def test_the_lowest_float_is_no_data_however_the_file_rounds_it(tmp_path, dtype, written):
    pixels = image_of().astype(dtype)
    pixels[0, 2:6, 3:8] = np.finfo("float32").min
    path = write(tmp_path / "rounded.tif", pixels, nodata=written)
    assert missing_of(path)[0] == 20


def test_a_nodata_value_of_float32_is_found_as_gdal_finds_it(tmp_path):
    pixels = image_of().astype("float32")
    pixels[0, 0, :6] = [-9999, -9999.001, -9998.999, -9998, -9999.1, 0.1]
    path = write(tmp_path / "a.tif", pixels, nodata=-9999.0)
    with rasterio.open(path) as dataset:
        expected = int((dataset.read_masks(1) == 0).sum())
    assert missing_of(path)[0] == expected == 3


def test_a_clip_without_a_nodata_value_is_told(rgb_model, tmp_path):
    pixels = image_of(3)
    pixels[:, :6] = 0
    clip = write(tmp_path / "clip.tif", pixels)
    labels, recorder = mapped(clip, rgb_model, tmp_path)
    assert (labels != 255).all()
    (warning,) = recorder.all("warning")
    for words in ("50 % of the map (70 pixels)", "clip.tif are 0", "give NODATA 0"):
        assert words in warning["message"]
    labels, recorder = mapped(clip, rgb_model, tmp_path, "given", nodata=0.0)
    assert (labels == 255).sum() == 70
    assert not recorder.all("warning")


def test_the_part_of_an_extent_outside_of_the_image_is_told(rgb_model, tmp_path):
    image = write(tmp_path / "image.tif", image_of(3))
    extent = (500000.0, 3999900.0, 500320.0, 4000000.0)
    _, recorder = mapped(image, rgb_model, tmp_path, extent=extent)
    assert "61 % of EXTENT lies outside" in said(recorder)
    inside = (500020.0, 3999920.0, 500060.0, 3999970.0)
    _, recorder = mapped(image, rgb_model, tmp_path, "in", extent=inside)
    assert "EXTENT" not in said(recorder)


# Alpha bands


def test_a_near_infrared_that_is_marked_as_alpha_is_data(rgbn_model, rgb_model, tmp_path):
    pixels = image_of(4)
    pixels[3, 2:6, 3:8] = 0
    naip = write(tmp_path / "naip.tif", pixels, RGBA)
    plain = write(tmp_path / "plain.tif", pixels, [*RGBA[:3], ColorInterp.undefined])
    labels, recorder = mapped(naip, rgbn_model, tmp_path)
    np.testing.assert_array_equal(labels, mapped(plain, rgbn_model, tmp_path, "other")[0])
    assert "Band 4" in said(recorder)
    assert "is no mask" in said(recorder)
    again = mapped(naip, rgbn_model, tmp_path, "bands", bands="1,2,3,4")[0]
    np.testing.assert_array_equal(again, labels)
    # A model of three bands has no holes where the near infrared is 0.
    assert (mapped(naip, rgb_model, tmp_path, "rgb", bands="1,2,3")[0] != 255).all()
    with pytest.raises(ModelError, match="has 4 bands"):
        mapped(naip, rgb_model, tmp_path, "all")


@pytest.mark.parametrize("soft", [False, True])
def test_a_mask_in_an_alpha_band_is_one(rgb_model, rgbn_model, tmp_path, soft):
    pixels = image_of(4, height=60, width=70)
    pixels[3] = 255
    pixels[3, 20:40, 10:30] = 0
    if soft:
        pixels[3, 19, 10:30] = np.arange(1, 21) * 10
    image = write(tmp_path / "rgba.tif", pixels, RGBA)
    labels, recorder = mapped(image, rgb_model, tmp_path)
    assert (labels == 255).sum() == 400
    assert "is a mask" in said(recorder)
    with pytest.raises(ModelError) as caught:
        mapped(image, rgbn_model, tmp_path, "refused")
    assert "has 3 bands" in str(caught.value)
    assert "name all bands in BANDS" in str(caught.value)
    labels, recorder = mapped(image, rgbn_model, tmp_path, "named", bands="1,2,3,4")
    assert (labels != 255).all()
    assert "takes the alpha band 4" in said(recorder, "warning")


def test_a_palette_is_not_taken_for_three_bands_and_complex_numbers_are_refused(
    rgb_model, tmp_path
):
    palette = write(tmp_path / "palette.tif", image_of(), photometric="palette")
    with rasterio.open(palette, "r+") as dataset:
        dataset.write_colormap(1, {value: (value, 0, 255 - value, 255) for value in range(256)})
    with pytest.raises(ModelError, match="has 1 band"):
        mapped(palette, rgb_model, tmp_path)
    radar = write(tmp_path / "radar.tif", image_of(3).astype("complex64"))
    with pytest.raises(RasterError, match="amplitude or intensity"):
        mapped(radar, rgb_model, tmp_path)


# Two GDALs, tiles, names


def test_a_raster_with_other_bands_than_qgis_shows_is_not_taken(tmp_path):
    image = write(tmp_path / "six.tif", image_of(6))
    with pytest.raises(OtherGdalError) as caught:
        stacked(image, bands=4)
    assert caught.value.path == str(image)
    for words in ("4 bands in QGIS", "6 for the worker's GDAL", "Export > Save As"):
        assert words in str(caught.value)
    stacked(image, bands=6).__exit__(None, None, None)
    # QGIS may show a mask as an alpha band, or not.
    rgba = write(tmp_path / "rgba.tif", image_of(4), RGBA)
    stacked(rgba, bands=3).__exit__(None, None, None)


def test_a_format_that_this_gdal_lacks_is_named_with_the_way_out(tmp_path):
    path = tmp_path / "image.hdf"
    path.write_bytes(b"\x0e\x03\x13\x01" + bytes(200))
    with pytest.raises(OtherGdalError, match="Export > Save As"):
        stacked(path)


def test_tiles_side_by_side_are_no_stack_and_the_advice_is_a_virtual_raster(tmp_path):
    one = write(tmp_path / "one.tif", image_of())
    beside = NORTH_UP @ rasterio.Affine.translation(14, 0)
    two = write(tmp_path / "two.tif", image_of(), transform=beside)
    with pytest.raises(RasterError) as caught:
        stacked(one, two)
    assert "Build virtual raster" in str(caught.value)
    assert "Warp" not in str(caught.value)
    moved = NORTH_UP @ rasterio.Affine.translation(0.5, 0)
    with pytest.raises(RasterError, match=r"Warp \(reproject\)"):
        stacked(one, write(tmp_path / "three.tif", image_of(), transform=moved))


def test_the_bands_of_a_sentinel_2_subdataset_are_found_by_their_names(tmp_path):
    from cnnmapper.engine.imagery.bands import arrange

    image = write(tmp_path / "sub.tif", image_of(4))
    with rasterio.open(image, "r+") as dataset:
        for number, name in enumerate(("B4, central wavelength 665 nm",
                                       "B3, central wavelength 560 nm",
                                       "B2, central wavelength 490 nm",
                                       "B8, central wavelength 842 nm"), 1):  # fmt: skip
            dataset.set_band_description(number, name)
    with stacked(image) as stack:
        assert arrange(("B02", "B03", "B04", "B08"), stack.all_bands, "input") == (2, 1, 0, 3)
        with pytest.raises(BandsError, match="B11"):
            arrange(("B02", "B11"), stack.all_bands, "input")


def test_the_file_in_the_name_of_a_subdataset_is_found(tmp_path, monkeypatch):
    from cnnmapper.engine.contract.subdatasets import file_in, with_absolute_file

    monkeypatch.chdir(tmp_path)
    (tmp_path / "N").write_text("")
    (tmp_path / "10m").mkdir()
    (tmp_path / "S2.SAFE").mkdir()
    (tmp_path / "S2.SAFE" / "MTD.xml").write_text("")
    named = "SENTINEL2_L2A:S2.SAFE/MTD.xml:10m:EPSG_32631"
    assert file_in(named) == "S2.SAFE/MTD.xml"
    assert with_absolute_file(named) == named.replace("S2.SAFE", f"{tmp_path}/S2.SAFE")
    assert with_absolute_file('HDF5:"N"://N') == f'HDF5:"{tmp_path}/N"://N'
    assert with_absolute_file("NETCDF:N:Band1") == f"NETCDF:{tmp_path}/N:Band1"
    for other in ("NETCDF:gone.nc:Band1", "https://host/N", "C:/N", "N", "/vsizip/N"):
        assert with_absolute_file(other) == other
        assert file_in(other) == other
