"""POST /api/catalog/increment/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.catalog_auto_increment_update_request import CatalogAutoIncrementUpdateRequest

OPERATION: Operation[int] = Operation(
    "catalog_increment_create",
    "POST",
    "/api/catalog/increment/",
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CatalogAutoIncrementUpdateRequest,
) -> int:
    """Update auto increment information and retrieve a new ID for a specific platform.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400:
            500:
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CatalogAutoIncrementUpdateRequest,
) -> Response[int]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: CatalogAutoIncrementUpdateRequest,
) -> int:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CatalogAutoIncrementUpdateRequest,
) -> Response[int]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
