"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/observations/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.observation import Observation
from ...models.paginated_observation_list import PaginatedObservationList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedObservationList] = Operation(
    "ai_analytics_orgs_users_observations_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/observations/",
    PaginatedObservationList,
)
PAGINATION: Pagination[Observation] = Pagination(
    "drf_offset", "offset", move="offset", size="limit", items=("results",), item=Observation
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
) -> PaginatedObservationList:
    """Viewset for retrieving and listing Langfuse observations.

    This viewset provides read-only access to Langfuse observations data for platform admins.
    Observations represent detailed tracking of AI model interactions and responses.

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
        PaginatedObservationList.

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
) -> Response[PaginatedObservationList]:
    """Viewset for retrieving and listing Langfuse observations.

    As `asyncio`. Returns Response[PaginatedObservationList]. Raises errors.APIStatusError. Pages: see `paginate`.
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
) -> PaginatedObservationList:
    """Viewset for retrieving and listing Langfuse observations.

    As `asyncio`, blocking. Returns PaginatedObservationList. Raises errors.APIStatusError. Pages: see `paginate`.

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
) -> Response[PaginatedObservationList]:
    """Viewset for retrieving and listing Langfuse observations.

    As `asyncio`, blocking. Returns Response[PaginatedObservationList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {"limit": limit, "offset": offset, "ordering": ordering, "search": search}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
