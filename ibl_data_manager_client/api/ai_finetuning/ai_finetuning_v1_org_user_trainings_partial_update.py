"""PATCH /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_training_create import PatchedTrainingCreate
from ...models.training_create import TrainingCreate
from ...types import UNSET, Response, Unset

OPERATION: Operation[TrainingCreate] = Operation(
    "ai_finetuning_v1_org_user_trainings_partial_update",
    "PATCH",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    TrainingCreate,
)


async def asyncio(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedTrainingCreate | Unset = UNSET
) -> TrainingCreate:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        username: In the path.
        id: A UUID string identifying this training.
        body: As application/json.

    Returns:
        TrainingCreate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username, id), None, body)


async def asyncio_detailed(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedTrainingCreate | Unset = UNSET
) -> Response[TrainingCreate]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[TrainingCreate]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username, id), None, body)


def sync(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedTrainingCreate | Unset = UNSET
) -> TrainingCreate:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns TrainingCreate. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        id: A UUID string identifying this training.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, username, id), None, body)


def sync_detailed(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedTrainingCreate | Unset = UNSET
) -> Response[TrainingCreate]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[TrainingCreate]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username, id), None, body)
