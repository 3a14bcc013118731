"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_finetuning_v1_org_user_datasets_list_status import AiFinetuningV1OrgUserDatasetsListStatus
from ...models.data_set import DataSet
from ...models.paginated_data_set_list import PaginatedDataSetList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedDataSetList] = Operation(
    "ai_finetuning_v1_org_user_datasets_list",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/",
    PaginatedDataSetList,
)
PAGINATION: Pagination[DataSet] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=DataSet
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    date_created: datetime.datetime | Unset = UNSET,
    num_data_points: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    retry_attempts: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserDatasetsListStatus | Unset = UNSET,
) -> PaginatedDataSetList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        username: In the path.
        date_created: In the query.
        num_data_points: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        retry_attempts: In the query.
        search: A search term.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `failed` - Failed

    Returns:
        PaginatedDataSetList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_created": date_created,
        "num_data_points": num_data_points,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "retry_attempts": retry_attempts,
        "search": search,
        "status": status,
    }
    return await OPERATION.asyncio(client, (org, username), _query)


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    date_created: datetime.datetime | Unset = UNSET,
    num_data_points: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    retry_attempts: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserDatasetsListStatus | Unset = UNSET,
) -> Response[PaginatedDataSetList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[PaginatedDataSetList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "date_created": date_created,
        "num_data_points": num_data_points,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "retry_attempts": retry_attempts,
        "search": search,
        "status": status,
    }
    return await OPERATION.asyncio_detailed(client, (org, username), _query)


@PAGINATION.sync
def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    date_created: datetime.datetime | Unset = UNSET,
    num_data_points: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    retry_attempts: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserDatasetsListStatus | Unset = UNSET,
) -> PaginatedDataSetList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns PaginatedDataSetList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        username: In the path.
        date_created: In the query.
        num_data_points: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        retry_attempts: In the query.
        search: A search term.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `failed` - Failed
    """
    _query = {
        "date_created": date_created,
        "num_data_points": num_data_points,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "retry_attempts": retry_attempts,
        "search": search,
        "status": status,
    }
    return OPERATION.sync(client, (org, username), _query)


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    date_created: datetime.datetime | Unset = UNSET,
    num_data_points: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    retry_attempts: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserDatasetsListStatus | Unset = UNSET,
) -> Response[PaginatedDataSetList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[PaginatedDataSetList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "date_created": date_created,
        "num_data_points": num_data_points,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "retry_attempts": retry_attempts,
        "search": search,
        "status": status,
    }
    return OPERATION.sync_detailed(client, (org, username), _query)
