"""PUT /api/custom-domains/by-name/{domain_name}/status/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "custom_domains_by_name_status_update", "PUT", "/api/custom-domains/by-name/{domain_name}/status/", answer="any"
)


async def asyncio(domain_name: str, *, client: DataManagerClient) -> Any:
    """API endpoint to update custom domain SPA type by domain name

    Args:
        domain_name: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (domain_name,))


async def asyncio_detailed(domain_name: str, *, client: DataManagerClient) -> Response[Any]:
    """API endpoint to update custom domain SPA type by domain name

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (domain_name,))


def sync(domain_name: str, *, client: DataManagerClient) -> Any:
    """API endpoint to update custom domain SPA type by domain name

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        domain_name: In the path.
    """
    return OPERATION.sync(client, (domain_name,))


def sync_detailed(domain_name: str, *, client: DataManagerClient) -> Response[Any]:
    """API endpoint to update custom domain SPA type by domain name

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (domain_name,))
