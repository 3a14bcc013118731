"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.training import Training
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Training] = Operation(
    "ai_finetuning_v1_org_user_trainings_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    Training.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    id: UUID,
    *,
    client: DataManagerClient,
) -> Training:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        id: A UUID string identifying this training.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            username,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    username: str,
    id: UUID,
    *,
    client: DataManagerClient,
) -> Response[Training]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            username,
            id,
        ),
    )


def sync(
    org: str,
    username: str,
    id: UUID,
    *,
    client: DataManagerClient,
) -> Training:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            username,
            id,
        ),
    )


def sync_detailed(
    org: str,
    username: str,
    id: UUID,
    *,
    client: DataManagerClient,
) -> Response[Training]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
            id,
        ),
    )
