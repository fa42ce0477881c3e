"""What is said where TensorFlow is needed and the environment has the light tier only."""

from __future__ import annotations

PACKAGES = frozenset({"tensorflow", "keras", "h5py", "onnx", "tf2onnx"})
"""What the full tier has beside the light one, as far as the engine imports it."""

HOW_TO_ADD = (
    "Add the full tier with “Set up the inference environment”, TIER full "
    "(qgis_process run cnnmapper:setupenvironment -- TIER=full); what is there stays. A Python of "
    "your own needs what engine/requirements.txt lists."
)


def missing(package: str) -> str:
    """Return the sentence about a package of the full tier that is not there."""
    return (
        f"The package {package} is not there: this inference environment has the light tier, "
        "which applies models that were exported with their ONNX files, and what was asked for "
        f"needs TensorFlow. {HOW_TO_ADD}"
    )
