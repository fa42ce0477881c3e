"""Maps of many images: a process for each, which may fail without the others, and an index."""

from __future__ import annotations

import concurrent.futures
import dataclasses
import hashlib
import json
import shutil
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from . import __version__
from .batch.failed_images import without_a_map
from .batch.image_list import SUFFIXES, ListedImage, listed, named, share
from .batch.image_runs import ImageRuns
from .batch.map_index import (
    COLLECTION,
    FOOTPRINTS,
    IndexedMap,
    is_made,
    write_collection,
    write_item,
)
from .batch.maps_there import damaged_maps, refuse_foreign
from .batch.mosaic import write_mosaics
from .contract.errors import EngineError, ImageListError, JobError, OutputError
from .contract.file_dates import date_in
from .contract.file_kind import card_path
from .contract.job import MapImagesJob, PredictJob, RasterInput, Source, StacImageJob
from .contract.messages import Messages
from .contract.part import read_part
from .contract.result import MapImagesResult, PredictResult, from_line
from .contract.secrecy import public, shown_name
from .imagery.remote import environment
from .imagery.stac_search import Item, find_items, item_of
from .inference.run_identity import OF_NO_INFLUENCE, state_of
from .maps.legend import Legend, read_legend
from .maps.output_lock import locked
from .maps.output_paths import check_targets, refuse_overwriting
from .model_file import with_model
from .models.model_folder import sha256_of
from .models.operating_system import graphics_cards
from .stac_image import write_image

_MOST_FAILURES = 5
"""Without a single map, after which the reason is not one of the images."""
_NAMED = 10
"""Images that one message names at the most."""


def map_images(job: MapImagesJob, messages: Messages) -> None:
    """Make a map of each image, mosaics of them and an index, and send what became of them.

    Raises:
        EngineError: there is nothing to do, the folder cannot be used, or no image gave a map.
    """
    _Batch(job, messages).run()


class _Batch:
    def __init__(self, job: MapImagesJob, messages: Messages) -> None:
        self._job = job
        self._messages = messages
        # The images' processes have folders of their own.
        self._folder = Path(job.output).absolute()
        self._failed: dict[str, str] = {}
        self._made = self._kept = 0
        self._tried = 0
        """Images after which no more were tried; 0: all were."""
        self._started = time.monotonic()

    def run(self) -> None:
        """Do it."""
        job, messages = self._job, self._messages
        model = with_model(job.predict, messages).model
        self._model = _hash_of(Path(model))
        self._beside = _beside(job.predict, Path(model))
        messages.progress(0, "Finding the images")
        found = self._find()
        images = share([image for image, _ in found], read_part(job.part))
        items = {id(image): item for image, item in found}
        self._check_folder(images)
        images = self._places_free(images)
        if not images:
            self._finish()
            return
        before = len(self._failed)
        available = graphics_cards() if job.predict.device != "cpu" else ()
        at_once = min(job.side_by_side or max(1, len(available)), len(images))
        runs = ImageRuns(len(images), available, messages)
        ram = job.predict.ram_mb // at_once
        template = dataclasses.replace(
            job.predict,
            model=_absolute(model),
            classes=_absolute(job.predict.classes),
            ram_mb=ram,
        )
        messages.info(
            f"{len(images)} images, {at_once} at a time"
            + (f", on {len(available)} graphics cards." if available else ".")
        )
        with concurrent.futures.ThreadPoolExecutor(at_once) as threads:
            work = {
                threads.submit(self._map, image, items[id(image)], template, runs): image
                for image in images
            }
            for future in concurrent.futures.as_completed(work):
                self._count(work[future], future, runs)
                failures = len(self._failed) - before
                if not self._made + self._kept and failures >= _MOST_FAILURES:
                    self._tried = failures
                    # Nobody tells as_completed of futures that are cancelled so: it would wait on.
                    threads.shutdown(wait=False, cancel_futures=True)
                    break
        self._finish()

    def _find(self) -> list[tuple[ListedImage, Optional[Item]]]:
        job = self._job
        if job.images:
            images = named([_image(raster) for raster in job.images])
            return [(image, None) for image in images]
        if job.listed:
            found = []
            for one in listed(str(Path(job.listed).absolute())):
                try:
                    found.append((one, item_of(one.item, one.where) if one.item else None))
                except EngineError as error:
                    self._fail(one.name, error)
            if not found:
                name, reason = next(iter(self._failed.items()))
                raise ImageListError(f"No image gave a map. {name}: {reason}")
            return found
        items = find_items(_search(job), self._messages)
        images = named([ListedImage(item.id, item=item.stac.to_dict()) for item in items])
        return list(zip(images, items))

    def _check_folder(self, images: Sequence[ListedImage]) -> None:
        folder = self._folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"OUTPUT: {folder} cannot be made ({error.strerror}). Choose another folder."
            ) from error
        check_targets({"OUTPUT_MOSAIC": self._job.mosaic}, endings={"OUTPUT_MOSAIC": (".vrt",)})
        rasters = [raster.path for image in images for raster in image.rasters]
        own = {Path(raster).resolve().parent for raster in rasters}
        if folder.resolve() in own:
            raise OutputError(
                f"OUTPUT: {folder} holds the images themselves; a map would take the place of one. "
                "Choose another folder."
            )
        if self._job.mosaic:
            self._check_mosaic(Path(self._job.mosaic).absolute(), rasters, own)

    def _places_free(self, images: Sequence[ListedImage]) -> tuple[ListedImage, ...]:
        """Return the images in the places of whose maps nothing lies that is not of this program.

        The others fail now, not after hours.
        """
        free = []
        for image in images:
            try:
                refuse_foreign(self._folder, image.name, self._files(image.name).values())
                free.append(image)
            except OutputError as error:
                self._fail(image.name, error)
        return tuple(free)

    def _check_mosaic(self, mosaic: Path, rasters: Sequence[str], own: set[Path]) -> None:
        refuse_overwriting([mosaic], rasters)
        listed = self._job.listed
        if listed and not Path(listed).is_file() and mosaic.resolve().parent in own:
            raise OutputError(
                f"OUTPUT_MOSAIC: {mosaic.parent} is the folder of the images, in which the next "
                "run would take the mosaic for an image. Choose another folder."
            )

    def _files(self, name: str) -> dict[str, Path]:
        wanted = {"class_map": True, "probabilities": self._job.probabilities}
        wanted["confidence"] = self._job.confidence
        return {
            key: self._folder / f"{name}{suffix}.tif"
            for key, suffix in SUFFIXES.items()
            if wanted[key]
        }

    def _map(
        self, image: ListedImage, item: Optional[Item], template: PredictJob, runs: ImageRuns
    ) -> bool:
        """Make the maps of one image; return False if they are there."""
        files = self._files(image.name)
        if item is not None:
            image = self._fetched(image, item)
        job = dataclasses.replace(
            template,
            sources=(Source(image.rasters),),
            class_map=str(files["class_map"]),
            probabilities=str(files.get("probabilities", "")),
            confidence=str(files.get("confidence", "")),
        )
        made_of = self._made_of(job)
        # Once more: it may have come meanwhile.
        refuse_foreign(self._folder, image.name, files.values())
        damaged = damaged_maps(files.values())
        for file in damaged:
            self._messages.warning(f"{file} is damaged: the map of {image.name} is made anew.")
        if not damaged and is_made(self._folder, image.name, made_of, list(files.values())):
            return False
        result = from_line(PredictResult, runs.run(image.name, job))
        style = result.styles.get("OUTPUT")
        legend: Optional[Legend] = read_legend(Path(style)) if style else None
        date = item.date if item is not None else date_in(image.rasters[0].path)
        told = image.item["id"] if image.item else shown_name(image.rasters[0].path)
        write_item(
            self._folder, IndexedMap(image.name, files, legend, date, str(told)), made_of
        )
        return True

    def _fetched(self, image: ListedImage, item: Item) -> ListedImage:
        """Return the image that the item's assets are."""
        folder = self._folder / "images"
        folder.mkdir(exist_ok=True)
        target = folder / f"{image.name}.vrt"
        if not self._job.search or not self._job.search.assets:
            raise ImageListError("ASSETS is empty; expected are names such as B02,B03,B04,B08.")
        write_image(item, self._job.search, target, _Quiet(self._messages, image.name))
        return dataclasses.replace(image, rasters=(RasterInput(str(target)),))

    def _made_of(self, job: PredictJob) -> str:
        asked = {
            field.name: getattr(job, field.name)
            for field in dataclasses.fields(job)
            if field.name not in (*OF_NO_INFLUENCE, "classes", "mask")
        }
        # A VRT that was written anew is the same image if its text is.
        rasters = [
            Path(raster.path).read_text(encoding="utf-8")
            if Path(raster.path).parent == self._folder / "images"
            else state_of(raster)
            for source in job.sources
            for raster in source.rasters
        ]
        ways = [job.engine, job.method, job.runtime]
        outputs = [job.class_map, job.probabilities, job.confidence]
        names = [Path(output).name for output in outputs]
        told = [__version__, self._model, *self._beside, asked, ways, rasters, names]
        return hashlib.sha256(json.dumps(told, default=str).encode()).hexdigest()

    def _count(
        self, image: ListedImage, future: concurrent.futures.Future[bool], runs: ImageRuns
    ) -> None:
        try:
            if future.result():
                self._made += 1
            else:
                self._kept += 1
        except Exception as error:
            # Whatever it is: the others have nothing to do with it.
            self._fail(image.name, error)
        runs.finished(image.name)

    def _fail(self, name: str, error: Exception) -> None:
        reason = str(error)
        if not isinstance(error, (EngineError, OSError)):
            trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            print(f"{name}: {public(trace)}", file=sys.stderr, flush=True)
            reason = f"it failed unexpectedly ({type(error).__name__}: {reason})."
        self._failed[name] = reason
        self._messages.warning(f"{name} has no map: {reason}")

    def _finish(self) -> None:
        messages, folder = self._messages, self._folder
        if self._failed and not self._made + self._kept:
            name, reason = next(iter(self._failed.items()))
            tried = f" of the first {self._tried}, after which no more were tried,"
            some = tried if self._tried else ""
            raise ImageListError(f"No image{some} gave a map. {name}: {reason}")
        messages.progress(1, "Writing mosaic and index")
        title = f"Maps of {Path(self._job.predict.model).stem}"
        with locked(folder / COLLECTION), environment():
            index = write_collection(folder, title)
            mosaics: list[Path] = []
            left_out: list[str] = []
            if self._job.mosaic:
                mosaics, left_out = write_mosaics(index.maps, Path(self._job.mosaic).absolute())
        if index.nowhere:
            messages.warning(_nowhere(index.nowhere))
        for sentence in left_out:
            messages.warning(sentence)
        if len(mosaics) > 1:
            messages.info(
                f"The maps differ in CRS, pixel size or bands: there are {len(mosaics)} mosaics."
            )
        if self._failed:
            # Their own warnings may lie hours and thousands of lines above.
            messages.warning(without_a_map(self._failed, self._made + self._kept))
        messages.result(
            MapImagesResult(
                made=self._made,
                kept=self._kept,
                failed=self._failed,
                collection=str(folder / COLLECTION),
                footprints=str(folder / FOOTPRINTS),
                mosaics=tuple(map(str, mosaics)),
                style=self._style(index.maps, mosaics),
                seconds=round(time.monotonic() - self._started, 3),
            )
        )

    def _style(self, maps: Sequence[Path], mosaics: Sequence[Path]) -> str:
        """Lay the legend of the first map beside each mosaic; return that of the first."""
        legend = maps[0].with_suffix(".qml") if maps else Path()
        if not legend.is_file() or not mosaics:
            return ""
        for mosaic in mosaics:
            shutil.copyfile(legend, mosaic.with_suffix(".qml"))
        return str(mosaics[0].with_suffix(".qml"))


class _Quiet(Messages):
    """Passes on the warnings of one image, with its name; its progress is not that of the whole."""

    def __init__(self, whole: Messages, name: str) -> None:
        self._whole = whole
        self._name = name

    def _send(self, kind: str, **payload: Any) -> None:
        if kind == "warning":
            self._whole.warning(f"{self._name}: {payload['message']}")


def _search(job: MapImagesJob) -> StacImageJob:
    if job.search is None:
        raise ImageListError("Neither images nor a search are given; expected is one of them.")
    return job.search


def _nowhere(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return (
        f"Nothing says where on the globe these maps lie: {', '.join(names[:_NAMED])}{more}. Their "
        "images have no CRS, or ground control points alone; so they have no footprint in the "
        "index and are in no mosaic. Give the images their CRS (in QGIS: of the layer), and run "
        "this again."
    )


def _hash_of(model: Path) -> str:
    if model.is_dir() or model.suffix == ".onnx":
        return sha256_of(model)
    return hashlib.sha256(model.read_bytes()).hexdigest()


def _beside(job: PredictJob, model: Path) -> list[str]:
    """Return what is in the files that decide of the maps beside model and images.

    They keep their names when somebody edits them, or have others in every run.
    """
    told = []
    files = {"CLASSES": job.classes, "MASK": job.mask.path if job.mask is not None else ""}
    if card_path(model).is_file():
        # The model's own hash leaves it out: its classes may be edited by hand.
        files["MODEL"] = str(card_path(model))
    for what, path in files.items():
        try:
            told.append(what + hashlib.sha256(Path(path).read_bytes()).hexdigest() if path else "")
        except OSError as error:
            raise JobError(f"{what}: {path} cannot be read: {error.strerror}.") from error
    return told


def _image(raster: RasterInput) -> ListedImage:
    name = Path(raster.path.replace("\\", "/").rpartition("/")[2]).stem or "image"
    if Path(raster.path).exists():
        raster = dataclasses.replace(raster, path=_absolute(raster.path))
    return ListedImage(name, (raster,))


def _absolute(path: str) -> str:
    return str(Path(path).absolute()) if path else ""
