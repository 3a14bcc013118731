"""GET /api/core/domains/whitelist/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "core_domains_whitelist_retrieve",
    "GET",
    "/api/core/domains/whitelist/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    is_active: bool | Unset = UNSET,
    url_query: str,
) -> Any:
    """Check if a domain is whitelisted

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "is_active": is_active,
            "url": url_query,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    is_active: bool | Unset = UNSET,
    url_query: str,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "is_active": is_active,
            "url": url_query,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    is_active: bool | Unset = UNSET,
    url_query: str,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "is_active": is_active,
            "url": url_query,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    is_active: bool | Unset = UNSET,
    url_query: str,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "is_active": is_active,
            "url": url_query,
        },
    )
