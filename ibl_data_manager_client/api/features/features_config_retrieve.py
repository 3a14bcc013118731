"""GET /api/features/config/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[dict[str, Any]] = Operation(
    "features_config_retrieve", "GET", "/api/features/config/", dict[str, Any]
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    email: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> dict[str, Any]:
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
        dict[str, Any]: any JSON, parsed: the answer is free-form.

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
) -> Response[dict[str, Any]]:
    """Query user feature config

    As `asyncio`. Returns Response[dict[str, Any]] (any JSON, parsed). Raises errors.APIStatusError.
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
) -> dict[str, Any]:
    """Query user feature config

    As `asyncio`, blocking. Returns dict[str, Any] (any JSON, parsed). Raises errors.APIStatusError.

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
) -> Response[dict[str, Any]]:
    """Query user feature config

    As `asyncio`, blocking. Returns Response[dict[str, Any]] (any JSON, parsed). Raises errors.APIStatusError.
    """
    _query = {"user_id": user_id, "username": username, "email": email, "platform_key": platform_key}
    return OPERATION.sync_detailed(client, (), _query)
