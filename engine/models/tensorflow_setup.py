"""TensorFlow and Keras, imported once and set up for inference: import them from here.

Whatever a user's ``~/.keras/keras.json`` or environment says about backend, float type or channel
order, a model means the same here. Threads are set for the cores that this process may use,
which in a container or under a scheduler are fewer than the machine has.
"""

from __future__ import annotations

import contextlib
import gc
import os
import platform
from collections.abc import Iterator

# Before TensorFlow, which carries an SQLite without R-trees of its own: whoever imports sqlite3
# after it gets that one, and GeoPackages of polygons cannot be written any more in this process.
with contextlib.suppress(ImportError):
    import sqlite3  # noqa: F401

os.environ["KERAS_BACKEND"] = "tensorflow"
if platform.machine().lower() in ("x86_64", "amd64"):
    # Left alone, the processor's model decides whether oneDNN computes the convolutions. Without it
    # grouped ones fail ("Fused conv implementation does not support grouped convolutions"), and
    # equal tiles are not equal bit for bit.
    os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from ..contract.errors import PackageError  # noqa: E402
from ..contract.full_tier import PACKAGES, missing  # noqa: E402
from ..cores import cores  # noqa: E402

try:
    import keras  # noqa: E402  (the environment variables come first)
    import tensorflow  # noqa: E402
except ModuleNotFoundError as error:
    if error.name not in PACKAGES:
        raise
    raise PackageError(missing(error.name)) from None

# A million objects that stay: to look through them at each collection takes half a second.
gc.freeze()

keras.config.set_floatx("float32")
keras.config.set_image_data_format("channels_last")

tensorflow.config.threading.set_intra_op_parallelism_threads(cores())
tensorflow.config.threading.set_inter_op_parallelism_threads(2)
# TensorFlow otherwise takes all of a GPU's memory at the first operation.
for _gpu in tensorflow.config.list_physical_devices("GPU"):
    tensorflow.config.experimental.set_memory_growth(_gpu, True)


@contextlib.contextmanager
def deterministic() -> Iterator[None]:
    """Have operations give the same bits each time; afterwards all is as it was."""
    # TensorFlow publishes the switch in one direction only.
    from tensorflow.python.framework import config

    tensorflow.config.experimental.enable_op_determinism()
    try:
        yield
    finally:
        config.disable_op_determinism()


__all__ = ["cores", "deterministic", "keras", "tensorflow"]
