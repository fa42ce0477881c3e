"""Models as people have them: the course that they go through, and the judge of their maps."""

from __future__ import annotations

import ast
import json

import numpy as np
import pytest
from cnnmapper.engine.contract.job import VersionsJob

# Before Keras, whichever test of this process imports it first.
from cnnmapper.engine.models import tensorflow_setup  # noqa: F401

from scripts.zoo import course, process, table
from tests.support.places import ROOT
from tests.support.zoo.catalogue import BY_NAME, ENTRIES
from tests.support.zoo.entry import VALUES, Entry, Overlap, Patches, Scene, Whole
from tests.support.zoo.judging import Map, judge
from tests.support.zoo.scenes import ORIGIN, pixels_of

SIDE = 5
SCENE = Scene(3, 40, 30)
IMAGE = (pixels_of(SCENE), ORIGIN)
NUMBERS = ROOT / "docs" / "models.json"


def test_the_zoo_has_many_models_each_under_a_name_of_its_own():
    assert len(ENTRIES) >= 40
    assert len(BY_NAME) == len(ENTRIES)


def test_the_table_tells_every_model_and_none_is_other_than_it_should_be():
    if not NUMBERS.is_file():
        pytest.skip("docs/models.json is not made yet; scripts/zoo.sh makes it")
    rows = json.loads(NUMBERS.read_text(encoding="utf-8"))["models"]
    assert [row["name"] for row in rows] == [entry.name for entry in ENTRIES]
    assert [row["name"] for row in rows if not row["right"]] == []
    text = NUMBERS.with_suffix(".md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in text for name in BY_NAME)


def test_what_the_engine_is_held_against_shares_no_code_with_it():
    for path in (ROOT / "tests" / "support" / "zoo").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names.append(node.module or "")
            assert not [n for n in names if n.split(".")[0] in ("cnnmapper", "engine", "scripts")]


@pytest.mark.parametrize("name", ["otbtf_tutorial_fcn", "lambda_refused"])
def test_a_model_goes_its_course_and_all_is_as_it_should_be(name):
    row = course.go(BY_NAME[name], speed=False)
    assert row["why"] == []
    assert row["right"]
    if BY_NAME[name].export.map:
        assert row["patch"]["difference"] < 1e-5
        assert row["fcn"]["compared"] > 100
    else:
        assert "TRUST" in row["export"]["sentence"]


def test_a_job_that_is_not_done_in_time_is_ended_and_called_so(tmp_path):
    ending = process.do(VersionsJob(), tmp_path, 0.05)
    assert ending.how == process.HANGS
    assert ending.silence >= 0.05


def means(pixels):
    """Classes from the means of patches, weighted: another one for every patch."""
    weights = np.linspace(0.5, 1.5, SIDE * SIDE).reshape(SIDE, SIDE, 1)
    logits = (pixels * weights).mean((1, 2)) / 500
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


PATCHES = Entry("means", "", "", lambda: means, Patches(((SIDE, SIDE),)), scenes=(SCENE,))


def patch_map(shift=(0.0, 0.0)):
    """The right map of it: a pixel for every patch inside the image."""
    windows = np.lib.stride_tricks.sliding_window_view(IMAGE[0], (SIDE, SIDE), (0, 1))
    rows, columns = windows.shape[:2]
    patches = np.moveaxis(windows, 2, -1).reshape(-1, SIDE, SIDE, 3).astype("float32")
    probabilities = means(patches).reshape(rows, columns, 3).astype("float32")
    transform = ORIGIN @ ORIGIN.translation(SIDE // 2 + shift[0], SIDE // 2 + shift[1])
    return Map(probabilities.argmax(-1)[..., None], probabilities, transform)


def verdict(found, entry=PATCHES, network=means, method="dense"):
    return judge(entry, network, [IMAGE], found, "patch", method)


def test_the_judge_finds_the_right_map_right():
    found = verdict(patch_map())
    assert found.wrong == ""
    assert found.difference < 1e-6
    assert found.compared > 200


@pytest.mark.parametrize(
    ("shift", "said"), [((1, 0), "reaches|differ"), ((0, 0.5), "beside their places")]
)
def test_the_judge_finds_a_map_that_lies_elsewhere(shift, said):
    found = verdict(patch_map(shift)).wrong
    assert any(word in found for word in said.split("|"))


def test_the_judge_finds_pixels_classes_and_parts_that_are_wrong():
    right = patch_map()
    probabilities = right.probabilities.copy()
    probabilities[-1, -1, 0] += 1e-3
    assert "differ" in verdict(Map(right.values, probabilities, right.transform)).wrong
    labels = (right.values + 1) % 3
    assert "labels" in verdict(Map(labels, right.probabilities, right.transform)).wrong
    half = Map(right.values[:9], right.probabilities[:9], right.transform)
    assert "36 x 9 pixels; expected 36 x 26" in verdict(half).wrong
    assert "no probabilities" in verdict(Map(right.values, None, right.transform)).wrong


def test_the_judge_compares_a_padded_network_with_its_run_over_the_whole_image():
    def network(pixels):
        """Doubles the rows and columns, so that whole pairs matter, after pooling pairs."""
        shape = pixels.shape
        pooled = pixels.reshape(-1, shape[1] // 4, 4, shape[2] // 4, 4, 3).mean((2, 4))
        return pooled.repeat(4, 1).repeat(4, 2) / 1000

    entry = Entry("pairs", "", "", lambda: network, Whole(4), meaning=VALUES, scenes=(SCENE,))
    filled = np.pad(IMAGE[0], ((0, 2), (0, 0), (0, 0)), mode="reflect")[None].astype("float32")
    right = network(filled)[0][:30].astype("float32")
    assert verdict(Map(right, None, ORIGIN), entry, network).wrong == ""
    cut = np.concatenate([network(filled[:, 2:-2])[0], right[:2]])
    assert "differ" in verdict(Map(cut, None, ORIGIN), entry, network).wrong


def test_the_judge_lets_no_map_of_overlapping_patches_be_called_exact():
    def network(pixels):
        """Every pixel, beside the mean of its patch."""
        return pixels / 1000 + pixels.mean((1, 2), keepdims=True) / 1000

    entry = Entry("patch", "", "", lambda: network, Overlap(16, 4), meaning=VALUES, scenes=(SCENE,))
    near = network(IMAGE[0][None].astype("float32"))[0]
    assert verdict(Map(near, None, ORIGIN), entry, network, "overlap, crop 4").wrong == ""
    called = verdict(Map(near, None, ORIGIN), entry, network, "equal to the whole image")
    assert "which no map of this network is" in called.wrong
    beside = np.roll(near, 3, axis=1)
    assert "from each other" in verdict(Map(beside, None, ORIGIN), entry, network, "overlap").wrong


def test_the_page_says_what_was_used_and_what_was_said_instead():
    done = {"how": "done", "seconds": 5.0, "method": "dense", "difference": 2e-6, "wrong": "",
            "engine": "ONNX Runtime 1.32.0"}
    refused = {"how": "refused", "seconds": 3.0, "sentence": "/x/cnnmapper-zoo-x1/a is | no."}
    rows = [
        {"name": "a", "kind": "K", "what": "w", "right": True, "why": [], "margin": 12,
         "export": done, "patch": {**done, "microseconds": 1.5, "by_two_sizes": True},
         "fcn": {**refused}, "onnx": {"without": "", "speed": 1.31}},
        {"name": "b", "kind": "K", "what": "w", "right": False, "why": ["x"], "export": refused},
    ]  # fmt: skip
    text = table.document(rows, "a machine")
    assert "2 models, 1 with a map, 1 without. Not as it should be: b." in text
    assert "| `a` | w | dense | refused | 12 | ONNX (1.3) | 1.5 | 2e-06 | 5 s |" in text
    assert "* `b`, export: a is / no." in text


def test_a_map_of_one_pixel_may_have_one_class():
    right = patch_map()
    one = Map(right.values[:1, :1], right.probabilities[:1, :1], right.transform)
    found = judge(PATCHES, means, [IMAGE], one, "fcn", "fully convolutional")
    assert (found.wrong, found.compared) == ("", 1)
