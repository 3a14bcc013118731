"""How the body of an answer is taken in: never more than a bound, compressed or not, and not beyond the deadline."""

from __future__ import annotations

import sys
import time
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, Final, Protocol

import httpx

ACCEPTED: Final = "gzip, deflate"
"""The encodings that are asked for, and the only ones that are undone."""


_GZIP: Final = zlib.MAX_WBITS | 16
_BITS: Final = {"": 0, "identity": 0, "gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}


class TooLarge(Exception):
    """The body is larger than the bound."""


class Sink(Protocol):
    """Where the body of an answer is written as it comes."""

    @property
    def final(self) -> bool:
        """Whether something was written that cannot be taken back: then the request is not sent again."""
        ...

    def start(self, total: int | None) -> None:
        """Begin, or begin again after a retry: what was written is void. `total` is how many bytes come, if known."""

    def write(self, chunk: bytes) -> object:
        """Take in the next part."""


class Body:
    """Takes in the body of an answer, with bounds.

    httpx's own inflates each part whole: a part of 64 KiB can hold 64 MiB, and encodings can be stacked.

    Args:
        encoding: the answer's `Content-Encoding`.
        limit: bytes; None for any number.
        until: `time.monotonic()` by which the body must be there; None for no matter when.
        sink: where it goes; None to keep it.
        strict: whether an encoding that was not asked for, or is not what it says, is refused; else the body is kept as
            it came, or as far as it can be read.
        length: the answer's `Content-Length`; "" where it has none.

    Raises:
        httpx.DecodingError: the encoding is one that was not asked for.
    """

    def __init__(
        self,
        encoding: str,
        limit: int | None,
        until: float | None,
        sink: Sink | None = None,
        *,
        strict: bool = True,
        length: str = "",
    ) -> None:
        bits = _BITS.get(encoding.strip().lower())
        if bits is None and strict:
            raise httpx.DecodingError(f"the answer is encoded as {encoding[:40]!r}, which was not asked for")
        self._bits = bits or 0
        self._strict = strict
        self._inflate: Any = None
        self._limit = limit
        self._until = until
        self._size = 0
        self._kept = BytesIO()  # a list of parts would take 20 times an answer that comes in parts of two bytes
        self._write: Callable[[bytes], object] = self._kept.write if sink is None else sink.write
        if sink is not None:
            known = length.isascii() and length.isdecimal() and len(length) < 20 and not self._bits
            sink.start(int(length) if known else None)

    def take(self, data: bytes) -> None:
        """The next part as it came.

        Raises:
            TooLarge: more than the limit has come, or would be inflated to.
            httpx.ReadTimeout: the deadline has passed.
            httpx.DecodingError: it is not what the encoding says.
        """
        if self._until is not None and time.monotonic() > self._until:
            raise httpx.ReadTimeout("the deadline has passed")
        try:
            for part in self._inflated(data) if self._bits else (data,):
                self._size += len(part)
                if self._limit is not None and self._size > self._limit:
                    raise TooLarge
                self._write(part)
        except httpx.DecodingError:
            if self._strict:
                raise

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inflate is None or self._inflate.eof:
                if self._inflate is not None and not data.strip(b"\0"):
                    return  # padding, which some writers of gzip leave behind
                if self._inflate is not None and self._bits != _GZIP:  # which may have several members
                    raise httpx.DecodingError("the answer goes on after the end of its compressed data")
                if self._bits == zlib.MAX_WBITS and data[0] & 0x0F != 8:
                    self._bits = -zlib.MAX_WBITS  # "deflate" without the header of zlib, as some send it
                self._inflate = zlib.decompressobj(self._bits)
            left = sys.maxsize if self._limit is None else self._limit - self._size + 1
            try:
                part = self._inflate.decompress(data, min(left, sys.maxsize))
            except zlib.error as error:
                raise httpx.DecodingError(f"the answer is not compressed as it says: {error}") from error
            yield part
            data = self._inflate.unused_data

    def end(self) -> bytes:
        """What was kept, all of it having come.

        Raises:
            httpx.RemoteProtocolError: the compressed data was cut.
        """
        if self._strict and self._inflate is not None and not self._inflate.eof:
            raise httpx.RemoteProtocolError("the answer was cut: its compressed data does not end")
        return self._kept.getvalue()
