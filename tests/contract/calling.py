"""Calling an operation, blocking or not, over a transport that keeps the request and gives a prepared answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Literal

import httpx
from attrs import define, field

from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.errors import Deviation

Mode = Literal["sync", "async"]

KEY = "contract-key"
BASE_URLS = {"sync": "https://base.manager.iblai.app", "async": "https://api.iblai.app/dm"}
"""The description's server, and that of the vendor's guides, whose prefix must survive."""


@define
class Wire:
    """Stands where the network is.

    Attributes:
        answer: what the next requests are answered with, or a function of the request.
        requests: those that were sent.
    """

    answer: httpx.Response | Callable[[httpx.Request], httpx.Response] = field(factory=lambda: httpx.Response(204))
    requests: list[httpx.Request] = field(factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer(request) if callable(self.answer) else self.answer

    def taken(self) -> list[httpx.Request]:
        """The requests since this was last asked."""
        taken, self.requests = self.requests, []
        return taken


class Caller:
    """A client on a wire, and the way to call the operation functions with it.

    Args:
        mode: which of an operation's functions are called.
    """

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self.wire = Wire()
        transport = httpx.MockTransport(self.wire)
        self.client = DataManagerClient(
            KEY,
            base_url=BASE_URLS[mode],
            max_retries=0,
            transport=transport,
            async_transport=transport,
            drift=_no_drift,
        )
        self._runner = asyncio.Runner() if mode == "async" else None

    def call(self, module: Any, *args: Any, detailed: bool = False, **kwargs: Any) -> Any:
        """Call the operation of a generated module."""
        name = ("asyncio" if self._runner else "sync") + ("_detailed" if detailed else "")
        return self.run(getattr(module, name)(*args, **kwargs, client=self.client))

    def run(self, result: Any) -> Any:
        """What a call gives, awaited where it is a coroutine."""
        return self._runner.run(result) if self._runner else result

    def __enter__(self) -> Caller:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner:
            self._runner.run(self.client.aclose())
            self._runner.close()
        else:
            self.client.close()


def _no_drift(deviation: Deviation) -> None:
    raise AssertionError(f"an answer as described is reported as deviating: {deviation}")


@contextmanager
def blaming(*what: str) -> Iterator[None]:
    """Say with a failure inside which operation and variant it is of."""
    try:
        yield
    except BaseException as error:  # what pytest.raises raises is no Exception
        error.add_note("in " + ", ".join(what))
        raise
