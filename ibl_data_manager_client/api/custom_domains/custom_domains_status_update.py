"""PUT /api/custom-domains/{domain_id}/status/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "custom_domains_status_update", "PUT", "/api/custom-domains/{domain_id}/status/", answer="any"
)


async def asyncio(domain_id: int, *, client: DataManagerClient) -> Any:
    """API endpoint to update custom domain SPA type

    Args:
        domain_id: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (domain_id,))


async def asyncio_detailed(domain_id: int, *, client: DataManagerClient) -> Response[Any]:
    """API endpoint to update custom domain SPA type

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (domain_id,))


def sync(domain_id: int, *, client: DataManagerClient) -> Any:
    """API endpoint to update custom domain SPA type

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        domain_id: In the path.
    """
    return OPERATION.sync(client, (domain_id,))


def sync_detailed(domain_id: int, *, client: DataManagerClient) -> Response[Any]:
    """API endpoint to update custom domain SPA type

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (domain_id,))
