"""GET /api/catalog/skills/desired/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.desired_skill import DesiredSkill
from ...types import UNSET, Response, Unset

OPERATION: Operation[DesiredSkill] = Operation(
    "catalog_skills_desired_retrieve", "GET", "/api/catalog/skills/desired/", DesiredSkill
)


async def asyncio(
    *, client: DataManagerClient, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> DesiredSkill:
    """Retrieve desired skills for a user.

    Args:
        user_id: User ID
        username: Username

    Returns:
        DesiredSkill.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"user_id": user_id, "username": username})


async def asyncio_detailed(
    *, client: DataManagerClient, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> Response[DesiredSkill]:
    """Retrieve desired skills for a user.

    As `asyncio`. Returns Response[DesiredSkill]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"user_id": user_id, "username": username})


def sync(*, client: DataManagerClient, user_id: int | Unset = UNSET, username: str | Unset = UNSET) -> DesiredSkill:
    """Retrieve desired skills for a user.

    As `asyncio`, blocking. Returns DesiredSkill. Raises errors.APIStatusError.

    Args:
        user_id: User ID
        username: Username
    """
    return OPERATION.sync(client, (), {"user_id": user_id, "username": username})


def sync_detailed(
    *, client: DataManagerClient, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> Response[DesiredSkill]:
    """Retrieve desired skills for a user.

    As `asyncio`, blocking. Returns Response[DesiredSkill]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"user_id": user_id, "username": username})
