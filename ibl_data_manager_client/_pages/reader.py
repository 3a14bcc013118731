"""The pages of a list, read through the operation function that the caller named."""

from __future__ import annotations

from functools import partial
from typing import Any

import httpx

from .._call.operation import Operation
from .._http.undecoded import UndecodedCaller
from .._json.codec import TRIPPED, attempt, list_of
from .._json.collector import uncollected
from ..client import DataManagerClient
from ..types import Response
from .answer import Answer
from .dialects import Pagination


class Reader(UndecodedCaller):
    """Makes an operation function return the `Answer` of a page.

    Only its items are decoded, each on its own: what surrounds them differs from what the description says more often
    than not.
    """

    def __init__(self, client: DataManagerClient, pagination: Pagination[Any]) -> None:
        super().__init__(client._session)
        self.client = client
        self.pagination = pagination

    def take(self, operation: Operation[Any], response: httpx.Response) -> Response[Any]:
        """Read the answer."""
        decode = self.pagination.decode and list_of(self.pagination.decode)

        def read() -> Answer:
            answer = Answer(operation.value(response), self.pagination.items, operation.id)
            if decode is not None:
                answer.decoded = attempt(decode, answer.items)
            return answer

        answer = uncollected(response.content, read)
        if answer.decoded is TRIPPED and decode is not None:
            answer.decoded = self.client.decode_tolerantly(decode, answer.items, operation.id, response, answer.place)
        answer.again = partial(_items, operation, self.pagination.items, response.content)
        return operation.response(response, answer)


def _items(operation: Operation[Any], path: tuple[str, ...], content: bytes) -> list[Any]:
    """The items in the body of an answer that was read before."""
    response = httpx.Response(200, content=content, headers={"Content-Type": "application/json"})
    return Answer(operation.value(response), path, operation.id).items
