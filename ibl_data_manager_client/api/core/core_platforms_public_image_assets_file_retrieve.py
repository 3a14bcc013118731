"""GET /api/core/platforms/{platform_key}/public-image-assets/{asset_id}/file/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[bytes] = Operation(
    "core_platforms_public_image_assets_file_retrieve",
    "GET",
    "/api/core/platforms/{platform_key}/public-image-assets/{asset_id}/file/",
    bytes,
    answer="bytes",
)


async def asyncio(platform_key: str, asset_id: int, *, client: DataManagerClient) -> bytes:
    """Shared functionality for platform public image asset views.

    Args:
        platform_key: In the path.
        asset_id: In the path.

    Returns:
        bytes: the file.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, asset_id))


async def asyncio_detailed(platform_key: str, asset_id: int, *, client: DataManagerClient) -> Response[bytes]:
    """Shared functionality for platform public image asset views.

    As `asyncio`. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, asset_id))


def sync(platform_key: str, asset_id: int, *, client: DataManagerClient) -> bytes:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns bytes (the file). Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        asset_id: In the path.
    """
    return OPERATION.sync(client, (platform_key, asset_id))


def sync_detailed(platform_key: str, asset_id: int, *, client: DataManagerClient) -> Response[bytes]:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, asset_id))
