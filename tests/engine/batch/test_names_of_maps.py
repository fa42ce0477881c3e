"""What the maps of many images are called."""

from __future__ import annotations

import pytest
from cnnmapper.engine.batch.image_list import ListedImage as Image
from cnnmapper.engine.batch.image_list import listed, named
from cnnmapper.engine.contract.errors import ImageListError


@pytest.mark.parametrize(
    ("images", "names"),
    [
        # The confidence of the first would be the map of the second.
        (["a", "a_confidence"], ["a", "a_confidence_2"]),
        (["A_probabilities", "a"], ["A_probabilities", "a_2"]),
        # The index is called so.
        (["collection", "b"], ["collection_2", "b"]),
        (["x", "X", "x_2"], ["x", "X_2", "x_2_2"]),
        (["CON", "aux.B04", "console"], ["map_CON", "map_aux.B04", "console"]),
        (['q"uo:te', " . "], ["q_uo_te", "image"]),
    ],
)
def test_no_map_takes_the_place_of_another_or_cannot_be_called_so(images, names):
    assert [image.name for image in named([Image(name) for name in images])] == names


def test_an_image_that_is_missing_in_the_first_line_is_no_title(tmp_path):
    table = tmp_path / "images.csv"
    (tmp_path / "b.tif").touch()
    table.write_text("gone.tif\nb.tif\n", encoding="utf-8")
    with pytest.raises(ImageListError, match=r"line 1: gone\.tif is not there"):
        listed(str(table))
    table.write_text("image,date\nb.tif\n", encoding="utf-8")
    assert [image.name for image in listed(str(table))] == ["b"]
