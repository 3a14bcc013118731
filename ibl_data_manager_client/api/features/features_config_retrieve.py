"""GET /api/features/config/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "features_config_retrieve",
    "GET",
    "/api/features/config/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Any:
    """Query user feature config

    Params:
    user_id/username/email
    platform_key

    Args:
        user_id: User ID; or username, or email.
        username: Username.
        email: Email.
        platform_key: Platform key.

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
            "user_id": user_id,
            "username": username,
            "email": email,
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "email": email,
            "platform_key": platform_key,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "email": email,
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "email": email,
            "platform_key": platform_key,
        },
    )
