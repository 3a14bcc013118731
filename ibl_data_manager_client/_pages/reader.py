"""The pages of a list, read through the operation function that the caller named."""

from __future__ import annotations

from functools import partial
from typing import Any

from .._call.operation import Operation
from .._http import wire
from .._http.undecoded import UndecodedCaller
from .._json.codec import list_of, loads
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

    def take(self, operation: Operation[Any], response: wire.Answer) -> Response[Any]:
        """Read the answer."""
        answer = Answer(operation.value(response), self.pagination.items, operation.id)
        if self.pagination.decode is not None:
            decode = list_of(self.pagination.decode)
            answer.decoded = self.client.decode(decode, answer.items, operation.id, response, answer.place)
        answer.again = partial(_items, operation, self.pagination.items, response.content)
        return operation.response(response, answer)


def _items(operation: Operation[Any], path: tuple[str, ...], content: bytes) -> list[Any]:
    """The items in the body of an answer that was read before."""
    return Answer(operation.opened(loads(content)), path, operation.id).items
