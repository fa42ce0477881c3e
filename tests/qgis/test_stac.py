"""From a STAC item to a map, as a user of qgis_process runs it, with a web server on 127.0.0.1."""

import base64
import json
import os
import shutil
import subprocess

import numpy
import processing
import pytest
from cnnmapper.worker import resident
from cnnmapper.worker.credentials import Credentials
from cnnmapper.worker.errors import CredentialsError
from demonstration import enable_plugin, qgis_process_program
from desktop import plugin_environment
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)

from tests.support.patience import PROGRAM_S
from tests.support.safe_folders import metadata_text
from tests.support.web import serve, stac_item
from tests.support.web_server import DROP, REFUSE, SHARED_TOKEN, TRUNCATE, USER, WORD

NAMES = ("B02", "B03", "B04", "B08")
AREA = "139.9,140.0,35.5,35.6 [EPSG:4326]"


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """A 4-band GeoTIFF and its bands as files of their own."""
    folder = tmp_path_factory.mktemp("image")
    rng = numpy.random.default_rng(2)
    coarse = rng.uniform(300, 5000, (4, 40, 50))
    pixels = numpy.kron(coarse, numpy.ones((1, 8, 8)))
    pixels = (pixels + rng.normal(0, 200, pixels.shape)).clip(1).astype("uint16")
    driver = gdal.GetDriverByName("GTiff")
    newer = pixels + numpy.uint16(1000)
    for name, data in (
        ("all", pixels), *zip(NAMES, pixels[:, numpy.newaxis]),
        ("newer", newer), *((f"newer_{n}", band) for n, band in zip(NAMES, newer[:, None])),
    ):  # fmt: skip
        dataset = driver.Create(
            str(folder / f"{name}.tif"), data.shape[2], data.shape[1], len(data),
            gdal.GDT_UInt16, ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"],
        )
        dataset.SetGeoTransform((399960, 10, 0, 4000020, 0, -10))
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(32654)
        dataset.SetProjection(srs.ExportToWkt())
        dataset.WriteArray(data)
        del dataset
    return folder


@pytest.fixture(scope="module")
def web(image):
    with serve() as server:
        for name in NAMES:
            server.put(f"/data/{name}.tif", image / f"{name}.tif")
            server.put(f"/signed/{name}.tif", image / f"{name}.tif")
            server.put(f"/newer/{name}.tif", image / f"newer_{name}.tif")
        server.put("/private/all.tif", image / "all.tif")
        data = {name: f"{server.url}/data/{name}.tif" for name in NAMES}
        server.offer([
            stac_item("S2_cloudy", data, "2022-06-01", 80),
            stac_item("S2_clear", data, "2022-06-11", 3),
            stac_item(
                "S2_signed", {n: f"{server.url}/signed/{n}.tif" for n in NAMES},
                "2022-06-21", 10,
            ),
            stac_item(
                "S2_newer", {n: f"{server.url}/newer/{n}.tif" for n in NAMES},
                "2022-03-21", 10, **{"s2:processing_baseline": "05.09"},
            ),
        ])
        yield server


@pytest.fixture
def qgis_process(engine_python, tmp_path):
    """Run qgis_process in a profile of its own; returns its results and what it printed."""
    program = qgis_process_program()
    variables = plugin_environment(tmp_path, engine_python)
    enable_plugin(variables)

    def run(algorithm, fine=True, **more):
        variables_now = {**variables, **more.pop("variables", {})}
        done = subprocess.run(
            [program, "--json", "run", algorithm, "--",
             *(f"{name}={value}" for name, value in more.items())],
            env=variables_now, capture_output=True, text=True, check=False, timeout=PROGRAM_S,
        )
        said = done.stdout + done.stderr
        assert (done.returncode == 0) == fine, said
        return (json.loads(done.stdout)["results"] if fine else None), said

    return run


@pytest.fixture(scope="module")
def model(networks):
    """The tutorial's network, exported by the real engine."""
    return str(networks / "tutorial")


def labels(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def expected(installed_python, model, image, tmp_path_factory):
    """The map of the same pixels from a file on the disk."""
    os.environ["CNNMAPPER_PYTHON"] = str(installed_python)
    path = tmp_path_factory.mktemp("expected") / "map.tif"
    try:
        processing.run("cnnmapper:patchinference", {
            "INPUT": [str(image / "all.tif")], "MODEL": model, "OUTPUT": str(path),
        })
    finally:
        del os.environ["CNNMAPPER_PYTHON"]
    return labels(path)


def test_a_stac_item_becomes_a_map_in_one_step_while_one_answer_in_ten_fails(
    qgis_process, web, model, expected, tmp_path
):
    before = len(web.log)
    web.fail(DROP, TRUNCATE, REFUSE, first=2)
    try:
        results, _said = qgis_process(
            "cnnmapper:stactomap", CATALOGUE=web.stac, ITEM="S2_clear", MODEL=model,
            **{"image:Image": tmp_path / "image.vrt", "map:Map": tmp_path / "map.tif"},
        )
    finally:
        web.fail()
    assert any(answer.fault for answer in web.log[before:])
    assert len(numpy.unique(expected)) > 2
    numpy.testing.assert_array_equal(labels(results["map:Map"]), expected)
    layer = QgsRasterLayer(str(tmp_path / "image.vrt"), "image")
    assert layer.isValid()
    assert layer.bandName(4) == "Band 4: B08"


def test_an_image_of_a_later_processor_has_the_map_of_the_earlier_one(
    qgis_process, engine_python, model, image, expected, tmp_path
):
    """1000 added to every value, and the product's metadata beside the image that say so."""
    folder = tmp_path / "product"
    folder.mkdir()
    newer = shutil.copy(image / "newer.tif", folder)
    (folder / "MTD_MSIL2A.xml").write_text(metadata_text("05.09"))
    results, said = qgis_process(
        "cnnmapper:patchinference", INPUT=newer, MODEL=model, OUTPUT=tmp_path / "map.tif"
    )
    numpy.testing.assert_array_equal(labels(results["OUTPUT"]), expected)
    assert "is subtracted" in said
    assert "the model card does not say" in said
    coarse = {}
    for name, source, values in (
        ("harmonised", newer, 3), ("stored", newer, 1), ("old", image / "all.tif", 0),
    ):  # fmt: skip
        made = processing.run("cnnmapper:fcninference", {
            "INPUT": str(source), "MODEL": model, "VALUES": values,
            "OUTPUT": str(tmp_path / f"{name}.tif"),
        })
        coarse[name] = labels(made["OUTPUT"])
    numpy.testing.assert_array_equal(coarse["harmonised"], coarse["old"])
    assert (coarse["stored"] != coarse["old"]).mean() > 0.05
    tags = gdal.Open(str(tmp_path / "harmonised.tif")).GetMetadata()
    assert "1000 subtracted from" in tags["CNNMAPPER_VALUES"]


def test_a_later_item_of_a_catalogue_is_harmonised_or_left_as_it_is(
    qgis_process, engine_python, web, image, tmp_path
):
    before = gdal.Open(str(image / "all.tif")).ReadAsArray()
    wanted = {"CATALOGUE": web.stac, "ITEM": "S2_newer"}
    results, said = qgis_process(
        "cnnmapper:stacimage", **wanted, OUTPUT=tmp_path / "harmonised.vrt"
    )
    numpy.testing.assert_array_equal(gdal.Open(results["OUTPUT"]).ReadAsArray(), before)
    assert "Processing baseline 05.09" in said
    # QGIS shows the same.
    layer = QgsRasterLayer(results["OUTPUT"], "image")
    block = layer.dataProvider().block(1, layer.extent(), 400, 320)
    assert block.value(7, 9) == before[0, 7, 9]
    made = processing.run("cnnmapper:stacimage", {
        **wanted, "VALUES": "stored", "OUTPUT": str(tmp_path / "stored.vrt"),
    })
    numpy.testing.assert_array_equal(gdal.Open(made["OUTPUT"]).ReadAsArray(), before + 1000)


def test_the_least_cloudy_item_is_found_and_its_links_are_signed_anew(
    qgis_process, web, model, expected, tmp_path
):
    signing = {"VSICURL_PC_SAS_TOKEN_URL": web.signing}
    results, said = qgis_process(
        "cnnmapper:stacimage", CATALOGUE=web.stac, EXTENT=AREA, DATE_FROM="2022-06-15",
        MAX_CLOUD=20, SIGNING="yes", OUTPUT=tmp_path / "image.vrt", variables=signing,
    )
    assert (results["ITEM_ID"], results["DATE"], results["CLOUD_COVER"]) == (
        "S2_signed", "2022-06-21", 10
    )
    before = len(web.log)
    _results, more = qgis_process(
        "cnnmapper:patchinference", INPUT=tmp_path / "image.vrt", MODEL=model,
        OUTPUT=tmp_path / "map.tif", variables=signing,
    )
    numpy.testing.assert_array_equal(labels(tmp_path / "map.tif"), expected)
    new = web.log[before:]
    assert any(a.path == "/sas/token/sentinel-2-l2a" for a in new), "another day, another token"
    secret = SHARED_TOKEN.partition("sig=")[2]
    assert secret not in said + more + (tmp_path / "image.vrt").read_text()


def test_what_is_searched_and_not_found_is_said(engine_python, web, tmp_path):
    wanted = {"CATALOGUE": web.stac, "OUTPUT": str(tmp_path / "image.vrt")}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:stacimage", {
            **wanted, "EXTENT": AREA, "DATE_FROM": "2023-01-01", "DATE_TO": "2023-02-01",
        })
    for words in ("no item", "2023-01-01", "2023-02-01", "sentinel-2-l2a", "139.9"):
        assert words in str(caught.value)
    with pytest.raises(QgsProcessingException, match="Neither ITEM nor EXTENT"):
        processing.run("cnnmapper:stacimage", wanted)
    with pytest.raises(QgsProcessingException, match="vrt"):
        processing.run("cnnmapper:stacimage", {
            **wanted, "ITEM": "S2_clear", "OUTPUT": str(tmp_path / "image.tif"),
        })
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def log_in():
    """An authentication configuration of the kind Basic, in QGIS's own store."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("of a test", True)
    configuration = QgsAuthMethodConfig()
    configuration.setName("web")
    configuration.setMethod("Basic")
    configuration.setConfig("username", USER)
    configuration.setConfig("password", WORD)
    manager.storeAuthenticationConfig(configuration)
    yield configuration.id()
    manager.removeAuthenticationConfig(configuration.id())


def test_a_layer_with_a_log_in_is_read_and_no_log_shows_it(
    engine_python, web, model, expected, image, tmp_path, log_in, feedback, monkeypatch
):
    seen = []
    real, work = resident.Popen, resident.Resident.run

    def started(command, **options):
        seen.append(json.dumps([command, options["env"]]))
        return real(command, **options)

    def given(self, document, *rest):
        seen.append(document)
        return work(self, document, *rest)

    monkeypatch.setattr(resident, "Popen", started)
    monkeypatch.setattr(resident.Resident, "run", given)
    QgsApplication.messageLog().messageReceived.connect(lambda *texts: seen.append(str(texts)))
    address = f"/vsicurl/{web.url}/private/all.tif authcfg='{log_in}'"
    layer = QgsRasterLayer(address, "private", "gdal")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer, False)
    try:
        results = processing.run("cnnmapper:patchinference", {
            "INPUT": [layer], "MODEL": model, "OUTPUT": str(tmp_path / "map.tif"),
        }, feedback=feedback)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    numpy.testing.assert_array_equal(labels(results["OUTPUT"]), expected)
    assert any(a.path == "/private/all.tif" and a.status == 206 for a in web.log)
    assert seen, "the job was looked at"
    assert log_in in "".join(seen), "the job names the configuration"
    everything = "".join(seen) + feedback.everything
    for secret in (WORD, base64.b64encode(f"{USER}:{WORD}".encode()).decode()):
        assert secret not in everything


def test_credentials_that_cannot_be_handed_on_are_refused_with_advice(log_in):
    address = "/vsicurl/http://127.0.0.1/a.tif"
    credentials = Credentials()
    with pytest.raises(CredentialsError, match="zzzzzzz"):
        credentials.add_authentication("zzzzzzz", "layer", address)
    with pytest.raises(CredentialsError, match="GeoTIFF"):
        credentials.add_authentication(log_in, "layer", "/vsis3/bucket/a.tif")
    assert credentials.line() == b""
    credentials.add_options({"AWS_ACCESS_KEY_ID": "one"}, "a")
    credentials.add_options({"AWS_ACCESS_KEY_ID": "one"}, "b")
    with pytest.raises(CredentialsError, match="AWS_ACCESS_KEY_ID"):
        credentials.add_options({"AWS_ACCESS_KEY_ID": "other"}, "c")
    assert json.loads(credentials.line()) == {
        "headers": {}, "options": {"AWS_ACCESS_KEY_ID": "one"}
    }


def test_archives_subdatasets_and_addresses_are_handed_on_as_layers(
    engine_python, web, model, expected, image, tmp_path
):
    import zipfile

    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        archive.write(image / "all.tif", "folder/all.tif")
    web.put("/data/all.tif", image / "all.tif")
    layers = []
    for source in (
        f"/vsizip/{tmp_path}/images.zip/folder/all.tif",
        f"GTIFF_DIR:1:{image}/all.tif",
        f"/vsicurl/{web.url}/data/all.tif",
    ):
        layers.append(QgsRasterLayer(source, "a layer", "gdal"))
        assert layers[-1].isValid(), source
    # One band of each, and the last of the first: twelve bands are stacked.
    results = processing.run("cnnmapper:patchinference", {
        "INPUT": layers, "BANDS": "1,6,11,4", "MODEL": model,
        "OUTPUT": str(tmp_path / "map.tif"),
    })
    numpy.testing.assert_array_equal(labels(results["OUTPUT"]), expected)
