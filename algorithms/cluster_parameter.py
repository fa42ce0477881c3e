"""CLUSTER: the parameter of maps that a Dask cluster computes."""

from __future__ import annotations

from qgis.core import QgsProcessingException, QgsProcessingParameterString

from ..engine.contract.cluster_address import unlike_an_address
from ..engine.contract.errors import JobError
from ..translation import tr
from ..worker.environment import Environment, how_to_add_dask
from .base import Entry


def cluster_entry() -> Entry:
    """Return the parameter."""
    return Entry(
        QgsProcessingParameterString("CLUSTER", tr("Dask cluster"), optional=True),
        tr(
            "Where the tiles are computed: tcp://host:8786 or tls://host:8786 (a Dask scheduler), "
            "the path of a scheduler file, or local:4 for four processes of this machine. The map "
            "is the same, and is written here. The workers read the images and the model "
            "themselves: under the same paths as here, or over the network (/vsicurl/, /vsis3/). "
            "They need the versions of Python and Dask that the inference environment has. Dask "
            "runs code that it is sent: name only clusters that you trust, over tcp:// only in a "
            "network that you trust; log-ins of layers are never sent. Needs Dask in the inference "
            "environment (CLUSTER of “Set up the inference environment”). Empty: this machine, in "
            "one process."
        ),
        advanced=True,
        field="cluster",
        convert=lambda text: (text or "").strip(),
    )


def require_cluster(text: str) -> None:
    """Refuse what is no cluster by its form, and any where Dask is known to be missing.

    Raises:
        JobError, QgsProcessingException: says what was expected.
    """
    if not text:
        return
    wrong = unlike_an_address(text)
    if wrong:
        raise JobError(wrong)
    if Environment.current().lacks_dask():
        raise QgsProcessingException(
            tr("CLUSTER is given, but the inference environment has no Dask. {way_out}").format(
                way_out=how_to_add_dask()
            )
        )
