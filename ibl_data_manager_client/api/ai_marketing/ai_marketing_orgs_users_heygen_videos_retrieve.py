"""GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.heygen_marketing_video_detail import HeygenMarketingVideoDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[HeygenMarketingVideoDetail] = Operation(
    "ai_marketing_orgs_users_heygen_videos_retrieve",
    "GET",
    "/api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/",
    HeygenMarketingVideoDetail.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
) -> HeygenMarketingVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            name,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
) -> Response[HeygenMarketingVideoDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            name,
        ),
    )


def sync(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
) -> HeygenMarketingVideoDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            name,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
) -> Response[HeygenMarketingVideoDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            name,
        ),
    )
