"""GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[bytes] = Operation(
    "ai_media_orgs_users_heygen_video_captions_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/",
    bytes,
    answer="bytes",
)


async def asyncio(org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient) -> bytes:
    """Endpoint to download caption for a video.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.

    Returns:
        bytes: the file.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, heygen_marketing_video_id))


async def asyncio_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> Response[bytes]:
    """Endpoint to download caption for a video.

    As `asyncio`. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, heygen_marketing_video_id))


def sync(org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient) -> bytes:
    """Endpoint to download caption for a video.

    As `asyncio`, blocking. Returns bytes (the file). Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, heygen_marketing_video_id))


def sync_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> Response[bytes]:
    """Endpoint to download caption for a video.

    As `asyncio`, blocking. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, heygen_marketing_video_id))
