"""GET /api/catalog/increment/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.catalog_auto_increment_response import CatalogAutoIncrementResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CatalogAutoIncrementResponse] = Operation(
    "catalog_increment_retrieve",
    "GET",
    "/api/catalog/increment/",
    CatalogAutoIncrementResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
) -> CatalogAutoIncrementResponse:
    """Retrieve auto increment information for a specific platform.

    Args:
        key: Platform key identifier
        org: Platform organization identifier

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: No response body
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "key": key,
            "org": org,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
) -> Response[CatalogAutoIncrementResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "key": key,
            "org": org,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
) -> CatalogAutoIncrementResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "key": key,
            "org": org,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
) -> Response[CatalogAutoIncrementResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "key": key,
            "org": org,
        },
    )
