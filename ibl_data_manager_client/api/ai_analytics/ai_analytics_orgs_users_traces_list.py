"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/traces/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_trace_list import PaginatedTraceList
from ...models.trace import Trace
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedTraceList] = Operation(
    "ai_analytics_orgs_users_traces_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/traces/",
    PaginatedTraceList,
)
PAGINATION: Pagination[Trace] = Pagination(
    "drf_offset", "offset", move="offset", size="limit", items=("results",), item=Trace
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
) -> PaginatedTraceList:
    """Viewset for retrieving and listing Langfuse traces.

    This viewset provides read-only access to Langfuse traces data for platform admins.
    Traces represent high-level tracking of user interactions and AI responses.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        limit: Number of results to return per page.
        offset: The initial index from which to return the results.
        ordering: Which field to use when ordering the results.
        search: A search term.

    Returns:
        PaginatedTraceList.

    Pages: `paginate` reads all of them (drf_offset).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"limit": limit, "offset": offset, "ordering": ordering, "search": search}
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
) -> Response[PaginatedTraceList]:
    """Viewset for retrieving and listing Langfuse traces.

    As `asyncio`. Returns Response[PaginatedTraceList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {"limit": limit, "offset": offset, "ordering": ordering, "search": search}
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
) -> PaginatedTraceList:
    """Viewset for retrieving and listing Langfuse traces.

    As `asyncio`, blocking. Returns PaginatedTraceList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        limit: Number of results to return per page.
        offset: The initial index from which to return the results.
        ordering: Which field to use when ordering the results.
        search: A search term.
    """
    _query = {"limit": limit, "offset": offset, "ordering": ordering, "search": search}
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
) -> Response[PaginatedTraceList]:
    """Viewset for retrieving and listing Langfuse traces.

    As `asyncio`, blocking. Returns Response[PaginatedTraceList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {"limit": limit, "offset": offset, "ordering": ordering, "search": search}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
