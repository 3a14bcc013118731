"""POST /api/custom-domains/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_domain_change import CustomDomainChange
from ...models.custom_domain_request import CustomDomainRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[CustomDomainChange] = Operation(
    "custom_domains_create_create", "POST", "/api/custom-domains/create/", CustomDomainChange
)


async def asyncio(*, client: DataManagerClient, body: CustomDomainRequest | Unset = UNSET) -> CustomDomainChange:
    """API endpoint to create a custom domain

    Args:
        body: As application/json.

    Returns:
        CustomDomainChange.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CustomDomainRequest | Unset = UNSET
) -> Response[CustomDomainChange]:
    """API endpoint to create a custom domain

    As `asyncio`. Returns Response[CustomDomainChange]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CustomDomainRequest | Unset = UNSET) -> CustomDomainChange:
    """API endpoint to create a custom domain

    As `asyncio`, blocking. Returns CustomDomainChange. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: CustomDomainRequest | Unset = UNSET
) -> Response[CustomDomainChange]:
    """API endpoint to create a custom domain

    As `asyncio`, blocking. Returns Response[CustomDomainChange]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
