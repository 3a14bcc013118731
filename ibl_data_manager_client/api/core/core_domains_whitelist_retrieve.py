"""GET /api/core/domains/whitelist/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "core_domains_whitelist_retrieve", "GET", "/api/core/domains/whitelist/", answer="any"
)


async def asyncio(*, client: DataManagerClient, is_active: bool | Unset = UNSET, url_query: str) -> Any:
    """Check if a domain is whitelisted

    Args:
        is_active: In the query.
        url_query: In the query.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"is_active": is_active, "url": url_query})


async def asyncio_detailed(
    *, client: DataManagerClient, is_active: bool | Unset = UNSET, url_query: str
) -> Response[Any]:
    """Check if a domain is whitelisted

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"is_active": is_active, "url": url_query})


def sync(*, client: DataManagerClient, is_active: bool | Unset = UNSET, url_query: str) -> Any:
    """Check if a domain is whitelisted

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        is_active: In the query.
        url_query: In the query.
    """
    return OPERATION.sync(client, (), {"is_active": is_active, "url": url_query})


def sync_detailed(*, client: DataManagerClient, is_active: bool | Unset = UNSET, url_query: str) -> Response[Any]:
    """Check if a domain is whitelisted

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"is_active": is_active, "url": url_query})
