"""POST /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.heygen_marketing_video_list import HeygenMarketingVideoList
from ...models.heygen_marketing_video_list_input import HeygenMarketingVideoListInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[HeygenMarketingVideoList] = Operation(
    "ai_marketing_orgs_users_heygen_videos_create",
    "POST",
    "/api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/",
    HeygenMarketingVideoList,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenMarketingVideoListInput | Unset = UNSET
) -> HeygenMarketingVideoList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        HeygenMarketingVideoList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenMarketingVideoListInput | Unset = UNSET
) -> Response[HeygenMarketingVideoList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[HeygenMarketingVideoList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenMarketingVideoListInput | Unset = UNSET
) -> HeygenMarketingVideoList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns HeygenMarketingVideoList. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenMarketingVideoListInput | Unset = UNSET
) -> Response[HeygenMarketingVideoList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[HeygenMarketingVideoList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
