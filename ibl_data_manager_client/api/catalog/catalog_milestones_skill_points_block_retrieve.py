"""GET /api/catalog/milestones/skill_points/block/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.catalog_milestones_skill_points_block_retrieve_response import (
    CatalogMilestonesSkillPointsBlockRetrieveResponse,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CatalogMilestonesSkillPointsBlockRetrieveResponse] = Operation(
    "catalog_milestones_skill_points_block_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/block/",
    CatalogMilestonesSkillPointsBlockRetrieveResponse.adopt,
)


async def asyncio(
    *,
    client: DataManagerClient,
    block_id: str,
    get_obj: bool | Unset = UNSET,
) -> CatalogMilestonesSkillPointsBlockRetrieveResponse:
    """Retrieve skill point information for a specific block

    Args:
        block_id: ID of the block to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Unauthorized
            403: Permission denied
            404: Block not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "block_id": block_id,
            "get_obj": get_obj,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    block_id: str,
    get_obj: bool | Unset = UNSET,
) -> Response[CatalogMilestonesSkillPointsBlockRetrieveResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "block_id": block_id,
            "get_obj": get_obj,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    block_id: str,
    get_obj: bool | Unset = UNSET,
) -> CatalogMilestonesSkillPointsBlockRetrieveResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "block_id": block_id,
            "get_obj": get_obj,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    block_id: str,
    get_obj: bool | Unset = UNSET,
) -> Response[CatalogMilestonesSkillPointsBlockRetrieveResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "block_id": block_id,
            "get_obj": get_obj,
        },
    )
