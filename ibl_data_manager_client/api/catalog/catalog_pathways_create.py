"""POST /api/catalog/pathways/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway import Pathway
from ...models.pathway_create_update_request import PathwayCreateUpdateRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Pathway] = Operation("catalog_pathways_create", "POST", "/api/catalog/pathways/", Pathway)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PathwayCreateUpdateRequest,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Pathway:
    """Add or update a pathway.

    Args:
        body: Serializer for pathway creation/update request body.
        item_id: Item ID associated with the pathway
        name: Pathway name
        pathway_id: Pathway ID
        pathway_uuid: Pathway UUID
        platform_key: Platform key
        slug: Pathway slug (case-insensitive)
        user_id: User ID of the pathway owner
        username: Username of the pathway owner
        visible: Whether the pathway is visible

    Returns:
        Pathway.

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
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PathwayCreateUpdateRequest,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Response[Pathway]:
    """Add or update a pathway.

    As `asyncio`. Returns Response[Pathway]. Raises errors.APIStatusError (400).
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
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: PathwayCreateUpdateRequest,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Pathway:
    """Add or update a pathway.

    As `asyncio`, blocking. Returns Pathway. Raises errors.APIStatusError (400).

    Args:
        body: Serializer for pathway creation/update request body.
        item_id: Item ID associated with the pathway
        name: Pathway name
        pathway_id: Pathway ID
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
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PathwayCreateUpdateRequest,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Response[Pathway]:
    """Add or update a pathway.

    As `asyncio`, blocking. Returns Response[Pathway]. Raises errors.APIStatusError (400).
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
    return OPERATION.sync_detailed(client, (), _query, body)
