"""GET /api/custom-domains/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_domain import CustomDomain
from ...models.custom_domain_list import CustomDomainList
from ...types import UNSET, Response, Unset

OPERATION: Operation[CustomDomainList | list[CustomDomain]] = Operation(
    "custom_domains_retrieve", "GET", "/api/custom-domains/", CustomDomainList | list[CustomDomain]
)


async def asyncio(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, domain: str | Unset = UNSET
) -> CustomDomainList | list[CustomDomain]:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    Args:
        platform_key: In the query.
        domain: In the query.

    Returns:
        CustomDomainList | list[CustomDomain].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key, "domain": domain})


async def asyncio_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, domain: str | Unset = UNSET
) -> Response[CustomDomainList | list[CustomDomain]]:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    As `asyncio`. Returns Response[CustomDomainList | list[CustomDomain]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key, "domain": domain})


def sync(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, domain: str | Unset = UNSET
) -> CustomDomainList | list[CustomDomain]:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    As `asyncio`, blocking. Returns CustomDomainList | list[CustomDomain]. Raises errors.APIStatusError.

    Args:
        platform_key: In the query.
        domain: In the query.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key, "domain": domain})


def sync_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, domain: str | Unset = UNSET
) -> Response[CustomDomainList | list[CustomDomain]]:
    """API endpoint to get custom domains (public, no authentication or permission checks)

    As `asyncio`, blocking. Returns Response[CustomDomainList | list[CustomDomain]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key, "domain": domain})
