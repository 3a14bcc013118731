"""GET /api/core/platforms/{platform_key}/public-image-assets/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_public_image_asset import PlatformPublicImageAsset
from ...types import Response

OPERATION: Operation[list[PlatformPublicImageAsset]] = Operation(
    "core_platforms_public_image_assets_list",
    "GET",
    "/api/core/platforms/{platform_key}/public-image-assets/",
    list[PlatformPublicImageAsset],
)


async def asyncio(platform_key: str, *, client: DataManagerClient) -> list[PlatformPublicImageAsset]:
    """Shared functionality for platform public image asset views.

    Args:
        platform_key: In the path.

    Returns:
        list[PlatformPublicImageAsset].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,))


async def asyncio_detailed(platform_key: str, *, client: DataManagerClient) -> Response[list[PlatformPublicImageAsset]]:
    """Shared functionality for platform public image asset views.

    As `asyncio`. Returns Response[list[PlatformPublicImageAsset]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,))


def sync(platform_key: str, *, client: DataManagerClient) -> list[PlatformPublicImageAsset]:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns list[PlatformPublicImageAsset]. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
    """
    return OPERATION.sync(client, (platform_key,))


def sync_detailed(platform_key: str, *, client: DataManagerClient) -> Response[list[PlatformPublicImageAsset]]:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns Response[list[PlatformPublicImageAsset]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,))
