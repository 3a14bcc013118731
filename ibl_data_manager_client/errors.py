"""What the client raises.

DataManagerError
├── ConfigurationError              no key, a key that cannot be sent, a wrong base URL or option
├── InvalidArgumentError            an argument that no request can carry (also a ValueError)
├── APIConnectionError              no answer: refused, reset, DNS, TLS
│   └── APITimeoutError             no answer in time
├── APIStatusError                  an answer that is not 2xx
│   ├── BadRequestError             400
│   ├── AuthenticationError         401
│   ├── PermissionDeniedError       403
│   ├── NotFoundError               404
│   ├── ConflictError               409
│   ├── UnprocessableEntityError    422
│   ├── RateLimitError              429
│   ├── ServerError                 5xx
│   └── RedirectRefusedError        301, 302, 303, 307 or 308 that is not followed
├── ResponseTooLargeError           an answer larger than `max_response_bytes`
├── ResponseDecodeError             a 2xx answer that is not what the description says
├── PaginationError                 pages that do not advance
├── WaitTimeoutError                what was waited for is not ready in time (also a TimeoutError)
└── JobFailedError                  what was waited for has failed
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict, Unpack

from ._error_body import (
    REDIRECTS,
    TRANSIENT,
    read_body,
    read_error,
    refused,
    retries_of,
    retry_after,
    without_key,
)
from ._text import one_line

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DataManagerError",
    "Deviation",
    "InvalidArgumentError",
    "JobFailedError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectRefusedError",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "ServerError",
    "UnprocessableEntityError",
    "WaitTimeoutError",
]


class Facts(TypedDict, total=False):
    """What is known of a call that fails; see `DataManagerError`."""

    operation: str | None
    may_have_acted: bool
    request_id: str | None
    retries: int
    cursor: dict[str, Any] | None


class DataManagerError(Exception):
    """The base of all errors of this package.

    Attributes:
        operation: operationId or `METHOD path` of the call; None where there was none.
        may_have_acted: False where the call has certainly changed nothing: nothing was sent, or the server said that it
            refused (4xx but 408, 503 with `Retry-After`), in every attempt. True otherwise: it was sent, and the answer
            is lost, cut, 5xx, or cannot be read.
        transient: whether the same call may well succeed a little later: no answer came, or 408, 429, 502, 503, 504.
        request_id: the `X-Request-ID` of the answer, a cut one's too; None where none began, or it has none.
        retries: how many times it was sent again.
        cursor: of one that came out of a pager, where reading goes on: `paginate(...).resume(error.cursor)`; None for
            others. A note of the error says after how many items that is.
    """

    operation: str | None = None
    may_have_acted: bool = True
    transient: bool = False
    request_id: str | None = None
    retries: int = 0
    cursor: dict[str, Any] | None = None

    def __init__(self, message: str = "", **facts: Unpack[Facts]) -> None:
        super().__init__(message)
        self.__dict__.update(facts)

    def __str__(self) -> str:
        """The message, on one line: what a server says in it neither ends a line of a log nor steers a terminal."""
        return one_line(super().__str__())

    def __reduce__(self) -> tuple[Any, ...]:
        # without `__init__`, whose arguments are not in `args`; a TimeoutError takes these from its state alone
        state: dict[str, Any] = self.__dict__ | {"args": self.args}
        if "response" in state:
            state["response"] = without_key(state["response"])
        return type(self).__new__, (type(self), *self.args), state


class ConfigurationError(DataManagerError):
    """The client cannot be built or used as configured; the message names what to set.

    It may have acted only where the client was closed while a call was under way.
    """

    may_have_acted = False


class InvalidArgumentError(DataManagerError, ValueError):
    """An argument that no request can carry, such as an empty path parameter. Nothing was sent."""

    may_have_acted = False


class _CallError(DataManagerError):
    """An error of a call that was made."""

    operation: str  # pyright: ignore[reportIncompatibleVariableOverride]  # here it is never None


class APIConnectionError(_CallError):
    """No answer came, or not all of it. `may_have_acted` is False where no connection was made."""

    transient = True


class APITimeoutError(APIConnectionError):
    """No answer came in time, or not all of it."""


class APIStatusError(_CallError):
    """The server answered with a status that is not 2xx.

    Attributes:
        status_code: the HTTP status.
        response: the `httpx.Response`, its body read; its `request` has no `Authorization`.
        body: the body: parsed when it is JSON, else text; None when empty.
        detail: the platform's own message as it came, or the status when it gave none.
        field_errors: field name to messages, from DRF validation; empty for other errors.

    Should the answer quote the key, as some proxies do, `[key]` stands in its place in all of these.
    """

    def __init__(self, response: httpx.Response, **facts: Unpack[Facts]) -> None:
        self.response = response
        self.status_code: int = response.status_code
        self.transient = self.status_code in TRANSIENT
        facts["may_have_acted"] = facts.get("may_have_acted") or not refused(response.status_code, response.headers)
        facts["request_id"] = response.headers.get("x-request-id")
        self.body: Any = read_body(response)
        self.field_errors: dict[str, list[str]]
        detail, self.field_errors = read_error(self.body)
        self.detail: str = detail or f"{response.status_code} {response.reason_phrase}".strip()
        again = after_retries(facts.get("retries"))
        super().__init__(f"{facts.get('operation')}: HTTP {self.status_code}: {self.detail}{again}", **facts)

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait from now, as `Retry-After` says in seconds or as a date; None where it does not."""
        return retry_after(self.response.headers)


class BadRequestError(APIStatusError):
    """400: the request is not valid; see `field_errors`."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key may not see it."""


class ConflictError(APIStatusError):
    """409: the state of the thing does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed and makes no sense."""


class RateLimitError(APIStatusError):
    """429: too many requests; see `retry_after`."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


class RedirectRefusedError(APIStatusError):
    """A redirect that is not followed: to another origin, of a request that is no GET or HEAD, or one too many.

    Attributes:
        location: where it points, as the server wrote it; None when the server did not say.
        reason: why it is not followed, in words; the message ends with it.
    """

    def __init__(self, response: httpx.Response, *, reason: str, **facts: Unpack[Facts]) -> None:
        super().__init__(response, **facts)
        self.reason = reason
        self.args = (f"{self.args[0]}: {self.reason}",)

    @property
    def location(self) -> str | None:
        """Where the redirect points, as the server wrote it."""
        return self.response.headers.get("location")  # type: ignore[no-any-return]


class ResponseTooLargeError(_CallError):
    """An answer larger than `max_response_bytes`; reading stopped there. `downloads.download` takes files of any size.

    Attributes:
        limit: the bound, in bytes after decompression.
    """

    def __init__(self, message: str, *, limit: int, **facts: Unpack[Facts]) -> None:
        super().__init__(message, **facts)
        self.limit = limit


class Deviation(NamedTuple):
    """One place where an answer is not what the description says.

    Attributes:
        operation: the operationId.
        pointer: JSON pointer (RFC 6901) into the answer, its envelope taken off; `-` stands for any index of a list.
        expected: what the description says there.
        got: what stood there; `missing` for a required field that is absent. Numbers and booleans as they are, of an
            object the names of its fields, of a text or list its length: what is in them need not be for a log.
    """

    operation: str
    pointer: str
    expected: str
    got: str

    def __str__(self) -> str:
        place = self.pointer or "the whole answer"
        return one_line(f"{self.operation}: {place}: expected {self.expected}, got {self.got}")


Drift = Literal["warn", "raise"] | Callable[[Deviation], None]
"""What a deviating answer does: is logged, raises `ResponseDecodeError`, or is told to a callable."""


class ResponseDecodeError(_CallError):
    """A 2xx answer that is not what the description says.

    Attributes:
        response: the `httpx.Response`, its body read.
        deviations: where it deviates; empty when the body is no JSON at all.
    """

    def __init__(
        self, message: str, *, response: httpx.Response, operation: str, deviations: tuple[Deviation, ...] = ()
    ) -> None:
        request_id, retries = response.headers.get("x-request-id"), retries_of(response)
        super().__init__(f"{operation}: {message}", operation=operation, request_id=request_id, retries=retries)
        self.response = response
        self.deviations = deviations


class PaginationError(DataManagerError):
    """Pages repeat, are missing or do not advance; the message says where reading stopped."""


class _WaitError(DataManagerError):
    """An error of waiting for a job."""

    def __init__(self, message: str, *, last: Any = None, **facts: Unpack[Facts]) -> None:
        super().__init__(message, **facts)
        self.last = last


class WaitTimeoutError(_WaitError, TimeoutError):
    """What `jobs.wait` waited for is not ready in time; the job itself goes on.

    Attributes:
        last: the last answer, None where there was none. What kept the last call from an answer is the error's cause.
            Of a detailed form it tells `request_id` and `retries` too.
        operation: operationId of the operation that was called.
        may_have_acted: whether any of the calls may have: False where none reached the server.
    """


class JobFailedError(_WaitError):
    """What `jobs.wait` waited for has failed.

    Attributes:
        last: the answer that says so. Of a detailed form it tells `request_id` and `retries` too.
        operation: operationId of the operation that was called.
    """


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    response: httpx.Response,
    *,
    not_followed: str | None = None,
    **facts: Unpack[Facts],
) -> APIStatusError:
    """The error for a response that is not 2xx; its body must have been read.

    Args:
        response: the answer.
        not_followed: why it is not followed, of a redirect.
        facts: of the call; `may_have_acted` is whether an attempt before this one may have.
    """
    status = response.status_code
    if status in REDIRECTS:
        return RedirectRefusedError(response, reason=not_followed or "it is not followed", **facts)
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
    return kind(response, **facts)


def facts_of(answer: Any) -> dict[str, Any]:
    """What an answer or error, or None for none of them, says of its call."""
    return {} if answer is None else {"request_id": answer.request_id, "retries": answer.retries}


def after_retries(retries: int | None) -> str:
    """What an error says of how often its request was sent again; "" for never."""
    return f" (after {retries} {'retry' if retries == 1 else 'retries'})" if retries else ""
