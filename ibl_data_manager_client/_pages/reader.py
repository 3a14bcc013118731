"""The pages of a list, read through the operation function that the caller named."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from functools import partial
from typing import Any, Self

from .._call.operation import Call, Operation, query_pairs
from .._http import wire
from .._http.undecoded import UndecodedCaller
from .._json.codec import TRIPPED, attempt, loads
from .._json.collector import uncollected
from .._json.decoders import Decoder
from .._json.shapes import is_model
from ..client import DataManagerClient
from ..errors import Deviation, InvalidArgumentError, PaginationError
from ..types import UNSET, Response
from .answer import Answer
from .dialects import Pagination


class Reader(UndecodedCaller):
    """Makes an operation function return the `Answer` of a page.

    Only its items are decoded, each on its own: what surrounds them differs from what the description says more often
    than not.

    Args:
        client: whose calls these are.
        pagination: of the operation.
        model: of the items where the operation declares none: a model, or from an item's JSON to the item.

    Raises:
        InvalidArgumentError: `model` is neither.
    """

    _added: Collection[tuple[str, str]] = ()
    _replaced: Set[str] = frozenset()

    def __init__(
        self, client: DataManagerClient, pagination: Pagination[Any], model: Callable[..., Any] | None = None
    ) -> None:
        super().__init__(client._session)
        self.client = client
        self.items = pagination.items
        item: Any = model if pagination.item is Any and is_model(model) else pagination.item
        self.decode: Decoder = Decoder(list[item])
        self.make = getattr(model, "from_dict", model) if item is Any else None
        if not callable(model) and model is not None:
            raise InvalidArgumentError(f"model is a model, or a function of an item's JSON, not {model!r}")

    def adding(self, parameters: Mapping[str, Any]) -> Self:
        """A reader that also sends these query parameters, in place of those of the same name; of UNSET, nothing."""
        other = copy.copy(self)
        added = dict(query_pairs(parameters.items()))
        other._added = added.items()
        other._replaced = added.keys() | {name for name, value in parameters.items() if value is UNSET}
        return other

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and read, blocking."""
        return super().run(operation, self._add(call), must_succeed=must_succeed)

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and read."""
        return await super().arun(operation, self._add(call), must_succeed=must_succeed)

    def _add(self, call: Call) -> Call:
        call.query = [*(pair for pair in call.query if pair[0] not in self._replaced), *self._added]
        return call

    def take(self, operation: Operation[Any], response: wire.Answer) -> Response[Any]:
        """Read the answer."""

        def read() -> Answer:
            answer = Answer(operation.value(response), self.items, operation.id, response.bare)
            answer.take_link(response.bare(response.headers.get("link", "")))
            answer.decoded = attempt(self.decode, answer.items)
            return answer

        try:
            answer = uncollected(response.content, read)
        except PaginationError as error:
            error.request_id, error.retries = response.headers.get("x-request-id"), response.retries
            raise
        answer.request_id, answer.retries = response.headers.get("x-request-id"), response.retries
        if answer.decoded is TRIPPED:
            answer.decoded = self.client.decode_tolerantly(
                self.decode, answer.items, operation.id, response, answer.place
            )
        if self.make is not None:  # the caller's: what it raises is none of the answer's deviations
            answer.decoded = [self.make(item) for item in answer.items]
        answer.again = partial(_items, operation, self.items, response.content)
        answer.report = partial(self._report, operation.id, response, answer.place)
        return operation.response(response, answer)

    def _report(self, operation: str, response: wire.Answer, place: Sequence[str], expected: str, got: str) -> None:
        from .._json.drift import pointer_to

        self.client.report(Deviation(operation, pointer_to(place), expected, got), response)


def _items(operation: Operation[Any], path: tuple[str, ...], content: bytes) -> list[Any]:
    """The items in the body of an answer that was read before."""
    return Answer(operation.opened(loads(content)), path, operation.id).items
