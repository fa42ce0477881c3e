"""Send the models of the zoo on their course; keep what came of it in docs/models.md."""

from __future__ import annotations

import argparse
import json
import platform
import re
import signal
import sys
from pathlib import Path
from typing import Any

from tests.support.zoo.catalogue import BY_NAME, ENTRIES

from .course import LIMIT_S, Row, go
from .process import ROOT
from .table import document, in_short

STATE = ROOT / ".cache" / "zoo.json"
"""Rows that are there already, by name."""
NUMBERS, TABLE = ROOT / "docs" / "models.json", ROOT / "docs" / "models.md"


def main() -> int:
    """Run as the command line says; return 1 where anything is not as it should be."""
    parser = argparse.ArgumentParser(prog="bash scripts/zoo.sh", description=__doc__)
    parser.add_argument("names", nargs="*", help="models to do again; default: all of them")
    parser.add_argument("--resume", action="store_true", help="only those that have no row yet")
    parser.add_argument("--list", action="store_true", help="print the names and end")
    parser.add_argument("--limit", type=float, default=LIMIT_S, help="seconds that a step may take")
    parser.add_argument("--no-speed", action="store_true", help="measure no microseconds")
    wishes = parser.parse_args()
    if wishes.list:
        print("\n".join(f"{entry.name:28}{entry.what}" for entry in ENTRIES))
        return 0
    unknown = [name for name in wishes.names if name not in BY_NAME]
    if unknown:
        parser.error(f"no such model: {', '.join(unknown)}; --list names all")
    # Stopped from outside, it takes its processes and their folder along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    rows = _rows() if wishes.resume or wishes.names else {}
    names = wishes.names or [entry.name for entry in ENTRIES]
    if wishes.resume:
        names = [name for name in names if name not in rows]
    done = {}
    for number, name in enumerate(names, 1):
        print(f"[{number}/{len(names)}] ", end="", flush=True)
        done[name] = rows[name] = go(BY_NAME[name], wishes.limit, not wishes.no_speed)
        print(in_short(rows[name]), flush=True)
        STATE.parent.mkdir(exist_ok=True)
        STATE.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    missing = [name for name in BY_NAME if name not in rows]
    if missing:
        print(f"docs/models.md stays as it is: {len(missing)} models have no row yet.")
    else:
        _keep([rows[name] for name in BY_NAME])
    wrong = [name for name, row in done.items() if not row["right"]]
    print(f"{len(done) - len(wrong)} of {len(done)} as they should be. {', '.join(wrong)}")
    return 1 if wrong else 0


def _rows() -> dict[str, Row]:
    """Return the rows that an earlier run left, or else those of the documents."""
    if STATE.is_file():
        return dict(json.loads(STATE.read_text(encoding="utf-8")))
    if NUMBERS.is_file():
        document: Any = json.loads(NUMBERS.read_text(encoding="utf-8"))
        return {row["name"]: row for row in document["models"]}
    return {}


def _keep(rows: list[Row]) -> None:
    machine = _machine()
    for row in rows:
        for step in row.values():
            if isinstance(step, dict):
                # Paths and times of one run; the sentences of refusals stay.
                step.pop("said", None)
                if "sentence" in step:
                    step["sentence"] = re.sub(
                        r"/\S*cnnmapper-zoo-[^/\s]+/", "", step["sentence"]
                    )
    TABLE.write_text(document(rows, machine), encoding="utf-8")
    NUMBERS.write_text(
        json.dumps({"machine": machine, "models": rows}, indent=1, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )
    print(f"Written: {TABLE.relative_to(ROOT)}, {NUMBERS.relative_to(ROOT)}.")


def _machine() -> str:
    from importlib.metadata import version

    from cnnmapper.engine.cores import cores

    path = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", path.read_text()) if path.is_file() else None
    return (
        f"{cores()} cores of {found[1] if found else platform.machine()}; Python "
        f"{platform.python_version()}, Keras {version('keras')}."
    )


if __name__ == "__main__":
    sys.exit(main())
