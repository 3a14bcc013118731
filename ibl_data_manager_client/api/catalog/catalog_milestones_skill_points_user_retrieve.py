"""GET /api/catalog/milestones/skill_points/user/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.catalog_milestones_skill_points_user_retrieve_response_2xx import (
    CatalogMilestonesSkillPointsUserRetrieveResponse2XX,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CatalogMilestonesSkillPointsUserRetrieveResponse2XX] = Operation(
    "catalog_milestones_skill_points_user_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/user/",
    CatalogMilestonesSkillPointsUserRetrieveResponse2XX.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CatalogMilestonesSkillPointsUserRetrieveResponse2XX:
    """Retrieve skill point information for a specific user

    Args:
        user_id: ID of the user to retrieve skill point information for
        username: Username to retrieve skill point information for

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Unauthorized
            403: Permission denied
            404: User not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[CatalogMilestonesSkillPointsUserRetrieveResponse2XX]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CatalogMilestonesSkillPointsUserRetrieveResponse2XX:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[CatalogMilestonesSkillPointsUserRetrieveResponse2XX]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )
