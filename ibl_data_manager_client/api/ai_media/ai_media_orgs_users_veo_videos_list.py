"""GET /api/ai-media/orgs/{org}/users/{user_id}/veo/videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_veo_video_list import PaginatedVeoVideoList
from ...models.veo_video_list import VeoVideoList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedVeoVideoList] = Operation(
    "ai_media_orgs_users_veo_videos_list",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/veo/videos/",
    PaginatedVeoVideoList,
)
PAGINATION: Pagination[VeoVideoList] = Pagination(
    "drf_page", "page", move="page", size=None, items=("results",), item=VeoVideoList
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedVeoVideoList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.

    Returns:
        PaginatedVeoVideoList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedVeoVideoList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[PaginatedVeoVideoList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page})


@PAGINATION.sync
def sync(org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET) -> PaginatedVeoVideoList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns PaginatedVeoVideoList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
    """
    return OPERATION.sync(client, (org, user_id), {"page": page})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedVeoVideoList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[PaginatedVeoVideoList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page})
