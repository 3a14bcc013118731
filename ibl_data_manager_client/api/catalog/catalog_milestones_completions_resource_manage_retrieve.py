"""GET /api/catalog/milestones/completions/resource/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resource_completion import ResourceCompletion
from ...types import Response

OPERATION: Operation[ResourceCompletion] = Operation(
    "catalog_milestones_completions_resource_manage_retrieve",
    "GET",
    "/api/catalog/milestones/completions/resource/manage/",
    ResourceCompletion,
)


async def asyncio(*, client: DataManagerClient, resource_id: int, user_id: int) -> ResourceCompletion:
    """Retrieve completion info for resource/user

    Args:
        resource_id: The unique identifier for the resource
        user_id: The ID of the user

    Returns:
        ResourceCompletion.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid parameters
            401: Unauthorized
            403: Permission denied
            404: Resource, user, or completion record not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"resource_id": resource_id, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, resource_id: int, user_id: int
) -> Response[ResourceCompletion]:
    """Retrieve completion info for resource/user

    As `asyncio`. Returns Response[ResourceCompletion]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"resource_id": resource_id, "user_id": user_id})


def sync(*, client: DataManagerClient, resource_id: int, user_id: int) -> ResourceCompletion:
    """Retrieve completion info for resource/user

    As `asyncio`, blocking. Returns ResourceCompletion. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        resource_id: The unique identifier for the resource
        user_id: The ID of the user
    """
    return OPERATION.sync(client, (), {"resource_id": resource_id, "user_id": user_id})


def sync_detailed(*, client: DataManagerClient, resource_id: int, user_id: int) -> Response[ResourceCompletion]:
    """Retrieve completion info for resource/user

    As `asyncio`, blocking. Returns Response[ResourceCompletion]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"resource_id": resource_id, "user_id": user_id})
