"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/memories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_user_memory_list import PaginatedUserMemoryList
from ...models.user_memory import UserMemory
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserMemoryList] = Operation(
    "ai_mentor_orgs_users_memories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memories/",
    PaginatedUserMemoryList,
)
PAGINATION: Pagination[UserMemory] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    item=UserMemory,
    instead=("offset", "offset", "limit"),
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    mentor: str | Unset = UNSET,
    mode: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    session: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PaginatedUserMemoryList:
    """Retrieve a list of memories based on filter conditions.

    Returns:
        Response: A paginated list of memories.
        Put your queries using the parameters in the query parameters. For example, to search a mentor's regular
        mode memory, use the following url:
        ```
    https://base.manager.iblai.app/api/ai-mentor/orgs/your-org/users/your-user/memories/?mentor=f81fc856-fd8f-4e6b-9d3b-72aa68279c40&mode=regular
        ```

    Raises:
        NotFound: If the query is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        category: a string of category to filter memories
        end_date: ISO date for end date (optional)
        mentor: the mentor unique id which the memory is linked to
        mode: mode which the memory applies to. can be `guided`, `regular` or `all`
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform: the platform which the memory is linked to
        session: the session id which the memory is linked to
        start_date: ISO date for start date (optional)
        limit: Items per page.
        offset: Items to skip.

    Returns:
        PaginatedUserMemoryList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: If the query is invalid.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "category": category,
        "end_date": end_date,
        "mentor": mentor,
        "mode": mode,
        "page": page,
        "page_size": page_size,
        "platform": platform,
        "session": session,
        "start_date": start_date,
        "limit": limit,
        "offset": offset,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    mentor: str | Unset = UNSET,
    mode: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    session: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PaginatedUserMemoryList]:
    """Retrieve a list of memories based on filter conditions.

    As `asyncio`. Returns Response[PaginatedUserMemoryList]. Raises errors.APIStatusError (404). Pages: see
    `paginate`.
    """
    _query = {
        "category": category,
        "end_date": end_date,
        "mentor": mentor,
        "mode": mode,
        "page": page,
        "page_size": page_size,
        "platform": platform,
        "session": session,
        "start_date": start_date,
        "limit": limit,
        "offset": offset,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    mentor: str | Unset = UNSET,
    mode: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    session: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PaginatedUserMemoryList:
    """Retrieve a list of memories based on filter conditions.

    As `asyncio`, blocking. Returns PaginatedUserMemoryList. Raises errors.APIStatusError (404). Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        category: a string of category to filter memories
        end_date: ISO date for end date (optional)
        mentor: the mentor unique id which the memory is linked to
        mode: mode which the memory applies to. can be `guided`, `regular` or `all`
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform: the platform which the memory is linked to
        session: the session id which the memory is linked to
        start_date: ISO date for start date (optional)
        limit: Items per page.
        offset: Items to skip.
    """
    _query = {
        "category": category,
        "end_date": end_date,
        "mentor": mentor,
        "mode": mode,
        "page": page,
        "page_size": page_size,
        "platform": platform,
        "session": session,
        "start_date": start_date,
        "limit": limit,
        "offset": offset,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    mentor: str | Unset = UNSET,
    mode: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    session: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PaginatedUserMemoryList]:
    """Retrieve a list of memories based on filter conditions.

    As `asyncio`, blocking. Returns Response[PaginatedUserMemoryList]. Raises errors.APIStatusError (404). Pages:
    see `paginate`.
    """
    _query = {
        "category": category,
        "end_date": end_date,
        "mentor": mentor,
        "mode": mode,
        "page": page,
        "page_size": page_size,
        "platform": platform,
        "session": session,
        "start_date": start_date,
        "limit": limit,
        "offset": offset,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
