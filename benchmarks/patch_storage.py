"""How fast patches are written and read in the formats that others know.

    python benchmarks/patch_storage.py [--patches N] [--image IMAGE]

Run it in the inference environment; formats whose library is not there are left out (Zarr needs
``pip install zarr`` in an environment of its own). Seconds are the processor's, of one core; an
epoch is all patches once, in random order, as float32 batches of 64.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

SIDE, BATCH = 16, 64
Patches = NDArray[Any]


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--patches", type=int, default=20_000)
    parser.add_argument("--image", type=Path, help="of which patches are cut; none: random numbers")
    wishes = parser.parse_args()
    patches = cut(wishes.image, wishes.patches)
    print(f"{patches.shape}, {patches.dtype}, {patches.nbytes / 1e6:.0f} MB")
    print("| format | written, s | size, MB | an epoch, s | one batch at random, ms |")
    print("|---|---|---|---|---|")
    for name, write, epoch in (
        ("NPY, mapped", write_npy, read_npy),
        ("NPZ, deflated", write_npz, read_npz),
        ("TFRecord", write_records, read_records),
        ("Zarr, chunks of 64, zstd", write_zarr, read_zarr),
    ):
        folder = Path(tempfile.mkdtemp())
        try:
            report(name, folder, patches, write, epoch)
        except ImportError as error:
            print(f"| {name} | {error} | | | |")
        finally:
            shutil.rmtree(folder)


def report(
    name: str,
    folder: Path,
    patches: Patches,
    write: Callable[[Path, Patches], None],
    epoch: Callable[[Path, NDArray[np.int64]], Iterator[Patches]],
) -> None:
    """Measure one format."""
    began = time.process_time()
    write(folder, patches)
    written = time.process_time() - began
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    order = np.random.default_rng(1).permutation(len(patches))
    began, total = time.process_time(), 0.0
    for batch in epoch(folder, order):
        total += float(batch[0, 0, 0, 0])
    read = time.process_time() - began
    began = time.process_time()
    next(epoch(folder, order))
    one = time.process_time() - began
    print(f"| {name} | {written:.2f} | {size / 1e6:.0f} | {read:.2f} | {1000 * one:.1f} |")


def cut(image: Any, count: int) -> Patches:
    """Return patches, shape (count, 16, 16, bands)."""
    random = np.random.default_rng(1)
    if image is None:
        return random.integers(0, 4000, (count, SIDE, SIDE, 4)).astype("uint16")
    import rasterio

    with rasterio.open(image) as file:
        pixels = np.moveaxis(file.read(), 0, -1)
    found = np.empty((count, SIDE, SIDE, pixels.shape[2]), pixels.dtype)
    rows = random.integers(0, pixels.shape[0] - SIDE, count)
    columns = random.integers(0, pixels.shape[1] - SIDE, count)
    for n, (y, x) in enumerate(zip(rows, columns)):
        found[n] = pixels[y : y + SIDE, x : x + SIDE]
    return found


def write_npy(folder: Path, patches: Patches) -> None:
    """Write into a mapped file, as sampling does."""
    target = np.lib.format.open_memmap(folder / "a.npy", "w+", patches.dtype, patches.shape)
    for first in range(0, len(patches), BATCH):
        target[first : first + BATCH] = patches[first : first + BATCH]
    target.flush()


def read_npy(folder: Path, order: NDArray[np.int64]) -> Iterator[Patches]:
    """Read from it."""
    mapped = np.load(folder / "a.npy", mmap_mode="r")
    for first in range(0, len(order), BATCH):
        yield mapped[order[first : first + BATCH]].astype(np.float32)


def write_npz(folder: Path, patches: Patches) -> None:
    """Write one compressed file."""
    np.savez_compressed(folder / "a.npz", patches=patches)


def read_npz(folder: Path, order: NDArray[np.int64]) -> Iterator[Patches]:
    """Read it: all of it at once, which is what the format allows."""
    with np.load(folder / "a.npz") as file:
        patches = file["patches"]
    for first in range(0, len(order), BATCH):
        yield patches[order[first : first + BATCH]].astype(np.float32)


def write_records(folder: Path, patches: Patches) -> None:
    """Write an example of each patch."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import tensorflow as tf

    with tf.io.TFRecordWriter(str(folder / "a.tfrecord")) as file:
        for patch in patches:
            value = tf.train.Feature(bytes_list=tf.train.BytesList(value=[patch.tobytes()]))
            features = tf.train.Features(feature={"patch": value})
            file.write(tf.train.Example(features=features).SerializeToString())


def read_records(folder: Path, order: NDArray[np.int64]) -> Iterator[Patches]:
    """Read in the order of the file, shuffled in a buffer of a quarter: there is no other way."""
    import tensorflow as tf

    size = (folder / "a.tfrecord").stat().st_size // len(order)
    bands = size // (2 * SIDE * SIDE)
    kind = {"patch": tf.io.FixedLenFeature([], tf.string)}

    def decoded(record: Any) -> Any:
        raw = tf.io.decode_raw(tf.io.parse_single_example(record, kind)["patch"], tf.uint16)
        return tf.cast(tf.reshape(raw, (SIDE, SIDE, bands)), tf.float32)

    dataset = tf.data.TFRecordDataset(str(folder / "a.tfrecord")).shuffle(len(order) // 4, seed=1)
    for batch in dataset.map(decoded).batch(BATCH):
        yield batch.numpy()


def write_zarr(folder: Path, patches: Patches) -> None:
    """Write a compressed array in chunks of a batch."""
    import zarr

    zarr.create_array(str(folder / "a.zarr"), data=patches, chunks=(BATCH, *patches.shape[1:]))


def read_zarr(folder: Path, order: NDArray[np.int64]) -> Iterator[Patches]:
    """Read from it; chunks in random order, since patches in random order decode one for each."""
    import zarr

    array = zarr.open_array(str(folder / "a.zarr"), mode="r")
    for first in np.random.default_rng(1).permutation(np.arange(0, len(order), BATCH)):
        yield array[first : first + BATCH].astype(np.float32)


if __name__ == "__main__":
    main()
