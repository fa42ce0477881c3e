"""Class maps, surveys of points on them, and their assessment."""

import numpy as np
import processing
from new_raster import new_raster
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)


def write(path, labels, pixel=10, left=400000, top=3900000, epsg=32654):
    labels = np.asarray(labels, "uint8")
    dataset = new_raster(
        path, labels.shape[1], labels.shape[0], corner=(left, top), pixel=pixel, epsg=epsg
    )
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(255)
    for row in range(labels.shape[0]):
        band.WriteRaster(0, row, labels.shape[1], 1, labels[row].tobytes())
    del band, dataset
    return str(path)


LEGEND = "value,label,color\n0,water,#0000ff\n1,farm,#ffff00\n2,forest,#007700\n"


def two_maps(folder):
    """Write a map of 10 m, and one of 40 m whose pixels show what lies under their centres."""
    fine = np.random.default_rng(1).integers(0, 3, (40, 48))
    coarse = fine[1::4, 1::4].copy()
    # Centres on those of every fourth pixel of the fine map, as a fully convolutional map has.
    return (
        write(folder / "patch.tif", fine),
        write(folder / "fcn.tif", coarse, 40, 400000 - 5, 3900000 + 5),
        fine,
    )


def points_layer(fine, field="kind", text=False):
    """A layer in memory: a point in every tenth pixel, right in four of five."""
    layer = QgsVectorLayer(
        f"Point?crs=EPSG:32654&field={field}:{'string' if text else 'integer'}&field=n:integer",
        "survey", "memory",
    )
    names = ["water", "farm", "forest"]
    features = []
    for index in range(0, fine.size, 10):
        row, column = divmod(index, fine.shape[1])
        known = int(fine[row, column])
        if index % 50 == 0:
            known = (known + 1) % 3
        feature = QgsFeature(layer.fields())
        place = QgsPointXY(400003 + 10 * column, 3899996 - 10 * row)
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        feature.setAttributes([names[known] if text else known, index])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def points_file(path, fine, crs=None):
    """The survey as a file, in a layer of its own CRS or another."""
    layer = points_layer(fine)
    if crs:
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
    processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(path)})
    return QgsVectorLayer(str(path), "survey", "ogr")


def assess(maps, reference, field="kind", name="REFERENCE_FEATURES", **given):
    return processing.run(
        "cnnmapper:assessmap", {"MAP": maps[0], name: reference, "FIELD": field, **given}
    )
