"""The groups of the toolbox."""

from __future__ import annotations

from ..translation import tr


def groups() -> dict[str, str]:
    """Return what the toolbox calls the groups, by their identifiers."""
    return {
        "setup": tr("Set-up"),
        "model": tr("Model"),
        "image": tr("Image"),
        "training": tr("Training"),
        "inference": tr("Inference"),
        "maps": tr("Maps"),
        "assessment": tr("Assessment"),
        "models": tr("Ready-made models"),
    }
