"""Damage of bytes and JSON documents, decided by dice."""

from __future__ import annotations

import json
import random
from typing import Any

NAME = "é\u202e\n'\";$(touch loot)"
SPECIAL: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 3, 17, 255, 10**6, 2**31, 2**63, 10**30, -(10**12), 0.5, 1e308,
    float("nan"), float("inf"), -float("inf"), "", " ", "0", "nan", "x", "../..", "/",
    "/etc/passwd",
    "a\0b", "\ud800", NAME, "A" * 5000, [], {}, [[]], [None], {"a": {}},
    "/dev/zero", "/vsistdin/", "16x16", "16,16", "0x0", "patch", "fcn", "keras.utils", "Lambda",
)  # fmt: skip


def damaged_bytes(data: bytes, dice: random.Random, head: int = 0) -> bytes:
    """Flip, cut out, insert, repeat or cut short; in the first ``head`` bytes rather than later."""
    content = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        if not content:
            break
        end = min(head, len(content)) if head and dice.random() < 0.7 else len(content)
        at = dice.randrange(end)
        way = dice.choice(("flip", "byte", "cut", "insert", "short", "zeros"))
        if way == "flip":
            content[at] ^= 1 << dice.randrange(8)
        elif way == "byte":
            content[at] = dice.choice((0, 1, 127, 128, 255, dice.randrange(256)))
        elif way == "cut":
            del content[at : at + dice.choice((1, 2, 8, 100))]
        elif way == "insert":
            content[at:at] = dice.randbytes(dice.choice((1, 2, 8, 100)))
        elif way == "zeros":
            content[at : at + 8] = bytes(len(content[at : at + 8]))
        else:
            del content[dice.randrange(len(content)) :]
    return bytes(content)


def _places(document: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a document."""
    found, waiting = [], [document]
    while waiting:
        item = waiting.pop()
        keys = item if isinstance(item, dict) else range(len(item))
        for key in list(keys):
            found.append((item, key))
            if isinstance(item[key], (dict, list)):
                waiting.append(item[key])
    return found


def damaged_document(document: Any, dice: random.Random) -> Any:
    """Replace, delete, double, add or swap values of a JSON document."""
    copy = json.loads(json.dumps(document))
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        places = _places(copy)
        if not places:
            return copy
        container, key = dice.choice(places)
        way = dice.choice(("special", "special", "number", "delete", "add", "swap", "deep"))
        value = container[key]
        if way == "number" and isinstance(value, (int, float)) and not isinstance(value, bool):
            container[key] = dice.choice((value + 1, value - 1, -value, value * 1000, value / 3))
        elif way == "delete":
            del container[key]
        elif way == "add":
            if isinstance(container, dict):
                container[dice.choice(("new", "", "version", "path"))] = dice.choice(SPECIAL)
            else:
                container.append(dice.choice(SPECIAL))
        elif way == "swap":
            other, place = dice.choice(places)
            if key in _keys(container) and place in _keys(other):
                container[key] = json.loads(json.dumps(other[place]))
        elif way == "deep":
            container[key] = json.loads("[" * 400 + "]" * 400)
        else:
            container[key] = dice.choice(SPECIAL)
    return copy


def _keys(container: Any) -> Any:
    return container if isinstance(container, dict) else range(len(container))


def damaged_json(document: Any, dice: random.Random) -> bytes:
    """Damage a document, or one time in four its text."""
    if dice.random() < 0.25:
        return damaged_bytes(json.dumps(document, indent=1).encode(), dice)
    return json.dumps(damaged_document(document, dice)).encode()
