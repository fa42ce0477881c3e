"""What a user meets first: a message, a menu, and a refusal that leads on."""

import pytest
from desktop import desktop, plugin_environment


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """The variables of a desktop without an inference environment, and its folder."""
    folder = tmp_path_factory.mktemp("first")
    variables = plugin_environment(folder, "")
    del variables["CNNMAPPER_PYTHON"]
    return folder, variables


@pytest.fixture(scope="module")
def seen(environment):
    """What a first session showed."""
    return desktop(*environment, [
        ["message bar", "message", []],
        ["menu", "menu", []],
        ["refused", "refused", ["cnnmapper:patchinference"]],
        ["close message", "closed", []],
    ])  # fmt: skip


def test_a_message_says_what_is_missing_how_large_it_is_and_how_to_get_it(seen):
    text, *buttons = seen["message"]
    assert "inference environment" in text
    assert "MB" in text
    assert "minute" in text
    assert buttons[:2] == ["Set up…", "Guide"]


def test_the_menu_has_the_algorithms_in_the_order_of_the_work(seen):
    assert seen["menu"][:2] == ["Panel…", "Set up the inference environment…"]
    assert "Patch-based inference…" in seen["menu"]
    assert seen["menu"].index("Export a Keras model…") < seen["menu"].index(
        "Compare two class maps…"
    )
    assert seen["menu"][-1] == "Guide"


def test_a_refusal_in_the_toolbox_leads_to_the_set_up(seen):
    refusal, *titles = seen["refused"]
    assert "There is no inference environment yet" in refusal
    assert any("inference environment" in title.lower() for title in titles)


def test_a_message_that_was_closed_does_not_come_again(seen, environment):
    assert seen["closed"] == [True]
    folder, variables = environment
    again = desktop(folder, variables, [["message bar", "message", []]])
    assert again["message"] == []


def test_where_nothing_is_missing_nothing_is_said(installed_python, tmp_path):
    variables = plugin_environment(tmp_path, installed_python)
    assert desktop(tmp_path, variables, [["message bar", "m", []]])["m"] == []
