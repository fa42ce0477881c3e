"""Write docs/algorithms.md from the algorithms: make_help.py [--check]. Runs in QGIS's Python.

The side panel and qgis_process show the same texts. With --check nothing is written, and the status
is 1 if the document is not what the tables say.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import qgis_session  # noqa: E402

DOCUMENT = qgis_session.ROOT / "docs" / "algorithms.md"
HEAD = """# Algorithms and their parameters

This page is made from the algorithms' own tables by `scripts/docs/make_help.py`: it says what the
side panel of each dialog and `qgis_process help` say. In scripts, the name in the first column is
the parameter's; what is *advanced* is folded away in the dialog.
"""
KINDS = {
    "multilayer": "rasters", "extent": "area", "string": "text", "boolean": "true or false",
    "rasterDestination": "GeoTIFF to write", "folderDestination": "folder to make",
    "fileDestination": "file to write", "vectorDestination": "file to write",
    "raster": "raster", "source": "vector layer", "vector": "vector layer", "field": "field",
    "crs": "coordinate system", "datetime": "date", "authcfg": "QGIS authentication",
}  # fmt: skip
RESULTS = {
    "outputNumber": "number", "outputString": "text", "outputBoolean": "true or false",
    "outputFile": "file", "outputHtml": "HTML file", "outputFolder": "folder",
    "outputRaster": "raster", "outputVector": "vector layer",
}  # fmt: skip


def document() -> str:
    """Return the page."""
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("cnnmapper")
    algorithms = sorted(provider.algorithms(), key=lambda a: (_is_model(a), a.group(), a.name()))
    contents = [f"* [{a.displayName()}](#{_anchor(a)}) `{a.id()}`" for a in algorithms]
    parts = [HEAD, "\n".join(contents), *map(_section, algorithms)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _is_model(algorithm: Any) -> bool:
    from qgis.core import QgsProcessingModelAlgorithm

    return isinstance(algorithm, QgsProcessingModelAlgorithm)


def _anchor(algorithm: Any) -> str:
    kept = (c for c in algorithm.displayName().lower() if c.isalnum() or c in " -")
    return "".join(kept).replace(" ", "-")


def _section(algorithm: Any) -> str:
    definitions = algorithm.parameterDefinitions()
    rows = [_parameter(definition) for definition in definitions]
    named = {definition.name() for definition in definitions}
    results = [
        f"| `{output.name()}` | {_result(output)} | {_cell(output.description())} |"
        for output in algorithm.outputDefinitions()
        if output.name() not in named
    ]
    lines = [
        # By this name the help button finds it, whatever language the title is in.
        f'<a id="{algorithm.name()}"></a>', "",
        f"## {algorithm.displayName()}", "", f"`{algorithm.id()}`", "", algorithm.summary(), "",
    ]  # fmt: skip
    if _is_model(algorithm):
        steps = (child.algorithm() for child in algorithm.childAlgorithms().values())
        chain = ", ".join(f"`{step.id()}`" for step in steps)
        file = f"models/{algorithm.name()}.model3"
        lines += [f"A model of {chain}: `{file}`, which the graphical modeler opens.", ""]
    lines += ["| parameter | | what | default | |", "|---|---|---|---|---|", *rows]
    if results:
        lines += ["", "It also returns:", "", "| output | | |", "|---|---|---|", *results]
    return "\n".join(lines)


def _parameter(definition: Any) -> str:
    from qgis.core import QgsProcessingParameterDefinition

    flags, flag = definition.flags(), QgsProcessingParameterDefinition.Flag
    marks = []
    if flags & flag.FlagAdvanced:
        marks.append("*advanced*")
    if flags & flag.FlagHidden:
        marks.append("*scripts, models*")
    if flags & flag.FlagOptional:
        marks.append("optional")
    what = f"{_cell(definition.description())}<br>{_kind(definition)}"
    return (
        f"| `{definition.name()}` | {', '.join(marks)} | {what} | {_default(definition)} | "
        f"{_cell(definition.help())} |"
    )


def _kind(definition: Any) -> str:
    from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterNumber

    kind = definition.type()
    if kind == "enum":
        options = definition.options()
        if definition.usesStaticStrings():
            return "one of " + ", ".join(f"`{option}`" for option in options)
        return "one of " + ", ".join(f"{i} {_cell(o)}" for i, o in enumerate(options))
    if kind == "file":
        folder = definition.behavior() == QgsProcessingParameterFile.Behavior.Folder
        return "folder" if folder else "file"
    if kind == "number":
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return "whole number" if whole else "number"
    return KINDS.get(kind, kind)


def _result(output: Any) -> str:
    return RESULTS.get(output.type(), output.type())


def _default(definition: Any) -> str:
    value = definition.defaultValue()
    if definition.isDestination() or value in (None, ""):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"`{value}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def main() -> int:
    """Write or check the page; return the exit status."""
    text = document()
    if "--check" in sys.argv[1:]:
        current = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
        if current == text:
            return 0
        print(f"{DOCUMENT} is not what the algorithms say. Run scripts/docs/make_help.py.")
        return 1
    DOCUMENT.write_text(text, encoding="utf-8")
    print(DOCUMENT)
    return 0


if __name__ == "__main__":
    qgis_session.run(main)
