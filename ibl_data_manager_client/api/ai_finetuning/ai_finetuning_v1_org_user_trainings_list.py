"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_finetuning_v1_org_user_trainings_list_provider import AiFinetuningV1OrgUserTrainingsListProvider
from ...models.ai_finetuning_v1_org_user_trainings_list_status import AiFinetuningV1OrgUserTrainingsListStatus
from ...models.paginated_training_list import PaginatedTrainingList
from ...models.training import Training
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedTrainingList] = Operation(
    "ai_finetuning_v1_org_user_trainings_list",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/",
    PaginatedTrainingList,
)
PAGINATION: Pagination[Training] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Training
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    base_model_name: str | Unset = UNSET,
    dataset: UUID | Unset = UNSET,
    date_created: datetime.datetime | Unset = UNSET,
    fine_tuned_model: str | Unset = UNSET,
    last_modified: datetime.datetime | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    preprocess_dataset: bool | Unset = UNSET,
    provider: AiFinetuningV1OrgUserTrainingsListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserTrainingsListStatus | Unset = UNSET,
) -> PaginatedTrainingList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        username: In the path.
        base_model_name: In the query.
        dataset: In the query.
        date_created: In the query.
        fine_tuned_model: In the query.
        last_modified: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        preprocess_dataset: In the query.
        provider: * `openai` - Openai
        search: A search term.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `cancelled` - Cancelled
            * `failed` - Failed

    Returns:
        PaginatedTrainingList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "base_model_name": base_model_name,
        "dataset": dataset,
        "date_created": date_created,
        "fine_tuned_model": fine_tuned_model,
        "last_modified": last_modified,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "preprocess_dataset": preprocess_dataset,
        "provider": provider,
        "search": search,
        "status": status,
    }
    return await OPERATION.asyncio(client, (org, username), _query)


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    base_model_name: str | Unset = UNSET,
    dataset: UUID | Unset = UNSET,
    date_created: datetime.datetime | Unset = UNSET,
    fine_tuned_model: str | Unset = UNSET,
    last_modified: datetime.datetime | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    preprocess_dataset: bool | Unset = UNSET,
    provider: AiFinetuningV1OrgUserTrainingsListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserTrainingsListStatus | Unset = UNSET,
) -> Response[PaginatedTrainingList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[PaginatedTrainingList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "base_model_name": base_model_name,
        "dataset": dataset,
        "date_created": date_created,
        "fine_tuned_model": fine_tuned_model,
        "last_modified": last_modified,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "preprocess_dataset": preprocess_dataset,
        "provider": provider,
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
    base_model_name: str | Unset = UNSET,
    dataset: UUID | Unset = UNSET,
    date_created: datetime.datetime | Unset = UNSET,
    fine_tuned_model: str | Unset = UNSET,
    last_modified: datetime.datetime | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    preprocess_dataset: bool | Unset = UNSET,
    provider: AiFinetuningV1OrgUserTrainingsListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserTrainingsListStatus | Unset = UNSET,
) -> PaginatedTrainingList:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns PaginatedTrainingList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        username: In the path.
        base_model_name: In the query.
        dataset: In the query.
        date_created: In the query.
        fine_tuned_model: In the query.
        last_modified: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        preprocess_dataset: In the query.
        provider: * `openai` - Openai
        search: A search term.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `cancelled` - Cancelled
            * `failed` - Failed
    """
    _query = {
        "base_model_name": base_model_name,
        "dataset": dataset,
        "date_created": date_created,
        "fine_tuned_model": fine_tuned_model,
        "last_modified": last_modified,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "preprocess_dataset": preprocess_dataset,
        "provider": provider,
        "search": search,
        "status": status,
    }
    return OPERATION.sync(client, (org, username), _query)


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    base_model_name: str | Unset = UNSET,
    dataset: UUID | Unset = UNSET,
    date_created: datetime.datetime | Unset = UNSET,
    fine_tuned_model: str | Unset = UNSET,
    last_modified: datetime.datetime | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    preprocess_dataset: bool | Unset = UNSET,
    provider: AiFinetuningV1OrgUserTrainingsListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiFinetuningV1OrgUserTrainingsListStatus | Unset = UNSET,
) -> Response[PaginatedTrainingList]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[PaginatedTrainingList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "base_model_name": base_model_name,
        "dataset": dataset,
        "date_created": date_created,
        "fine_tuned_model": fine_tuned_model,
        "last_modified": last_modified,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "preprocess_dataset": preprocess_dataset,
        "provider": provider,
        "search": search,
        "status": status,
    }
    return OPERATION.sync_detailed(client, (org, username), _query)
