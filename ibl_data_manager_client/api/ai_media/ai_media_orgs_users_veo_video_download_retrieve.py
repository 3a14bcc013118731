"""GET /api/ai-media/orgs/{org}/users/{user_id}/veo/video-download/{veo_video_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[bytes] = Operation(
    "ai_media_orgs_users_veo_video_download_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/veo/video-download/{veo_video_id}/",
    bytes,
    answer="bytes",
)


async def asyncio(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> bytes:
    """Endpoint used to download a Veo video.


    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        veo_video_id: In the path.

    Returns:
        bytes: the file.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, veo_video_id))


async def asyncio_detailed(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> Response[bytes]:
    """Endpoint used to download a Veo video.

    As `asyncio`. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, veo_video_id))


def sync(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> bytes:
    """Endpoint used to download a Veo video.

    As `asyncio`, blocking. Returns bytes (the file). Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        veo_video_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, veo_video_id))


def sync_detailed(org: str, user_id: str, veo_video_id: str, *, client: DataManagerClient) -> Response[bytes]:
    """Endpoint used to download a Veo video.

    As `asyncio`, blocking. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, veo_video_id))
