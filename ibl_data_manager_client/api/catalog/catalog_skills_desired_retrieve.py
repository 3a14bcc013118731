"""GET /api/catalog/skills/desired/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.desired_skill import DesiredSkill
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[DesiredSkill] = Operation(
    "catalog_skills_desired_retrieve",
    "GET",
    "/api/catalog/skills/desired/",
    DesiredSkill.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> DesiredSkill:
    """Retrieve desired skills for a user.

    Args:
        user_id: User ID
        username: Username

    Raises:
        errors.APIStatusError: the status is not 2xx.
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
) -> Response[DesiredSkill]:
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
) -> DesiredSkill:
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
) -> Response[DesiredSkill]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )
