"""The one release of uv that helps where a machine has no Python that will do."""

from __future__ import annotations

VERSION = "0.13.8"

PYTHON = "3.12"
"""What it installs; all that the tiers need has wheels for it."""

_TAGS = {
    ("windows", "amd64"): "win_amd64",
    ("macos", "arm64"): "macosx_11_0_arm64",
    ("macos", "x86_64"): "macosx_10_12_x86_64",
    ("linux", "x86_64"): "manylinux_2_17_x86_64.manylinux2014_x86_64",
    ("linux", "aarch64"): "manylinux_2_28_aarch64",
}

# In pieces: in one, a search for secrets takes them for keys.
_SHA256 = {
    "win_amd64": "cfbc1302 0a64cdf2 f116d293 6824c38e dbf41e5c 07f1ea29 1baf02e3 1ebf3ed0",
    "macosx_11_0_arm64": "62b6943c 7fd64fac 6854f780 bea6e035 9e5a5bc3 241f83ee 357bb382 76afac49",
    "macosx_10_12_x86_64":
        r"b7124ca1 956ec2e4 76a1003e a5715a15 f0266afa ec37f4dc 9c6972ba 8183e6d1",
    "manylinux_2_17_x86_64.manylinux2014_x86_64":
        "e18a57b8 b352eb7c 8feb317b 9f6f533c 8f0ad967 3fd6cf34 bbe3cf1a 9f6a8984",
    "manylinux_2_28_aarch64":
        "5337c30b b893b4f9 ce0ceb92 1ba2da0d 13f649da 644f40ad 3bef8408 3bef0203",
}  # fmt: skip


def wheel(system: str, machine: str) -> tuple[str, str]:
    """Return name and SHA-256 of the wheel for a machine; empty: there is none."""
    name = _name(_TAGS.get((system, machine.lower()), ""))
    return name, sha256(name)


def sha256(name: str) -> str:
    """Return the SHA-256 of a wheel by its name; empty: it is none of these."""
    return next((_SHA256[tag].replace(" ", "") for tag in _SHA256 if _name(tag) == name), "")


def _name(tag: str) -> str:
    return f"uv-{VERSION}-py3-none-{tag}.whl" if tag else ""
