"""POST /api/catalog/increment/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.catalog_auto_increment_update_request import CatalogAutoIncrementUpdateRequest
from ...types import Response

OPERATION: Operation[int] = Operation("catalog_increment_create", "POST", "/api/catalog/increment/", int)


async def asyncio(*, client: DataManagerClient, body: CatalogAutoIncrementUpdateRequest) -> int:
    """Update auto increment information and retrieve a new ID for a specific platform.

    Args:
        body: Serializer for auto increment update request parameters.

    Returns:
        int.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
            500
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: CatalogAutoIncrementUpdateRequest) -> Response[int]:
    """Update auto increment information and retrieve a new ID for a specific platform.

    As `asyncio`. Returns Response[int]. Raises errors.APIStatusError (400, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CatalogAutoIncrementUpdateRequest) -> int:
    """Update auto increment information and retrieve a new ID for a specific platform.

    As `asyncio`, blocking. Returns int. Raises errors.APIStatusError (400, 500).

    Args:
        body: Serializer for auto increment update request parameters.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: CatalogAutoIncrementUpdateRequest) -> Response[int]:
    """Update auto increment information and retrieve a new ID for a specific platform.

    As `asyncio`, blocking. Returns Response[int]. Raises errors.APIStatusError (400, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
