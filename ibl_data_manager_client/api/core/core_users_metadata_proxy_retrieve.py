"""GET /api/core/users/metadata/proxy/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "core_users_metadata_proxy_retrieve", "GET", "/api/core/users/metadata/proxy/", answer="any"
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

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"email": email, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[Any]:
    """Get detailed user information.

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"email": email, "user_id": user_id, "username": username})


def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Any:
    """Get detailed user information.

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.
    """
    return OPERATION.sync(client, (), {"email": email, "user_id": user_id, "username": username})


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[Any]:
    """Get detailed user information.

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"email": email, "user_id": user_id, "username": username})
