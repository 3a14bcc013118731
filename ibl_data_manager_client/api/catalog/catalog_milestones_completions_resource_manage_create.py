"""POST /api/catalog/milestones/completions/resource/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resource_completion import ResourceCompletion
from ...models.resource_completion_request import ResourceCompletionRequest
from ...types import Response

OPERATION: Operation[ResourceCompletion] = Operation(
    "catalog_milestones_completions_resource_manage_create",
    "POST",
    "/api/catalog/milestones/completions/resource/manage/",
    ResourceCompletion,
)


async def asyncio(
    *, client: DataManagerClient, body: ResourceCompletionRequest, resource_id: int, user_id: int
) -> ResourceCompletion:
    """Create or update completion information for a specific resource and user

    Args:
        body: Request serializer for ResourceCompletionManagementView POST endpoint.
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
            404: Resource or user not found
            500: Server error during completion creation/update
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"resource_id": resource_id, "user_id": user_id}, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: ResourceCompletionRequest, resource_id: int, user_id: int
) -> Response[ResourceCompletion]:
    """Create or update completion information for a specific resource and user

    As `asyncio`. Returns Response[ResourceCompletion]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), {"resource_id": resource_id, "user_id": user_id}, body)


def sync(
    *, client: DataManagerClient, body: ResourceCompletionRequest, resource_id: int, user_id: int
) -> ResourceCompletion:
    """Create or update completion information for a specific resource and user

    As `asyncio`, blocking. Returns ResourceCompletion. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for ResourceCompletionManagementView POST endpoint.
        resource_id: The unique identifier for the resource
        user_id: The ID of the user
    """
    return OPERATION.sync(client, (), {"resource_id": resource_id, "user_id": user_id}, body)


def sync_detailed(
    *, client: DataManagerClient, body: ResourceCompletionRequest, resource_id: int, user_id: int
) -> Response[ResourceCompletion]:
    """Create or update completion information for a specific resource and user

    As `asyncio`, blocking. Returns Response[ResourceCompletion]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (), {"resource_id": resource_id, "user_id": user_id}, body)
