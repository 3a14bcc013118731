"""A list at any path, in the form of an operation's module: what `paginate(client.request, …)` reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._call.anywhere import called
from .._call.operation import Caller
from ..errors import InvalidArgumentError
from ..types import UNSET
from .dialects import Pagination

PAGINATION: Pagination[Any] = Pagination("any", "page", "page", "page_size")
"""Where nothing else is said; the first answer shows how the list really pages."""


def check(method: str, path: str, params: Mapping[str, Any] | None = None, **_: Any) -> None:
    """Refuse what asks for no list.

    Raises:
        InvalidArgumentError: it is no request, or one that changes something; or its query is in the path.
    """
    operation, _call = called(method, path, params, UNSET)
    if operation.method not in ("GET", "POST"):
        raise InvalidArgumentError(f"paginate: {operation.id}: a list is read with GET, or POST where that is a search")
    if "?" in path:
        raise InvalidArgumentError(f"paginate: {path.partition('?')[0]}: give query parameters as params={{…}}")


@PAGINATION.asyncio
async def asyncio(
    method: str,
    path: str,
    *,
    client: Caller,
    params: Mapping[str, Any] | None = None,
    json: Any = UNSET,
    model: Callable[..., Any] | None = None,
) -> Any:
    """Ask for the list; `model` is for who reads the answer."""
    operation, call = called(method, path, params, json)
    return (await client.arun(operation, call, must_succeed=True)).parsed


@PAGINATION.sync
def sync(
    method: str,
    path: str,
    *,
    client: Caller,
    params: Mapping[str, Any] | None = None,
    json: Any = UNSET,
    model: Callable[..., Any] | None = None,
) -> Any:
    """As `asyncio`, blocking."""
    operation, call = called(method, path, params, json)
    return client.run(operation, call, must_succeed=True).parsed
