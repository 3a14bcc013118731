"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_training_list import PaginatedTrainingList
from ...models.training import Training
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedTrainingList] = Operation(
    "ai_finetuning_v1_org_user_trainings_finetuned_models_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/",
    PaginatedTrainingList,
)
PAGINATION: Pagination[Training] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Training
)


@PAGINATION.asyncio
async def asyncio(
    org: str, username: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedTrainingList:
    """Retrieves a paginated list of completed fine-tuned models, excluding those without a fine-tuned model.
    Filtering and pagination is allowed.

    NB: This is only a helper endpoint. The same functionality can be achieved with the appropriate filters using
    the
        training list endpoint.
    Returns:
        Response: A paginated response containing the serialized fine-tuned models.

    Args:
        org: In the path.
        username: In the path.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        PaginatedTrainingList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), {"page": page, "page_size": page_size})


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedTrainingList]:
    """Retrieves a paginated list of completed fine-tuned models, excluding those without a fine-tuned …

    As `asyncio`. Returns Response[PaginatedTrainingList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), {"page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    org: str, username: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedTrainingList:
    """Retrieves a paginated list of completed fine-tuned models, excluding those without a fine-tuned …

    As `asyncio`, blocking. Returns PaginatedTrainingList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        username: In the path.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (org, username), {"page": page, "page_size": page_size})


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedTrainingList]:
    """Retrieves a paginated list of completed fine-tuned models, excluding those without a fine-tuned …

    As `asyncio`, blocking. Returns Response[PaginatedTrainingList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, username), {"page": page, "page_size": page_size})
