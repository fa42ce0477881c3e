"""Which runtime runs a model: the one place that knows them all by name."""

from __future__ import annotations

from .runtime import Runtime


def runtime_for(device: str, trust: bool) -> Runtime:
    """Return what runs the models of a job; a second runtime is chosen here.

    Importing a runtime takes seconds: what is quickly checked comes before this call.

    Args:
        device: ``auto``, ``cpu`` or ``gpu``.
        trust: load models even if they can read or write files or run code.

    Raises:
        ModelError: there is no GPU where one is asked for.
    """
    from .tensorflow_runtime import TensorFlowRuntime

    return TensorFlowRuntime(device, trust)
