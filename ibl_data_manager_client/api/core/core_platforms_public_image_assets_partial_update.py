"""PATCH /api/core/platforms/{platform_key}/public-image-assets/{asset_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_platform_public_image_asset import PatchedPlatformPublicImageAsset
from ...models.platform_public_image_asset import PlatformPublicImageAsset
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformPublicImageAsset] = Operation(
    "core_platforms_public_image_assets_partial_update",
    "PATCH",
    "/api/core/platforms/{platform_key}/public-image-assets/{asset_id}/",
    PlatformPublicImageAsset,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> PlatformPublicImageAsset:
    """Shared functionality for platform public image asset views.

    Args:
        platform_key: In the path.
        asset_id: In the path.
        body: As multipart/form-data; without a file application/json.

    Returns:
        PlatformPublicImageAsset.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, asset_id), None, body)


async def asyncio_detailed(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> Response[PlatformPublicImageAsset]:
    """Shared functionality for platform public image asset views.

    As `asyncio`. Returns Response[PlatformPublicImageAsset]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, asset_id), None, body)


def sync(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> PlatformPublicImageAsset:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns PlatformPublicImageAsset. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        asset_id: In the path.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (platform_key, asset_id), None, body)


def sync_detailed(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> Response[PlatformPublicImageAsset]:
    """Shared functionality for platform public image asset views.

    As `asyncio`, blocking. Returns Response[PlatformPublicImageAsset]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, asset_id), None, body)
