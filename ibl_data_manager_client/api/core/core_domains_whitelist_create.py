"""POST /api/core/domains/whitelist/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.whitelisted_domain import WhitelistedDomain
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[WhitelistedDomain] = Operation(
    "core_domains_whitelist_create",
    "POST",
    "/api/core/domains/whitelist/",
    WhitelistedDomain.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: WhitelistedDomain,
) -> WhitelistedDomain:
    """Add a new domain to whitelist

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: WhitelistedDomain,
) -> Response[WhitelistedDomain]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: WhitelistedDomain,
) -> WhitelistedDomain:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: WhitelistedDomain,
) -> Response[WhitelistedDomain]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
