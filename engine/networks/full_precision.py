"""Models that are made to compute in another precision.

``mixed_float16`` is a way to train fast on graphics cards. Processors have no such arithmetic: they
convert every number back and forth. And what is rounded to three digits cannot be proven equal. So
such models compute in full precision, which is measured. In double precision a proof can be had
where a deep network makes large differences of rounding itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np

from ..models.tensorflow_setup import keras
from .otbtf_layers import CUSTOM_OBJECTS

_HALF = ("float16", "bfloat16")
_POLICIES = (*_HALF, "mixed_float16", "mixed_bfloat16")
_SIDE = 64
"""Pixels of the image on which a model of any size is tried."""


def in_full_precision(model: Any) -> tuple[Any, str]:
    """Return a model with the same weights whose layers compute in float32.

    Args:
        model: the Keras model.

    Returns:
        That model, or the one given where no layer computes in half precision or it cannot be
        built anew; and what there is to say of it, with how much that changes what it gives.
    """
    try:
        config = keras.saving.serialize_keras_object(model)
    except Exception:  # a custom layer may throw anything; then nothing is known of its types
        return model, ""
    found: set[str] = set()
    config = _in_precision(config, _POLICIES, "float32", found)
    if not found:
        return model, ""
    policy = ", ".join(sorted(found - {"float16", "bfloat16"}) or sorted(found))
    try:
        full = _built_anew(model, config, "float32")
    except Exception as error:  # as above
        return model, (
            f"The model computes in half precision ({policy}) and cannot be built anew in float32 "
            f"({type(error).__name__}), so nothing faster than patches can be proven for it."
        )
    differences = [
        float(np.abs(one - other).max() / max(1.0, float(np.abs(other).max())))
        for one, other in zip(_tried(model), _tried(full))
        if one.size and np.isfinite(one).all() and np.isfinite(other).all()
    ]
    by = f" by up to {max(differences):.1g} on noise" if differences else ""
    return full, (
        f"The model computes in half precision ({policy}); the exported one computes in float32, "
        f"which is exact where half precision rounds, so it differs from Keras's own results{by}."
    )


def in_double_precision(model: Any) -> Optional[Any]:
    """Return a model with the same weights whose layers compute in float64, where that can be had.

    Args:
        model: the Keras model.

    Returns:
        That model; None: it computes in another precision, or cannot be built anew.
    """
    found: set[str] = set()
    try:
        config = keras.saving.serialize_keras_object(model)
        config = _in_precision(config, ("float32",), "float64", found)
        return _built_anew(model, config, "float64") if found else None
    except Exception:  # a custom layer may throw anything; then there is no such model
        return None


def _built_anew(model: Any, config: Any, dtype: str) -> Any:
    config.pop("compile_config", None)
    # What the file carries was judged, or trusted, when it was loaded.
    made = keras.saving.deserialize_keras_object(
        config, custom_objects=CUSTOM_OBJECTS, safe_mode=False
    )
    made.set_weights([np.asarray(keras.ops.cast(w, dtype)) for w in model.weights])
    return made


def _in_precision(config: Any, others: Sequence[str], wanted: str, found: set[str]) -> Any:
    """A model's description with one precision in place of others; ``found``: what there was."""
    if isinstance(config, list):
        return [_in_precision(item, others, wanted, found) for item in config]
    if not isinstance(config, dict):
        return config
    if config.get("class_name") == "DTypePolicy":
        name = config.get("config", {}).get("name")
        if name not in others:
            return config
        found.add(name)
        return {**config, "config": {**config["config"], "name": wanted}}
    result = {}
    for key, value in config.items():
        if key == "dtype" and isinstance(value, str) and value in others:
            found.add(value)
            value = wanted
        result[key] = _in_precision(value, others, wanted, found)
    return result


def _tried(model: Any) -> list[Any]:
    """What the model gives for noise, its outputs one after the other; empty: it cannot be run."""
    results: list[Any] = []
    for top in (1.0, 10000.0):
        generator = np.random.default_rng(0)
        images = [
            generator.uniform(0, top, [length or _SIDE for length in (1, *tensor.shape[1:])])
            for tensor in model.inputs
        ]
        given = images[0]
        if not isinstance(model, keras.Sequential):
            given = keras.tree.pack_sequence_as(model.input, images)
        found = _run(model, given)
        if found is None:
            return []
        results.extend(found)
    return results


def _run(model: Any, given: Any) -> Optional[list[Any]]:
    try:
        outputs = keras.tree.flatten(model(given, training=False))
    except Exception:  # a layer may throw anything on an image that it was not made for
        return None
    return [keras.ops.convert_to_numpy(keras.ops.cast(x, "float64")) for x in outputs]
