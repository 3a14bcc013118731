"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.job_run import JobRun
from ...models.paginated_job_run_list import PaginatedJobRunList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedJobRunList] = Operation(
    "ai_mentor_orgs_users_planned_jobs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/",
    PaginatedJobRunList,
)
PAGINATION: Pagination[JobRun] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=JobRun
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session: UUID | Unset = UNSET,
) -> PaginatedJobRunList:
    """Endpoints for viewing jobs and their status
    A job run refers to a task with steps that an agent is going to undertake.
    You can filter job runs by their status.
    Note that for a single user and a specified session, at most only one JobRun instance
    is active at any point in time.

    Args:
        org: In the path.
        user_id: In the path.
        active: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        session: In the query.

    Returns:
        PaginatedJobRunList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session": session,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session: UUID | Unset = UNSET,
) -> Response[PaginatedJobRunList]:
    """Endpoints for viewing jobs and their status A job run refers to a task with steps that an agent is …

    As `asyncio`. Returns Response[PaginatedJobRunList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session": session,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session: UUID | Unset = UNSET,
) -> PaginatedJobRunList:
    """Endpoints for viewing jobs and their status A job run refers to a task with steps that an agent is …

    As `asyncio`, blocking. Returns PaginatedJobRunList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        active: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        session: In the query.
    """
    _query = {
        "active": active,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session": session,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session: UUID | Unset = UNSET,
) -> Response[PaginatedJobRunList]:
    """Endpoints for viewing jobs and their status A job run refers to a task with steps that an agent is …

    As `asyncio`, blocking. Returns Response[PaginatedJobRunList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "active": active,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session": session,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
