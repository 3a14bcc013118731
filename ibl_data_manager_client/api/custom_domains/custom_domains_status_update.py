"""PUT /api/custom-domains/{domain_id}/status/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_domain_change import CustomDomainChange
from ...types import UNSET, Response, Unset

OPERATION: Operation[CustomDomainChange] = Operation(
    "custom_domains_status_update", "PUT", "/api/custom-domains/{domain_id}/status/", CustomDomainChange
)


async def asyncio(domain_id: int, *, client: DataManagerClient, body: Any | Unset = UNSET) -> CustomDomainChange:
    """API endpoint to update custom domain SPA type

    Args:
        domain_id: In the path.
        body: Any JSON; none is described.

    Returns:
        CustomDomainChange.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (domain_id,), None, body)


async def asyncio_detailed(
    domain_id: int, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[CustomDomainChange]:
    """API endpoint to update custom domain SPA type

    As `asyncio`. Returns Response[CustomDomainChange]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (domain_id,), None, body)


def sync(domain_id: int, *, client: DataManagerClient, body: Any | Unset = UNSET) -> CustomDomainChange:
    """API endpoint to update custom domain SPA type

    As `asyncio`, blocking. Returns CustomDomainChange. Raises errors.APIStatusError.

    Args:
        domain_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (domain_id,), None, body)


def sync_detailed(
    domain_id: int, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[CustomDomainChange]:
    """API endpoint to update custom domain SPA type

    As `asyncio`, blocking. Returns Response[CustomDomainChange]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (domain_id,), None, body)
