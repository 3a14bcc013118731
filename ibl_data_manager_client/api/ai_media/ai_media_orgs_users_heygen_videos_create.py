"""POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.heygen_video_detail import HeygenVideoDetail
from ...models.heygen_video_request import HeygenVideoRequest
from ...types import Response

OPERATION: Operation[HeygenVideoDetail] = Operation(
    "ai_media_orgs_users_heygen_videos_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/",
    HeygenVideoDetail,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: HeygenVideoRequest) -> HeygenVideoDetail:
    """Endpoint to create a Heygen video

    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        HeygenVideoDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenVideoRequest
) -> Response[HeygenVideoDetail]:
    """Endpoint to create a Heygen video

    As `asyncio`. Returns Response[HeygenVideoDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: HeygenVideoRequest) -> HeygenVideoDetail:
    """Endpoint to create a Heygen video

    As `asyncio`, blocking. Returns HeygenVideoDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenVideoRequest
) -> Response[HeygenVideoDetail]:
    """Endpoint to create a Heygen video

    As `asyncio`, blocking. Returns Response[HeygenVideoDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
