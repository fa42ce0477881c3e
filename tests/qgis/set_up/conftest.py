"""An environment that is set up with nothing but stand-ins for what takes long."""

import pytest
from cnnmapper.worker.environment import Environment
from setting_up import folder_of_wheels, in_place_of_pip


@pytest.fixture
def environment(tmp_path):
    return Environment.in_folder(tmp_path / "cnnmapper" / "env")


@pytest.fixture
def wheels(tmp_path):
    """A folder with a wheel in it that nobody asks for."""
    return folder_of_wheels(tmp_path / "wheels")


@pytest.fixture
def stand_in_pip(monkeypatch):
    """pip and the check of the environment do nothing, or what the test says; venv is real."""
    return in_place_of_pip(monkeypatch)
