"""GET /api/features/config/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("features_config_retrieve", "GET", "/api/features/config/", answer="any")


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
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"user_id": user_id, "username": username, "email": email, "platform_key": platform_key}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[Any]:
    """Query user feature config

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    _query = {"user_id": user_id, "username": username, "email": email, "platform_key": platform_key}
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Any:
    """Query user feature config

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        user_id: User ID; or username, or email.
        username: Username.
        email: Email.
        platform_key: Platform key.
    """
    _query = {"user_id": user_id, "username": username, "email": email, "platform_key": platform_key}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[Any]:
    """Query user feature config

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    _query = {"user_id": user_id, "username": username, "email": email, "platform_key": platform_key}
    return OPERATION.sync_detailed(client, (), _query)
