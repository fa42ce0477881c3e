"""Damaged legends, cards, Keras files and rasters."""

from __future__ import annotations

import json
import os
import random
import shutil
import warnings
import zipfile
from pathlib import Path

from tests.support.damage import damaged_bytes, damaged_document, damaged_json

CSV = "value,label,color\n" + "".join(f"{i},Class {i},#1{i}2{i}3{i}\n" for i in range(6))
QML = (
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis><pipe>"
    '<rasterrenderer type="paletted"><colorPalette>'
    + "".join(
        f'<paletteEntry value="{i}" label="Class {i}" color="#1{i}2{i}3{i}" alpha="255"/>\n'
        for i in range(6)
    )
    + "</colorPalette></rasterrenderer></pipe></qgis>"
)
ENTITIES = (
    '<!DOCTYPE qgis [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<qgis><paletteEntry value="0" label="&b;" color="#000000"/></qgis>'
)


def legend(dice: random.Random, folder: Path) -> Path:
    """Write a damaged legend."""
    suffix = dice.choice((".csv", ".qml"))
    text = CSV if suffix == ".csv" else QML
    way = dice.choice(("bytes", "bytes", "bytes", "word", "word", "encoding", "many", "entities"))
    data = text.encode()
    if way == "bytes":
        data = damaged_bytes(data, dice)
    elif way == "word":
        words = ("value", "label", "color", "#1", "Class", ",", "\n", '"', "0", "5", "<", ">")
        chosen = dice.choice([word for word in words if word in text])
        others = ("", "\0", "nan", "1e999", "-1", "65535", "é", "&x;", '"', "x" * 200_000)
        other = dice.choice(others)
        data = text.replace(chosen, other, dice.choice((1, 2, -1))).encode()
    elif way == "encoding":
        encoding = dice.choice(("latin-1", "utf-16", "utf-8-sig"))
        data = text.replace("Class", "Forêt").encode(encoding)
    elif way == "many":
        count = dice.choice((7, 300, 65_000, 100_000, 1_000_000))
        data = ("value,label,color\n" + "".join(f"{i},c,#000000\n" for i in range(count))).encode()
        suffix = ".csv"
    elif suffix == ".qml":
        data = ENTITIES.encode()
    path = folder / f"legend{suffix}"
    path.write_bytes(data)
    return path


def card(dice: random.Random, model: Path, folder: Path) -> Path:
    """Copy the model, its big files linked, with a damaged card."""
    target = folder / "model"
    shutil.copytree(model, target, copy_function=os.link)
    path = target / "model_card.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    path.unlink()
    if dice.random() < 0.6:
        # As in an older card: what lies behind the check of the digest is to be tested.
        del document["properties"]["cnnmapper:model"]["digest"]
    # Most of a card describes layers; what decides a map is damaged as often.
    block = document["properties"]["cnnmapper:model"]
    if dice.random() < 0.6:
        part = dice.choice(("fields", "regions", "dense", "sha256"))
        block[part] = damaged_document([block[part]], dice)
        if len(block[part]) == 1:
            (block[part],) = block[part]
        path.write_bytes(json.dumps(document).encode())
    else:
        path.write_bytes(damaged_json(document, dice))
    return target


def keras_file(dice: random.Random, good: Path, folder: Path) -> Path:
    """Write a damaged .keras file: its bytes, its description, or its weights."""
    path = folder / "model.keras"
    way = dice.choice(("bytes", "config", "config", "config", "weights", "members"))
    if way == "bytes":
        path.write_bytes(damaged_bytes(good.read_bytes(), dice, 2000))
        return path
    with zipfile.ZipFile(good) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    if way == "config":
        members["config.json"] = damaged_json(json.loads(members["config.json"]), dice)
    elif way == "weights":
        name = "model.weights.h5"
        members[name] = damaged_bytes(members[name], dice, 4000)
    else:
        name = dice.choice(sorted(members))
        if dice.random() < 0.5:
            del members[name]
        else:
            members[dice.choice(("../loot", "/loot", "config.json", "x"))] = members[name]
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def raster(dice: random.Random, good: dict[str, Path], folder: Path) -> Path:
    """Write a damaged raster: a GeoTIFF of some kind, or a virtual one."""
    kind = dice.choice(sorted(good))
    path = folder / f"image.{'vrt' if kind == 'vrt' else 'tif'}"
    data = good[kind].read_bytes()
    if kind != "vrt":
        path.write_bytes(damaged_bytes(data, dice, 600))
        return path
    if dice.random() < 0.4:
        path.write_bytes(damaged_bytes(data, dice))
        return path
    old, new = dice.choice(
        (
            ('rasterXSize="40"', 'rasterXSize="4000"'), ('rasterXSize="40"', 'rasterXSize="0"'),
            ("UInt16", "CFloat64"), ("UInt16", "Float64"), ("10.0", "nan"), ("10.0", "0"),
            ("plain.tif", "image.vrt"), ("plain.tif", "missing.tif"), ("plain.tif", "/dev/zero"),
            ("plain.tif", "/vsistdin/"), ("<SourceBand>2", "<SourceBand>99"), ("10.0", "inf"),
            ("ySize=\"32\"", "ySize=\"-5\""), ("</GeoTransform>", "</GeoTransform><x>"),
        )
    )  # fmt: skip
    path.write_bytes(data.decode().replace(old, new).encode())
    return path
