"""How the engine's code reaches the workers of a cluster: as a plugin of theirs."""

from __future__ import annotations

from typing import Any


def plugin_of(
    base: type[Any], run: str, package: str, code: bytes, document: dict[str, Any]
) -> Any:
    """Return a plugin that gives each worker the engine and the run.

    Args:
        base: Dask's class of plugins.
        run: name of the run.
        package: under which the engine's code is imported there.
        code: of the engine, as a ZIP file.
        document: what the workers are told of the run.
    """

    # Defined here, it has no place from which a worker could import it, and so travels as code:
    # nothing but the standard library may be used in it.
    class EngineOnWorker(base):  # type: ignore[misc]  # known when Dask is
        def __init__(self) -> None:
            self.name = run
            self.package = package
            self.code = code
            self.document = document

        def setup(self, worker: Any) -> None:
            import os
            import threading

            self.address = worker.address
            self.threads = worker.state.nthreads
            self.folder = os.path.join(worker.local_directory, self.name)
            self.place = os.path.join(worker.local_directory, "cnnmapper")
            self.beginning = threading.Lock()
            self.here: Any = None

        def teardown(self, worker: Any) -> None:  # noqa: ARG002  it is Dask's
            if self.here is not None:
                self.here.close()

        def compute(self, numbers: list[int]) -> Any:
            try:
                with self.beginning:
                    if self.here is None:
                        self.here = self.begin()
            except Exception as error:
                why = f"the engine does not start ({type(error).__name__}: {error})"
                if isinstance(error, ModuleNotFoundError):
                    why = f"its Python lacks the package {error.name}"
                return {"worker": self.address, "refused": why}
            return self.here.compute(numbers)

        def begin(self) -> Any:
            import importlib
            import io
            import sys
            import zipfile

            if self.package not in sys.modules:
                with zipfile.ZipFile(io.BytesIO(self.code)) as packed:
                    packed.extractall(self.place)
                sys.path.append(self.place)
            module = importlib.import_module(f"{self.package}.inference.cluster_worker")
            return module.RunOnWorker(self.document, self.address, self.threads, self.folder)

    return EngineOnWorker()
