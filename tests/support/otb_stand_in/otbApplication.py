"""A stand-in for Orfeo ToolBox's binding, which no package index has. Not Orfeo ToolBox.

The real pyotb works on top of it. Its one application takes TensorflowModelServe's parameters and
no others, writes down what it was given (a JSON line in the file OTB_STAND_IN_RECORD), and writes
the map of a made-up model: from the mean m of a patch, divided by 1000, "labels..." is the
greatest of (m, 1, 2 - m), "logits..." they themselves, "water..." the first of their softmax, and
any other output all of it. What was measured on OTBTF 4.3.1 is
as it is there: sizes, georeferencing, boxes that are cut silently, and fully convolutional tiles
that read (s - 1)//2 pixels too early unless they begin at the first output pixel.

OTB_STAND_IN_COPY has it write what the real TensorflowModelServe wrote: a JSON object of files by
``patch`` or ``fcn`` and the name of the output.

OTB_STAND_IN makes it ``fail``, ``hang``, ``crash``, be ``killed``, be ``padded`` (a network whose
regions differ from its patches), ``shrink`` (a map of another size), or be without applications.
"""

import json
import os
import signal
import sys
import time

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
_MODE = os.environ.get("OTB_STAND_IN", "")

_TYPES = (
    "Bool Choice Field Float Group InputFilename InputFilenameList InputImage InputImageList "
    "InputVectorData InputVectorDataList Int ListView OutputFilename OutputImage OutputVectorData "
    "String StringList Band Directory"
)
for _number, _name in enumerate(_TYPES.split()):
    globals()[f"ParameterType_{_name}"] = _number
_PIXELS = {"uint8": 1, "int16": 3, "uint16": 2, "int32": 5, "uint32": 4, "float": 6, "double": 7}
for _name, _code in _PIXELS.items():
    globals()[f"ImagePixelType_{_name}"] = _code


def _type(name):
    return globals()[f"ParameterType_{name}"]


class ApplicationProxy:
    """OTB has it for group parameters."""


class Registry:
    """Finds applications."""

    @staticmethod
    def SetApplicationPath(path):
        """Take the folder of the applications."""

    @staticmethod
    def GetAvailableApplications():
        """Name what is there."""
        if _MODE == "no applications":
            return ()
        return ("BandMath",) if _MODE == "no OTBTF" else ("BandMath", "TensorflowModelServe")

    @staticmethod
    def CreateApplication(name):
        """Make one."""
        return Application(name)

    CreateApplicationWithoutLogger = CreateApplication


class Application:
    """TensorflowModelServe, as far as pyotb asks for it."""

    def __init__(self, name):
        sources = int(os.environ.get("OTB_TF_NSOURCES", "1"))
        self._types = {}
        for i in range(1, sources + 1):
            self._types.update({
                f"source{i}": "Group", f"source{i}.il": "InputImageList",
                f"source{i}.rfieldx": "Int", f"source{i}.rfieldy": "Int",
                f"source{i}.placeholder": "String", f"source{i}.nodata": "Float",
            })
        self._types.update({
            "model": "Group", "model.dir": "Directory", "model.userplaceholders": "StringList",
            "model.fullyconv": "Bool", "model.tagsets": "StringList", "output": "Group",
            "output.spcscale": "Float", "output.names": "StringList", "output.efieldx": "Int",
            "output.efieldy": "Int", "output.bv": "Float", "optim": "Group",
            "optim.disabletiling": "Bool", "optim.tilesizex": "Int", "optim.tilesizey": "Int",
            "out": "OutputImage",
        })
        self._name = name
        self._sources = sources
        self._values = {}
        self._pixel_type = "float"

    def GetName(self):
        return self._name

    def GetParametersKeys(self):
        return tuple(self._types)

    def GetParameterType(self, key):
        return _type(self._types[key])

    def GetChoiceKeys(self, key):
        return ()

    def HasValue(self, key):
        return key in self._values

    def GetParameterValue(self, key):
        return self._values[key]

    def ClearValue(self, key):
        self._values.pop(key, None)

    def SetParameterValue(self, key, value):
        kinds = {"Int": int, "Float": float, "Bool": bool, "StringList": (list, tuple)}
        expected = kinds.get(self._types[key], str)
        if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
            raise RuntimeError(f"{key} takes {expected}, not {value!r}")
        if self._types[key] == "StringList" and not all(isinstance(v, str) for v in value):
            raise RuntimeError(f"{key} takes a list of texts, not {value!r}")
        self._values[key] = value

    def AddParameterStringList(self, key, value):
        self._values.setdefault(key, []).append(value)

    def SetParameterOutputImagePixelType(self, key, code):
        self._pixel_type = next(name for name, number in _PIXELS.items() if number == code)

    def ConvertPixelTypeToNumpy(self, code):
        return np.dtype("float32")

    def Execute(self):
        print("2026-05-02 12:00:00 (INFO) TensorflowModelServe: Source info :", flush=True)
        print("not in OTB's form: tensorflow/core says hello", file=sys.stderr, flush=True)

    def WriteOutput(self):
        record = os.environ.get("OTB_STAND_IN_RECORD")
        if record:
            with open(record, "a", encoding="utf-8") as stream:
                seen = {"parameters": self._values, "pixel_type": self._pixel_type, "environment": {
                    name: value for name, value in os.environ.items() if name.startswith(
                        ("OTB_", "CUDA_"))
                }, "directory": os.getcwd(), "pid": os.getpid()}
                stream.write(json.dumps(seen) + "\n")
        if _MODE == "fail":
            raise RuntimeError(
                "Exception thrown in otbApplication Application_WriteOutput: "
                "/src/otb/otb/Modules/Remote/otbtf/include/otbTensorflowMultisourceModelBase.hxx:"
                "150:\nitk::ERROR: TensorflowMultisourceModelFilter(0x55d0c8a4f2b0): Can't run the "
                "tensorflow session !\nTensorflow error message:\nINVALID_ARGUMENT: input must be "
                "4-dimensional[3,16,16]\n\t [[{{node conv2d}}]]\nOTB Filter debug message:\n"
                "Output image buffered region: ImageRegion (0x7ffd)\n  Dimension: 2\n" + "x " * 2000
            )
        if _MODE == "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        if _MODE == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        path, _, options = self._values["out"].partition("?&")
        extended = dict(item.split("=", 1) for item in options.split("&") if item)
        self._write(path, extended)

    def _write(self, path, extended):
        get = self._values.get
        scale = int(get("output.spcscale", 1.0))
        expression = get("output.efieldx", 1), get("output.efieldy", 1)
        images = [_Image(self._values[f"source{i}.il"]) for i in range(1, self._sources + 1)]
        fields = [
            (get(f"source{i}.rfieldx", 1), get(f"source{i}.rfieldy", 1))
            for i in range(1, self._sources + 1)
        ]
        axes = [
            _axis([image.axes[a] for image in images], [f[a] for f in fields], scale, expression[a])
            for a in (0, 1)
        ]
        if _MODE == "shrink":
            axes = [(origin, size - 1) for origin, size in axes]
        box = [0, 0, axes[0][1], axes[1][1]]
        if "box" in extended:
            box = [int(part) for part in extended["box"].split(":")]
            box[2:] = [min(box[2 + a], axes[a][1] - box[a]) for a in (0, 1)]
        whole = bool(get("optim.disabletiling")) and extended.get("streaming:type") == "none"
        means = np.zeros((box[3], box[2]))
        for i, image in enumerate(images):
            starts = []
            for a in (0, 1):
                tile = 10**9 if whole else get(f"optim.tilesize{'xy'[a]}", 16)
                starts.append(self._starts(
                    a, box[a], box[2 + a], tile, image, i, images[0], axes[a][0], fields[i][a],
                    scale, expression[a],
                ))
            means += _means(image.pixels, starts[1], starts[0], fields[i][1], fields[i][0])
        m = means / 1000
        logits = np.stack([m, np.ones_like(m), 2 - m], axis=-1)
        softmax = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
        if _MODE == "padded" and get("model.fullyconv"):
            softmax = np.roll(softmax, 1, axis=-1)
        bands = []
        for name in self._values["output.names"]:
            if name.startswith("labels"):
                bands.append(softmax.argmax(axis=-1))
            elif name.startswith("logits"):
                bands += list(np.moveaxis(logits, -1, 0))
            elif name.startswith("water"):
                bands.append(softmax[..., 0])
            else:
                bands += list(np.moveaxis(softmax, -1, 0))
        copies = json.loads(os.environ.get("OTB_STAND_IN_COPY", "{}"))
        if copies:
            kind = "fcn" if get("model.fullyconv") else "patch"
            names = self._values["output.names"]
            bands = [band for name in names for band in _part(copies[kind + name], box)]
        self._progress(path)
        pixel = images[0].axes[0][1], images[0].axes[1][1]
        creation = [
            f"{key[len('gdal:co:'):]}={value}"
            for key, value in extended.items()
            if key.startswith("gdal:co:")
        ]
        dataset = gdal.GetDriverByName("GTiff").Create(
            path, box[2], box[3], len(bands), _PIXELS[self._pixel_type], options=creation
        )
        dataset.SetGeoTransform((
            axes[0][0] + box[0] * scale * pixel[0], scale * pixel[0], 0,
            -(axes[1][0] + box[1] * scale * pixel[1]), 0, -scale * pixel[1],
        ))
        dataset.SetProjection(images[0].projection)
        dataset.SetMetadataItem("OTB_VERSION", "8.1.1")
        for number, band in enumerate(bands, 1):
            data = np.ascontiguousarray(band, "float32").tobytes()
            dataset.GetRasterBand(number).WriteRaster(
                0, 0, box[2], box[3], data, buf_type=gdal.GDT_Float32
            )
        dataset.FlushCache()

    def _starts(
        self, axis, first, count, tile, image, number, reference, origin, field, scale, expression
    ):
        """Return the first pixel of the image that each output pixel sees."""
        pixel = reference.axes[axis][1]
        starts = []
        for k in range(first, first + count):
            # Output pixels of one receptive field are those of its first.
            block = k // expression * expression
            tile_start = first + (k - first) // tile * tile
            centre = origin + (block + expression // 2 + 0.5) * scale * pixel
            at = int(np.floor((centre - image.axes[axis][0]) / image.axes[axis][1] + 1e-6))
            start = at - field // 2
            if self._values.get("model.fullyconv") and scale > 1:
                # Centre of the output pixel's first pixel, not of itself.
                start = round((origin - reference.axes[axis][0]) / pixel + (scale - 1) / 2)
                start = start - field // 2 + block * scale
                if tile_start > 0:
                    start -= (scale - 1) // 2
            starts.append(start)
        return starts

    def _progress(self, path):
        hang = _MODE == "hang"
        for percent in (10, 50) if hang else (0, 25, 50, 75, 100):
            stars = "*" * (percent // 2)
            sys.stdout.write(f"Writing {path}...: {percent}% [{stars:<50}] (0s)\r")
            sys.stdout.flush()
        if hang:
            # In one call of C++, as OTB's: nothing in Python gets a turn.
            time.sleep(600)
        print("\n2026-05-02 12:00:01 (WARNING) TensorflowModelServe: a warning", flush=True)


class _Image:
    def __init__(self, paths):
        datasets = [gdal.Open(path.split("?")[0]) for path in paths]
        x, dx, _, y, _, dy = datasets[0].GetGeoTransform()
        width, height = datasets[0].RasterXSize, datasets[0].RasterYSize
        # Start, pixel and number of pixels of each axis; y counts downwards.
        self.axes = (x, dx, width), (-y, -dy, height)
        self.projection = datasets[0].GetProjection()
        self.pixels = np.concatenate([
            np.frombuffer(d.ReadRaster(buf_type=gdal.GDT_Float64)).reshape(-1, height, width)
            for d in datasets
        ]).mean(axis=0)


def _part(path, box):
    """Read a box of what the real TensorflowModelServe wrote."""
    dataset = gdal.Open(path)
    data = dataset.ReadRaster(*box, buf_type=gdal.GDT_Float32)
    return np.frombuffer(data, "float32").reshape(dataset.RasterCount, box[3], box[2])


def _axis(axes, fields, scale, expression):
    """Return the left edge of the map and its number of pixels along an axis."""
    spans = [
        (start + field // 2 * pixel, start + (size - field + field // 2 + 1) * pixel)
        for (start, pixel, size), field in zip(axes, fields)
    ]
    low, high = max(s[0] for s in spans), min(s[1] for s in spans)
    pixel = axes[0][1]
    size = int((high - low) / (scale * pixel) + 1e-9) + expression - 1
    size -= size % expression
    return low + (0.5 - scale / 2 - scale * (expression // 2)) * pixel, size


def _means(pixels, rows, columns, height, width):
    table = np.zeros((pixels.shape[0] + 1, pixels.shape[1] + 1))
    table[1:, 1:] = pixels.cumsum(axis=0).cumsum(axis=1)
    top, left = np.maximum(rows, 0), np.maximum(columns, 0)
    bottom, right = np.add(rows, height), np.add(columns, width)
    total = (
        table[np.ix_(bottom, right)] - table[np.ix_(top, right)]
        - table[np.ix_(bottom, left)] + table[np.ix_(top, left)]
    )
    return total / (height * width)
