"""GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.heygen_marketing_video_list import HeygenMarketingVideoList
from ...models.paginated_heygen_marketing_video_list import PaginatedHeygenMarketingVideoList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedHeygenMarketingVideoList] = Operation(
    "ai_media_orgs_users_heygen_videos_list",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/",
    PaginatedHeygenMarketingVideoList,
)
PAGINATION: Pagination[HeygenMarketingVideoList] = Pagination(
    "drf_page", "page", move="page", size=None, items=("results",), item=HeygenMarketingVideoList
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedHeygenMarketingVideoList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.

    Returns:
        PaginatedHeygenMarketingVideoList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedHeygenMarketingVideoList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[PaginatedHeygenMarketingVideoList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page})


@PAGINATION.sync
def sync(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedHeygenMarketingVideoList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns PaginatedHeygenMarketingVideoList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
    """
    return OPERATION.sync(client, (org, user_id), {"page": page})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedHeygenMarketingVideoList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[PaginatedHeygenMarketingVideoList]. Raises errors.APIStatusError.
    Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page})
