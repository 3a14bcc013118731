"""What a fake platform answers: from a value, an error or a sample to an `httpx.Response`."""

from __future__ import annotations

import inspect
import json
import typing
from collections.abc import Awaitable, Callable, Generator, Mapping
from http import HTTPStatus
from typing import Any

import attrs
import httpx

from .. import errors
from .._json import codec as _codec
from .._json import shapes as _shapes
from .._text import showing
from ..errors import InvalidArgumentError
from ..types import Model
from ._calls import RecordedCall
from ._routes import Target
from ._sampling import sampled

Give = Callable[[RecordedCall], "httpx.Response | Later"]
"""From a request to its answer, or a `Later` one; it may raise."""

_BY_CLASS: dict[type[Exception], int] = {
    errors.BadRequestError: 400,
    errors.AuthenticationError: 401,
    errors.PermissionDeniedError: 403,
    errors.NotFoundError: 404,
    errors.ConflictError: 409,
    errors.UnprocessableEntityError: 422,
    errors.RateLimitError: 429,
    errors.ServerError: 500,
    errors.RedirectRefusedError: 302,
}
_UNANSWERED: dict[type[Exception], type[httpx.RequestError]] = {
    errors.APIConnectionError: httpx.ConnectError,
    errors.APITimeoutError: httpx.ReadTimeout,
}
_ELSEWHERE = "https://elsewhere.invalid/"


class UnexpectedCallError(AssertionError):
    """The fake platform was asked for what it was not told to answer, or what no server takes.

    It is no error of the client's.
    """


class Later:
    """An answer that is to be awaited.

    Args:
        coming: gives a value.
        made: from that value to the answer.
    """

    def __init__(self, coming: Awaitable[Any], made: Callable[[Any], httpx.Response]) -> None:
        self._coming = coming
        self._made = made

    def __await__(self) -> Generator[Any, None, httpx.Response]:
        return self._made((yield from self._coming.__await__()))

    def drop(self) -> None:
        """It is not awaited, and Python need not warn of that."""
        if inspect.iscoroutine(self._coming):
            self._coming.close()


@showing
@attrs.define
class Told:
    """One answer that a test has told.

    Attributes:
        give: from a request to the answer.
        left: for how many calls more; None for all.
    """

    give: Give
    left: int | None = None


def prepared(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Callable[[], httpx.Response]:
    """Makes an answer as often as it is wanted: bytes as they are, None as no body, anything else as JSON.

    Raises:
        InvalidArgumentError: JSON cannot carry it.
    """
    kind, content = "application/octet-stream", b""
    if isinstance(body, bytes):
        content = body
    elif body is not None:
        kind = "application/json"
        try:
            content = json.dumps(_codec.encode(body), ensure_ascii=False, allow_nan=False).encode()
        except (TypeError, ValueError) as error:
            raise InvalidArgumentError(f"no answer can carry {type(body).__name__}: {error}") from error
    said = httpx.Headers({"Content-Length": str(len(content))} | ({} if body is None else {"Content-Type": kind}))
    said.update(headers)
    # a stream, so that the client reads it as it reads one from the network, with its bounds
    return lambda: httpx.Response(status, headers=said, stream=httpx.ByteStream(content))


def answer(
    target: Target, value: Any, status: int | None = None, headers: Mapping[str, str] | None = None
) -> Callable[[], httpx.Response]:
    """What a successful operation answers with a value.

    Raises:
        InvalidArgumentError: the value holds a model that the operation does not answer.
    """
    if isinstance(value, type | BaseException):
        raise InvalidArgumentError(
            f"{target.operation.id} cannot answer {value!r}: `fail` takes errors, and `sample` makes a model from its "
            "class; a function says by an httpx.Response with the status that the call fails"
        )
    if isinstance(value, httpx.Response):
        kept = [pair for pair in value.headers.items() if pair[0] not in ("content-length", "content-encoding")]
        return prepared(value.status_code, value.read(), dict(kept))
    if target.operation.answer == "redirect" and isinstance(value, str):
        return prepared(status or 302, None, {"Location": value, **(headers or {})})
    if not fits(value, target.kind):
        raise InvalidArgumentError(
            f"{target.operation.id} answers {shown(target.kind)}, not {_of(value)}; pass that, or JSON, which is "
            "answered as it is"
        )
    return prepared(status or (204 if value is None else 200), value, headers)


def fits(value: Any, kind: Any) -> bool:
    """Whether the models in a value are those of a type; JSON always is."""
    options = _shapes.options(kind)
    if isinstance(value, Model):
        return any(option is Any or (_shapes.is_model(option) and isinstance(value, option)) for option in options)
    if isinstance(value, list):
        items = [typing.get_args(option)[0] for option in options if typing.get_origin(option) is list]
        return not _holds_model(value) or any(fits_all(value, item) for item in [*items, *([Any] * (Any in options))])
    return True


def fits_all(values: list[Any], kind: Any) -> bool:
    """Whether the models in all values are those of a type."""
    return all(fits(value, kind) for value in values)


def _holds_model(values: list[Any]) -> bool:
    return any(isinstance(value, Model) for value in values)


def shown(kind: Any) -> str:
    """A type as it is written."""
    if typing.get_origin(kind) in (list, dict):
        return f"{typing.get_origin(kind).__name__}[{', '.join(map(shown, typing.get_args(kind)))}]"
    if len(_shapes.options(kind)) > 1:
        return " | ".join(shown(option) for option in _shapes.options(kind))
    return getattr(kind, "__name__", str(kind))


def _of(value: Any) -> str:
    if isinstance(value, list):
        return f"a list of {', '.join(sorted({type(item).__name__ for item in value}))}"
    return type(value).__name__


def giving(target: Target, value: Any, status: int | None = None, headers: Mapping[str, str] | None = None) -> Give:
    """Gives a value, or what a function of the call returns."""
    if not callable(value) or isinstance(value, type):
        make = answer(target, value, status, headers)
        return lambda call: make()

    def made(result: Any) -> httpx.Response:
        return answer(target, result, status, headers)()

    def give(call: RecordedCall) -> httpx.Response | Later:
        result = value(call)
        return Later(result, made) if inspect.isawaitable(result) else made(result)

    return give


def failing(error: Any, body: Any, headers: Mapping[str, str] | None) -> Give:
    """Fails, by a status or an exception.

    Raises:
        InvalidArgumentError: it is no failure.
    """
    status = _BY_CLASS.get(error, error) if isinstance(error, type) else error
    if isinstance(status, int):
        if not 300 <= status <= 599:
            raise InvalidArgumentError(f"a failure has a status from 300 to 599, not {status}: `answer` takes the rest")
        said = {"Location": _ELSEWHERE} if error is errors.RedirectRefusedError else {}
        make = prepared(status, {"detail": _phrase(status)} if body is None else body, said | dict(headers or {}))
        return lambda call: make()
    if error is errors.ResponseDecodeError:
        make = prepared(200, b"<html>", {"Content-Type": "text/html", **(headers or {})})
        return lambda call: make()
    kind: Any = _UNANSWERED.get(error, error) if isinstance(error, type) else type(error)
    if not issubclass(kind, Exception) or issubclass(kind, errors.DataManagerError):
        raise InvalidArgumentError(
            f"{error!r} is not what can happen to a request: pass a status, a class of errors.APIStatusError or "
            "errors.APIConnectionError, or an exception such as httpx.ConnectError"
        )

    def fail(call: RecordedCall) -> httpx.Response:
        raise kind("the fake platform was told to fail") if isinstance(error, type) else error

    return fail


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"


def sampling(target: Target) -> Give:
    """Gives a value made from the type that the operation answers."""
    kind = target.operation.answer
    if kind == "none":
        make = prepared(204, None)
    elif kind == "bytes":
        make = prepared(200, target.operation.id.encode())
    elif kind == "redirect":
        make = answer(target, "https://example.com/")
    else:
        make = prepared(200, sampled(target.kind))
    return lambda call: make()
