"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/peruser/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_user_cost_list import PaginatedUserCostList
from ...models.user_cost import UserCost
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserCostList] = Operation(
    "ai_analytics_orgs_users_costs_peruser_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/costs/peruser/",
    PaginatedUserCostList,
)
PAGINATION: Pagination[UserCost] = Pagination(
    "drf_offset", "offset", move="offset", size="limit", items=("results",), item=UserCost
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PaginatedUserCostList:
    """Retrieve LLM usage costs aggregated by user.

    This endpoint returns data on the total cost of LLM usage for each user
    within a specified date range, with pagination support. The costs are
    calculated by summing the costs of all observations associated with
    traces from the user's sessions.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Paginated list of users with their total LLM usage costs.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        limit (int): Number of results per page - default: 10.
        offset (int): Offset for pagination - default: 0.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.
        limit: Items per page. Default on the server: 10.
        offset: Items to skip. Default on the server: 0.

    Returns:
        PaginatedUserCostList.

    Pages: `paginate` reads all of them (drf_offset).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PaginatedUserCostList]:
    """Retrieve LLM usage costs aggregated by user.

    As `asyncio`. Returns Response[PaginatedUserCostList]. Raises errors.APIStatusError (400, 404). Pages: see
    `paginate`.
    """
    _query = {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PaginatedUserCostList:
    """Retrieve LLM usage costs aggregated by user.

    As `asyncio`, blocking. Returns PaginatedUserCostList. Raises errors.APIStatusError (400, 404). Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.
        limit: Items per page. Default on the server: 10.
        offset: Items to skip. Default on the server: 0.
    """
    _query = {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PaginatedUserCostList]:
    """Retrieve LLM usage costs aggregated by user.

    As `asyncio`, blocking. Returns Response[PaginatedUserCostList]. Raises errors.APIStatusError (400, 404). Pages:
    see `paginate`.
    """
    _query = {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
