from __future__ import annotations

import pytest

from designer.stage.media_types import media_type


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("frame.html", "text/html; charset=utf-8"),
        ("frame.js", "text/javascript; charset=utf-8"),
        ("compiler.wasm", "application/wasm"),
        ("a/b.WXML", "text/plain; charset=utf-8"),
        ("logo.svg", "image/svg+xml; charset=utf-8"),
        ("photo.JPG", "image/jpeg"),
        ("font.woff2", "font/woff2"),
        ("voice.mp3", "audio/mpeg"),
        ("nothing", "application/octet-stream"),
        ("odd.qqq", "application/octet-stream"),
    ],
)
def test_a_file_is_served_as_what_it_is(path, expected):
    assert media_type(path) == expected
