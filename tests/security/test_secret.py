"""A key by itself: how it goes out of texts and bodies."""

from __future__ import annotations

import base64

import pytest

from ibl_data_manager_client._key import Secret


@pytest.mark.parametrize(
    ("key", "text", "left"),
    [
        ("Api-Token 12345678", "12345678", "[key]"),
        ("Api-Token 1234567", "a 1234567 b", "a 1234567 b"),  # part of any word
        ("12345678", "a12345678b12345678", "a[key]b[key]"),
        ("Bearer first-word second-word", "Bearer second-word first-word", "Bearer [key] [key]"),
        ("Api-Token a/long~key", "a~1long~0key a%2Flong~key a/long-key", "[key] [key] a/long-key"),
        ("Api-Token a<long>key", "a&lt;long&gt;key a%3Clong%3Ekey", "[key] [key]"),
        ("Api-Token a-long-k\xe9y", "a-long-k\\u00e9y a-long-k%C3%A9y a-long-k\xe9y", "[key] [key] [key]"),
    ],
)
def test_the_key_goes_out_of_a_text_however_it_is_written(key: str, text: str, left: str) -> None:
    secret = Secret(key)
    assert (secret.out_of_text(text), secret.is_in(text.encode())) == (left, left != text)
    assert secret.out_of_body(f"<{text}>".encode()) == f"<{left}>".encode()


@pytest.mark.parametrize(
    ("body", "left"),
    [
        (b'{"a": "\\u0061-long-key-of-18\\u0020b",\n"c":1}', b'{"a": "[key] b", "c": 1}'),
        (b'{"a": "\\u0061", \n"c":1}', b'{"a": "\\u0061", \n"c":1}'),
        (b"\\u0061-long-key-of-18", b"\\u0061-long-key-of-18"),  # no JSON: nothing says what it means
        (b"[" * 100_000 + b"\\", b"[" * 100_000 + b"\\"),
        ("\ufeffa-long-key-of-18.".encode("utf-16-le"), "\ufeff[key].".encode("utf-16-le")),
        ("\ufeffa-long-key-of-18.".encode("utf-16-be"), "\ufeff[key].".encode("utf-16-be")),
        (base64.b64encode(b"a-long-key-of-18"), b"[key]OA=="),
        (base64.b64encode(b"a-long-key-of-18:abc"), b"[key]ODphYmM="),
    ],
)
def test_the_key_goes_out_of_a_body_whatever_it_is_written_in(body: bytes, left: bytes) -> None:
    """All else of it stays; of JSON whose escapes hide the key, what it says."""
    assert Secret("Api-Token a-long-key-of-18").out_of_body(body) == left


def test_json_without_escapes_stays_as_it_came() -> None:
    """It quotes no key that cannot be read in it, though another way to write its numbers might."""
    assert Secret("Api-Token 100000.0").out_of_body(b'{"a": 1e5}') == b'{"a": 1e5}'
