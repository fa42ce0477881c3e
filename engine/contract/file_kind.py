"""What a file really is that somebody gives as a model, and what to do with it.

Both sides ask: QGIS before a worker starts, the engine when it is called without QGIS. Only the
standard library is used, and no more of a file is read than its beginning.
"""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath
from typing import Optional

HDF5 = b"\x89HDF\r\n\x1a\n"
KERAS_SUFFIXES = (".keras", ".h5", ".hdf5")
CARD, GRAPH = "model_card.json", "saved_model.pb"
"""Files in the folder of a SavedModel that are chosen in its place; the second makes it one."""
ONNX_SUFFIX = ".onnx"
ONNX_FOLDER = "onnx"
"""In the folder of an exported model: its networks once more, for ONNX Runtime."""

_POINTER = b"version https://git-lfs.github.com/spec/"
_CONVERT_PYTORCH = (
    "export the network to ONNX in PyTorch (torch.onnx.export), and choose the .onnx file as MODEL"
)
_CONVERT_ONNX = (
    "convert it with “onnx2tf -i model.onnx -o FOLDER -osd” (pip install onnx2tf), and choose the "
    "folder as MODEL"
)
_WHOLE = "save the whole network where it was trained, with model.save(), and choose that file"

_BY_SUFFIX = {
    ONNX_SUFFIX: ("an ONNX model", "it needs no export, choose it as MODEL"),
    ".pth": ("a PyTorch file", _CONVERT_PYTORCH),
    ".pt": ("a PyTorch file", _CONVERT_PYTORCH),
    ".ckpt": ("a checkpoint, weights alone without the network", _WHOLE),
    ".index": ("part of a TensorFlow checkpoint, weights alone without the network", _WHOLE),
    ".safetensors": ("a file of weights alone, without the network", _WHOLE),
    ".npz": ("a file of NumPy arrays, weights alone without the network", _WHOLE),
    ".npy": ("a file of NumPy arrays, weights alone without the network", _WHOLE),
    ".pkl": ("a pickled Python object, which is never opened, since it can run code", _WHOLE),
    ".pickle": ("a pickled Python object, which is never opened, since it can run code", _WHOLE),
    ".joblib": ("a pickled Python object, which is never opened, since it can run code", _WHOLE),
    ".json": ("a description alone, without the weights", _WHOLE),
    ".yaml": ("a description alone, without the weights", _WHOLE),
    ".mlmodel": (
        "a Core ML model",
        "choose the Keras file or the SavedModel folder that it was made from",
    ),
}
_ARCHIVES = (
    (b"\x1f\x8b", "gzip"), (b"7z\xbc\xaf\x27\x1c", "7-Zip"), (b"Rar!", "RAR"), (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
)  # fmt: skip


def not_a_keras_file(path: Path) -> str:
    """Say what a file is that is given as a Keras model and cannot be one; else return "".

    Args:
        path: exists, as a file or a folder.

    Returns:
        One sentence: the path, what it is, and the way out.
    """
    if path.is_dir():
        if (path / GRAPH).is_file():
            return f"{path} is a SavedModel folder already and needs no export: choose it as MODEL."
        return f"{path} is a folder; expected the file that model.save() wrote, .keras or .h5."
    found = _kind(path)
    if found is not None:
        return _sentence(path, *found)
    suffix = path.suffix.lower()
    if suffix in KERAS_SUFFIXES:
        return ""
    start = _start(path)
    if start.startswith(HDF5):
        return _sentence(
            path, "an HDF5 file under another name", "give it a name that ends with .h5"
        )
    return (
        f"{path} is no Keras file: its name ends with {suffix or 'nothing'}; expected .keras or "
        ".h5, as model.save() writes them."
    )


def is_onnx(path: Path) -> bool:
    """Tell whether a path is that of an ONNX file, by its name."""
    return path.suffix.lower() == ONNX_SUFFIX


def card_path(model: Path) -> Path:
    """Return where the card of a model is, if it has one: in its folder, or beside its file."""
    if is_onnx(model) and not model.is_dir():
        return model.with_name(f"{model.stem}.{CARD}")
    return model / CARD


def meant_by(path: Path) -> Path:
    """Return the model that a path stands for: that of a card, a graph or a part, else itself.

    A dialog for files cannot choose the folder.
    """
    whole = exported_with(path)
    if whole is not None:
        return whole
    if path.name in (CARD, GRAPH) and path.is_file():
        return path.parent
    if path.name.endswith(f".{CARD}") and path.is_file():
        for suffix in (ONNX_SUFFIX, ONNX_SUFFIX.upper()):
            model = path.with_name(path.name[: -len(CARD) - 1] + suffix)
            if model.is_file():
                return model
    return path


def exported_with(path: Path) -> Optional[Path]:
    """Return the exported model that a path is the ONNX files of, or one of them; None: of none.

    Alone they would be a model without classes, fields and proofs, all of which its card has.
    """
    if path.is_dir():
        folder, fits = path, not (path / GRAPH).exists()
    else:
        folder, fits = path.parent, is_onnx(path) and path.is_file()
    whole = folder.parent
    if fits and folder.name == ONNX_FOLDER and all((whole / n).is_file() for n in (CARD, GRAPH)):
        return whole
    return None


def part_in_words(path: Path) -> str:
    """Say that a path is a part of an exported model, which is taken; else return ""."""
    whole = exported_with(path)
    if whole is None:
        return ""
    return (
        f"{path} is a part of the exported model {whole}, which is taken as a whole: the classes, "
        "the fields and the proofs are in its model card."
    )


def not_a_model(path: Path) -> str:
    """Say what a path is that is no SavedModel folder, Keras or ONNX file; else return "".

    Args:
        path: as :func:`meant_by` returns it.

    Returns:
        One sentence or two: the path, what it is, and the way out.
    """
    if not path.exists():
        return f"The model {path} does not exist."
    if path.is_file() and _kind(path) == _BY_SUFFIX[ONNX_SUFFIX]:
        return ""
    return not_a_keras_file(path) if path.is_file() else not_a_savedmodel(path, takes_files=True)


def not_a_savedmodel(folder: Path, takes_files: bool = False) -> str:
    """Say what a path is that is given as a SavedModel folder and is none; else return "".

    Args:
        folder: any path.
        takes_files: whether a Keras or ONNX file would do as well.

    Returns:
        One sentence or two: the path, what it is, and the way out.
    """
    if not folder.exists():
        return f"The model folder {folder} does not exist."
    if folder.is_file():
        found = _kind(folder)
        if found == _BY_SUFFIX[ONNX_SUFFIX]:
            found = found[0], _CONVERT_ONNX
        if found is not None:
            return _sentence(folder, *found)
        if folder.suffix.lower() in KERAS_SUFFIXES:
            return (
                f"{folder} is a Keras file, not a SavedModel folder. Run “Export a Keras model” on "
                "it first and choose the folder that it writes."
            )
        return (
            f"{folder} is a file, not a SavedModel folder. Choose the folder that “Export a Keras "
            "model” wrote."
        )
    for path in (folder / GRAPH, *sorted((folder / "variables").glob("variables.*"))):
        if path.is_file() and _is_pointer(_start(path)):
            return _sentence(path, *_POINTED)
    if (folder / GRAPH).is_file():
        return ""
    return f"{folder} is no SavedModel: it holds no {GRAPH}. {_inside(folder, takes_files)}"


def _sentence(path: Path, what: str, way: str) -> str:
    return f"{path} is {what}: {way}."


_POINTED = (
    "a pointer of Git LFS, not the file itself",
    "run “git lfs pull” in its folder, or download the file from the web page of the repository",
)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(512)
    except OSError:
        return b""  # whoever opens it next says why it cannot be read


def _is_pointer(start: bytes) -> bool:
    return start.startswith(_POINTER)


def _kind(path: Path) -> Optional[tuple[str, str]]:
    """What a file is, and the way out; None where it may be a Keras file, or is not known."""
    start = _start(path)
    if _is_pointer(start):
        return _POINTED
    if not start and path.is_file():
        try:
            empty = path.stat().st_size == 0
        except OSError:
            empty = False
        if empty:
            return "empty", "copy or download it again"
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<head")):
        return (
            "a web page (HTML), not a model",
            "the server sent a log-in or an overview instead of the file; download the file itself "
            "(“Download” or “Raw” on that page)",
        )
    if start[4:8] == b"TFL3" or path.suffix.lower() == ".tflite":
        return (
            "a TensorFlow Lite model, made for phones",
            "choose the Keras file or the SavedModel folder that it was made from",
        )
    if start.startswith(b"PK\x03\x04"):
        return _kind_of_zip(path)
    for magic, name in _ARCHIVES:
        if start.startswith(magic):
            return f"a {name} archive", "unpack it, and choose the model that is inside"
    if start.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return "an image (TIFF), not a model", "choose the file or the folder of the network"
    if path.suffix.lower() == ".pb":
        return _kind_of_graph(path)
    if path.name.lower().endswith(".weights.h5"):
        return "a file of weights alone, without the network", _WHOLE
    if ".data-0" in path.name or path.name == "checkpoint":
        return _BY_SUFFIX[".index"]
    return _BY_SUFFIX.get(path.suffix.lower())


def _kind_of_graph(path: Path) -> tuple[str, str]:
    if path.name == GRAPH:
        return (
            "a part of a SavedModel, which is the whole folder",
            f"choose the folder {path.parent} as MODEL; it needs no export",
        )
    if path.name == "keras_metadata.pb":
        return "a part of a SavedModel folder", f"choose the folder {path.parent} as MODEL"
    return (
        "a graph of TensorFlow 1 (frozen, without a signature)",
        "choose the SavedModel folder or the Keras file that it was made from; with neither, "
        "load it in Python with tf.compat.v1.import_graph_def and write a SavedModel with "
        "tf.compat.v1.saved_model.simple_save, which wants the names of its input and output",
    )


def _kind_of_zip(path: Path) -> Optional[tuple[str, str]]:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()[:10000]
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return None
    if {"config.json", "model.weights.h5"} <= set(names):
        if path.suffix.lower() == ".keras":
            return None
        return "a Keras file under another name", "give it a name that ends with .keras"
    if any(PurePosixPath(name).name == "data.pkl" for name in names):
        return "a PyTorch file", _CONVERT_PYTORCH
    graphs = [n for n in names if PurePosixPath(n).name == GRAPH]
    files = [n for n in names if PurePosixPath(n).suffix.lower() in KERAS_SUFFIXES]
    torch = [n for n in names if PurePosixPath(n).suffix.lower() in (".pth", ".pt")]
    package = path.suffix.lower() == ".dlpk"
    what = "a deep learning package of ArcGIS" if package else "a zip archive"
    if graphs:
        inside = str(PurePosixPath(graphs[0]).parent)
        where = "the folder" if inside == "." else f"its folder {inside[:80]}"
        return f"{what} with a SavedModel in it", f"unpack it, and choose {where} as MODEL"
    if files:
        way = f"unpack it, and choose {files[0][:80]} as INPUT of “Export a Keras model”"
        return f"{what} with a Keras file in it", way
    if torch or package:
        held = f" ({torch[0][:80]})" if torch else ""
        return f"{what} with a model of another framework in it{held}", (
            f"ask whoever made it for a Keras file; from PyTorch, {_CONVERT_PYTORCH}"
        )
    if path.suffix.lower() == ".keras":
        return None  # what a .keras file lacks is told where its archive is checked
    return what, "unpack it, and choose the Keras file or the SavedModel folder that is inside"


def _inside(folder: Path, takes_files: bool) -> str:
    """The way out for a folder that holds no saved_model.pb."""
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        return f"It cannot be read ({error.strerror or error})."
    for entry in entries:
        if entry.is_dir() and (entry / GRAPH).is_file():
            return f"Choose the folder {entry} in it."
    for entry in entries:
        if entry.suffix.lower() in KERAS_SUFFIXES:
            if takes_files:
                return f"Choose the file {entry} in it."
            return (
                f"Run “Export a Keras model” on its {entry.name}, and choose the folder that it "
                "writes."
            )
    for entry in entries:
        if takes_files and is_onnx(entry):
            return f"Choose the file {entry} in it."
    names = {entry.name for entry in entries}
    if "model.json" in names and any(name.endswith(".bin") for name in names):
        return (
            "It holds a model of TensorFlow.js: choose the Keras file or the SavedModel folder "
            "that it was made from."
        )
    if any(name.endswith(".index") for name in names):
        return f"It holds a TensorFlow checkpoint, weights alone without the network: {_WHOLE}."
    if names & {"fingerprint.pb", "keras_metadata.pb"}:
        return f"The rest of a SavedModel is there: copy the whole folder again, {GRAPH} with it."
    known = next((found for found in map(_kind, entries) if found is not None), None)
    if known is not None:
        return f"What is in it is {known[0]}: {known[1]}."
    return "Choose the folder that “Export a Keras model” wrote."
