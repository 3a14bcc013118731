"""DELETE /api/catalog/pathways/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway_delete_response import PathwayDeleteResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PathwayDeleteResponse] = Operation(
    "catalog_pathways_destroy", "DELETE", "/api/catalog/pathways/", PathwayDeleteResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> PathwayDeleteResponse:
    """Remove a pathway from the database.

    Args:
        item_id: Item ID associated with the pathway
        name: Pathway name
        pathway_id: Pathway ID to delete
        pathway_uuid: Pathway UUID
        platform_key: Platform key
        slug: Pathway slug (case-insensitive)
        user_id: User ID of the pathway owner
        username: Username of the pathway owner
        visible: Whether the pathway is visible

    Returns:
        PathwayDeleteResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "item_id": item_id,
        "name": name,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
        "visible": visible,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Response[PathwayDeleteResponse]:
    """Remove a pathway from the database.

    As `asyncio`. Returns Response[PathwayDeleteResponse]. Raises errors.APIStatusError (400).
    """
    _query = {
        "item_id": item_id,
        "name": name,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
        "visible": visible,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> PathwayDeleteResponse:
    """Remove a pathway from the database.

    As `asyncio`, blocking. Returns PathwayDeleteResponse. Raises errors.APIStatusError (400).

    Args:
        item_id: Item ID associated with the pathway
        name: Pathway name
        pathway_id: Pathway ID to delete
        pathway_uuid: Pathway UUID
        platform_key: Platform key
        slug: Pathway slug (case-insensitive)
        user_id: User ID of the pathway owner
        username: Username of the pathway owner
        visible: Whether the pathway is visible
    """
    _query = {
        "item_id": item_id,
        "name": name,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
        "visible": visible,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Response[PathwayDeleteResponse]:
    """Remove a pathway from the database.

    As `asyncio`, blocking. Returns Response[PathwayDeleteResponse]. Raises errors.APIStatusError (400).
    """
    _query = {
        "item_id": item_id,
        "name": name,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
        "visible": visible,
    }
    return OPERATION.sync_detailed(client, (), _query)
