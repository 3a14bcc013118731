"""Values that operations and models share: `UNSET`, `File` and `Response`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from inspect import isawaitable, iscoroutine
from io import BytesIO, TextIOBase
from os import SEEK_CUR, SEEK_END, SEEK_SET, PathLike, fspath
from os.path import basename, exists, getsize, isfile
from types import SimpleNamespace
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Self, TypeVar

from ._text import unfinished_too
from .errors import InvalidArgumentError

T = TypeVar("T")


class Unset(Enum):
    """The type of `UNSET`: a value that was not given, and is not sent. It is false.

    An enum of one member, which is what type checkers narrow by identity: after `is not UNSET` it is gone.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""What has no value: a parameter that is not sent, a field that an answer does not have."""

FileContent = IO[bytes] | bytes | str
"""What a file holds, as httpx takes it: text is sent as UTF-8."""

FileTypes = tuple[str | None, FileContent, str | None]
"""A file as httpx takes it: name, content, media type."""

RequestFiles = list[tuple[str, FileTypes]]
"""The files of a request as httpx takes them: name of the field and file, in order."""

JsonObject = Mapping[str, Any]
"""An object of JSON, its keys as they are on the wire."""

Progress = Callable[[int, int | None], object]
"""Is told how many bytes have gone or come, and how many there are in all; None where that is not known."""


def told(function: Callable[..., T], *arguments: Any) -> T:
    """What a function of the caller's returns, which is called where nothing can be awaited.

    Raises:
        InvalidArgumentError: it is async.
    """
    result = function(*arguments)
    if isawaitable(result):
        if iscoroutine(result):
            result.close()
        text = f"{function!r} is called, not awaited: give a plain function, which may make a task of what waits"
        raise InvalidArgumentError(text, may_have_acted=True)
    return result


class File:
    """A file to upload.

    Attributes:
        payload: its content: bytes, a file opened for reading bytes (read from its start), or the path of a file (a
            `pathlib.Path`, no text), which is opened when it is sent. Nothing is read into memory as a whole. A
            bytearray or memoryview is copied to bytes. Any object that reads does, such as a compressed file or a
            pipe; where its length cannot be told beforehand, the body goes out in chunks.
        file_name: the name it is sent under; by default that of the file, or of the field.
        mime_type: its media type, such as `image/png`; by default guessed from the name.
        progress: a plain function, called with the bytes of it that have been handed to the connection, and how many it
            has, or None of a pipe; from 0 on, and from 0 again where the upload is sent again.

    Raises:
        InvalidArgumentError: the payload is none of these; when it is sent, `progress` is async.
    """

    __slots__ = ("file_name", "mime_type", "payload", "progress")

    def __init__(
        self,
        payload: IO[bytes] | bytes | bytearray | memoryview | PathLike[str],
        file_name: str | None = None,
        mime_type: str | None = None,
        *,
        progress: Progress | None = None,
    ) -> None:
        if isinstance(payload, bytearray | memoryview):
            payload = bytes(payload)
        elif isinstance(payload, TextIOBase) or not (isinstance(payload, bytes | PathLike) or hasattr(payload, "read")):
            what = "text: a path is a pathlib.Path" if isinstance(payload, str) else type(payload).__name__
            raise InvalidArgumentError(
                f"File takes a pathlib.Path, a file opened for reading bytes, or bytes, and not {what}"
            )
        self.payload: IO[bytes] | bytes | PathLike[str] = payload
        self.file_name: str | None = file_name
        self.mime_type: str | None = mime_type
        self.progress: Progress | None = progress

    @unfinished_too
    def __repr__(self) -> str:
        what = f"{len(self.payload)} bytes" if isinstance(self.payload, bytes) else repr(self.payload)
        return f"File({what}, file_name={self.file_name!r}, mime_type={self.mime_type!r})"

    def to_tuple(self) -> FileTypes:
        """The file as httpx takes it: name, content, media type."""
        payload: Any = _at(self.payload) if isinstance(self.payload, PathLike) else self.payload
        name, own_name = self.file_name, getattr(payload, "name", None)
        if name is None and isinstance(own_name, str):
            name = basename(own_name)
        if self.progress is not None and isinstance(payload, bytes):
            payload = BytesIO(payload)
        return name, payload if isinstance(payload, bytes) else _as_read(payload, self.progress), self.mime_type


def _as_read(file: Any, progress: Progress | None) -> Any:
    """What httpx may see of a file. Its `fileno` is not: of a compressed file it has the length that it has on disk.

    The length is where seeking leads to; where that leads nowhere, it is not known, and the body goes out in chunks.
    """
    if not getattr(file, "seekable", bool)():
        return SimpleNamespace(read=_Told(file.read, progress, None).read)
    try:
        length = file.seek(0, SEEK_END)
        file.seek(0)
        if not length and file.read(1):  # a device, or a file of /proc
            length = None
        file.seek(0)
    except (OSError, ValueError):
        length = None
    reading = _Told(file.read, progress, length)

    def seek(offset: int, whence: int = SEEK_SET) -> int:
        if whence == SEEK_END:
            return length  # type: ignore[no-any-return]
        if reading.done:  # it is sent again
            reading.tell(0)
        return file.seek(offset)  # type: ignore[no-any-return]

    known = {} if length is None else {"tell": int}
    return SimpleNamespace(read=reading.read, seek=seek, seekable=file.seekable, **known)


class _Told:
    """Reads, and tells how far it is."""

    def __init__(self, read: Callable[[int], bytes], progress: Progress | None, total: int | None) -> None:
        self._read = read
        self._progress = progress
        self._total = total
        self.tell(0)

    def tell(self, done: int) -> None:
        """Say how far it is."""
        self.done = done
        if self._progress is not None:
            told(self._progress, done, self._total)

    def read(self, size: int = -1) -> bytes:
        """The next `size` bytes, or the rest."""
        data = self._read(size)
        if data:
            self.tell(self.done + len(data))
        return data


def _at(path: PathLike[str]) -> Any:
    """A file given by its path: what is no regular one, such as a pipe, can be read but once."""
    return FileAt(path) if isfile(path) or not exists(path) else _Once(path)


class _Once:
    """What is read of a pipe or device given by its path: opened by the first read, closed at the end."""

    def __init__(self, path: PathLike[str]) -> None:
        self.name: str = fspath(path)
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """The next `size` bytes, or the rest."""
        if self._file is None:
            self._file = open(self.name, "rb")  # noqa: SIM115  (read after read)
        data = self._file.read(size)
        if not data:
            self._file.close()
        return data


class FileAt:
    """What is read of a file given by its path. Nothing stays open between reads, so nothing is left open."""

    def __init__(self, path: PathLike[str]) -> None:
        self.name: str = fspath(path)
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """The next `size` bytes, or the rest."""
        with open(self.name, "rb") as file:
            file.seek(self._position)
            data = file.read(size)
        self._position += len(data)
        return data

    def tell(self) -> int:
        """Where the next read starts."""
        return self._position

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        """Go to an offset from the start, from here or from the end."""
        self._position = offset + {SEEK_SET: 0, SEEK_CUR: self._position, SEEK_END: getsize(self.name)}[whence]
        return self._position

    def seekable(self) -> bool:
        """True: the file can be read again."""
        return True


class Response(Generic[T]):
    """An answer with what surrounds it, as the `_detailed` forms return it.

    Attributes:
        status_code: the HTTP status; an `http.HTTPStatus` where that knows it, else the plain number.
        content: the body as received, an envelope included.
        headers: the headers, by case-insensitive name.
        parsed: what the plain form returns; None when there is no body, or when the status is not 2xx.
        retries: how many times the request was sent again.
    """

    __slots__ = ("content", "headers", "parsed", "retries", "status_code")

    def __init__(
        self, status_code: int, content: bytes, headers: Mapping[str, str], parsed: T | None, *, retries: int = 0
    ) -> None:
        self.status_code: int = status_code
        self.content: bytes = content
        self.headers: Mapping[str, str] = headers
        self.parsed: T | None = parsed
        self.retries: int = retries

    @property
    def request_id(self) -> str | None:
        """The `X-Request-ID` of the answer, which the platform's operators can look up; None where it has none."""
        return self.headers.get("x-request-id")

    @unfinished_too
    def __repr__(self) -> str:
        return f"Response(status_code={int(self.status_code)}, {len(self.content)} bytes, parsed={self.parsed!r})"


class Model:
    """What every generated model has: fields that the description does not know are kept and can be reached by name.

    `model["name"]` and `"name" in model` know those and the declared fields, by name in JSON or by attribute; a field
    that is UNSET is not there.
    """

    __slots__ = ()
    additional_properties: dict[str, Any]
    __iter__: ClassVar[None] = None  # or Python would iterate by `model[0]`

    if not TYPE_CHECKING:  # or any name would do on a model

        def __getattr__(self, name: str) -> Any:
            """The fields that no answer had: most models have none, and no dictionary until it is asked for."""
            if name != "additional_properties":
                said = f"{type(self).__name__!r} object has no attribute {name!r}{self._hint(name)}"
                raise AttributeError(said, name=name)
            self.additional_properties = {}
            return self.additional_properties

    def __attrs_post_init__(self) -> None:
        """Own what was given: `attrs.evolve` hands over the dictionary of the model that it starts from."""
        self.additional_properties = {**self.additional_properties}  # type: ignore[misc]  # each subclass has the slot

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._names())

    @unfinished_too
    def __repr__(self) -> str:
        held = {name: getattr(self, name) for name in self._names()}
        if not self.additional_properties:
            del held["additional_properties"]
        said = ", ".join(f"{name}={value!r}" for name, value in held.items() if value is not UNSET)
        return f"{type(self).__name__}({said})"

    @classmethod
    def _names(cls) -> list[str]:
        return [field.name for field in cls.__attrs_attrs__]  # type: ignore[attr-defined]  # attrs puts it there

    @property
    def _model(self) -> Any:
        return type(self)  # hashable, which type checkers do not believe

    def _attribute(self, key: str) -> str | None:
        """The attribute that holds a declared field; None for a key that is no such field's."""
        return None if key in self.additional_properties else _attributes(self._model).get(key)

    def _hint(self, name: str) -> str:
        """What may have been meant by an attribute that there is not."""
        if name.startswith("_"):
            return ""
        if name in self.additional_properties:
            return f": the answer has it, undeclared; use item[{name!r}]"
        from difflib import get_close_matches

        near = get_close_matches(name, _attributes(self._model), 1)
        return f"; did you mean {_attributes(self._model)[near[0]]!r}?" if near else ""

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        raise NotImplementedError

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields in `additional_properties`."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        attribute = self._attribute(key)
        value = self.additional_properties[key] if attribute is None else getattr(self, attribute)
        if value is UNSET:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        attribute = self._attribute(key)
        if attribute is None:
            self.additional_properties[key] = value
        else:
            setattr(self, attribute, value)

    def __delitem__(self, key: str) -> None:
        attribute = self._attribute(key)
        if attribute is None:
            del self.additional_properties[key]
        else:
            setattr(self, attribute, UNSET)

    def __contains__(self, key: str) -> bool:
        attribute = self._attribute(key)
        held = self.additional_properties.get(key, UNSET) if attribute is None else getattr(self, attribute)
        return held is not UNSET


@cache
def _attributes(model: Any) -> dict[str, str]:
    """The attribute of each declared field, by itself and by the field's name in JSON, which goes first."""
    own = {key: name for key, name, _, _ in model._fields() if key is not None}
    return {**{name: name for name in own.values()}, **own}


__all__ = [
    "UNSET",
    "File",
    "FileContent",
    "FileTypes",
    "JsonObject",
    "Model",
    "Progress",
    "RequestFiles",
    "Response",
    "Unset",
]
