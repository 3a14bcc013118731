"""GET /api/ai-media/orgs/{org}/users/{user_id}/veo/video-download/{veo_video_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[bytes] = Operation(
    "ai_media_orgs_users_veo_video_download_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/veo/video-download/{veo_video_id}/",
    answer="bytes",
)


async def asyncio(
    org: str,
    user_id: str,
    veo_video_id: str,
    *,
    client: DataManagerClient,
) -> bytes:
    """Endpoint used to download a Veo video.


    Only platform admins have access to this endpoint.

    Returns:
        The file.

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
) -> Response[bytes]:
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
) -> bytes:
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
) -> Response[bytes]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            veo_video_id,
        ),
    )
