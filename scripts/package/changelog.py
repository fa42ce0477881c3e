"""The changelog: one section a version, which the package's metadata.txt takes over."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)
_TITLE = re.compile(r"(?P<version>\S+)(?: \((?P<date>.+)\))?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class ChangelogError(Exception):
    """The changelog is not ready for a release; says what to write."""


def section(text: str, version: str) -> tuple[str, list[str]]:
    """Return the title of a version's section and its entries, each in one line.

    Raises:
        ChangelogError: there is no such section, or it has no entry.
    """
    parts = _HEADING.split(text)
    for title, body in zip(parts[1::2], parts[2::2]):
        found = _TITLE.fullmatch(title.strip())
        if found is None or found["version"] != version:
            continue
        entries = [" ".join(one.split()) for one in re.split(r"^\* ", body, flags=re.M)[1:]]
        if not entries:
            raise ChangelogError(
                f"CHANGELOG.md: the section {title.strip()} has no entry (a line that begins with "
                "“* ”). Say what is new for a user."
            )
        return title.strip(), entries
    raise ChangelogError(
        f"CHANGELOG.md has no section of version {version}; expected is a line "
        f"“## {version} (YYYY-MM-DD)” with entries below it."
    )


def check_released(text: str, version: str) -> None:
    """Refuse a changelog that still waits for the release.

    Raises:
        ChangelogError: the section is missing, empty or without a date, or something is unreleased.
    """
    title, _entries = section(text, version)
    waiting = [t for t in _HEADING.findall(text) if "unreleased" in t.lower() and t != title]
    if waiting:
        raise ChangelogError(
            f"CHANGELOG.md: “## {waiting[0]}” is left. Move its entries to the section of "
            f"{version}, and remove the heading."
        )
    found = _TITLE.fullmatch(title)
    if found is None or not _DATE.fullmatch(found["date"] or ""):
        raise ChangelogError(
            f"CHANGELOG.md: the heading is “## {title}”; expected is the day of the release, "
            f"“## {version} (YYYY-MM-DD)”."
        )


def with_changelog(metadata: str, changelog: str, version: str) -> str:
    """Return metadata.txt with the section of the version as its ``changelog``.

    Raises:
        ChangelogError: as :func:`section`.
    """
    title, entries = section(changelog, version)
    # Further lines of a value are indented; QGIS's reader takes a single % for a reference.
    lines = [f"changelog={title}", *(f" * {entry}" for entry in entries)]
    return metadata.rstrip("\n") + "\n" + "\n".join(lines).replace("%", "%%") + "\n"
