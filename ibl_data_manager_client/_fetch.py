"""Fetching one page, by the operation function that the caller named: its arguments are checked and encoded by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._codec import ListOf
from ._envelope import Answer
from ._operation import Call, Operation
from .types import Response

if TYPE_CHECKING:
    from ._paging import Pagination
    from .client import DataManagerClient


class Reader:
    """Stands in for the client of an operation function: sends its call, and keeps the answer and its items.

    So only the items are decoded, each on its own: what surrounds them differs from what the description says more
    often than not.

    Attributes:
        answer: the answer, read.
        items: its items, decoded.
    """

    def __init__(self, client: DataManagerClient, pagination: Pagination[Any]) -> None:
        self._client = client
        self._pagination = pagination
        self.answer: Answer
        self.items: list[Any] = []

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and read, blocking; a status that is not 2xx raises."""
        return self._keep(operation, self._client.exchange(operation.method, call, operation.id, must_succeed=True))

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and read; a status that is not 2xx raises."""
        response = await self._client.aexchange(operation.method, call, operation.id, must_succeed=True)
        return self._keep(operation, response)

    def _keep(self, operation: Operation[Any], response: Any) -> Response[Any]:
        self.answer = Answer(operation.value(response), self._pagination.items, operation.id)
        decode, client = self._pagination.decode, self._client
        if decode is None:
            self.items = self.answer.items
        else:
            self.items = client.decode(ListOf(decode), self.answer.items, operation.id, response)
        return operation.response(response, None)


def fetch(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Reader:
    """One page, blocking."""
    reader = Reader(kwargs["client"], function.pagination)  # type: ignore[attr-defined]
    function(*args, **{**kwargs, "client": reader})
    return reader


async def afetch(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Reader:
    """One page."""
    reader = Reader(kwargs["client"], function.pagination)  # type: ignore[attr-defined]
    await function(*args, **{**kwargs, "client": reader})
    return reader
