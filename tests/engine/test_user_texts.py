"""Every text that a user can read goes through ``tr``, as it stands in the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# QGIS's side; the worker's messages come from the engine, which knows no QGIS to translate them.
MODULES = sorted(
    path
    for folder in ("", "algorithms", "gui", "worker")
    for path in (ROOT / folder).glob("*.py")
    if path.name != "conftest.py"
)
WORDS = re.compile(r"[^\W\d]{2,}[,;:]? +[^\W\d]{2,}")
DEFINITION = re.compile(r"QgsProcessing(Parameter|Output)\w+|\w+Destination|ImageParameter")
SAID = {"pushInfo", "pushWarning", "reportError", "setProgressText"}

# What is no text for people, or is none to be translated.
REPORTS = {
    # Read by whoever answers a question, in whatever language QGIS is.
    "worker/engine_report.py",
    "worker/record.py",
}
# Names, commands, HTML, and the Python that an interpreter is asked with.
NO_TEXT = re.compile(r"CNN Mapper$|cnnmapper worker$|docker run |<|body\{|\nimport ")
# What is looked for in what others say.
LOOKING = {"startswith", "match", "search", "compile", "sub"}
RAW = re.compile(r"(?<!\w)rf?[\"']")


def named(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def outside_of_tr(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the node and what is in it, but for what is handed to tr or only looked for."""
    yield node
    if isinstance(node, ast.Compare):
        return
    looked_at = isinstance(node, ast.Call) and named(node) in {"tr", *LOOKING}
    for child in [node.func] if looked_at else ast.iter_child_nodes(node):
        yield from outside_of_tr(child)


def literals(node: ast.AST) -> Iterator[tuple[int, str]]:
    for found in outside_of_tr(node):
        if isinstance(found, ast.Constant) and isinstance(found.value, str):
            yield found.lineno, found.value


def without_docstrings(tree: ast.Module) -> ast.Module:
    """Remove the texts that stand as statements: of modules, classes, functions and values."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            texts = [
                one
                for one in body
                if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
            ]
            node.body = [one for one in body if one not in texts]
    return tree


def read(path: Path) -> ast.Module:
    return without_docstrings(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_text_of_words_goes_through_tr(path):
    if path.relative_to(ROOT).as_posix() in REPORTS:
        pytest.skip("its texts are for whoever answers a question")
    raw = path.read_text(encoding="utf-8").splitlines()
    wrong = [
        f"{path.name}:{line}: {text}"
        for line, text in literals(read(path))
        if WORDS.search(text) and not NO_TEXT.match(text) and not RAW.search(raw[line - 1])
    ]
    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_text_is_given_to_tr_as_it_stands_in_the_source(path):
    # What is put together before, no catalogue of translations knows.
    wrong = [
        f"{path.name}:{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(read(path))
        if isinstance(node, ast.Call)
        and named(node) == "tr"
        and not (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str))
    ]
    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_errors_messages_titles_and_help_go_through_tr(path):
    """Also where they are one word, or a name with a value."""
    wrong = []
    for node in ast.walk(read(path)):
        texts: list[ast.AST] = []
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if named(node.exc).endswith(("Exception", "Error")):
                texts = [*node.exc.args]
        elif isinstance(node, ast.Call) and named(node) in SAID:
            texts = [*node.args[:1]]
        elif isinstance(node, ast.Call) and named(node) == "Entry":
            texts = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "help")]
        elif isinstance(node, ast.Call) and DEFINITION.fullmatch(named(node)):
            texts = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "description")]
        for text in texts:
            bare = [t for part in spoken(text) for _, t in literals(part)]
            wrong += [f"{path.name}:{text.lineno}: {t}" for t in bare if re.search(r"[^\W\d]", t)]
    assert not wrong


def spoken(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of an expression that are text: a literal, an f-string, a sum of them."""
    if isinstance(node, ast.BinOp):
        yield from spoken(node.left)
        yield from spoken(node.right)
    elif isinstance(node, ast.IfExp):
        yield from spoken(node.body)
        yield from spoken(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield from (part for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Constant):
        yield node


def test_a_module_keeps_no_translated_text():
    """It would be read before QGIS has loaded the catalogue of its language."""
    wrong = []
    for path in MODULES:
        for statement in read(path).body:
            kept = isinstance(statement, (ast.Assign, ast.AnnAssign))
            if kept and re.search(r"\btr\(", ast.unparse(statement)):
                wrong.append(f"{path.name}:{statement.lineno}")
    assert not wrong
