"""PUT /api/custom-domains/{domain_id}/status/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "custom_domains_status_update",
    "PUT",
    "/api/custom-domains/{domain_id}/status/",
    answer="any",
)


async def asyncio(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> Any:
    """API endpoint to update custom domain SPA type

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (domain_id,),
    )


async def asyncio_detailed(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (domain_id,),
    )


def sync(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (domain_id,),
    )


def sync_detailed(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (domain_id,),
    )
