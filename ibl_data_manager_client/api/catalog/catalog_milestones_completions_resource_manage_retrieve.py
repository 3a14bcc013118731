"""GET /api/catalog/milestones/completions/resource/manage/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.resource_completion import ResourceCompletion
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ResourceCompletion] = Operation(
    "catalog_milestones_completions_resource_manage_retrieve",
    "GET",
    "/api/catalog/milestones/completions/resource/manage/",
    ResourceCompletion.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    resource_id: int,
    user_id: int,
) -> ResourceCompletion:
    """Retrieve completion info for resource/user

    Args:
        resource_id: The unique identifier for the resource
        user_id: The ID of the user

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Missing or invalid parameters
            401: Unauthorized
            403: Permission denied
            404: Resource, user, or completion record not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "resource_id": resource_id,
            "user_id": user_id,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    resource_id: int,
    user_id: int,
) -> Response[ResourceCompletion]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "resource_id": resource_id,
            "user_id": user_id,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    resource_id: int,
    user_id: int,
) -> ResourceCompletion:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "resource_id": resource_id,
            "user_id": user_id,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    resource_id: int,
    user_id: int,
) -> Response[ResourceCompletion]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "resource_id": resource_id,
            "user_id": user_id,
        },
    )
