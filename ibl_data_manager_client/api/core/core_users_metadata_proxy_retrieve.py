"""GET /api/core/users/metadata/proxy/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "core_users_metadata_proxy_retrieve",
    "GET",
    "/api/core/users/metadata/proxy/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Any:
    """Get detailed user information.

    Make permission check for platform admins here,
    then proxy request to edx.

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )
