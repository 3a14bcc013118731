"""Answers taken as they come; the operation function that the caller named checks and encodes its arguments."""

from __future__ import annotations

from typing import Any

from .._call.operation import Call, Operation
from ..types import Response
from .body import Sink
from .exchange import Exchange
from .frames import Leaving
from .session import Session
from .wire import Answer


class UndecodedCaller:
    """In the client's place in an operation function: sends its call, and takes the answer without decoding it.

    Args:
        session: of the client in whose place it stands.
        sink: where the body of the answer goes; None to keep it in memory.
    """

    def __init__(self, session: Session, sink: Sink | None = None) -> None:
        self.session = session
        self.sink = sink

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and take the answer, blocking; a status that is not 2xx raises."""
        with Leaving():
            return self.take(operation, self._exchange(operation, call).run())

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and take the answer; a status that is not 2xx raises."""
        with Leaving():
            return self.take(operation, await self._exchange(operation, call).arun())

    def _exchange(self, operation: Operation[Any], call: Call) -> Exchange:
        return Exchange(self.session, operation, call, must_succeed=True, sink=self.sink)

    def take(self, operation: Operation[Any], response: Answer) -> Response[Any]:
        """Take the answer; what is returned is what the operation function returns."""
        raise NotImplementedError
