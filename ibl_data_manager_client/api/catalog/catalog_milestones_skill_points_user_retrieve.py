"""GET /api/catalog/milestones/skill_points/user/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.catalog_milestones_skill_points_user_retrieve_response import (
    CatalogMilestonesSkillPointsUserRetrieveResponse,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CatalogMilestonesSkillPointsUserRetrieveResponse] = Operation(
    "catalog_milestones_skill_points_user_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/user/",
    CatalogMilestonesSkillPointsUserRetrieveResponse.adopt,
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CatalogMilestonesSkillPointsUserRetrieveResponse:
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
) -> Response[CatalogMilestonesSkillPointsUserRetrieveResponse]:
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
) -> CatalogMilestonesSkillPointsUserRetrieveResponse:
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
) -> Response[CatalogMilestonesSkillPointsUserRetrieveResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )
