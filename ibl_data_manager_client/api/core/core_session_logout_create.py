"""POST /api/core/session/logout/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("core_session_logout_create", "POST", "/api/core/session/logout/", answer="any")


async def asyncio(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Invalidate all tokens for the authenticated user

    Args:
        body: Any JSON; none is described.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """Invalidate all tokens for the authenticated user

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Invalidate all tokens for the authenticated user

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """Invalidate all tokens for the authenticated user

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
