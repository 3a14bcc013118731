"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.training import Training
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Training] = Operation(
    "ai_finetuning_v1_org_user_trainings_finetuned_models_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/",
    Training.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Training:
    """Retrieves a paginated list of completed fine-tuned models, excluding those without a fine-tuned
    model.
    Filtering and pagination is allowed.

    NB: This is only a helper endpoint. The same functionality can be achieved with the appropriate
    filters using the
        training list endpoint.
    Returns:
        Response: A paginated response containing the serialized fine-tuned models.

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
    )


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Response[Training]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            username,
        ),
    )


def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Training:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            username,
        ),
    )


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Response[Training]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
    )
