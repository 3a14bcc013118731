"""GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.heygen_video_detail import HeygenVideoDetail
from ...types import Response

OPERATION: Operation[HeygenVideoDetail] = Operation(
    "ai_media_orgs_users_heygen_videos_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/",
    HeygenVideoDetail,
)


async def asyncio(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> HeygenVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.

    Returns:
        HeygenVideoDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, heygen_marketing_video_id))


async def asyncio_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> Response[HeygenVideoDetail]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[HeygenVideoDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, heygen_marketing_video_id))


def sync(org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient) -> HeygenVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns HeygenVideoDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, heygen_marketing_video_id))


def sync_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> Response[HeygenVideoDetail]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[HeygenVideoDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, heygen_marketing_video_id))
