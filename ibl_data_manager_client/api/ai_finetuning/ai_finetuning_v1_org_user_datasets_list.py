"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.data_set import DataSet
from ...models.paginated_data_set_list import PaginatedDataSetList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.ai_finetuning_v1_org_user_datasets_list_status import AiFinetuningV1OrgUserDatasetsListStatus

OPERATION: Operation[PaginatedDataSetList] = Operation(
    "ai_finetuning_v1_org_user_datasets_list",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/",
    PaginatedDataSetList.from_dict,
)
PAGINATION: Pagination[DataSet] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=DataSet.from_dict,
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
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `failed` - Failed

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            username,
        ),
        {
            "date_created": date_created,
            "num_data_points": num_data_points,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "retry_attempts": retry_attempts,
            "search": search,
            "status": status,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            username,
        ),
        {
            "date_created": date_created,
            "num_data_points": num_data_points,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "retry_attempts": retry_attempts,
            "search": search,
            "status": status,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            username,
        ),
        {
            "date_created": date_created,
            "num_data_points": num_data_points,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "retry_attempts": retry_attempts,
            "search": search,
            "status": status,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
        {
            "date_created": date_created,
            "num_data_points": num_data_points,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "retry_attempts": retry_attempts,
            "search": search,
            "status": status,
        },
    )
