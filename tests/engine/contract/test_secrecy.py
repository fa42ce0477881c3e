"""What no text may show, in the two ways in which texts go out."""

from __future__ import annotations

import pytest
from cnnmapper.engine.contract.secrecy import is_secret, keep_secret, public, without_secrets


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("postgresql://me:word@db.org/maps", "postgresql://***@db.org/maps"),
        ("s3://bucket/a.tif?sig=word", "s3://bucket/a.tif?***"),
        ("AZURE_ACCOUNT_KEY=word; next", "AZURE_ACCOUNT_KEY=***; next"),
        ("Authorization: Bearer word/word", "Authorization: ***"),
        ("https://me:word@h.org/a.tif?sig=word", "https://***@h.org/a.tif?***"),
    ],
)
def test_what_is_sent_on_holds_no_secret_whatever_betrays_it(text, kept):
    assert without_secrets(text) == kept


def test_a_known_secret_is_hidden_in_both_ways():
    keep_secret(["Aq7-known-to-us"])
    assert public("it said Aq7-known-to-us") == "it said ***"
    assert without_secrets("it said Aq7-known-to-us") == "it said ***"


def test_a_variable_is_secret_by_its_name():
    assert is_secret("GDAL_HTTP_USERPWD")
    assert is_secret("aws_secret_access_key")
    assert not is_secret("OTB_LOGGER_LEVEL")


@pytest.mark.parametrize(
    "text",
    [
        "/vsicurl?empty_dir=yes&url=https://me:secret%40h/x.tif%3Fsig%3Dsecret cannot be opened",
        "/vsicurl?empty_dir=yes&url=https%3A%2F%2Fme%3Asecret%40h%2Fx.tif%3Fsig%3Dsecret is gone",
        "Pool(host='h', port=9): Max retries exceeded with url: /i?sig=secret (Caused",
        "https://me@x:s/secret@h/x.tif?sig=secret",
    ],
)
def test_no_log_in_and_no_query_shows_however_an_address_is_encoded(text):
    shown = public(text)
    assert "secret" not in shown
    assert "h" in shown
