"""Memory for tiles and batches: what is assumed of a network and of the machine."""

from __future__ import annotations

DEFAULT_RAM = 1024
"""Memory for tiles in MB where the job leaves it open."""

FLOATS_PER_PIXEL = 128
"""What a network keeps alive for each pixel that it sees, in 32-bit floats, where its card does not
say: an allowance of two layers of 64 features."""

MARGIN = 1.4
"""The runtime needs room of its own beside the tensors: with the default RAM the worker of a full
tile took 1.2 GB, TensorFlow itself included."""

MOST_BATCH = 1024
