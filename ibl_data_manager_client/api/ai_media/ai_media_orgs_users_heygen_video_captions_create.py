"""POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.heygen_video_detail import HeygenVideoDetail
from ...models.video_caption import VideoCaption
from ...types import Response

OPERATION: Operation[HeygenVideoDetail] = Operation(
    "ai_media_orgs_users_heygen_video_captions_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/",
    HeygenVideoDetail,
    media_type="multipart/form-data",
)


async def asyncio(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient, body: VideoCaption
) -> HeygenVideoDetail:
    """Endpoint to upload a new caption for a generated video.

    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.
        body: As multipart/form-data.

    Returns:
        HeygenVideoDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, heygen_marketing_video_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient, body: VideoCaption
) -> Response[HeygenVideoDetail]:
    """Endpoint to upload a new caption for a generated video.

    As `asyncio`. Returns Response[HeygenVideoDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, heygen_marketing_video_id), None, body)


def sync(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient, body: VideoCaption
) -> HeygenVideoDetail:
    """Endpoint to upload a new caption for a generated video.

    As `asyncio`, blocking. Returns HeygenVideoDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org, user_id, heygen_marketing_video_id), None, body)


def sync_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient, body: VideoCaption
) -> Response[HeygenVideoDetail]:
    """Endpoint to upload a new caption for a generated video.

    As `asyncio`, blocking. Returns Response[HeygenVideoDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, heygen_marketing_video_id), None, body)
