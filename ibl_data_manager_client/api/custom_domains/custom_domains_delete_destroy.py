"""DELETE /api/custom-domains/{domain_id}/delete/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "custom_domains_delete_destroy",
    "DELETE",
    "/api/custom-domains/{domain_id}/delete/",
    answer="none",
)


async def asyncio(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> None:
    """API endpoint to hard delete a custom domain

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
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (domain_id,),
    )


def sync(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (domain_id,),
    )


def sync_detailed(
    domain_id: int,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (domain_id,),
    )
