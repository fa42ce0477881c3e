"""A TIFF that was cut off is told from a whole one, whatever kind of TIFF it is."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from cnnmapper.engine.maps.tiff_extent import is_cut_off, is_tiff

KINDS = {
    "tiles": {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"},
    "strips": {"compress": "lzw"},
    "one strip": {"blockysize": 200},
    "big": {"BIGTIFF": "YES", "tiled": True, "blockxsize": 64, "blockysize": 64},
    "other order": {"ENDIANNESS": "BIG"},
    "other order, big": {"ENDIANNESS": "BIG", "BIGTIFF": "YES"},
    "bands apart": {"count": 3, "interleave": "band", "compress": "deflate"},
}


def written(path, **options):
    pixels = np.random.default_rng(3).integers(0, 99, (3, 200, 210)).astype("uint8")
    profile = {"driver": "GTiff", "width": 210, "height": 200, "count": 1, "dtype": "uint8",
               **options}  # fmt: skip
    with rasterio.open(path, "w", **profile) as file:
        file.write(pixels[: profile["count"]])
        file.update_tags(NOTE="written last")
    return path


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("levels", [[], [2, 4]])
def test_a_whole_file_is_whole_and_one_that_was_cut_off_is_not(tmp_path, kind, levels):
    path = written(tmp_path / "a.tif", **KINDS[kind])
    with rasterio.open(path, "r+") as file:
        file.build_overviews(levels)
    held = path.read_bytes()
    assert is_tiff(held)
    assert not is_cut_off(path)
    for length in (len(held) - 1, len(held) * 9 // 10, len(held) // 2, 300, 20):
        path.write_bytes(held[:length])
        assert is_cut_off(path)


def test_a_cloud_optimised_file_without_its_last_tiles_opens_but_is_cut_off(tmp_path):
    path = tmp_path / "cog.tif"
    rasterio.shutil.copy(written(tmp_path / "a.tif"), path, driver="COG", blocksize=128)
    assert not is_cut_off(path)
    path.write_bytes(path.read_bytes()[:-2000])
    with rasterio.open(path) as dataset:
        assert dataset.tags()["NOTE"]
    assert is_cut_off(path)


def test_a_file_with_tiles_that_were_never_written_is_whole(tmp_path):
    with rasterio.open(tmp_path / "a.tif", "w", driver="GTiff", width=900, height=900, count=1,
                       dtype="uint8", tiled=True, SPARSE_OK="YES") as file:  # fmt: skip
        file.write(np.ones((1, 9, 9), "uint8"), window=((0, 9), (0, 9)))
    assert not is_cut_off(tmp_path / "a.tif")


def test_what_is_no_tiff_is_none_and_rubbish_that_begins_like_one_ends(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(b"notes")
    with pytest.raises(ValueError, match="no TIFF"):
        is_cut_off(path)
    random = np.random.default_rng(4)
    for begin in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        for _ in range(200):
            path.write_bytes(begin + random.integers(0, 256, 400, "uint8").tobytes())
            assert is_cut_off(path) in (True, False)
