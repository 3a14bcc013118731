"""POST /api/ai-media/orgs/{org}/users/{user_id}/veo/videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.veo_video_detail import VeoVideoDetail
from ...models.veo_video_request import VeoVideoRequest
from ...types import Response

OPERATION: Operation[VeoVideoDetail] = Operation(
    "ai_media_orgs_users_veo_videos_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/veo/videos/",
    VeoVideoDetail,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: VeoVideoRequest) -> VeoVideoDetail:
    """Endpoint to create a Veo3 video

    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data; without a file application/json.

    Returns:
        VeoVideoDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: VeoVideoRequest
) -> Response[VeoVideoDetail]:
    """Endpoint to create a Veo3 video

    As `asyncio`. Returns Response[VeoVideoDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: VeoVideoRequest) -> VeoVideoDetail:
    """Endpoint to create a Veo3 video

    As `asyncio`, blocking. Returns VeoVideoDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: VeoVideoRequest
) -> Response[VeoVideoDetail]:
    """Endpoint to create a Veo3 video

    As `asyncio`, blocking. Returns Response[VeoVideoDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
