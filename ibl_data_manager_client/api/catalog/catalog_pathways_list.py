"""GET /api/catalog/pathways/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway import Pathway
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[Pathway]] = Operation("catalog_pathways_list", "GET", "/api/catalog/pathways/", list[Pathway])


async def asyncio(
    *,
    client: DataManagerClient,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> list[Pathway]:
    """Retrieve pathways matching query. Limited parameters.

    Args:
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
        list[Pathway].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
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
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Response[list[Pathway]]:
    """Retrieve pathways matching query. Limited parameters.

    As `asyncio`. Returns Response[list[Pathway]]. Raises errors.APIStatusError.
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
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> list[Pathway]:
    """Retrieve pathways matching query. Limited parameters.

    As `asyncio`, blocking. Returns list[Pathway]. Raises errors.APIStatusError.

    Args:
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
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    item_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    visible: bool | Unset = UNSET,
) -> Response[list[Pathway]]:
    """Retrieve pathways matching query. Limited parameters.

    As `asyncio`, blocking. Returns Response[list[Pathway]]. Raises errors.APIStatusError.
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
