"""DELETE /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_finetuning_v1_org_user_trainings_destroy",
    "DELETE",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    answer="none",
)


async def asyncio(
    org: str,
    username: str,
    id: UUID,
    *,
    client: DataManagerClient,
) -> None:
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
) -> Response[None]:
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
) -> None:
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
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
            id,
        ),
    )
