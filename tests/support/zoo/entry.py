"""What an entry of the zoo is: a model as people have it, an image, and what is right."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Union

from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Right:
    """How a step may end.

    A sentence is right where it holds every one of ``words``; with none of them, only the map (the
    exported model) is right.
    """

    map: bool = True
    words: tuple[str, ...] = ()


DONE = Right()


def refused(*words: str) -> Right:
    """Only a refusal is right, in a sentence that holds these words."""
    return Right(False, words)


def done_or_refused(*words: str) -> Right:
    """The right map, or a refusal whose sentence holds these words."""
    return Right(True, words)


@dataclass(frozen=True)
class Scene:
    """An image to make: smooth random bands with parcels, georeferenced."""

    bands: int = 4
    width: int = 200
    height: int = 160
    """Of the first source; a finer one covers the same ground."""
    dtype: str = "uint16"
    """``uint16``: reflectances times 10000; ``uint8``: 0 to 255; ``float32``: 0 to 1."""
    finer: int = 1
    """Its pixels for each pixel of the first source, along one side."""


@dataclass(frozen=True)
class Patches:
    """The map's pixel is the model's result for the patch centred there.

    Pixels c - r//2 .. c - r//2 + r - 1 of each source, where c is the pixel of that source that
    holds the centre of the map's pixel.
    """

    sizes: tuple[tuple[int, int], ...]
    """(width, height) of the patch of each source."""


@dataclass(frozen=True)
class Whole:
    """The map is the network's result for the whole image.

    The image is filled up with mirrored pixels, at the right and at the bottom, to ``first`` plus
    whole multiples of ``step``: what else the network's strides would not come out even for.
    """

    step: int
    first: int = 0
    cut: int = 0
    """Pixels (of the result) that the network leaves out along every border."""
    finer: float = 1
    """Pixels of the result for each pixel of the image, along one side."""
    patch: int = 128
    """Side of the patches on which a map of overlapping patches is looked at."""


@dataclass(frozen=True)
class Overlap:
    """The map is put together of patches whose middles are kept: no pixel has one right value.

    The same whatever TILE_SIZE and BOX are, and as near to the model's results for patches that
    hold the pixel in their middles as those are to each other.
    """

    patch: int
    step: int
    """Patches begin at whole multiples of this: a change of phase would be another result."""
    finer: float = 1


@dataclass(frozen=True)
class Pixel:
    """The map's pixel is the model's result for the bands of that pixel."""


Reference = Union[Patches, Whole, Overlap, Pixel]


def as_it_is(values: Array) -> Array:
    """Hand images on as they are: (batch, rows, columns, bands)."""
    return values


def only(outputs: Any) -> Any:
    """Return the one output."""
    return outputs


@dataclass(frozen=True)
class Meaning:
    """What the numbers of a model say."""

    name: str
    probabilities: bool = True
    """There is a map of probabilities."""


CLASSES = Meaning("probabilities of classes")
LOGITS = Meaning("logits of classes")
MASK = Meaning("probability of one class")
LABELS = Meaning("probabilities of labels, several at a time")
UNSAID = Meaning("logits or values: nothing in the file says which", probabilities=False)
NUMBERS = Meaning("numbers of classes", probabilities=False)
VALUES = Meaning("values", probabilities=False)


@dataclass(frozen=True)
class Entry:
    """One model of the zoo."""

    name: str
    kind: str
    """The heading that the table has it under."""
    what: str
    """What it is, in a few words."""
    build: Callable[[], Any]
    """Makes the model, as people make it."""
    reference: Reference
    """How the right map is defined."""
    twin: Optional[Callable[[], Any]] = None
    """Makes the network with the same weights that the brute force runs; None: the model itself."""
    meaning: Meaning = CLASSES
    scenes: tuple[Scene, ...] = (Scene(),)
    """An image for each source."""
    feed: Callable[[Array], Array] = as_it_is
    """Makes of images (batch, rows, columns, bands) what the network takes."""
    take: Callable[[Any], Any] = only
    """Picks the result out of what the network gives."""
    save: Optional[Callable[[Any, Path], Path]] = None
    """Writes the model into a folder and returns its path; None: a ``.keras`` file."""
    exported: bool = True
    """It goes through the export; else it is a SavedModel already."""
    compiled: bool = True
    """The file says what the model was trained for: the loss that goes with the meaning."""
    settled: bool = True
    """Normalisation and heads are fitted to the image; else the weights stay as they are made."""
    custom_code: Optional[Path] = None
    trust: bool = False
    export: Right = DONE
    patch: Right = DONE
    fcn: Right = DONE
    tolerance: float = 1e-5
    """Largest difference of probabilities; of values, relative to the largest beyond 1."""

    @property
    def network(self) -> Callable[[], Any]:
        """What makes the network that the brute force runs."""
        return self.twin or self.build
