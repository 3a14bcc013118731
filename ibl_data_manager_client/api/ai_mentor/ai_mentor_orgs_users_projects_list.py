"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.paginated_project_list import PaginatedProjectList
from ...models.project import Project
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedProjectList] = Operation(
    "ai_mentor_orgs_users_projects_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/",
    PaginatedProjectList.from_dict,
)
PAGINATION: Pagination[Project] = Pagination(
    "drf_offset",
    "offset",
    move="offset",
    size="limit",
    items=("results",),
    decode=Project.from_dict,
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
        limit: Number of results to return per page.
        offset: The initial index from which to return the results.
        ordering: Which field to use when ordering the results.
        search: Search in project name and description
        shared: Filter by shared status (true/false)
        sort: Order by field (prefix with - for descending). Example: name or -created_at
        username: Filter projects by owner's username

    Pages: `paginate` reads all of them (drf_offset).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "limit": limit,
            "offset": offset,
            "ordering": ordering,
            "search": search,
            "shared": shared,
            "sort": sort,
            "username": username,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "limit": limit,
            "offset": offset,
            "ordering": ordering,
            "search": search,
            "shared": shared,
            "sort": sort,
            "username": username,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "limit": limit,
            "offset": offset,
            "ordering": ordering,
            "search": search,
            "shared": shared,
            "sort": sort,
            "username": username,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "limit": limit,
            "offset": offset,
            "ordering": ordering,
            "search": search,
            "shared": shared,
            "sort": sort,
            "username": username,
        },
    )
