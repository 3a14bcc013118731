"""GET /api/catalog/roles/reported/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.reported_role import ReportedRole
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ReportedRole] = Operation(
    "catalog_roles_reported_retrieve",
    "GET",
    "/api/catalog/roles/reported/",
    ReportedRole.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ReportedRole:
    """Retrieve reported roles for a user.

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
) -> Response[ReportedRole]:
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
) -> ReportedRole:
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
) -> Response[ReportedRole]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
    )
