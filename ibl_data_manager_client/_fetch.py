"""Answers taken as they come; the operation function that the caller named checks and encodes its arguments."""

from __future__ import annotations

from functools import partial
from typing import Any

import httpx

from ._body import Sink
from ._codec import ListOf
from ._envelope import Answer
from ._exchange import Exchange
from ._operation import Call, Operation
from ._paging import Pagination
from .client import DataManagerClient
from .types import Response


class StandIn:
    """Stands in for the client of an operation function: sends its call, and takes the answer in place of decoding it.

    Args:
        client: which it stands in for.
        sink: where the body of the answer goes; None to keep it in memory.
    """

    def __init__(self, client: DataManagerClient, sink: Sink | None = None) -> None:
        self.client = client
        self.sink = sink

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and take the answer, blocking; a status that is not 2xx raises."""
        response = Exchange(self.client, operation, call, must_succeed=True, sink=self.sink).run()
        return self.take(operation, response)

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and take the answer; a status that is not 2xx raises."""
        response = await Exchange(self.client, operation, call, must_succeed=True, sink=self.sink).arun()
        return self.take(operation, response)

    def take(self, operation: Operation[Any], response: httpx.Response) -> Response[Any]:
        """Take the answer; what is returned is what the operation function returns."""
        raise NotImplementedError


class Reader(StandIn):
    """Makes an operation function return the `Answer` of a page.

    Only its items are decoded, each on its own: what surrounds them differs from what the description says more often
    than not.
    """

    def __init__(self, client: DataManagerClient, pagination: Pagination[Any]) -> None:
        super().__init__(client)
        self.pagination = pagination

    def take(self, operation: Operation[Any], response: httpx.Response) -> Response[Any]:
        """Read the answer."""
        answer = Answer(operation.value(response), self.pagination.items, operation.id)
        if self.pagination.decode is not None:
            decode = ListOf(self.pagination.decode)
            answer.decoded = self.client.decode(decode, answer.items, operation.id, response, answer.place)
        answer.again = partial(_items, operation, self.pagination.items, response.content)
        return operation.response(response, answer)


def _items(operation: Operation[Any], path: tuple[str, ...], content: bytes) -> list[Any]:
    """The items in the body of an answer that was read before."""
    response = httpx.Response(200, content=content, headers={"Content-Type": "application/json"})
    return Answer(operation.value(response), path, operation.id).items
