"""A network of four bands, three classes and a receptive field of 3, and the tutorial's: exported.

    python small_network.py CHECKOUT FOLDER

For Pythons that have no Keras and start one that does. ``FOLDER`` gets ``small.keras`` and
``tutorial.keras``, and the exports of both beside them, ``small`` and ``tutorial``.
"""

from __future__ import annotations

import sys
from pathlib import Path

BANDS = ("B02", "B03", "B04", "B08")
"""What the card of the tutorial's network calls its bands."""


def save_small_network(path: Path) -> None:
    """Save a network whose input is called ``input``: reflectances in, probabilities out."""
    import keras

    keras.utils.set_random_seed(1)
    image = keras.Input((None, None, 4), name="input")
    x = keras.layers.Conv2D(4, 3, activation="relu")(keras.layers.Rescaling(1e-3)(image))
    soft = keras.layers.Conv2D(3, 1, activation="softmax", name="soft")(x)
    keras.Model(image, soft).save(path)


def main(folder: Path) -> None:
    """Save both networks and export them."""
    from cnnmapper.engine.contract.job import ExportJob
    from cnnmapper.engine.contract.messages import Messages
    from cnnmapper.engine.export import export
    from cnnmapper.engine.models import tensorflow_setup  # noqa: F401  before Keras

    from tests.support.tutorial_network import save_tutorial_network

    small, tutorial = folder / "small", folder / "tutorial"
    save_small_network(small.with_suffix(".keras"))
    save_tutorial_network(tutorial.with_suffix(".keras"))
    for model, bands in ((small, ""), (tutorial, ",".join(BANDS))):
        job = ExportJob(str(model.with_suffix(".keras")), str(model), bands=bands)
        export(job, Messages(sys.stderr))


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    import conftest  # noqa: F401  the checkout as a package

    main(Path(sys.argv[2]))
