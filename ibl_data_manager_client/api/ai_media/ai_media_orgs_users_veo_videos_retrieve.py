"""GET /api/ai-media/orgs/{org}/users/{user_id}/veo/videos/{veo_video_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.veo_video_detail import VeoVideoDetail
from ...types import Response

OPERATION: Operation[VeoVideoDetail] = Operation(
    "ai_media_orgs_users_veo_videos_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/veo/videos/{veo_video_id}/",
    VeoVideoDetail,
)


async def asyncio(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> VeoVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        veo_video_id: In the path.

    Returns:
        VeoVideoDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, veo_video_id))


async def asyncio_detailed(
    org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient
) -> Response[VeoVideoDetail]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[VeoVideoDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, veo_video_id))


def sync(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> VeoVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns VeoVideoDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        veo_video_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, veo_video_id))


def sync_detailed(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> Response[VeoVideoDetail]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[VeoVideoDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, veo_video_id))
