"""POST /api/catalog/resources/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resource import Resource
from ...models.resource_create_update import ResourceCreateUpdate
from ...types import UNSET, Response, Unset

OPERATION: Operation[Resource] = Operation(
    "catalog_resources_create",
    "POST",
    "/api/catalog/resources/",
    Resource,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ResourceCreateUpdate,
    id: int | Unset = UNSET,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Resource:
    """Create or update a resource with optional image upload

    Create or update a resource. For updates, include the resource ID.

    Args:
        body: As multipart/form-data; without a file application/json.
        id: Resource ID
        item_id: Item ID associated with the resource
        key: Platform key
        name: Resource name
        org: Platform organization
        platform_key: Platform key (alternative to key)
        platform_org: Platform organization (alternative to org)
        resource_type: Type of resource
        user_id: User ID who owns the resource
        username: Username who owns the resource

    Returns:
        Resource.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
        errors.APIConnectionError: no answer came.
    """
    _query = {
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
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ResourceCreateUpdate,
    id: int | Unset = UNSET,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[Resource]:
    """Create or update a resource with optional image upload

    As `asyncio`. Returns Response[Resource]. Raises errors.APIStatusError (400).
    """
    _query = {
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
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: ResourceCreateUpdate,
    id: int | Unset = UNSET,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Resource:
    """Create or update a resource with optional image upload

    As `asyncio`, blocking. Returns Resource. Raises errors.APIStatusError (400).

    Args:
        body: As multipart/form-data; without a file application/json.
        id: Resource ID
        item_id: Item ID associated with the resource
        key: Platform key
        name: Resource name
        org: Platform organization
        platform_key: Platform key (alternative to key)
        platform_org: Platform organization (alternative to org)
        resource_type: Type of resource
        user_id: User ID who owns the resource
        username: Username who owns the resource
    """
    _query = {
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
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ResourceCreateUpdate,
    id: int | Unset = UNSET,
    item_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    resource_type: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[Resource]:
    """Create or update a resource with optional image upload

    As `asyncio`, blocking. Returns Response[Resource]. Raises errors.APIStatusError (400).
    """
    _query = {
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
    }
    return OPERATION.sync_detailed(client, (), _query, body)
