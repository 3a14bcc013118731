"""One API operation: how its request is made and its answer read. Nothing here touches the network.

Each generated module holds one `Operation` and four functions, `asyncio`, `asyncio_detailed`, `sync` and
`sync_detailed`, that pass their arguments to it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast
from urllib.parse import quote

from .._json import codec as _codec
from .._json.decoders import Decoder
from .._json.envelope import out_of_envelope
from .._json.shapes import has_envelope_fields
from .._key import NoText, Secret
from .._text import unfinished_too
from ..errors import InvalidArgumentError, ResponseDecodeError
from ..types import UNSET, File, Response

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class Answer(Protocol):
    """An answer, its body read."""

    status_code: int
    headers: Any
    content: Any
    retries: int

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        ...

    @property
    def has_redirect_location(self) -> bool:
        """Whether it says where to go."""
        ...

    def shown(self) -> httpx.Response:
        """The answer as httpx has it."""
        ...


class Caller(Protocol):
    """What sends the call of an operation and reads its answer: a client, or what stands in its place."""

    def run(self, operation: Operation[T], call: Call, *, must_succeed: bool) -> Response[T]:
        """Send and read, blocking; `must_succeed`: whether any status that is not 2xx raises."""
        ...

    async def arun(self, operation: Operation[T], call: Call, *, must_succeed: bool) -> Response[T]:
        """Send and read."""
        ...


_STATUSES: dict[int, int] = {int(status): status for status in HTTPStatus}
MULTIPART = "multipart/form-data"
_FILES = (
    "text/csv",
    "application/octet-stream",
    "application/pdf",
    "application/zip",
    "application/vnd.",
    "image/",
    "audio/",
    "video/",
)

_CONTENT = (bytes, bytearray, memoryview, PathLike)

_NO_TEXT: tuple[tuple[Any, str], ...] = (
    ((bytes, bytearray, memoryview), "give text, as by .decode()"),
    (Awaitable, "put `await` before what makes it"),
    (Mapping, "give one of its values, or the text that the API documents, such as json.dumps(…)"),
    (_codec.LISTS, "give one value: it takes no list"),
    ((Iterable, AsyncIterable), "give its items: list(…)"),
    (Callable, "call it, and give what it returns"),
    (complex, "give one number"),
    (BaseException, "give a text of it, such as str(…)"),
)
"""What `str` makes a text of that no server means, and what to give in its place."""


class Call:
    """One request to be: what of it depends on the arguments of the call.

    Attributes:
        path: the path, quoted, without the base URL's.
        query: name and text of each query parameter, in order, repeated for lists.
        headers: header parameters and the body's media type.
        content: the body, or None.
        files: the parts of a multipart body, or None.
        quoted: whether the path is; one that a caller wrote may not be.
    """

    __slots__ = ("content", "files", "headers", "path", "query", "quoted")

    def __init__(self, path: str, query: Sequence[tuple[str, str]], headers: dict[str, str]) -> None:
        self.path: str = path
        self.query: Sequence[tuple[str, str]] = query
        self.headers: dict[str, str] = headers
        self.content: bytes | None = None
        self.files: list[tuple[str, Any]] | None = None
        self.quoted: bool = True

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent again: every file in it can be read from its start."""
        payloads = [part[1] for _, part in self.files or ()]
        return all(not hasattr(one, "read") or getattr(one, "seekable", bool)() for one in payloads)


class Operation(Generic[T]):
    """An operation of the description.

    Args:
        id: its operationId.
        method: the HTTP method.
        path: the path template as the description has it.
        returns: the type that the JSON of a successful answer is decoded to; `Any` leaves it as it is.
        media_type: of the request body.
        without_file: of a request body in which no file is set; None for `media_type`.
        answer: `json`; `bytes` for files; `none` where success has no body; `redirect` where success is a redirect,
            whose target is returned; `any` where the description does not say: JSON is parsed, the rest stays bytes.
    """

    __slots__ = ("answer", "decode", "id", "media_type", "method", "path", "without_file")

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        returns: Any = Any,
        *,
        media_type: str | None = None,
        without_file: str | None = None,
        answer: str = "json",
    ) -> None:
        self.id: str = id
        self.method: str = method
        self.path: str = path
        self.decode: Decoder = Decoder(returns)
        self.media_type: str | None = media_type
        self.without_file: str | None = without_file
        self.answer: str = answer

    @unfinished_too
    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def sync(self, client: Caller, *arguments: Any) -> T:
        """Call and return what the answer is read as; any status that is not 2xx raises."""
        return cast(T, client.run(self, self.call(*arguments), must_succeed=True).parsed)

    def sync_detailed(self, client: Caller, *arguments: Any) -> Response[T]:
        """Call and return the answer with status and headers."""
        return client.run(self, self.call(*arguments), must_succeed=False)

    async def asyncio(self, client: Caller, *arguments: Any) -> T:
        """Call and return what the answer is read as; any status that is not 2xx raises."""
        return cast(T, (await client.arun(self, self.call(*arguments), must_succeed=True)).parsed)

    async def asyncio_detailed(self, client: Caller, *arguments: Any) -> Response[T]:
        """Call and return the answer with status and headers."""
        return await client.arun(self, self.call(*arguments), must_succeed=False)

    def call(
        self,
        path: Sequence[Any] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        headers: Mapping[str, Any] | None = None,
    ) -> Call:
        """The request for these arguments.

        Args:
            path: values of the path parameters, in the order of the template.
            query: query parameters by their name on the wire; those that are UNSET or None are not sent.
            body: a model, or what JSON has; UNSET for none.
            headers: header parameters by name; those that are UNSET or None are not sent.

        Raises:
            InvalidArgumentError: a value that no request can carry.
        """
        try:
            sent: dict[str, str] = {}
            for name, value in (headers or {}).items():
                if isinstance(value, NoText):
                    raise InvalidArgumentError(f"header {name!r} cannot be {value}: give a text")
                if value is not UNSET and value is not None:
                    sent[name] = Secret(_text(value, f"header {name!r}"))
            call = Call(fill_path(self.path, path), list(query_pairs(query.items())) if query else (), sent)
            if body is not UNSET:
                self._add_body(call, body)
        except InvalidArgumentError as error:
            error.operation, error.may_have_acted = self.id, False
            raise
        return call

    def _add_body(self, call: Call, body: Any) -> None:
        encoded = self._carried(_codec.encode, body)
        media_type = self.media_type or "application/json"
        if self.without_file is not None and not _has_file(encoded):
            media_type = self.without_file
        if media_type == MULTIPART:
            call.files = list(form_parts(encoded))
            if not call.files:  # httpx would send no body at all
                call.content = b"--empty--\r\n"
                call.headers["Content-Type"] = f"{MULTIPART}; boundary=empty"
            return
        if not call.headers or "content-type" not in {str(name).lower() for name in call.headers}:
            call.headers["Content-Type"] = media_type
        call.content = self._carried(_json_bytes, encoded)

    def _carried(self, encode: Callable[[Any], Any], body: Any) -> Any:
        """What a body becomes."""
        try:
            return encode(body)
        except (TypeError, ValueError, RecursionError) as error:
            raise InvalidArgumentError(f"{self.id}: the body is not what JSON can carry: {error}") from error

    def succeeded(self, response: Answer) -> bool:
        """Whether an answer is one that the operation is called for: 2xx, or the redirect that it consists of."""
        return response.is_success or (self.answer == "redirect" and response.has_redirect_location)

    def value(self, response: Answer) -> Any:
        """The answer before it is decoded: JSON out of its envelope, bytes, a redirect's target, or None for no body.

        Raises:
            ResponseDecodeError: the body should be JSON and is not.
        """
        if self.answer == "redirect" and response.has_redirect_location:
            return response.headers["location"]
        content = response.content
        if not content or self.answer == "none":
            return None
        if self.answer == "bytes":
            return content
        kind = response.headers.get("content-type", "")
        if "json" not in kind and (self.answer in ("any", "redirect") or kind.startswith(_FILES)):
            return content  # a file, such as the CSV of an export that the caller asked for
        try:
            return self.opened(_codec.loads(content))
        except (ValueError, RecursionError) as error:
            said = str(error)
        # not in the context of that error, which holds the body, and so the key where a server quotes it
        raise ResponseDecodeError(
            f"HTTP {response.status_code} with a body that is not JSON ({kind or 'no content type'}): {said}",
            response=response.shown(),
            operation=self.id,
        )

    def opened(self, data: Any) -> Any:
        """JSON out of its envelope, unless the operation's own answer looks like one."""
        opened = out_of_envelope(data)
        return data if opened is not data and has_envelope_fields(self.decode.kind) else opened

    def read(self, response: Answer) -> tuple[Any, T | None]:
        """The answer before it is decoded, and decoded, or TRIPPED where it is not as described.

        Raises:
            ResponseDecodeError: the body should be JSON and is not.
        """
        value = self.value(response)
        if isinstance(value, bytes):
            return value, cast("T | None", value)
        return value, _codec.attempt(self.decode, value)

    def response(self, response: Answer, parsed: T | None) -> Response[T]:
        """What the detailed forms return."""
        status = _STATUSES.get(response.status_code, response.status_code)
        return Response(status, response.content, response.headers, parsed, retries=response.retries)


def fill_path(template: str, values: Sequence[Any]) -> str:
    """The template with each placeholder replaced by its value, quoted so that it stays in its segment.

    Raises:
        InvalidArgumentError: a value is empty, `.` or `..` (no encoding keeps those in their segment), not set, or not
            what a text can stand for, such as bytes.
    """
    if not values:
        return template
    path, *rest = template.split("{")
    for part, value in zip(rest, values, strict=True):
        name, _, literal = part.partition("}")
        if (type(value) is str and "\0" not in value) or (type(value) is int and value.bit_length() < 64):
            text = str(value)
        else:
            text = "" if value is None or value is UNSET else _text(value, f"path parameter {name!r}")
        if text in ("", ".", ".."):
            raise InvalidArgumentError(f"path parameter {name!r} cannot be {value!r}: {template} needs a value there")
        try:
            path += (text if text.isalnum() and text.isascii() else quote(text, safe="")) + literal
        except UnicodeEncodeError as error:
            raise InvalidArgumentError(f"path parameter {name!r} is not text that UTF-8 can carry") from error
    return path


def query_pairs(items: Iterable[tuple[str, Any]]) -> Iterable[tuple[str, str]]:
    """Name and text of each query parameter: lists repeat it (`form`, exploded), UNSET and None are left out."""
    for name, value in items:
        if value is not UNSET and value is not None:
            for item in value if isinstance(value, _codec.LISTS) else [value]:
                if item is not UNSET and item is not None:
                    yield name, _text(item, f"query parameter {name!r}")


def _text(given: Any, where: str = "a value") -> str:
    try:
        value = _codec.encode(given)
    except ValueError:
        raise InvalidArgumentError(f"{where} cannot be {given}: give a number") from None
    if not isinstance(value, str | int):
        for kind, hint in _NO_TEXT:
            if isinstance(value, kind):
                raise InvalidArgumentError(f"{where} cannot be {type(value).__name__}: {hint}")
        own = type(value).__str__ is not object.__str__  # type: ignore[comparison-overlap]
        if not own and not isinstance(value, float):
            raise InvalidArgumentError(f"{where} cannot be {type(value).__name__}, which stands for no text: give one")
    try:
        text = str(value)
    except Exception as error:  # a number of too many digits; and what a class's own `__str__` raises
        raise InvalidArgumentError(f"{where} cannot be written: {error}") from error
    if "\0" in text:
        raise InvalidArgumentError(f"{where} has a NUL character, which no text of the platform's has")
    if not isinstance(given, str):
        if text.lower().lstrip("-") in ("nan", "inf", "nat"):
            raise InvalidArgumentError(f"{where} cannot be {text}: give a number, or a date")
        if text.startswith(("b'", 'b"')):
            raise InvalidArgumentError(f"{where} cannot be {type(given).__name__}: give text, as by .decode()")
        return text.lower() if text in ("True", "False") else text  # numpy's too
    return text


def _json_bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _has_file(values: Any) -> bool:
    """Whether a field is a file or a list with one, or content that `form_parts` asks to wrap as one."""
    fields = values.values() if isinstance(values, Mapping) else ()
    items = (item for value in fields for item in (value if isinstance(value, list) else [value]))
    return any(isinstance(item, (File, *_CONTENT)) or hasattr(item, "read") for item in items)


def form_parts(values: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """The parts of a multipart body as Django REST Framework reads them.

    Files keep name and media type, lists repeat their name, None is empty, UNSET left out, objects are JSON text.

    Raises:
        InvalidArgumentError: content of a file that is no `File`, or an object that JSON cannot carry (NaN).
    """
    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, File):
                file_name, payload, mime_type = item.to_tuple()
                yield name, (file_name or name, payload, mime_type)  # without a name it would be a form field
            elif item is UNSET:
                continue
            elif isinstance(item, _CONTENT) or hasattr(item, "read"):
                raise InvalidArgumentError(f"{name}: {type(item).__name__} is no field of a form; wrap it: File(…)")
            else:
                yield name, (None, "" if item is None else _form_text(item, name))


def _form_text(value: Any, name: str) -> str:
    if not isinstance(value, Mapping | list):
        return _text(value, name)
    try:
        return json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidArgumentError(f"{name} is not what JSON can carry: {error}") from error
