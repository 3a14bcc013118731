"""GET /api/catalog/increment/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.catalog_auto_increment_response import CatalogAutoIncrementResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[CatalogAutoIncrementResponse] = Operation(
    "catalog_increment_retrieve", "GET", "/api/catalog/increment/", CatalogAutoIncrementResponse
)


async def asyncio(
    *, client: DataManagerClient, key: str | Unset = UNSET, org: str | Unset = UNSET
) -> CatalogAutoIncrementResponse:
    """Retrieve auto increment information for a specific platform.

    Args:
        key: Platform key identifier
        org: Platform organization identifier

    Returns:
        CatalogAutoIncrementResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"key": key, "org": org})


async def asyncio_detailed(
    *, client: DataManagerClient, key: str | Unset = UNSET, org: str | Unset = UNSET
) -> Response[CatalogAutoIncrementResponse]:
    """Retrieve auto increment information for a specific platform.

    As `asyncio`. Returns Response[CatalogAutoIncrementResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"key": key, "org": org})


def sync(
    *, client: DataManagerClient, key: str | Unset = UNSET, org: str | Unset = UNSET
) -> CatalogAutoIncrementResponse:
    """Retrieve auto increment information for a specific platform.

    As `asyncio`, blocking. Returns CatalogAutoIncrementResponse. Raises errors.APIStatusError (404).

    Args:
        key: Platform key identifier
        org: Platform organization identifier
    """
    return OPERATION.sync(client, (), {"key": key, "org": org})


def sync_detailed(
    *, client: DataManagerClient, key: str | Unset = UNSET, org: str | Unset = UNSET
) -> Response[CatalogAutoIncrementResponse]:
    """Retrieve auto increment information for a specific platform.

    As `asyncio`, blocking. Returns Response[CatalogAutoIncrementResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (), {"key": key, "org": org})
