"""PUT /api/custom-domains/by-name/{domain_name}/status/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "custom_domains_by_name_status_update",
    "PUT",
    "/api/custom-domains/by-name/{domain_name}/status/",
    answer="any",
)


async def asyncio(
    domain_name: str,
    *,
    client: DataManagerClient,
) -> Any:
    """API endpoint to update custom domain SPA type by domain name

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (domain_name,),
    )


async def asyncio_detailed(
    domain_name: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (domain_name,),
    )


def sync(
    domain_name: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (domain_name,),
    )


def sync_detailed(
    domain_name: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (domain_name,),
    )
