"""The help button of every algorithm opens the guide, from a checkout and from the package."""

import json
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from demonstration import command_line, said
from desktop import desktop
from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QUrl

from tests.support.patience import PROGRAM_S

ROOT = Path(__file__).resolve().parents[2]
# What the package is in the profile: a folder whose name wants care in an address.
ASK = """
import json, sys
from qgis.core import QgsApplication
sys.path[:0] = [sys.argv[1], "/usr/share/qgis/python/plugins"]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False, sys.argv[1])
application.initQgis()
import cnnmapper
plugin = cnnmapper.classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("cnnmapper")
print(json.dumps({a.name(): a.helpUrl() for a in provider.algorithms()}), flush=True)
import os
os._exit(0)
"""


class Named(HTMLParser):
    """What a page has (ids) and leads to (pictures, links)."""

    def __init__(self, page):
        super().__init__()
        self.ids, self.targets, self.rows = set(), [], 0
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.rows += tag == "tr"
        if "id" in given:
            self.ids.add(given["id"])
        self.targets += [given[key] for key in ("src", "href") if key in given]


@pytest.fixture(scope="module")
def installed(installed_python, tmp_path_factory):
    """The plugin's folder as QGIS unpacks it from the zip."""
    folder = tmp_path_factory.mktemp("pro file #1")
    built = folder / "cnnmapper.zip"
    done = subprocess.run(
        [installed_python, ROOT / "scripts" / "build_zip.py", "--complete", built],
        capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder / "cnnmapper"


def place(address):
    url = QUrl(address)
    return Path(url.toLocalFile()), url.fragment()


def test_in_the_package_every_help_button_opens_its_part_of_the_guides_pages(installed, provider):
    done = subprocess.run(
        [sys.executable, "-c", ASK, str(installed.parent)],
        capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip
    addresses = json.loads(done.stdout.splitlines()[-1])
    assert sorted(addresses) == sorted(a.name() for a in provider.algorithms())
    page = installed / "help" / "algorithms.html"
    ids = Named(page).ids
    for name, address in addresses.items():
        assert place(address) == (page, name)
        assert name in ids


def test_installed_from_its_zip_it_is_there_in_the_desktop_and_at_the_command_line(
    installed, installed_python, provider, tmp_path
):
    program, variables = command_line(tmp_path)
    # No other plugin of the name in reach.
    del variables["QGIS_PLUGINPATH"]
    seen = desktop(
        tmp_path, {**variables, "CNNMAPPER_PYTHON": str(installed_python)},
        [["install", "installed", [str(installed.parent / "cnnmapper.zip")]]],
    )["installed"]  # fmt: skip
    profile = tmp_path / "desktop" / "profiles" / "default"
    assert seen["active"]
    assert Path(seen["folder"]) == profile / "python" / "plugins" / "cnnmapper"
    names = sorted(a.name() for a in provider.algorithms())
    assert sorted(seen["help"]) == names
    page = Path(seen["folder"]) / "help" / "algorithms.html"
    ids = Named(page).ids
    for name, address in seen["help"].items():
        assert place(address) == (page, name)
        assert name in ids
    variables["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path / "desktop")
    listed = subprocess.run(
        [program, "list"], env=variables, capture_output=True, text=True, timeout=PROGRAM_S
    )
    assert [n for n in names if f"\tcnnmapper:{n}\t" not in listed.stdout] == [], said(listed)


def test_in_a_checkout_every_help_button_opens_the_document(provider):
    text = (ROOT / "docs" / "algorithms.md").read_text(encoding="utf-8")
    assert any(isinstance(a, QgsProcessingModelAlgorithm) for a in provider.algorithms())
    for algorithm in provider.algorithms():
        path, name = place(algorithm.helpUrl())
        assert path.resolve() == ROOT / "docs" / "algorithms.md"
        assert f'<a id="{name}"></a>\n\n## {algorithm.displayName()}\n' in text
        assert name == algorithm.name()


def test_every_picture_and_link_of_the_pages_leads_somewhere_in_the_package(installed):
    pages = sorted((installed / "help").glob("*.html"))
    names = ["algorithms.html", "assessment.html", "index.html", "scale.html"]
    assert [page.name for page in pages] == names
    parsed = {page: Named(page) for page in pages}
    pictures = 0
    for page, named in parsed.items():
        for target in named.targets:
            parts = urlsplit(target)
            if parts.scheme:
                continue
            found = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            assert found.is_file(), f"{page.name}: {target}"
            pictures += found.suffix == ".png"
            if parts.fragment and found in parsed:
                assert parts.fragment in parsed[found].ids, f"{page.name}: {target}"
    assert pictures == 30
    # The tables of parameters are tables, not lines with bars.
    assert parsed[pages[0]].rows > 200
    assert "| --- |" not in pages[0].read_text(encoding="utf-8")


def test_qgis_reads_the_changelog_in_the_package(installed):
    from configparser import ConfigParser

    # As qgis.utils reads it.
    metadata = ConfigParser()
    metadata.read(installed / "metadata.txt", encoding="utf-8")
    changelog = metadata.get("general", "changelog")
    assert changelog.startswith(metadata.get("general", "version"))
    assert "\n* Export a Keras model (`.keras`, `.h5`) to a SavedModel" in changelog
