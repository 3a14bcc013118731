"""GET /api/custom-domains/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_domain_list import CustomDomainList
from ...types import Response

OPERATION: Operation[CustomDomainList] = Operation(
    "custom_domains_retrieve", "GET", "/api/custom-domains/", CustomDomainList.from_dict
)


async def asyncio(*, client: DataManagerClient) -> CustomDomainList:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    Returns:
        CustomDomainList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[CustomDomainList]:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    As `asyncio`. Returns Response[CustomDomainList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> CustomDomainList:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    As `asyncio`, blocking. Returns CustomDomainList. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[CustomDomainList]:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    As `asyncio`, blocking. Returns Response[CustomDomainList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
