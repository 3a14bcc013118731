"""DELETE /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_media_orgs_users_heygen_videos_destroy",
    "DELETE",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient) -> None:
    """Endpoint used to delete a heygen video.

    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, heygen_marketing_video_id))


async def asyncio_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> Response[None]:
    """Endpoint used to delete a heygen video.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, heygen_marketing_video_id))


def sync(org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient) -> None:
    """Endpoint used to delete a heygen video.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        heygen_marketing_video_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, heygen_marketing_video_id))


def sync_detailed(
    org: str, user_id: str, heygen_marketing_video_id: str, *, client: DataManagerClient
) -> Response[None]:
    """Endpoint used to delete a heygen video.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, heygen_marketing_video_id))
