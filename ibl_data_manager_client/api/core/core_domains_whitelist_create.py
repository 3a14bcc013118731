"""POST /api/core/domains/whitelist/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.whitelisted_domain import WhitelistedDomain
from ...types import Response

OPERATION: Operation[WhitelistedDomain] = Operation(
    "core_domains_whitelist_create", "POST", "/api/core/domains/whitelist/", WhitelistedDomain
)


async def asyncio(*, client: DataManagerClient, body: WhitelistedDomain) -> WhitelistedDomain:
    """Add a new domain to whitelist

    Args:
        body: As application/json.

    Returns:
        WhitelistedDomain.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: WhitelistedDomain) -> Response[WhitelistedDomain]:
    """Add a new domain to whitelist

    As `asyncio`. Returns Response[WhitelistedDomain]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: WhitelistedDomain) -> WhitelistedDomain:
    """Add a new domain to whitelist

    As `asyncio`, blocking. Returns WhitelistedDomain. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: WhitelistedDomain) -> Response[WhitelistedDomain]:
    """Add a new domain to whitelist

    As `asyncio`, blocking. Returns Response[WhitelistedDomain]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
