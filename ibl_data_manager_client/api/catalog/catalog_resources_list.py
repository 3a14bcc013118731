"""GET /api/catalog/resources/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resource import Resource
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[Resource]] = Operation(
    "catalog_resources_list", "GET", "/api/catalog/resources/", list[Resource]
)


async def asyncio(
    *,
    client: DataManagerClient,
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
    query: str | Unset = UNSET,
) -> list[Resource]:
    """Retrieve resources matching query. Limited parameters.

    Args:
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
        query: Words to look for.

    Returns:
        list[Resource].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
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
        "query": query,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
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
    query: str | Unset = UNSET,
) -> Response[list[Resource]]:
    """Retrieve resources matching query. Limited parameters.

    As `asyncio`. Returns Response[list[Resource]]. Raises errors.APIStatusError.
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
        "query": query,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
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
    query: str | Unset = UNSET,
) -> list[Resource]:
    """Retrieve resources matching query. Limited parameters.

    As `asyncio`, blocking. Returns list[Resource]. Raises errors.APIStatusError.

    Args:
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
        query: Words to look for.
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
        "query": query,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
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
    query: str | Unset = UNSET,
) -> Response[list[Resource]]:
    """Retrieve resources matching query. Limited parameters.

    As `asyncio`, blocking. Returns Response[list[Resource]]. Raises errors.APIStatusError.
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
        "query": query,
    }
    return OPERATION.sync_detailed(client, (), _query)
