"""Whether what an algorithm needs is installed, found without starting anything."""

from __future__ import annotations

from qgis.core import QgsApplication

from ..translation import tr
from ..worker.environment import Environment, how_to_add_the_full_tier
from ..worker.errors import WorkerError

SCHEME = "cnnmapper"
"""Of links that open an algorithm, ``cnnmapper:setupenvironment``; the desktop follows them."""


def with_link(problem: str) -> str:
    """Return a problem with a link to the set-up, where there is somebody who can click on it."""
    if not problem or QgsApplication.platform() != "desktop":
        return problem
    return f'{problem}<p><a href="{SCHEME}:setupenvironment">{tr("Set up…")}</a></p>'


def without_link(problem: str) -> str:
    """Return the problem alone."""
    return problem.split("<p><a href=")[0]


def environment_in_force(with_tensorflow: bool = False) -> tuple[bool, str]:
    """Return whether there is an inference environment, and if not, what to do.

    Args:
        with_tensorflow: one of the light tier is not enough.
    """
    environment = Environment.current()
    try:
        problem = environment.problem()
    except WorkerError as error:
        problem = str(error)
    if not problem and with_tensorflow and environment.lacks_tensorflow():
        problem = tr(
            "The inference environment has the light tier, which exports no models. {way_out}"
        ).format(way_out=how_to_add_the_full_tier())
    return not problem, with_link(problem)
