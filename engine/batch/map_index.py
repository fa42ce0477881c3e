"""The index of many maps: a STAC collection, an item for each, which other software reads, too."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import pystac
import rasterio
from rasterio.errors import RasterioError

from .. import __version__
from ..contract.errors import RasterError
from ..maps.atomic_files import replacing
from ..maps.legend import Legend
from .footprints import around, footprint_of

COLLECTION = "collection.json"
FOOTPRINTS = "maps.geojson"
"""All items in one file, which is a layer in QGIS."""
_CLASSES = "https://stac-extensions.github.io/classification/v2.0.0/schema.json"
_PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
MODEL_TAG = "CNNMAPPER_MODEL"
"""Metadata item that every map of this program has."""
MADE_OF = "cnnmapper:made_of"
"""Property of an item by which it is known to be of this program."""
_EVERYWHERE = (-180.0, -90.0, 180.0, 90.0)
"""Extent of a collection of which nothing says where its maps lie; STAC wants one."""


@dataclass(frozen=True)
class IndexedMap:
    """The maps of one image."""

    name: str
    """Unique in the index."""
    files: dict[str, Path]
    """By what they are: ``class_map``, ``probabilities``, ``confidence``."""
    legend: Optional[Legend]
    date: str = ""
    """``YYYY-MM-DD`` on which the image was taken; empty: not known."""
    image: str = ""
    """What the image is called, or the address of its STAC item."""


def write_item(folder: Path, one: IndexedMap, made_of: str) -> None:
    """Write the item of an image's maps, which says that they are complete.

    Args:
        folder: where the maps lie.
        one: the maps.
        made_of: what tells whether they would be the same if they were made again.

    Raises:
        RasterError: a map cannot be read.
        OSError: the file cannot be written.
    """
    item = _item(one)
    item.properties[MADE_OF] = made_of
    path = item_path(folder, one.name)
    item.set_self_href(str(path))
    for key, file in one.files.items():
        item.assets[key].href = f"./{file.name}"
    document = item.to_dict(include_self_link=False, transform_hrefs=False)
    up = {"href": f"./{COLLECTION}", "type": "application/json"}
    links = [{"rel": rel, **up} for rel in ("root", "parent", "collection")]
    _write(path, {**document, "links": links, "collection": _identifier(folder)})


def is_made(folder: Path, name: str, made_of: str, files: Sequence[Path]) -> bool:
    """Tell whether an image has its maps already, and of what they would be made of now."""
    document = _read(item_path(folder, name))
    same = document is not None and document["properties"].get(MADE_OF) == made_of
    return same and all(file.is_file() for file in files)


def names_file(folder: Path, name: str, file: Path) -> bool:
    """Tell whether the item of an image says that a file is one of its maps."""
    document = _read(item_path(folder, name))
    assets = document.get("assets") if document is not None else None
    held = assets.values() if isinstance(assets, dict) else ()
    return any(asset.get("href") == f"./{file.name}" for asset in held if isinstance(asset, dict))


def item_path(folder: Path, name: str) -> Path:
    """Return where the item of an image's maps is kept."""
    return folder / f"{name}.json"


@dataclass(frozen=True)
class Indexed:
    """What an index holds."""

    maps: tuple[Path, ...] = ()
    """The class maps, the oldest image first."""
    nowhere: tuple[str, ...] = ()
    """Names of those that have no footprint, as nothing says where on the globe they lie."""


def write_collection(folder: Path, title: str) -> Indexed:
    """Write the collection of all items in the folder, and one file with their footprints.

    Several runs may fill one folder: each writes all that is there.

    Args:
        folder: of the maps and their items.
        title: what the collection is called.

    Raises:
        OSError: a file cannot be written.
    """
    found = [(path, _read(path)) for path in sorted(folder.glob("*.json"))]
    held = sorted(
        ((path, document) for path, document in found if document is not None),
        key=lambda one: (one[1]["properties"]["datetime"], one[1]["id"]),
    )
    if not held:
        return Indexed()
    items = [document for _, document in held]
    boxes = [item["bbox"] for item in items if item.get("bbox")]
    collection = pystac.Collection(
        id=_identifier(folder),
        title=title,
        description=f"{title}: maps by CNN Mapper {__version__}.",
        license="other",
        extent=pystac.Extent(
            pystac.SpatialExtent([around(boxes) if boxes else list(_EVERYWHERE)]),
            pystac.TemporalExtent(
                [[_moment(items[at]["properties"]["datetime"]) for at in (0, -1)]]
            ),
        ),
    )
    document = collection.to_dict(include_self_link=False)
    document["links"] = [
        {"rel": "root", "href": f"./{COLLECTION}", "type": "application/json"},
        *(
            {"rel": "item", "href": f"./{path.name}", "type": "application/geo+json"}
            for path, _ in held
        ),
    ]
    _write(folder / COLLECTION, document)
    features = [_footprint(item) for item in items]
    _write(folder / FOOTPRINTS, {"type": "FeatureCollection", "features": features})
    maps = (item["assets"].get("class_map", {}).get("href", "") for item in items)
    nowhere = tuple(item["id"] for item in items if item.get("geometry") is None)
    return Indexed(tuple(folder / href for href in maps if href), nowhere)


def _item(one: IndexedMap) -> pystac.Item:
    first = next(iter(one.files.values()))
    try:
        with rasterio.open(first) as dataset:
            tags = dataset.tags()
            footprint = footprint_of(dataset)
            shape, transform = list(dataset.shape), list(dataset.transform)[:6]
            code = dataset.crs.to_epsg() if dataset.crs else None
    except RasterioError as error:
        raise _unreadable(first, error) from error
    made = _moment(tags.get("CNNMAPPER_DATE", ""))
    taken = _moment(f"{one.date}T00:00:00Z" if one.date else "")
    properties: dict[str, Any] = {
        "created": _text(made),
        "proj:code": f"EPSG:{code}" if code else None,
        "proj:shape": shape,
        "proj:transform": transform,
        "cnnmapper:image": one.image,
        "cnnmapper:model": tags.get(MODEL_TAG, ""),
        "cnnmapper:model_sha256": tags.get("CNNMAPPER_MODEL_SHA256", ""),
        "cnnmapper:method": tags.get("CNNMAPPER_METHOD", ""),
    }
    if taken is None:
        # STAC wants a date of every item.
        properties["cnnmapper:datetime"] = "when the map was made: the image's date is not known"
    item = pystac.Item(
        id=one.name,
        # STAC has neither of what lies nowhere on the globe.
        geometry=footprint.geometry if footprint is not None else None,
        bbox=footprint.box if footprint is not None else None,
        datetime=taken or made,
        properties=properties,
        stac_extensions=[_PROJECTION],
    )
    for key, file in one.files.items():
        item.add_asset(key, _asset(key, file))
    if one.legend is not None and "class_map" in item.assets:
        item.stac_extensions.append(_CLASSES)
        item.assets["class_map"].extra_fields["classification:classes"] = [
            _class(entry.value, entry.label, entry.hex) for entry in one.legend.entries
        ]
    return item


def _asset(key: str, file: Path) -> pystac.Asset:
    return pystac.Asset(
        href=str(file), title=key.replace("_", " "), media_type=_kind(file), roles=["data"]
    )


def _kind(file: Path) -> str:
    """Return the media type of a map: a file is cloud-optimised where that was asked for."""
    try:
        with rasterio.open(file) as dataset:
            layout = dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT")
    except RasterioError as error:
        raise _unreadable(file, error) from error
    return str(pystac.MediaType.COG if layout == "COG" else pystac.MediaType.GEOTIFF)


def _unreadable(file: Path, error: RasterioError) -> RasterError:
    return RasterError(f"The map {file} cannot be read for the index: {error}.")


def _class(value: int, label: str, colour: str) -> dict[str, Any]:
    # The extension's names are for programs, its titles for people.
    name = re.sub(r"[^0-9A-Za-z_-]+", "_", label).strip("_") or f"class_{value}"
    hint = colour.lstrip("#").upper()
    return {"value": value, "name": name, "title": label or name, "color_hint": hint}


def _footprint(item: dict[str, Any]) -> dict[str, Any]:
    # What a table of attributes shows: plain values, and where the first map lies.
    told = item["properties"]
    plain = {key: value for key, value in told.items() if isinstance(value, (str, int, float))}
    plain.pop(MADE_OF, None)
    file = next((asset["href"] for asset in item["assets"].values()), "")
    shape = item["geometry"]
    if shape is not None and shape["type"] == "Polygon":
        # One kind in the whole file: a layer has one.
        shape = {"type": "MultiPolygon", "coordinates": [shape["coordinates"]]}
    shown = {"name": item["id"], "map": file, **plain}
    return {**item, "geometry": shape, "links": [], "properties": shown}


def _identifier(folder: Path) -> str:
    return folder.name or "maps"


def _read(path: Path) -> Optional[dict[str, Any]]:
    """Return the item that a run has written; None: it is something else, or not there."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        ours = document["type"] == "Feature" and MADE_OF in document["properties"]
        return document if ours else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _moment(text: str) -> Optional[datetime.datetime]:
    try:
        return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None


def _text(moment: Optional[datetime.datetime]) -> Optional[str]:
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _write(path: Path, document: dict[str, Any]) -> None:
    with replacing(path) as temporary:
        text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
        temporary.write_text(text + "\n", encoding="utf-8")
