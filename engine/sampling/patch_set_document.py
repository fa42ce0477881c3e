"""What a set of patches says of itself, as a STAC Item with the label extension.

The extension (https://github.com/stac-extensions/label) says which classes there are, how many
labels of each, and of what kind; what this program needs beyond that lies under a key of its own.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..contract.card_job import TRAINED_VALUES
from ..contract.errors import EngineError, PatchSetError
from ..contract.strict_json import StrictReader, shown
from ..maps.colours import read_colour
from ..maps.legend import Entry, Legend
from ..models.learnt_ground import check_identities
from .patch_files import AGAIN
from .patch_set_values import KINDS, PARTS, PATCH, PatchSetFacts, Split

KEY = "cnnmapper:patches"
LABEL = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
VERSION = 1
_MAX_BYTES = 1 << 28
_TYPE = "application/x-npy"
_NO_DATE = "1970-01-01T00:00:00Z"
"""An item must have a moment; the notes say that this one is none."""

_Files = Mapping[str, Mapping[str, int]]
_READER = StrictReader("The patch set's", PatchSetError, most=2**62)


def written(facts: PatchSetFacts, files: _Files) -> str:
    """Return the document.

    Args:
        facts: what the set is.
        files: by name in the folder, what :func:`.patch_files.digest` says of each.
    """
    inner = {
        field.name: getattr(facts, field.name)
        for field in dataclasses.fields(facts)
        if field.name != "classes"
    }
    inner["images"] = [dataclasses.asdict(one) for one in facts.images]
    inner["sources"] = [dataclasses.asdict(one) for one in facts.sources]
    inner["split"] = dataclasses.asdict(facts.split)
    inner["classes"] = [
        {"value": one.value, "label": one.label, "colour": one.hex} for one in facts.classes.entries
    ]
    corners = [corner for image in facts.images for corner in image.footprint]
    document = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [LABEL],
        "id": "patches",
        **_place(facts, corners),
        "properties": {
            **_moment([image.date for image in facts.images if image.date]),
            **_label_properties(facts),
            KEY: {"version": VERSION, "files": files, "facts": inner},
        },
        "links": [],
        "assets": _assets(files),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _place(facts: PatchSetFacts, corners: list[tuple[float, float]]) -> dict[str, Any]:
    rings = [[*map(list, one.footprint), list(one.footprint[0])]
             for one in facts.images if one.footprint]  # fmt: skip
    if not rings:
        return {"geometry": None}
    xs, ys = zip(*corners)
    return {
        "geometry": {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]},
        "bbox": [min(xs), min(ys), max(xs), max(ys)],
    }


def _moment(dates: list[str]) -> dict[str, Any]:
    if not dates:
        return {"datetime": _NO_DATE, "description": "The images' dates are not known."}
    first, last = f"{min(dates)}T00:00:00Z", f"{max(dates)}T23:59:59Z"
    return {"datetime": None, "start_datetime": first, "end_datetime": last}


def _label_properties(facts: PatchSetFacts) -> dict[str, Any]:
    names = [one.label for one in facts.classes.entries]
    totals = [sum(facts.class_counts[part][n] for part in PARTS) for n in range(len(names))]
    raster = facts.kind == PATCH
    return {
        "label:description": (
            f"{sum(facts.counts.values())} patches of {len(names)} classes. "
            f"{facts.split.description}"
        ),
        "label:type": "raster" if raster else "vector",
        "label:properties": None if raster else ["class"],
        "label:classes": [{"name": "class", "classes": names}],
        "label:tasks": ["segmentation" if raster else "classification"],
        "label:overviews": [
            {
                "property_key": "class",
                "counts": [{"name": n, "count": count} for n, count in zip(names, totals)],
            }
        ],
    }


def _assets(files: _Files) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in files:
        part, _, file = name.partition("/")
        kind = file.removesuffix(".npy")
        key = "labels" if name == "training/labels.npy" else f"{part}_{kind}"
        role = "labels" if kind == "labels" else "data" if kind.startswith("input") else "metadata"
        found[key] = {"href": f"./{name}", "type": _TYPE, "roles": [role]}
    return found


def read(folder: Path, name: str) -> tuple[PatchSetFacts, _Files]:
    """Return what a set is, and what is known of its files.

    Args:
        folder: of the set.
        name: of the document in it.

    Raises:
        PatchSetError: there is none, or it is not one of this version.
    """
    path = folder / name
    if not folder.is_dir():
        raise PatchSetError(f"{folder} is no folder; expected is one that “Sample patches” made.")
    if not path.is_file():
        raise PatchSetError(
            f"{folder} has no {name}: it is no set of patches, or not finished. Run “Sample "
            "patches” with this folder as its output; it goes on where it was interrupted."
        )
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise PatchSetError(f"{path} has more than {_MAX_BYTES} bytes: it is damaged. {AGAIN}")
        block = json.loads(path.read_text(encoding="utf-8"))["properties"][KEY]
        version = block["version"]
    except OSError as error:
        raise PatchSetError(f"{path} cannot be read ({error.strerror or error}).") from None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PatchSetError(
            f"{path} does not describe patches of this program ({type(error).__name__}). {AGAIN}"
        ) from None
    if version != VERSION:
        raise PatchSetError(
            f"{path} has version {shown(version)}; this program reads version {VERSION}. {AGAIN}"
        )
    try:
        return _facts(block["facts"]), _files(block["files"])
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        reason = f"{type(error).__name__}: {error}"[:200]
        raise PatchSetError(f"{path} is damaged ({reason}). {AGAIN}") from None
    except EngineError as error:
        raise PatchSetError(f"{path} is damaged: {error} {AGAIN}") from None


def _facts(document: Any) -> PatchSetFacts:
    rows = []
    for one in document["classes"]:
        colour = read_colour(one["colour"])
        if colour is None or not isinstance(one["value"], int) or not one["label"]:
            raise ValueError(f"the class {one!r:.99}")
        rows.append(Entry(one["value"], colour, str(one["label"])))
    return _checked(_READER.build(_Read, {**document, "classes": len(rows)}, "facts"), rows)


@dataclasses.dataclass(frozen=True)
class _Read(PatchSetFacts):
    """The facts as JSON has them: the classes are read apart."""

    classes: int  # type: ignore[assignment]
    counts: dict[str, int]
    class_counts: dict[str, tuple[int, ...]]


def _checked(read: _Read, rows: list[Entry]) -> PatchSetFacts:
    if read.kind not in KINDS or read.values not in TRAINED_VALUES or not read.sources:
        raise ValueError("kind, values or sources")
    for counts in (read.counts, read.class_counts):
        if set(counts) != set(PARTS):
            raise ValueError("the parts")
    if any(len(one) != len(rows) for one in read.class_counts.values()):
        raise ValueError("counts of another number of classes")
    for source in read.sources:
        if not source.name.isidentifier() or min(source.width, source.height) < 1:
            raise ValueError("the sources")
    _check_division(read.split)
    values = {field.name: getattr(read, field.name) for field in dataclasses.fields(PatchSetFacts)}
    return PatchSetFacts(**{**values, "classes": Legend(tuple(rows))})


def _check_division(split: Split) -> None:
    """Refuse a division that is none.

    Raises:
        ValueError: says what of it.
    """
    check_identities([*split.earlier, *filter(None, [split.identity])])
    if split.blocks is not None:
        split.blocks.check()
        if split.blocks.identity != split.identity:
            raise ValueError("the blocks are others than their identity says")


def _files(document: Any) -> _Files:
    found = {}
    for name, file in document.items():
        if ".." in name or name.startswith(("/", "\\")) or ":" in name:
            raise ValueError(f"the file name {name!r:.99}")
        found[name] = {"size": int(file["size"]), "crc32": int(file["crc32"])}
    return found
