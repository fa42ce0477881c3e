"""Coordinate reference systems compared by what they mean, not by how a format writes them.

Through rasterio, or GDAL's own bindings where there is no rasterio; imported only where two texts
differ.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Optional

_TURNED = {("OGC", "CRS84"): 4326, ("OGC", "CRS83"): 4269, ("OGC", "CRS27"): 4267}
"""Systems that differ from EPSG's in the order of axes alone."""


@dataclass(frozen=True)
class _Meaning:
    system: Any
    """The library's own value."""
    code: Optional[int]
    """EPSG's, found with confidence."""
    likely: Optional[int]
    """EPSG's, found with less."""
    parameters: tuple[tuple[str, str], ...]
    """Of PROJ: projection, ellipsoid or datum, units."""
    name: str
    datum: str


def difference(first: str, second: str) -> str:
    """Say how a second CRS differs from a first one; empty where both mean the same.

    The order of axes, authorities and names do not matter.

    Args:
        first: WKT; empty: none.
        second: WKT; empty: none.
    """
    if first == second:
        return ""
    if not first or not second:
        named = _meaning(first or second)
        return (
            f"no coordinate reference system instead of {named.name}"
            if first
            else f"the coordinate reference system {named.name} instead of none"
        )
    ours, theirs = _meaning(first), _meaning(second)
    if _same(ours, theirs):
        return ""
    return f"another coordinate reference system: {_contrast(theirs, ours)}"


@dataclass(frozen=True)
class Unit:
    """What the coordinates of a CRS count."""

    is_angle: bool
    factor: float
    """Metres, or degrees, to one of them."""


def unit(text: str) -> Optional[Unit]:
    """Return what the coordinates of a CRS count; None: it is not known.

    Args:
        text: WKT.
    """
    system = _meaning(text).system
    if system is None:
        return None
    if hasattr(system, "is_geographic"):
        angle, projected = system.is_geographic, system.is_projected
        factor = 1.0 if not projected else system.linear_units_factor[1]
    else:
        angle, projected = system.IsGeographic(), system.IsProjected()
        factor = 1.0 if not projected else system.GetLinearUnits()
    if not angle and not projected:
        return None  # an engineering or geocentric one
    return Unit(bool(angle), float(factor))


def epsg_code(text: str) -> Optional[int]:
    """Return the number of a CRS by EPSG; None: it has none, or there is no CRS.

    Args:
        text: WKT; empty: none.
    """
    return _meaning(text).code if text else None


def name(text: str) -> str:
    """Return a CRS as people call it, with its EPSG code.

    Args:
        text: WKT.
    """
    return _meaning(text).name


def code(text: str) -> Optional[int]:
    """Return EPSG's code of a CRS; None: it has none, or it is not known.

    Args:
        text: WKT.
    """
    return _meaning(text).code


def _same(first: _Meaning, second: _Meaning) -> bool:
    if first.system is None or second.system is None:
        return False
    if _equivalent(first.system, second.system):
        return True
    if first.code is not None and first.code == second.code:
        return True
    if not first.parameters or first.parameters != second.parameters:
        return False
    # What formats leave out (PCIDSK has no name for most datums) makes no other system of it.
    unknown = any(_is_unknown(one.datum) for one in (first, second))
    return unknown or (first.likely is not None and first.likely == second.likely)


def _is_unknown(datum: str) -> bool:
    words = r"unknown|unnamed|undefined|not[ _]specified"
    return not datum or re.match(words, datum, re.IGNORECASE) is not None


def _contrast(found: _Meaning, expected: _Meaning) -> str:
    if found.name != expected.name:
        return f"{found.name} instead of {expected.name}"
    ours, theirs = dict(expected.parameters), dict(found.parameters)
    parts = [
        f"{key} {theirs.get(key, 'missing')} instead of {ours.get(key, 'missing')}"
        for key in sorted({*ours, *theirs})
        if ours.get(key) != theirs.get(key)
    ]
    if found.datum != expected.datum:
        parts.append(f"datum {found.datum or 'missing'} instead of {expected.datum or 'missing'}")
    return f"{found.name} with " + (", ".join(parts) or "other parameters")


def _named(text: str, code: Optional[int]) -> str:
    match = re.search(r'"([^"]*)"', text)
    name = match.group(1) if match else text[:40]
    return f"{name} (EPSG:{code})" if code is not None else f"{name} (no EPSG code)"


def _datum(text: str) -> str:
    match = re.search(r'\b(?:DATUM|ENSEMBLE)\["([^"]*)"', text)
    return match.group(1) if match else ""


def _numbers(pairs: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """PROJ's parameters without what names and shifts add to them."""
    told = {key: value for key, value in pairs.items() if key not in ("towgs84", "no_defs", "type")}
    return tuple(sorted((key, _number(value)) for key, value in told.items()))


def _number(value: Any) -> str:
    try:
        return f"{float(value):.10g}"
    except (TypeError, ValueError):
        return str(value)


@lru_cache(maxsize=64)
def _meaning(text: str) -> _Meaning:
    try:
        import rasterio.crs  # noqa: F401
    except ImportError:
        return _by_gdal(text)
    return _by_rasterio(text)


def _by_rasterio(text: str) -> _Meaning:
    from rasterio.crs import CRS
    from rasterio.env import Env
    from rasterio.errors import CRSError

    try:
        with Env():
            crs = CRS.from_wkt(text)
            code, likely = crs.to_epsg(), crs.to_epsg(confidence_threshold=25)
            code = _TURNED.get(crs.to_authority() or ("", ""), code)
            pairs = crs.to_dict(projjson=False)
    except CRSError:
        return _Meaning(None, None, None, (), _named(text, None), _datum(text))
    # A code alone instead of the parameters: the same for both, where both have it.
    pairs = {} if set(pairs) <= {"init", "no_defs"} else pairs
    return _Meaning(crs, code, likely, _numbers(pairs), _named(text, code), _datum(text))


def _by_gdal(text: str) -> _Meaning:
    from osgeo import osr

    osr.UseExceptions()
    system = osr.SpatialReference()
    try:
        system.ImportFromWkt(text)
        own = system.GetAuthorityName(None) or "", system.GetAuthorityCode(None) or ""
        codes = {_TURNED[own]: 100} if own in _TURNED else {}
        for match, confidence in system.FindMatches():
            code = match.GetAuthorityCode(None)
            if match.GetAuthorityName(None) == "EPSG" and code and code.isdecimal():
                codes.setdefault(int(code), confidence)
        proj = system.ExportToProj4()
    except RuntimeError:
        return _Meaning(None, None, None, (), _named(text, None), _datum(text))
    likely = max(codes, key=lambda code: codes[code], default=None)
    code = likely if likely is not None and codes[likely] >= 70 else None
    words = (word.lstrip("+").partition("=") for word in proj.split())
    pairs = {key: value for key, _, value in words}
    return _Meaning(system, code, likely, _numbers(pairs), _named(text, code), _datum(text))


def _equivalent(first: Any, second: Any) -> bool:
    compare = getattr(first, "IsSame", None)
    if compare is None:
        return bool(first == second)
    return bool(
        compare(
            second,
            ["CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS",
             "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"],
        )
    )  # fmt: skip
