#!/usr/bin/env python3
"""Damaged input by the hundred: python scripts/soak/fuzz.py [--cases 600] [--seed 0] [--only KIND].

Run with the Python of an inference environment. Prints each case that went wrong and a summary;
the exit status is 1 if one did.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.fuzz_cases import KINDS  # noqa: E402
from tests.support.fuzz_verdicts import FINE  # noqa: E402
from tests.support.fuzzing import Bench, summary  # noqa: E402


def main() -> int:
    """Run the cases; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=600)
    parser.add_argument("--seed", type=int, default=0, help="of the first case")
    parser.add_argument("--only", choices=KINDS, help="damage nothing else")
    parser.add_argument("--limit", type=float, default=60, help="seconds that a case may take")
    parser.add_argument("--verbose", action="store_true", help="print every case")
    options = parser.parse_args()
    kinds = (options.only,) if options.only else KINDS
    cases = [(kinds[i % len(kinds)], options.seed + i // len(kinds)) for i in range(options.cases)]
    with tempfile.TemporaryDirectory(prefix="cnnmapper-fuzz-") as folder:
        verdicts = Bench(Path(folder) / "bench", options.limit).run(cases)
    wrong = [verdict for verdict in verdicts if verdict.outcome not in FINE]
    for verdict in verdicts if options.verbose else wrong:
        print(
            f"{verdict.kind} {verdict.seed}: {verdict.outcome} ({verdict.seconds:.1f} s): "
            f"{verdict.message}"
        )
    print(summary(verdicts))
    print(f"{len(verdicts)} cases, {len(wrong)} wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
