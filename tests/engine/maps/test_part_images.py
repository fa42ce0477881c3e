"""Which image a part has seen: one file is told from its copies, which have times of their own."""

from __future__ import annotations

import dataclasses

from cnnmapper.engine.maps.part_images import SeenImage, edited

SEEN = SeenImage("scene.tif", "place", "here", 7, 1_700_000_000)
LATER = dataclasses.replace(SEEN, changed=SEEN.changed + 5)


def test_a_file_that_was_changed_between_two_parts_is_told_with_both_times():
    found = edited({1: [SEEN], 2: [SEEN], 3: [LATER]})
    assert found == {
        "scene.tif": (1, 3, "2023-11-14 22:13:20 UTC", "2023-11-14 22:13:25 UTC"),
    }


def test_a_file_on_a_shared_disk_is_one_for_all_machines_and_one_put_in_its_place_is_it_here():
    assert edited({1: [SEEN], 2: [dataclasses.replace(LATER, machine="there")]})
    assert edited({1: [SEEN], 2: [dataclasses.replace(LATER, number=8)]})


def test_copies_may_have_times_of_their_own():
    assert not edited({1: [SEEN], 2: [dataclasses.replace(LATER, machine="there", number=8)]})
    assert not edited({1: [SEEN], 2: [dataclasses.replace(LATER, place="elsewhere")]})


def test_an_address_is_no_file_and_a_file_is_read_back(tmp_path):
    assert SeenImage.of("/vsicurl/https://example.org/scene.tif") is None
    assert SeenImage.of(str(tmp_path)) is None
    (tmp_path / "scene.tif").write_text("")
    seen = SeenImage.of(str(tmp_path / "scene.tif"))
    assert seen is not None
    assert SeenImage.read(list(dataclasses.astuple(seen))) == seen
