"""Asking a STAC API: the item of an identifier, or the least cloudy one of an area and dates."""

from __future__ import annotations

import dataclasses
import datetime
import warnings
from dataclasses import dataclass
from typing import Any, Optional

import pystac
import pystac_client
import pystac_client.exceptions
import requests
from pystac_client.stac_api_io import StacApiIO
from urllib3.util import Retry

from ..contract.errors import CatalogueError
from ..contract.job import StacImageJob
from ..contract.messages import Messages
from ..contract.plain_numbers import finite
from .stac_item import as_item, is_document, read_document

_TIMEOUT_S = (15, 60)
"""Seconds to connect, and between two pieces of an answer."""
_RETRIES = 4
_PAGE = 100
_MOST = 2000
"""Items that are looked at; whoever has more should ask for less."""

# What pystac-client raises where a server is not there, refuses, or is no STAC API.
_TROUBLE = (
    pystac_client.exceptions.APIError,
    pystac.errors.STACError,
    requests.exceptions.RequestException,
    NotImplementedError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
)


@dataclass(frozen=True)
class Item:
    """One item, as far as an image is made of it."""

    stac: pystac.Item
    id: str
    date: str
    """``YYYY-MM-DD``, or empty."""
    cloud: Optional[float]
    """Percent; None where the catalogue does not say."""
    document: str = ""
    """Where the item's own JSON was read from; empty: a catalogue gave it."""


def find_item(job: StacImageJob, messages: Messages) -> Item:
    """Return the item that the job asks for.

    Raises:
        CatalogueError: the catalogue cannot be reached, or has no such item.
    """
    if is_document(job.item):
        return dataclasses.replace(_item(read_document(job.item)), document=job.item)
    _check(job)
    catalogue = _Catalogue(job.catalogue)
    if job.item:
        found = catalogue.item(job.collection, job.item)
        if found is None:
            raise CatalogueError(
                f"{job.catalogue} has no item “{job.item}” in the collection “{job.collection}”. "
                + catalogue.advice(job.collection)
            )
        return found
    items = catalogue.search(job)
    clear = _clear(items, job, catalogue)
    best = min(clear, key=_rank)
    messages.info(
        f"{len(items)} item{'s' if len(items) > 1 else ''} found, {len(clear)} of them with at "
        f"most {job.max_cloud:g} % clouds; the least cloudy one is taken."
    )
    box = best.stac.bbox
    if job.extent is not None and box is not None and not _covers(box, job.extent):
        messages.warning(
            f"The item {best.id} covers only a part of the area: it reaches from "
            f"{box[0]:.4f}, {box[1]:.4f} to {box[-len(box) // 2]:.4f}, {box[-1]:.4f} (degrees "
            "east, north). Give ITEM to choose another one."
        )
    return best


def find_items(job: StacImageJob, messages: Messages) -> list[Item]:
    """Return all items of the area and the dates that are clear enough, the cloudiest first.

    Raises:
        CatalogueError: the catalogue cannot be reached, or has no such items.
    """
    _check(job)
    catalogue = _Catalogue(job.catalogue)
    items = catalogue.search(job)
    clear = sorted(_clear(items, job, catalogue), key=_rank, reverse=True)
    messages.info(
        f"{len(items)} item{'s' if len(items) > 1 else ''} found, {len(clear)} of them with at "
        f"most {job.max_cloud:g} % clouds."
    )
    return clear


def item_of(document: dict[str, Any], where: str) -> Item:
    """Return an item that is at hand as JSON.

    Args:
        document: the item.
        where: where it lies, which its links are relative to.

    Raises:
        CatalogueError: it is no STAC item.
    """
    return dataclasses.replace(_item(as_item(document, where)), document=where)


def _clear(items: list[Item], job: StacImageJob, catalogue: _Catalogue) -> list[Item]:
    """Return those that are not too cloudy.

    Raises:
        CatalogueError: there are none, or too many were found.
    """
    if len(items) > _MOST:
        raise CatalogueError(
            f"{_searched(job)} gives more than {_MOST} items. Choose a smaller area or fewer days."
        )
    if not items:
        raise CatalogueError(
            f"{_searched(job)} gives no item. Choose other dates or another area. "
            + catalogue.advice(job.collection)
        )
    clear = [item for item in items if _is_clear(item, job.max_cloud)]
    if not clear:
        known = [item.cloud for item in items if item.cloud is not None]
        least = f"the least cloudy one has {min(known):g} %" if known else "none says how cloudy"
        raise CatalogueError(
            f"{_searched(job)} gives {len(items)} item{'s' if len(items) > 1 else ''}, but none "
            f"with at most {job.max_cloud:g} % clouds: {least}. Choose a higher MAX_CLOUD, other "
            "dates or another area."
        )
    return clear


def _check(job: StacImageJob) -> None:
    if not job.catalogue.lower().startswith(("https://", "http://")):
        raise CatalogueError(
            f"CATALOGUE is “{job.catalogue}”; expected is the address of a STAC API, such as "
            "https://earth-search.aws.element84.com/v1."
        )
    if not job.collection:
        raise CatalogueError("COLLECTION is empty; expected is a name such as sentinel-2-l2a.")
    if not job.item and job.extent is None:
        raise CatalogueError("Neither ITEM nor EXTENT is given; expected is one of them.")


def _covers(box: list[float], extent: tuple[float, float, float, float]) -> bool:
    half = len(box) // 2  # A box with heights has six numbers.
    west, south, east, north = box[0], box[1], box[half], box[half + 1]
    return west <= extent[0] and south <= extent[1] and east >= extent[2] and north >= extent[3]


def _is_clear(item: Item, limit: float) -> bool:
    return limit >= 100 if item.cloud is None else item.cloud <= limit


def _rank(item: Item) -> tuple[float, str]:
    # Of two that are equally clear the same one every time.
    return (101.0 if item.cloud is None else item.cloud), item.id


def _searched(job: StacImageJob) -> str:
    dates = ""
    if job.date_from or job.date_to:
        dates = f" from {job.date_from or 'the beginning'} to {job.date_to or 'today'}"
    area = "" if job.extent is None else " in {:.4f}, {:.4f} to {:.4f}, {:.4f}".format(*job.extent)
    return (
        f"The search in {job.catalogue} for the collection “{job.collection}”{area} (degrees east, "
        f"north){dates}"
    )


class _Catalogue:
    """A STAC API, with its failures in our words."""

    def __init__(self, address: str) -> None:
        self._address = address
        retry = Retry(
            total=_RETRIES,
            backoff_factor=0.5,
            status_forcelist=[429, 500, 502, 503, 504],
            allowed_methods=None,  # A search is a POST, and changes nothing.
        )
        self._client: Any = self._ask(
            lambda: pystac_client.Client.open(
                address, stac_io=StacApiIO(timeout=_TIMEOUT_S, max_retries=retry)
            )
        )

    def _ask(self, question: Any) -> Any:
        try:
            with warnings.catch_warnings():
                # It warns of catalogues that do not list what they can do.
                warnings.simplefilter("ignore")
                return question()
        except _TROUBLE as error:
            raise CatalogueError(
                f"{self._address} did not answer as a STAC API does ({_reason(error)}). Check "
                "CATALOGUE, the network and the proxy, or try again later."
            ) from error

    def item(self, collection: str, identifier: str) -> Optional[Item]:
        found = self._ask(
            lambda: list(
                self._client.search(collections=[collection], ids=[identifier], max_items=1).items()
            )
        )
        return _item(found[0]) if found else None

    def search(self, job: StacImageJob) -> list[Item]:
        found = self._ask(
            lambda: list(
                self._client.search(
                    collections=[job.collection],
                    bbox=job.extent,
                    datetime=_interval(job),
                    limit=_PAGE,
                    max_items=_MOST + 1,
                ).items()
            )
        )
        return [_item(item) for item in found]

    def advice(self, collection: str) -> str:
        """Return which collections there are, where the one that is asked for is not."""
        names = self._ask(lambda: sorted(c.id for c in self._client.get_collections()))
        if collection in names:
            return f"The catalogue has the collection “{collection}”."
        shown = ", ".join(names[:30]) + (", …" if len(names) > 30 else "")
        return f"The catalogue has no collection “{collection}”; it has {shown or 'none'}."


def _interval(job: StacImageJob) -> Optional[str]:
    if not job.date_from and not job.date_to:
        return None
    start = f"{_day(job.date_from, 'DATE_FROM')}T00:00:00Z" if job.date_from else ".."
    stop = f"{_day(job.date_to, 'DATE_TO')}T23:59:59Z" if job.date_to else ".."
    if job.date_from and job.date_to and job.date_from > job.date_to:
        raise CatalogueError(
            f"DATE_FROM {job.date_from} is later than DATE_TO {job.date_to}; exchange them."
        )
    return f"{start}/{stop}"


def _day(text: str, name: str) -> str:
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise CatalogueError(
            f"{name} is “{text}”; expected is a date such as 2022-06-30."
        ) from None


def _item(item: pystac.Item) -> Item:
    cloud = finite(item.properties.get("eo:cloud_cover"))
    date = item.datetime.date().isoformat() if item.datetime else ""
    return Item(item, item.id, date, cloud)


def _reason(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0][:300] if lines else type(error).__name__).rstrip(".")
