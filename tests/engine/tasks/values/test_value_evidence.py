"""What a file, its name and the metadata beside it tell of what was added to its values."""

from __future__ import annotations

import numpy as np
import rasterio

from tests.support.stored_values import NEW, OLD, added_to, beside, plan_of, write


def test_both_levels_of_metadata_are_read_beside_and_above_a_file(plain, tmp_path):
    for level in ("2A", "1C"):
        image = write(tmp_path / level / "image.tif", plain)
        assert added_to(image) == [None]
        assert added_to(beside(image, NEW, level)) == [1000]
        assert added_to(beside(image, OLD, level)) == [0]
    # Above it only within a product, or where its name is that of a product's band.
    deep = tmp_path / "2A" / "a" / "b"
    beside(tmp_path / "2A" / "image.tif", NEW)
    assert added_to(write(deep / "image.tif", plain)) == [None]
    assert added_to(write(deep / "T31UFS_20230520T104629_B02_10m.tif", plain)) == [1000]
    assert added_to(write(deep / "T31UFS_20230520T104629_SCL_20m.tif", plain)) == [None]


def test_the_name_of_the_product_tells_where_there_are_no_metadata(plain, tmp_path):
    name = "S2B_MSIL2A_20220810T100559_N{}_R022_T32TPS_20220830T134009.SAFE"
    for digits, added in (("0400", 1000), ("0511", 1000), ("0301", 0)):
        image = write(tmp_path / name.format(digits) / "IMG_DATA" / "B02.tif", plain)
        assert added_to(image) == [added]


def test_metadata_in_the_file_tell(plain, tmp_path):
    image = write(tmp_path / "image.tif", np.concatenate([plain, plain]))
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(1, BOA_ADD_OFFSET="-1000")
    assert added_to(image) == [1000, None]
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(PROCESSING_BASELINE="05.10")
    assert added_to(image) == [1000, 1000]
    scaled = write(tmp_path / "scaled.tif", plain)
    with rasterio.open(scaled, "r+") as dataset:
        dataset.scales, dataset.offsets = [1e-4], [-0.1]
    assert added_to(scaled) == [1000]


def test_a_virtual_raster_is_told_by_the_files_of_each_band(plain, tmp_path):
    new = beside(write(tmp_path / "new" / "B02.tif", plain))
    old = beside(write(tmp_path / "old" / "B02.tif", plain), OLD)
    band = '<VRTRasterBand dataType="UInt16" band="{}">{}</VRTRasterBand>'
    source = (
        '<SimpleSource><SourceFilename relativeToVRT="{}">{}</SourceFilename>'
        "<SourceBand>1</SourceBand>{}</SimpleSource>"
    )

    def virtual(*bands):
        path = tmp_path / "virtual.vrt"
        parts = "".join(band.format(number, text) for number, text in enumerate(bands, 1))
        path.write_text(f'<VRTDataset rasterXSize="40" rasterYSize="30">{parts}</VRTDataset>')
        return path

    one, two = source.format(1, "new/B02.tif", ""), source.format(0, old, "")
    assert added_to(virtual(one, two)) == [1000, 0]
    # One band of both: nothing puts it right.
    plan = plan_of(virtual(one + two))
    assert not plan.changes
    assert "from before and after processing baseline 04.00" in plan.warnings[0]
    changed = one.replace("SimpleSource", "ComplexSource").replace(
        "</ComplexSource>", "<ScaleOffset>-1000</ScaleOffset></ComplexSource>"
    )
    assert added_to(virtual(changed)) == [None]
    assert str(new) not in changed


def test_pictures_of_8_bits_have_no_room_for_an_offset(tmp_path):
    picture = write(tmp_path / "TCI.tif", np.full((3, 20, 20), 90, "uint8"))
    assert added_to(beside(picture)) == [None] * 3
