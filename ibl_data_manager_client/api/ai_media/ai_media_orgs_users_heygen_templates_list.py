"""GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.heygen_template import HeygenTemplate
from ...models.paginated_heygen_template_list import PaginatedHeygenTemplateList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedHeygenTemplateList] = Operation(
    "ai_media_orgs_users_heygen_templates_list",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/",
    PaginatedHeygenTemplateList,
)
PAGINATION: Pagination[HeygenTemplate] = Pagination(
    "drf_page", "page", move="page", size=None, items=("results",), item=HeygenTemplate
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedHeygenTemplateList:
    """API view to list or append Heygen template ids for a tenant.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.

    Returns:
        PaginatedHeygenTemplateList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedHeygenTemplateList]:
    """API view to list or append Heygen template ids for a tenant.

    As `asyncio`. Returns Response[PaginatedHeygenTemplateList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page})


@PAGINATION.sync
def sync(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedHeygenTemplateList:
    """API view to list or append Heygen template ids for a tenant.

    As `asyncio`, blocking. Returns PaginatedHeygenTemplateList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
    """
    return OPERATION.sync(client, (org, user_id), {"page": page})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedHeygenTemplateList]:
    """API view to list or append Heygen template ids for a tenant.

    As `asyncio`, blocking. Returns Response[PaginatedHeygenTemplateList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page})
