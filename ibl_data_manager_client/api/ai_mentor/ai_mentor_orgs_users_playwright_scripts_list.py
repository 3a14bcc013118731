"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_play_wright_script_list import PaginatedPlayWrightScriptList
from ...models.play_wright_script import PlayWrightScript
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPlayWrightScriptList] = Operation(
    "ai_mentor_orgs_users_playwright_scripts_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/",
    PaginatedPlayWrightScriptList,
)
PAGINATION: Pagination[PlayWrightScript] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=PlayWrightScript
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_public: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    student: int | Unset = UNSET,
) -> PaginatedPlayWrightScriptList:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    Args:
        org: In the path.
        user_id: In the path.
        is_public: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        student: edX user ID

    Returns:
        PaginatedPlayWrightScriptList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "is_public": is_public,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "student": student,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_public: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    student: int | Unset = UNSET,
) -> Response[PaginatedPlayWrightScriptList]:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`. Returns Response[PaginatedPlayWrightScriptList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "is_public": is_public,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "student": student,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_public: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    student: int | Unset = UNSET,
) -> PaginatedPlayWrightScriptList:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`, blocking. Returns PaginatedPlayWrightScriptList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        is_public: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        student: edX user ID
    """
    _query = {
        "is_public": is_public,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "student": student,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_public: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    student: int | Unset = UNSET,
) -> Response[PaginatedPlayWrightScriptList]:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`, blocking. Returns Response[PaginatedPlayWrightScriptList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "is_public": is_public,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "student": student,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
