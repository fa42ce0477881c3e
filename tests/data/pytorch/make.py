"""Makes what lies beside it: two networks of PyTorch as ONNX files, and what PyTorch gives.

Run in an environment of its own, which no test needs:

    pip install torch==2.13.0 onnx==1.23.2 onnxscript numpy
    python tests/data/pytorch/make.py
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

HERE = Path(__file__).parent
BANDS, CLASSES = 3, 3


class Twice(nn.Sequential):
    """Two padded convolutions, as U-Nets have them."""

    def __init__(self, taken: int, given: int) -> None:
        super().__init__(
            nn.Conv2d(taken, given, 3, padding=1), nn.BatchNorm2d(given), nn.ReLU(),
            nn.Conv2d(given, given, 3, padding=1), nn.ReLU(),
        )  # fmt: skip


class UNet(nn.Module):
    """Gives logits for every pixel of images of any even size."""

    def __init__(self) -> None:
        super().__init__()
        self.down, self.bottom, self.up = Twice(BANDS, 6), Twice(6, 10), Twice(16, 6)
        self.pool = nn.MaxPool2d(2)
        self.larger = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False)
        self.last = nn.Conv2d(6, CLASSES, 1)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        kept = self.down(image / 255)
        inside = self.larger(self.bottom(self.pool(kept)))
        return self.last(self.up(torch.cat([kept, inside], 1)))


class OfPatches(nn.Module):
    """Gives the class of the middle of patches of 9 x 9 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(BANDS, 8, 4), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 8, 2), nn.ReLU(),
            nn.Flatten(), nn.Linear(32, CLASSES),
        )  # fmt: skip

    def forward(self, patch: torch.Tensor) -> torch.Tensor:
        return torch.softmax(self.layers(patch / 255), 1)


def image_of(height: int, width: int) -> np.ndarray:
    """The image that the tests make, too: (height, width, bands)."""
    return np.random.default_rng(7).integers(0, 256, (height, width, BANDS), np.uint8)


def prepared(network: nn.Module) -> nn.Module:
    """Weights large enough for classes that differ, and a normalisation that does something."""
    random = np.random.default_rng(1)
    with torch.no_grad():
        for values in network.parameters():
            scale = 1.5 / max(1.0, np.sqrt(values[0].numel()))
            values.copy_(torch.from_numpy(random.normal(0, scale, values.shape).astype("f4")))
        for values in network.buffers():
            if values.dtype.is_floating_point:
                drawn = random.uniform(0.3, 0.8, values.shape).astype("f4")
                values.copy_(torch.from_numpy(drawn))
    return network.eval()


def balance(last: nn.Module, logits: torch.Tensor) -> None:
    """Move the last layer's bias so that every class is somewhere."""
    last.bias -= logits.mean([axis for axis in range(logits.ndim) if axis != 1])


def without_places(path: Path) -> None:
    """Take out where on this machine each operation was written down."""
    model = onnx.load(str(path))
    parts = [model, model.graph, *model.graph.node, *model.graph.value_info, *model.graph.input,
             *model.graph.output, *model.graph.initializer]  # fmt: skip
    for part in parts:
        part.ClearField("doc_string")
        part.ClearField("metadata_props")
    path.write_bytes(model.SerializeToString())


def main() -> None:
    unet, image = prepared(UNet()), image_of(80, 80)
    given = torch.from_numpy(image.transpose(2, 0, 1)[None].astype("f4"))
    with torch.no_grad():
        balance(unet.last, unet(given))
    torch.onnx.export(
        unet, (given,), HERE / "unet.onnx", input_names=["image"], output_names=["logits"],
        dynamic_axes={"image": {0: "batch", 2: "height", 3: "width"},
                      "logits": {0: "batch", 2: "height", 3: "width"}},
        opset_version=17, dynamo=False,
    )  # fmt: skip
    with torch.no_grad():
        np.savez_compressed(HERE / "unet.npz", logits=unet(given)[0].numpy().transpose(1, 2, 0))

    network, image = prepared(OfPatches()), image_of(30, 26)
    windows = np.lib.stride_tricks.sliding_window_view(image, (9, 9), axis=(0, 1))
    patches = torch.from_numpy(windows.reshape(-1, BANDS, 9, 9).astype("f4"))
    with torch.no_grad():
        balance(network.layers[-1], network.layers(patches / 255))
    torch.onnx.export(
        network, (patches[:2],), HERE / "patches.onnx", input_names=["patch"],
        output_names=["shares"], dynamic_shapes={"patch": {0: torch.export.Dim("batch")}},
        dynamo=True, external_data=False,
    )  # fmt: skip
    with torch.no_grad():
        shares = network(patches).numpy().reshape(*windows.shape[:2], CLASSES)
    np.savez_compressed(HERE / "patches.npz", shares=shares)
    for path in HERE.glob("*.onnx"):
        without_places(path)
    for path in sorted(HERE.glob("*.np*")) + sorted(HERE.glob("*.onnx")):
        sys.stdout.write(f"{path.name}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
