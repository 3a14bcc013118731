"""POST /api/catalog/milestones/skill_points/block/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.block_skill_point_info_request import BlockSkillPointInfoRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_milestones_skill_points_block_create", "POST", "/api/catalog/milestones/skill_points/block/", answer="any"
)


async def asyncio(
    *, client: DataManagerClient, body: BlockSkillPointInfoRequest, block_id: str, get_obj: bool | Unset = UNSET
) -> Any:
    """Update skill point information for a specific block

    Args:
        body: Request serializer for BlockSkillPointInfoView POST endpoint.
            Validates request body for updating block skill point information.
        block_id: ID of the block to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            401: Unauthorized
            403: Permission denied
            404: Block not found
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"block_id": block_id, "get_obj": get_obj}, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: BlockSkillPointInfoRequest, block_id: str, get_obj: bool | Unset = UNSET
) -> Response[Any]:
    """Update skill point information for a specific block

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), {"block_id": block_id, "get_obj": get_obj}, body)


def sync(
    *, client: DataManagerClient, body: BlockSkillPointInfoRequest, block_id: str, get_obj: bool | Unset = UNSET
) -> Any:
    """Update skill point information for a specific block

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for BlockSkillPointInfoView POST endpoint.
            Validates request body for updating block skill point information.
        block_id: ID of the block to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.
    """
    return OPERATION.sync(client, (), {"block_id": block_id, "get_obj": get_obj}, body)


def sync_detailed(
    *, client: DataManagerClient, body: BlockSkillPointInfoRequest, block_id: str, get_obj: bool | Unset = UNSET
) -> Response[Any]:
    """Update skill point information for a specific block

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), {"block_id": block_id, "get_obj": get_obj}, body)
