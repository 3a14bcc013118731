"""PATCH /api/core/platforms/{platform_key}/public-image-assets/{asset_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_public_image_asset import PlatformPublicImageAsset
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.patched_platform_public_image_asset import PatchedPlatformPublicImageAsset

OPERATION: Operation[PlatformPublicImageAsset] = Operation(
    "core_platforms_public_image_assets_partial_update",
    "PATCH",
    "/api/core/platforms/{platform_key}/public-image-assets/{asset_id}/",
    PlatformPublicImageAsset.from_dict,
    media_type="multipart/form-data",
)


async def asyncio(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> PlatformPublicImageAsset:
    """Shared functionality for platform public image asset views.

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
        None,
        body,
    )


async def asyncio_detailed(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> Response[PlatformPublicImageAsset]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            platform_key,
            asset_id,
        ),
        None,
        body,
    )


def sync(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> PlatformPublicImageAsset:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            platform_key,
            asset_id,
        ),
        None,
        body,
    )


def sync_detailed(
    platform_key: str,
    asset_id: int,
    *,
    client: DataManagerClient,
    body: PatchedPlatformPublicImageAsset | Unset = UNSET,
) -> Response[PlatformPublicImageAsset]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            platform_key,
            asset_id,
        ),
        None,
        body,
    )
