"""GET /api/ai-media/orgs/{org}/users/{user_id}/veo/videos/{veo_video_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.veo_video_detail import VeoVideoDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[VeoVideoDetail] = Operation(
    "ai_media_orgs_users_veo_videos_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/veo/videos/{veo_video_id}/",
    VeoVideoDetail.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    veo_video_id: str,
    *,
    client: DataManagerClient,
) -> VeoVideoDetail:
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
            veo_video_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    veo_video_id: str,
    *,
    client: DataManagerClient,
) -> Response[VeoVideoDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            veo_video_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    veo_video_id: str,
    *,
    client: DataManagerClient,
) -> VeoVideoDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            veo_video_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    veo_video_id: str,
    *,
    client: DataManagerClient,
) -> Response[VeoVideoDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            veo_video_id,
        ),
    )
