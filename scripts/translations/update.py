"""Bring the catalogues in i18n/ up to what the source says: update.py [--check].

Texts that are translated stay so; new ones are marked unfinished, gone ones are left out.
With --check nothing is written, and the exit status is 1 where something would be.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.translations import catalogues  # noqa: E402


def documents() -> dict[Path, str]:
    """Return every file of i18n/ as it should be."""
    messages = catalogues.numbered()
    texts = catalogues.entries(messages)
    found = {catalogues.NUMBERS: catalogues.numbers_document(messages)}
    for language in catalogues.LANGUAGES:
        known = catalogues.translations(language)
        found[catalogues.path(language)] = catalogues.document(language, texts, known)
    return found


def main() -> int:
    """Write or check the catalogues; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    given = parser.parse_args()
    stale = []
    for path, wanted in documents().items():
        if not path.exists() or path.read_text(encoding="utf-8") != wanted:
            stale.append(path.name)
            if not given.check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(wanted, encoding="utf-8")
    if given.check and stale:
        print(f"Not up to date: {', '.join(stale)}. Run scripts/translations/update.py.")
        return 1
    for language in catalogues.LANGUAGES:
        known = len(catalogues.translations(language))
        print(f"{language}: {known} texts are translated.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
