"""GET /api/catalog/milestones/skill_points/block/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[dict[str, float]] = Operation(
    "catalog_milestones_skill_points_block_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/block/",
    dict[str, float],
)


async def asyncio(*, client: DataManagerClient, block_id: str, get_obj: bool | Unset = UNSET) -> dict[str, float]:
    """Retrieve skill point information for a specific block

    Args:
        block_id: ID of the block to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.

    Returns:
        dict[str, float].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Unauthorized
            403: Permission denied
            404: Block not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"block_id": block_id, "get_obj": get_obj})


async def asyncio_detailed(
    *, client: DataManagerClient, block_id: str, get_obj: bool | Unset = UNSET
) -> Response[dict[str, float]]:
    """Retrieve skill point information for a specific block

    As `asyncio`. Returns Response[dict[str, float]]. Raises errors.APIStatusError (401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"block_id": block_id, "get_obj": get_obj})


def sync(*, client: DataManagerClient, block_id: str, get_obj: bool | Unset = UNSET) -> dict[str, float]:
    """Retrieve skill point information for a specific block

    As `asyncio`, blocking. Returns dict[str, float]. Raises errors.APIStatusError (401, 403, 404).

    Args:
        block_id: ID of the block to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.
    """
    return OPERATION.sync(client, (), {"block_id": block_id, "get_obj": get_obj})


def sync_detailed(
    *, client: DataManagerClient, block_id: str, get_obj: bool | Unset = UNSET
) -> Response[dict[str, float]]:
    """Retrieve skill point information for a specific block

    As `asyncio`, blocking. Returns Response[dict[str, float]]. Raises errors.APIStatusError (401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"block_id": block_id, "get_obj": get_obj})
