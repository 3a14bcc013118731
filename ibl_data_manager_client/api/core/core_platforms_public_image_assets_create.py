"""POST /api/core/platforms/{platform_key}/public-image-assets/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_public_image_asset import PlatformPublicImageAsset
from ...models.platform_public_image_asset_input import PlatformPublicImageAssetInput
from ...types import Response

OPERATION: Operation[PlatformPublicImageAsset] = Operation(
    "core_platforms_public_image_assets_create",
    "POST",
    "/api/core/platforms/{platform_key}/public-image-assets/",
    PlatformPublicImageAsset,
    media_type="multipart/form-data",
)


async def asyncio(
    platform_key: str, *, client: DataManagerClient, body: PlatformPublicImageAssetInput
) -> PlatformPublicImageAsset:
    """Shared functionality for platform public image asset views.

    Args:
        platform_key: In the path.
        body: As multipart/form-data.

    Returns:
        PlatformPublicImageAsset.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: PlatformPublicImageAssetInput
) -> Response[PlatformPublicImageAsset]:
    """Shared functionality for platform public image asset views.

    As `asyncio`. Returns Response[PlatformPublicImageAsset]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(
    platform_key: str, *, client: DataManagerClient, body: PlatformPublicImageAssetInput
) -> PlatformPublicImageAsset:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns PlatformPublicImageAsset. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: PlatformPublicImageAssetInput
) -> Response[PlatformPublicImageAsset]:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns Response[PlatformPublicImageAsset]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
