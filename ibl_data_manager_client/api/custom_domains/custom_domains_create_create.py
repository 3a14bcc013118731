"""POST /api/custom-domains/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_domain_change import CustomDomainChange
from ...types import Response

OPERATION: Operation[CustomDomainChange] = Operation(
    "custom_domains_create_create", "POST", "/api/custom-domains/create/", CustomDomainChange.from_dict
)


async def asyncio(*, client: DataManagerClient) -> CustomDomainChange:
    """API endpoint to create a custom domain

    Returns:
        CustomDomainChange.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[CustomDomainChange]:
    """API endpoint to create a custom domain

    As `asyncio`. Returns Response[CustomDomainChange]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> CustomDomainChange:
    """API endpoint to create a custom domain

    As `asyncio`, blocking. Returns CustomDomainChange. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[CustomDomainChange]:
    """API endpoint to create a custom domain

    As `asyncio`, blocking. Returns Response[CustomDomainChange]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
