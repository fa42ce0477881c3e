"""What stands in the place of features, and what is said of it."""

from __future__ import annotations

import sqlite3

import pytest
from cnnmapper.engine.contract.errors import ReferenceDataError
from cnnmapper.engine.contract.feature_file import read_features, write_features


def said(path):
    with pytest.raises(ReferenceDataError) as caught:
        read_features(path, "LABELS_FEATURES")
    return str(caught.value)


def test_a_layer_that_only_qgis_reads_is_sent_to_qgis_and_no_disk_is_blamed(tmp_path):
    package = tmp_path / "labels.gpkg"
    with sqlite3.connect(package) as held:
        held.execute("CREATE TABLE labels (class INTEGER)")
    held.close()
    geojson = tmp_path / "labels.geojson"
    geojson.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    for path in (package, geojson):
        told = said(path)
        assert str(path) in told
        assert "Run the algorithm in QGIS or with qgis_process" in told
        assert "disk" not in told
        assert "codec" not in told


def test_a_file_that_is_not_there_or_no_file_is_told_as_that(tmp_path):
    told = said(tmp_path / "gone" / "labels.gpkg")
    assert "No such file or directory" in told
    assert "disk" not in told
    told = said(tmp_path)
    assert "no file" in told
    assert "disk" not in told


def test_a_file_of_qgis_that_lacks_its_end_is_still_told_as_one_of_a_full_disk(tmp_path):
    path = tmp_path / "labels.features"
    write_features(path, "EPSG:32654", [(1, b"\1"), (2, b"\2")])
    whole = path.read_bytes()
    assert read_features(path, "LABELS_FEATURES").values == [1, 2]
    for length in (0, 9, 40, len(whole) - 20):
        path.write_bytes(whole[:length])
        assert "look whether the disk is full" in said(path)
