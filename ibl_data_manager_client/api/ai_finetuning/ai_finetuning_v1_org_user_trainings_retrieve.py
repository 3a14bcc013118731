"""GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.training import Training
from ...types import Response

OPERATION: Operation[Training] = Operation(
    "ai_finetuning_v1_org_user_trainings_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    Training,
)


async def asyncio(org: str, username: str, id: UUID, *, client: DataManagerClient) -> Training:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        username: In the path.
        id: A UUID string identifying this training.

    Returns:
        Training.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username, id))


async def asyncio_detailed(org: str, username: str, id: UUID, *, client: DataManagerClient) -> Response[Training]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[Training]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username, id))


def sync(org: str, username: str, id: UUID, *, client: DataManagerClient) -> Training:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Training. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        id: A UUID string identifying this training.
    """
    return OPERATION.sync(client, (org, username, id))


def sync_detailed(org: str, username: str, id: UUID, *, client: DataManagerClient) -> Response[Training]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[Training]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username, id))
