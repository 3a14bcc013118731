"""DELETE /api/catalog/resources/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.resource_delete_response import ResourceDeleteResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ResourceDeleteResponse] = Operation(
    "catalog_resources_destroy",
    "DELETE",
    "/api/catalog/resources/",
    ResourceDeleteResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    id: int,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ResourceDeleteResponse:
    """Remove a resource from the database.

    Args:
        id: Resource ID to delete
        item_id: Item ID associated with the resource
        key: Platform key
        name: Resource name
        org: Platform organization
        platform_key: Platform key
        platform_org: Platform organization (alternative to org)
        resource_type: Type of resource
        user_id: User ID who owns the resource
        username: Username who owns the resource

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "id": id,
            "item_id": item_id,
            "key": key,
            "name": name,
            "org": org,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "resource_type": resource_type,
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    id: int,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ResourceDeleteResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "id": id,
            "item_id": item_id,
            "key": key,
            "name": name,
            "org": org,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "resource_type": resource_type,
            "user_id": user_id,
            "username": username,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    id: int,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ResourceDeleteResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "id": id,
            "item_id": item_id,
            "key": key,
            "name": name,
            "org": org,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "resource_type": resource_type,
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    id: int,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ResourceDeleteResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "id": id,
            "item_id": item_id,
            "key": key,
            "name": name,
            "org": org,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "resource_type": resource_type,
            "user_id": user_id,
            "username": username,
        },
    )
