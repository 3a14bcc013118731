"""GET /api/ai-analytics/perlearner/orgs/{org}/users"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.perlearner_user_list import PerlearnerUserList
from ...models.perlearner_user_list_data import PerlearnerUserListData
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerlearnerUserList] = Operation(
    "ai_analytics_perlearner_orgs_users_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users",
    PerlearnerUserList,
)
PAGINATION: Pagination[PerlearnerUserListData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=PerlearnerUserListData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PerlearnerUserList:
    """List all learners on the platform with aggregated metrics.

    This endpoint returns a paginated list of all learners with key metrics including:
    - Enrollment counts
    - Completion counts
    - Time spent on platform

    Query Parameters:
        page (int): Page number for pagination
        length (int): Number of items per page
        search (str): Filter learners by username, email, or name

    Returns:
        A paginated list of learners with their associated metrics.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        search: Search string for learner

    Returns:
        PerlearnerUserList.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "search": search,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PerlearnerUserList]:
    """List all learners on the platform with aggregated metrics.

    As `asyncio`. Returns Response[PerlearnerUserList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "search": search,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


@PAGINATION.sync
def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PerlearnerUserList:
    """List all learners on the platform with aggregated metrics.

    As `asyncio`, blocking. Returns PerlearnerUserList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        search: Search string for learner
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "search": search,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PerlearnerUserList]:
    """List all learners on the platform with aggregated metrics.

    As `asyncio`, blocking. Returns Response[PerlearnerUserList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "search": search,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
