"""Which wing of the engine may import which: nothing else is needed to keep the picture true."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ENGINE = Path(__file__).resolve().parents[2] / "engine"

# From the ground up. The modules that lie in engine/ itself are the tasks and the worker's life:
# they may import every wing, and no wing imports them; version and cores() apart.
MAY_IMPORT = {
    "contract": set(),
    "geometry": {"contract"},
    "imagery": {"contract", "geometry"},
    "maps": {"contract", "geometry", "imagery"},
    "models": {"contract", "geometry", "maps"},
    "networks": {"contract", "geometry", "models"},
    "inference": {"contract", "geometry", "imagery", "maps", "models"},
    "otb": {"contract", "geometry", "imagery", "maps", "models", "inference"},
    "assessment": {"contract", "geometry", "imagery", "maps"},
    "sampling": {"contract", "geometry", "imagery", "maps", "models", "assessment"},
    "polishing": {"contract", "geometry", "imagery", "maps", "assessment"},
    "vectors": {"contract", "geometry", "imagery", "maps", "assessment"},
    "batch": {"contract", "geometry", "imagery", "maps", "models"},
    "labelling": {"contract"},
    "training": {
        "contract",
        "geometry",
        "maps",
        "models",
        "networks",
        "sampling",
        "assessment",
    },
    "reports": {
        "contract",
        "geometry",
        "maps",
        "models",
        "inference",
        "assessment",
        "training",
    },
}
FOR_ALL = {"__version__", "cores"}


def imports(path: Path) -> set[tuple[str, str]]:
    """Return (wing, name) of everything of the engine that a module imports, wherever it does."""
    inside = path.relative_to(ENGINE).parts[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = [*inside[: len(inside) - node.level + 1], *(node.module or "").split(".")]
        base = [part for part in base if part]
        for alias in node.names:
            found.add((base[0] if base else alias.name, base[-1] if len(base) > 1 else alias.name))
    return found


@pytest.mark.parametrize("wing", sorted(MAY_IMPORT))
def test_a_wing_imports_only_what_stands_below_it(wing):
    wrong = [
        f"{path.relative_to(ENGINE)} imports {other}.{name}"
        for path in sorted((ENGINE / wing).glob("*.py"))
        for other, name in sorted(imports(path))
        if other not in {wing, *MAY_IMPORT[wing], *FOR_ALL}
    ]
    assert not wrong


def test_dask_is_met_in_one_module_alone():
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            if {name.split(".")[0] for name in names} & {"dask", "distributed"}:
                assert path.name == "cluster_connection.py"


def test_the_contract_needs_the_standard_library_alone():
    # Both sides import it, QGIS's Python among them.
    import sys

    for path in (ENGINE / "contract").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else (
                    [node.module or ""]
                    if isinstance(node, ast.ImportFrom) and not node.level
                    else []
                )
            )
            assert all(n.split(".")[0] in {*sys.stdlib_module_names, "__future__"} for n in names)


def test_the_plugins_side_knows_the_contract_the_early_checks_and_leftovers_alone():
    root = ENGINE.parent
    folders = ("algorithms", "gui", "worker")
    for path in [path for folder in folders for path in (root / folder).glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("engine"):
                names = {alias.name for alias in node.names}
                door = node.module == "engine" and names <= {"__version__", "early"}
                inside = node.module in ("engine.contract", "engine.early", "engine.leftovers")
                inside = inside or node.module.startswith("engine.contract.")
                assert door or inside, f"{path.name} imports {node.module}"


def test_widgets_are_met_by_the_desktop_alone():
    # qgis_process loads the rest, and has none.
    root = ENGINE.parent
    for folder in ("", "algorithms", "worker"):
        for path in (root / folder).glob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "gui":
                    assert path.name == "plugin.py"
                    desktop = [
                        body
                        for function in ast.walk(tree)
                        if isinstance(function, ast.FunctionDef) and function.name == "initGui"
                        for body in ast.walk(function)
                    ]
                    typing = [
                        body
                        for choice in ast.walk(tree)
                        if isinstance(choice, ast.If)
                        and ast.unparse(choice.test) == "TYPE_CHECKING"
                        for body in ast.walk(choice)
                    ]
                    assert node in [*desktop, *typing]
