"""GET /api/catalog/roles/desired/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.desired_role import DesiredRole
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[DesiredRole] = Operation(
    "catalog_roles_desired_retrieve",
    "GET",
    "/api/catalog/roles/desired/",
    DesiredRole.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> DesiredRole:
    """Retrieve desired roles for a user.

    Args:
        user_id: User ID
        username: Username

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: No response body
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
) -> Response[DesiredRole]:
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
) -> DesiredRole:
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
) -> Response[DesiredRole]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )
