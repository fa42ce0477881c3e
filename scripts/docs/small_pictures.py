"""Make pictures of the guide small, as the plugin's zip has to be: 256 colours for each.

    python small_pictures.py PICTURE...

Needs Pillow. Only what becomes smaller is written.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image

COLOURS = 256


def main() -> None:
    """Write the pictures in fewer colours, and tell their sizes."""
    for name in sys.argv[1:]:
        path, small = Path(name), io.BytesIO()
        before = path.stat().st_size
        with Image.open(path) as picture:
            # Chosen so that rare colours are kept, such as those of a legend. Without dithering,
            # whose dots take much room and look like a pattern on the map.
            few = picture.convert("RGB").quantize(
                COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE
            )
        few.save(small, "PNG", optimize=True)
        if small.tell() < before:
            path.write_bytes(small.getvalue())
        print(f"{path.name}: {before // 1024} KiB, now {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
