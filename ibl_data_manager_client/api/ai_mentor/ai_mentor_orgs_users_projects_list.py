"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_project_list import PaginatedProjectList
from ...models.project import Project
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedProjectList] = Operation(
    "ai_mentor_orgs_users_projects_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/",
    PaginatedProjectList,
)
PAGINATION: Pagination[Project] = Pagination(
    "drf_offset", "offset", move="offset", size="limit", items=("results",), item=Project
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
    shared: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedProjectList:
    """List projects

    Retrieve a list of projects with optional filtering and search.

    Args:
        org: In the path.
        user_id: In the path.
        limit: Number of results to return per page.
        offset: The initial index from which to return the results.
        ordering: Which field to use when ordering the results.
        search: Search in project name and description
        shared: Filter by shared status (true/false)
        sort: Order by field (prefix with - for descending). Example: name or -created_at
        username: Filter projects by owner's username

    Returns:
        PaginatedProjectList.

    Pages: `paginate` reads all of them (drf_offset).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "limit": limit,
        "offset": offset,
        "ordering": ordering,
        "search": search,
        "shared": shared,
        "sort": sort,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
    shared: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedProjectList]:
    """List projects

    As `asyncio`. Returns Response[PaginatedProjectList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "limit": limit,
        "offset": offset,
        "ordering": ordering,
        "search": search,
        "shared": shared,
        "sort": sort,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
    shared: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedProjectList:
    """List projects

    As `asyncio`, blocking. Returns PaginatedProjectList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        limit: Number of results to return per page.
        offset: The initial index from which to return the results.
        ordering: Which field to use when ordering the results.
        search: Search in project name and description
        shared: Filter by shared status (true/false)
        sort: Order by field (prefix with - for descending). Example: name or -created_at
        username: Filter projects by owner's username
    """
    _query = {
        "limit": limit,
        "offset": offset,
        "ordering": ordering,
        "search": search,
        "shared": shared,
        "sort": sort,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
    shared: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedProjectList]:
    """List projects

    As `asyncio`, blocking. Returns Response[PaginatedProjectList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "limit": limit,
        "offset": offset,
        "ordering": ordering,
        "search": search,
        "shared": shared,
        "sort": sort,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
