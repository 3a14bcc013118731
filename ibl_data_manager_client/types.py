"""Values that operations and models share: `UNSET`, `File` and `Response`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, Final, Generic, Literal, TypeVar

T = TypeVar("T")


class Unset:
    """The type of `UNSET`: a value that was not given, and is not sent. It is false."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> tuple[type[Unset], tuple[()]]:
        return Unset, ()  # one UNSET per process, also after pickling: it is compared by identity


UNSET: Final[Unset] = Unset()

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None]
RequestFiles = list[tuple[str, FileTypes]]


class File:
    """A file to upload.

    Attributes:
        payload: its content, as bytes or as a file opened for reading bytes.
        file_name: the name it is sent under.
        mime_type: its media type, such as `image/png`; guessed from the name when None.
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: IO[bytes] | bytes, file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def __repr__(self) -> str:
        size = f"{len(self.payload)} bytes" if isinstance(self.payload, bytes) else "open file"
        return f"File({size}, file_name={self.file_name!r}, mime_type={self.mime_type!r})"

    def to_tuple(self) -> FileTypes:
        """The file as httpx takes it: name, content, media type."""
        return self.file_name, self.payload, self.mime_type


class Response(Generic[T]):
    """An answer with what surrounds it, as the `_detailed` forms return it.

    Attributes:
        status_code: the HTTP status; an `http.HTTPStatus` where that knows it, else the plain number.
        content: the body as received, an envelope included.
        headers: the headers, by case-insensitive name.
        parsed: what the plain form returns; None when there is no body, or when the status is not 2xx.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(self, status_code: int, content: bytes, headers: Mapping[str, str], parsed: T | None) -> None:
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"Response(status_code={int(self.status_code)}, {len(self.content)} bytes, parsed={self.parsed!r})"


class Model:
    """What every generated model has: fields that the description does not know are kept and can be reached by name."""

    __slots__ = ()
    additional_properties: dict[str, Any]

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields in `additional_properties`."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


__all__ = ["UNSET", "File", "FileContent", "FileTypes", "Model", "RequestFiles", "Response", "Unset"]
