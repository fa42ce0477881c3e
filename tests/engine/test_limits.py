"""How large parts of the program may be, how they write types, and no stopwatch in any test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.places import ROOT

LONGEST_MODULE, LONGEST_FUNCTION, MOST_ARGUMENTS = 400, 80, 8
"""Lines, lines, and arguments of a constructor beside self. Dataclasses name their fields."""

PARTS = [path for folder in ("engine", "algorithms", "gui", "worker")
         for path in sorted((ROOT / folder).rglob("*.py"))]  # fmt: skip
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
CLOCKS = {"monotonic", "perf_counter", "time"}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def faults(path: Path) -> Iterator[str]:
    """Say what in a module is too large, or in the other dialect."""
    text = path.read_text(encoding="utf-8")
    count = len(text.splitlines())
    if count > LONGEST_MODULE:
        yield f"{count} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, FUNCTIONS):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{node.lineno}: {node.name} has {length} lines"
            given = node.args
            many = len(given.posonlyargs) + len(given.args) + len(given.kwonlyargs) - 1
            if node.name == "__init__" and many > MOST_ARGUMENTS:
                yield f"{node.lineno}: a constructor of {many} arguments"
        for annotation in annotations(node):
            if any(isinstance(part, ast.BinOp) and isinstance(part.op, ast.BitOr)
                   for part in ast.walk(annotation)):  # fmt: skip
                yield f"{annotation.lineno}: X | Y in an annotation; Optional[X] or Union[X, Y]"


def annotations(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what stands behind the colons and arrows of one node."""
    if isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation is not None:
        yield node.annotation
    if isinstance(node, FUNCTIONS) and node.returns is not None:
        yield node.returns


def stopwatches(source: str) -> Iterator[str]:
    """Yield the assertions that hold the time something took below a limit but HANGS_S.

    Only what is asserted of a clock itself is found: ``assert time.monotonic() - began < 2``.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Assert):
            continue
        for part in ast.walk(node.test):
            if isinstance(part, ast.Compare):
                sides = [part.left, *part.comparators]
                for below, sign, above in zip(sides, part.ops, sides[1:]):
                    if isinstance(sign, (ast.Gt, ast.GtE)):
                        below, above = above, below
                    if reads_a_clock(below) and not is_patient(above):
                        yield f"{node.lineno}: {ast.unparse(part)}"


def reads_a_clock(expression: ast.expr) -> bool:
    return any(
        isinstance(part, ast.Call)
        and isinstance(part.func, ast.Attribute)
        and part.func.attr in CLOCKS
        and isinstance(part.func.value, ast.Name)
        and part.func.value.id == "time"
        for part in ast.walk(expression)
    )


def is_patient(limit: ast.expr) -> bool:
    """A name: HANGS_S, or a moment that lies that far ahead."""
    return isinstance(limit, ast.Name) and limit.id in ("HANGS_S", "end")


@pytest.mark.parametrize("path", PARTS, ids=named)
def test_no_part_is_larger_than_one_can_survey_and_all_write_one_dialect(path: Path) -> None:
    assert list(faults(path)) == []


@pytest.mark.parametrize("path", TESTS, ids=named)
def test_no_test_asserts_how_fast_a_machine_is(path: Path) -> None:
    assert list(stopwatches(path.read_text(encoding="utf-8"))) == []


def test_the_rules_find_what_is_against_them(tmp_path: Path) -> None:
    arguments = ", ".join(f"a{i}" for i in range(MOST_ARGUMENTS + 1))
    bad = tmp_path / "bad.py"
    bad.write_text(
        f"class A:\n    def __init__(self, {arguments}): ...\n"
        "def f(x: int | None) -> list[int | str]: ...\n"
        "y: dict[str, int | None]\n" + "def g():\n" + "    pass\n" * LONGEST_MODULE
    )
    assert len(list(faults(bad))) == 6
    assert list(stopwatches("assert time.monotonic() - began < 2"))
    assert list(stopwatches("assert 2 > time.perf_counter() - began"))
    assert list(stopwatches("assert done and 0 < time.time() - began <= 1.5"))
    assert not list(stopwatches("assert 0.4 < time.monotonic() - began < HANGS_S"))
