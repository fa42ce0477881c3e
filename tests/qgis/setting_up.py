"""Stands in for pip and the check of an environment while the tests set one up."""

from cnnmapper.worker import client, pip
from cnnmapper.worker.contents import LIGHT

VERSIONS = {
    "python": "3.12.1", "tier": "full", "onnxruntime": "1.32.0", "providers": ["CPU"],
    "tensorflow": "<2.21>", "keras": "3.12.0", "onnx": "", "tf2onnx": "", "numpy": "2.3.4",
    "rasterio": "1.4.3", "gdal": "3.10.3", "shapely": "2.1.2", "pystac_client": "0.9.0",
    "gpus": [], "distributed": "",
}  # fmt: skip


def in_place_of_pip(monkeypatch):
    """Return a function that puts what the test says in the place of pip and the check.

    Without arguments they do nothing; venv is real. It returns the list of what was called.
    """
    calls = []

    def put(installing=lambda: None, verifying=lambda: VERSIONS):
        def run_install(_python, tool, _site, _wheels, contents, _feedback):
            assert (tool / "pip" / "__main__.py").is_file()
            calls.append("pip" if contents.tier == LIGHT else "pip full")
            installing()

        def run_verify(*arguments):
            calls.append("verify")
            return verifying()

        monkeypatch.setattr(pip, "install", run_install)
        monkeypatch.setattr(client, "run_unchecked", run_verify)
        return calls

    return put


def folder_of_wheels(folder):
    """Make a folder with a wheel in it that nobody asks for."""
    folder.mkdir()
    (folder / "unrelated-1.0-py3-none-any.whl").write_bytes(b"")
    return folder


def fail(error):
    def failing():
        raise error

    return failing
