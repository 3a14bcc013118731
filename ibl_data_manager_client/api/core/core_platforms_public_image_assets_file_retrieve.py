"""GET /api/core/platforms/{platform_key}/public-image-assets/{asset_id}/file/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[bytes] = Operation(
    "core_platforms_public_image_assets_file_retrieve",
    "GET",
    "/api/core/platforms/{platform_key}/public-image-assets/{asset_id}/file/",
    answer="bytes",
)


async def asyncio(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
) -> bytes:
    """Shared functionality for platform public image asset views.

    Returns:
        The file.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            platform_key,
            asset_id,
        ),
    )


async def asyncio_detailed(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
) -> Response[bytes]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            platform_key,
            asset_id,
        ),
    )


def sync(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
) -> bytes:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            platform_key,
            asset_id,
        ),
    )


def sync_detailed(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
) -> Response[bytes]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            platform_key,
            asset_id,
        ),
    )
