"""Kill a training at random moments, again and again, until it ends: is the network the same?

    killed_training.py --python ENVIRONMENT/bin/python --patches FOLDER --output FOLDER [--kills 5]

The same training is run once without interruption, and once with so many `kill -9` of its worker;
then the weights in both Keras files are compared bit for bit, and so is the accuracy on the test
part. What the training says on the way goes to training.log in the output folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[2]


def job(patches: Path, output: Path, name: str, epochs: int) -> Path:
    """Write the job of a training, and return its file."""
    document = {
        "version": 1,
        "task": "train",
        "patches": str(patches),
        "output": str(output / name),
        "keras_file": str(output / f"{name}.keras"),
        "epochs": epochs,
    }
    path = output / f"{name}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def train(python: str, path: Path, seconds: Optional[float]) -> Optional[dict[str, Any]]:
    """Run a job, and kill it after a time (None: never); return its result, if it got to it."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    with (path.parent / "training.log").open("a", encoding="utf-8") as log:
        worker = subprocess.Popen(
            [python, "-I", str(ROOT / "engine" / "__main__.py"), str(path)],
            stdout=subprocess.PIPE, stderr=log, text=True, env=environment,
        )  # fmt: skip
        try:
            said, _ = worker.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            worker.kill()
            said, _ = worker.communicate()
        log.write(said)
    lines = [json.loads(line) for line in said.splitlines() if line.endswith("}")]
    for line in lines:
        if line["type"] == "info" and "interrupted run" in line["message"]:
            print(f"  {line['message']}", flush=True)
        if line["type"] == "error":
            sys.exit(line["message"])
    return next((line for line in lines if line["type"] == "result"), None)


def same_weights(python: str, one: Path, other: Path) -> bool:
    """Tell whether two Keras files hold the same numbers; HDF5 keeps times beside them."""
    program = (
        "import sys, keras, numpy as np\n"
        "a, b = (keras.saving.load_model(p, compile=False).get_weights() for p in sys.argv[1:])\n"
        "sys.exit(not (len(a) == len(b) and all(map(np.array_equal, a, b))))"
    )
    return subprocess.run(
        [python, "-c", program, str(one), str(other)], check=False, capture_output=True
    ).returncode == 0  # fmt: skip


def main() -> None:
    """Compare a training that was killed with one that was not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", default=str(ROOT / ".venvs" / "engine" / "bin" / "python"))
    parser.add_argument("--patches", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1, help="of the moments")
    wishes = parser.parse_args()
    wishes.output.mkdir(parents=True, exist_ok=True)
    moments = random.Random(wishes.seed)

    began = time.monotonic()
    whole = train(
        wishes.python, job(wishes.patches, wishes.output, "whole", wishes.epochs), None
    )
    lasted = time.monotonic() - began
    print(f"Uninterrupted: {lasted:.0f} s", flush=True)
    path = job(wishes.patches, wishes.output, "killed", wishes.epochs)
    result = None
    for number in range(wishes.kills):
        seconds = moments.uniform(0.1, 0.9) * lasted
        result = train(wishes.python, path, seconds)
        if result is not None:
            break
        print(f"Kill {number + 1}, after {seconds:.0f} s", flush=True)
    result = result or train(wishes.python, path, None)
    if whole is None or result is None:
        sys.exit("There is no result; see training.log.")
    same = same_weights(
        wishes.python, wishes.output / "whole.keras", wishes.output / "killed.keras"
    )
    accuracies = whole["test_accuracy"], result["test_accuracy"]
    print(f"The weights are {'the same' if same else 'NOT the same'}; accuracy {accuracies}")
    sys.exit(0 if same and accuracies[0] == accuracies[1] else 1)


if __name__ == "__main__":
    main()
