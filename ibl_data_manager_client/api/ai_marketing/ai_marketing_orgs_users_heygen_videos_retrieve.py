"""GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.heygen_marketing_video_detail import HeygenMarketingVideoDetail
from ...types import Response

OPERATION: Operation[HeygenMarketingVideoDetail] = Operation(
    "ai_marketing_orgs_users_heygen_videos_retrieve",
    "GET",
    "/api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/",
    HeygenMarketingVideoDetail,
)


async def asyncio(org: str, user_id: str, name: str, *, client: DataManagerClient) -> HeygenMarketingVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        name: In the path.

    Returns:
        HeygenMarketingVideoDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, name))


async def asyncio_detailed(
    org: str, user_id: str, name: str, *, client: DataManagerClient
) -> Response[HeygenMarketingVideoDetail]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[HeygenMarketingVideoDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, name))


def sync(org: str, user_id: str, name: str, *, client: DataManagerClient) -> HeygenMarketingVideoDetail:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns HeygenMarketingVideoDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        name: In the path.
    """
    return OPERATION.sync(client, (org, user_id, name))


def sync_detailed(
    org: str, user_id: str, name: str, *, client: DataManagerClient
) -> Response[HeygenMarketingVideoDetail]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[HeygenMarketingVideoDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, name))
