"""Installing offline and behind proxies: hashes of wheels, pip's index, QGIS's certificates."""

import hashlib
import os
import shutil
import subprocess

import pytest
from cnnmapper.worker import certificates, install, pip_settings, variables, wheel_hashes
from cnnmapper.worker.environment import Environment
from cnnmapper.worker.errors import InstallFailedError
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate


@pytest.fixture
def folder(tmp_path):
    """A folder of two wheels with its list, as scripts/wheelhouse.py leaves it."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    lines = ["# a remark"]
    for file, name in (
        ("charset_normalizer-3.4-py3-none-any.whl", "charset-normalizer==3.4"),
        ("numpy-2.0-cp311-cp311-win_amd64.whl", "numpy==2.0"),
    ):
        (folder / file).write_bytes(file.encode())
        lines.append(f"{name} --hash=sha256:{hashlib.sha256(file.encode()).hexdigest()}")
    (folder / "hashes.txt").write_text("\n".join(lines) + "\n")
    return folder


def check(folder):
    return wheel_hashes.check(folder, lambda: False, "as it was")


def test_wheels_that_are_as_they_were_downloaded_pass(folder):
    assert check(folder) == 2
    (folder / "hashes.txt").unlink()
    assert check(folder) == 0


def test_a_wheel_that_was_changed_or_added_is_refused_before_anything_is_made(
    folder, tmp_path, feedback
):
    environment = Environment.in_folder(tmp_path / "cnnmapper" / "env")
    changed = folder / "numpy-2.0-cp311-cp311-win_amd64.whl"
    content = changed.read_bytes()
    changed.write_bytes(b"another")
    expected, found = (hashlib.sha256(c).hexdigest() for c in (content, b"another"))
    with pytest.raises(InstallFailedError, match=rf"numpy-2\.0.*{found}.*{expected}"):
        install.set_up(environment, install.Wish(wheels=str(folder)), feedback)
    assert not environment.folder.exists()
    changed.write_bytes(content)
    (folder / "extra-1.0-py3-none-any.whl").write_bytes(b"extra")
    with pytest.raises(InstallFailedError, match=r"extra-1\.0.*not listed in hashes\.txt"):
        install.set_up(environment, install.Wish(wheels=str(folder)), feedback)
    assert not environment.folder.exists()


def test_the_index_is_that_of_pips_configuration_unless_the_environment_names_one(
    tmp_path, monkeypatch
):
    configuration = tmp_path / "pip.conf"
    address = "https://me:p%40ss@mirror.example/simple"
    configuration.write_text(f"[global]\nindex-url = {address}\ncert = /a.pem\n")
    for name in ("PIP_INDEX_URL", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    assert pip_settings.index(variables.inherited()) == address
    assert pip_settings.has_certificate(variables.inherited())
    monkeypatch.setenv("PIP_INDEX_URL", "https://other.example/simple")
    assert pip_settings.index(variables.inherited()) == "https://other.example/simple"
    monkeypatch.delenv("PIP_INDEX_URL")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    assert pip_settings.index(variables.inherited()) is None
    assert not pip_settings.has_certificate(variables.inherited())


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make an authority with")
def test_an_authority_that_qgis_was_told_to_trust_reaches_pip_beside_the_systems(tmp_path):
    assert certificates.for_pip(tmp_path) == {}
    authority = tmp_path / "authority.pem"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=The organisation/O=Maps", "-keyout", tmp_path / "key.pem",
            "-out", authority, "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign",
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    certificate = QSslCertificate.fromPath(str(authority))[0]
    manager = QgsApplication.authManager()
    assert manager.storeCertAuthority(certificate)
    try:
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
        bundle = certificates.for_pip(tmp_path)["PIP_CERT"]
        text = (tmp_path / "cnnmapper-certificates.pem").read_text()
        assert bundle == str(tmp_path / "cnnmapper-certificates.pem")
        body = "".join(authority.read_text().split("-----")[2].split())
        assert body in "".join(text.split())
        assert text.count("BEGIN CERTIFICATE") > 20
    finally:
        manager.removeCertAuthority(certificate)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
    assert certificates.for_pip(tmp_path) == {}
