"""Waiting for what the platform does in the background: `wait` asks again and again until it is done.

One operation starts a job, and another tells how it stands; `JOBS` has the pairs that are known, each with its `Ready`.
"""

from __future__ import annotations

import asyncio
import inspect
import random
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final, Generic, NamedTuple, ParamSpec, TypeVar, overload

from attrs import define

from ._text import showing, unfinished_too
from .client import DataManagerClient
from .errors import DataManagerError, InvalidArgumentError, JobFailedError, WaitTimeoutError, facts_of
from .types import UNSET, Response, told

__all__ = [
    "COURSE",
    "DOCUMENT",
    "EXPORT",
    "JOBS",
    "REPORT",
    "TRAINING",
    "VIDEO",
    "AsyncWait",
    "Job",
    "Ready",
    "Wait",
    "wait",
]

T = TypeVar("T")
P = ParamSpec("P")

_GROWTH: Final = 1.5
_JITTER: Final = 0.25
"""Part of a pause by which it is longer or shorter, so that many who wait do not ask all at once."""

_SHORTEST: Final = 0.01
"""Seconds of the shortest pause, or who gives 0 would ask without a pause at all."""

_MOST: Final = 1e9
"""Seconds, about 30 years: clocks take no more than ten times as many."""


class Ready:
    """Whether a job is done, by a field of the answer that says how it stands; what `until` takes.

    Args:
        field: the field; one in an object in the answer as `data.status.state`.
        done: what stands in it when the job is done; None where the field is absent then.
        failed: what stands in it when the job will never be.

    Called with an answer, or the `Response` of a detailed form, it says whether the job is done.

    Raises:
        JobFailedError: it has failed.
        InvalidArgumentError: the answer has no such field, or `done` or `failed` is a text in place of a tuple of them.
    """

    def __init__(self, field: str, *, done: tuple[str | None, ...], failed: tuple[str, ...] = ()) -> None:
        for name, words in {"done": done, "failed": failed}.items():
            if isinstance(words, str):
                raise InvalidArgumentError(f"{name} is a tuple of texts: ({words!r},), not {words!r}")
        self.field = field
        self.done = done
        self.failed = failed

    @unfinished_too
    def __repr__(self) -> str:
        return f"Ready({self.field!r}, done={self.done!r}, failed={self.failed!r})"

    def status(self, answer: Any) -> Any:
        """What stands in the field; None where it is absent, as it is in a file."""
        answer = answer.parsed if isinstance(answer, Response) else answer
        return None if isinstance(answer, bytes) else _field(answer, self.field)

    def __call__(self, answer: Any) -> bool:
        if (answer.parsed if isinstance(answer, Response) else answer) is None:
            return False  # an error that did not raise, or no body
        status = self.status(answer)
        if status in self.failed:
            raise JobFailedError(
                f"the job has ended with {self.field} {status!r}", last=answer, **facts_of(_whole(answer))
            )
        return status in self.done


TRAINING: Final = Ready("status", done=("completed",), failed=("failed",))
"""A task that trains a document."""

DOCUMENT: Final = Ready("training_status", done=("trained",), failed=("failed",))
"""A document that is trained."""

EXPORT: Final = Ready("state", done=(None,), failed=("failed", "error", "FAILURE", "REVOKED"))
"""An export of chats: until it is there, the answer has a state and nothing else, `task_not_ready`.

Of one that fails only a 400 is documented, which raises; the words are those of the other jobs, and of Celery.
"""

VIDEO: Final = Ready("generation_status", done=("completed",), failed=("failed", "error"))
"""A video that is generated."""

COURSE: Final = Ready("status", done=("Success",), failed=("Failed", "Cancelled"))
"""A course that is created."""

REPORT: Final = Ready("data.status.state", done=("completed",), failed=("cancelled", "error", "expired"))
"""A report."""


class Job(NamedTuple):
    """What the platform does in the background.

    Attributes:
        starts: the operation that starts it, as `tag.name`.
        reads: the one that tells how it stands.
        parameter: the parameter of `reads` that names the job; the others are those of `starts`.
        field: the field of the answer of `starts` that has its value.
        ready: what `until` takes.
    """

    starts: str
    reads: str
    parameter: str
    field: str
    ready: Ready

    def value(self, started: Any) -> Any:
        """What names the job, from the answer of `starts`; None where it says nothing."""
        return _field(started, self.field)


JOBS: Final = (
    Job("ai_index.train_document", "ai_index.get_document_task", "task_id", "task_id", TRAINING),
    Job("ai_index.train_document", "ai_index.get_document", "document_id", "document_id", DOCUMENT),
    Job("ai_mentor.export_chat_history", "ai_mentor.get_download_task", "task_id", "task_id", EXPORT),
    Job("ai_mentor.export_session_chat_history", "ai_mentor.get_session_task", "task_id", "task_id", EXPORT),
    Job("ai_media.create_veo_video", "ai_media.get_veo_video", "veo_video_id", "id", VIDEO),
    Job("ai_media.create_heygen_video", "ai_media.get_heygen_video", "heygen_marketing_video_id", "id", VIDEO),
    Job("ai_mentor.start_course_creation_task", "ai_mentor.get_course_creation_task", "id", "id", COURSE),
    Job("ai_mentor.start_course_creation_task_alt", "ai_mentor.get_course_creation_task_alt", "id", "id", COURSE),
    Job("reports.create_report", "reports.get_report", "report_name", "data.report_name", REPORT),
)
"""The jobs that the platform's description and guides tell of. Of two that start alike, the first is preferred."""


class Wait(Generic[T]):
    """Waits, blocking, for what an operation answers; see `wait`."""

    def __init__(self, call: partial[T]) -> None:
        self._call = call

    def until(
        self,
        ready: Callable[[T], bool],
        *,
        timeout: float | None = 600.0,
        interval: float = 1.0,
        longest: float = 30.0,
        progress: Callable[[T], object] | None = None,
    ) -> T:
        """Call the operation until its answer is ready, and return that answer.

        An error that is `transient` is as if there had been no answer; the next pause is at least its `retry_after`.

        Args:
            ready: says whether an answer is what is waited for: a `Ready`, such as `TRAINING`, or any function of it.
            timeout: seconds in which all must be done, the calls and the pauses between them; None for any time, 0 for
                one call, which takes as long as the client lets it.
            interval: seconds of the first pause, more or less by chance; each is half as long again as the one before.
                None is shorter than about 0.01.
            longest: seconds; no pause is longer, save where the platform asks for it.
            progress: a plain function, called with each answer, the last included.

        Raises:
            WaitTimeoutError: it was not ready in time; it has the `last` answer.
            JobFailedError: a `Ready` has found that the job failed; it has the `last` answer.
            APIStatusError, APIConnectionError, ResponseDecodeError: as the operation itself, unless `transient`; of a
                client with `raise_for_status=False` too.
            InvalidArgumentError: an option that is none; `ready` or `progress` is async.
        """
        polling = _Polling[T](self._call, ready, timeout, interval, longest, progress)
        while True:
            try:
                answer: T = polling.call()()
            except DataManagerError as error:
                polling.fail(error)
            else:
                if polling.take(answer):
                    return answer
            time.sleep(polling.pause())


class AsyncWait(Generic[T]):
    """Waits for what an operation answers; see `wait`."""

    def __init__(self, call: partial[Coroutine[Any, Any, T]]) -> None:
        self._call = call

    async def until(
        self,
        ready: Callable[[T], bool],
        *,
        timeout: float | None = 600.0,  # noqa: ASYNC109  (calls are bound by it too, not cancelled)
        interval: float = 1.0,
        longest: float = 30.0,
        progress: Callable[[T], object] | None = None,
    ) -> T:
        """Call the operation until its answer is ready, and return that answer; see `Wait.until`."""
        polling = _Polling[T](self._call, ready, timeout, interval, longest, progress)
        while True:
            try:
                answer: T = await polling.call()()
            except DataManagerError as error:
                polling.fail(error)
            else:
                if polling.take(answer):
                    return answer
            await asyncio.sleep(polling.pause())


@showing
@define(slots=False)
class _Polling(Generic[T]):
    """What both kinds of waiting decide alike; nothing here sleeps or sends."""

    _call: partial[Any]
    _ready: Callable[[T], bool]
    _timeout: float | None
    _interval: float
    _longest: float
    _progress: Callable[[T], object] | None

    def __attrs_post_init__(self) -> None:
        func = self._call.func
        path = " ".join(map(str, self._call.args[:2]))
        self._name = getattr(getattr(func, "__globals__", {}).get("OPERATION"), "id", path)
        if not callable(self._ready) or inspect.iscoroutinefunction(self._ready):
            text = f"{self._name}: until takes a function that is called with each answer"
            raise InvalidArgumentError(text, operation=self._name)
        for name, value in {"timeout": self._timeout, "interval": self._interval, "longest": self._longest}.items():
            fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _MOST
            if not fits and not (value is None and name == "timeout"):
                any_time = ", or None for any time" if name == "timeout" else ""
                text = f"{name} is a number of seconds from 0 to {_MOST:g}{any_time}, not {value!r}"
                raise InvalidArgumentError(text, operation=self._name)
        self._longest = max(self._longest, _SHORTEST)
        self._pause = max(self._interval, _SHORTEST)
        self._least = min(self._pause, self._pause if self._timeout is None else self._timeout) / 2
        self._until = None if self._timeout is None else time.monotonic() + self._timeout
        self._error: DataManagerError | None = None
        self._acted = False  # whether any call may have
        self._calls = 0
        self._answer: T | None = None

    def call(self) -> partial[Any]:
        """The next call, which is done by the end too, save the one that `timeout=0` has."""
        self._calls += 1
        client: DataManagerClient = _client(self._call)
        own = client._session.options
        options: dict[str, Any] = {} if own["raise_for_status"] else {"raise_for_status": True}
        if self._until is not None and self._timeout != 0:
            left = max(0.001, self._until - time.monotonic())
            options["deadline"] = left if own["deadline"] is None else min(own["deadline"], left)
        if not options:
            return self._call
        sibling = client.with_options(**options)
        if "client" in self._call.keywords:
            return partial(self._call, client=sibling)
        return partial(getattr(sibling, self._call.func.__name__), *self._call.args, **self._call.keywords)

    def take(self, answer: T) -> bool:
        """Whether an answer is what is waited for."""
        self._error, self._answer, self._acted = None, answer, True
        self._asked = 0.0  # seconds that the platform wants to be left alone
        if inspect.iscoroutine(answer):
            answer.close()
            text = f"{self._name}: wait takes an `async def` function to wait with `await`"
            raise InvalidArgumentError(text, operation=self._name, may_have_acted=True)
        try:
            if self._progress is not None:
                told(self._progress, answer)
            return bool(told(self._ready, answer))
        except DataManagerError as error:
            error.operation = error.operation or self._name
            raise

    def fail(self, error: DataManagerError) -> None:
        """Take an error that may be gone the next time; any other is raised."""
        if not error.transient:
            raise error
        self._error, self._asked = error, min(getattr(error, "retry_after", None) or 0.0, _MOST)
        self._acted = self._acted or error.may_have_acted

    def pause(self) -> float:
        """Seconds until the next call, which is to leave it some of the time that is left."""
        drawn = max(self._asked, min(self._pause, self._longest) * random.uniform(1 - _JITTER, 1 + _JITTER))
        self._pause = min(self._pause * _GROWTH, self._longest)
        if self._until is None:
            return drawn
        left = self._until - time.monotonic()
        if left - self._asked <= self._least:
            calls = f"{self._calls} {'call' if self._calls == 1 else 'calls'}"
            text = f"{self._name}: not ready within timeout={self._timeout:g} s ({calls})"
            facts = facts_of(self._error or _whole(self._answer))
            facts |= {"operation": self._name, "may_have_acted": self._acted}
            raise WaitTimeoutError(text, last=self._answer, **facts) from self._error
        return max(self._asked, min(drawn, left * 0.9))


def _client(call: partial[Any]) -> Any:
    """The client that a call goes through: an argument, or whose `request` it is."""
    return call.keywords.get("client", getattr(call.func, "__self__", None))


def _whole(answer: Any) -> Any:
    """An answer that says how it came, of a detailed form; None for a plain one."""
    return answer if isinstance(answer, Response) else None


def _field(answer: Any, path: str) -> Any:
    """A field of an answer, or in an object in it; None where it is absent."""
    for name in path.split("."):
        if answer is None or answer is UNSET:
            return None
        try:
            answer = getattr(answer, name)
        except AttributeError as error:
            raise InvalidArgumentError(f"there is no field {path}: {error}", may_have_acted=True) from None
    return None if answer is UNSET else answer


@overload
def wait(  # type: ignore[overload-overlap]  # what is awaited is no answer
    operation: Callable[P, Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
) -> AsyncWait[T]: ...
@overload
def wait(operation: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Wait[T]: ...
def wait(operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Wait for what the platform does in the background: `wait(operation, …, client=client).until(TRAINING)`.

    Args:
        operation: a function of the operation that tells how the job stands: `asyncio`, `sync` or a detailed form; or
            `client.request` or `client.arequest`, for any path.
        args: its positional arguments.
        kwargs: its keyword arguments, `client` among them.

    Returns:
        An `AsyncWait` for an `async def` function, whose `until` is awaited; a `Wait` for any other. Nothing is called
        before `until`.

    Raises:
        InvalidArgumentError: `operation` is no function, or `client` is missing.
    """
    if not callable(operation):
        kind = getattr(operation, "__name__", type(operation).__name__)
        raise InvalidArgumentError(f"wait takes an operation's `asyncio` or `sync`, not {kind}")
    call = partial(operation, *args, **kwargs)
    if not isinstance(_client(call), DataManagerClient):
        raise InvalidArgumentError("pass client=DataManagerClient(…)")
    return AsyncWait(call) if inspect.iscoroutinefunction(operation) else Wait(call)
