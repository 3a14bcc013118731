"""POST /api/core/session/logout/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation("core_session_logout_create", "POST", "/api/core/session/logout/", answer="any")


async def asyncio(*, client: DataManagerClient) -> Any:
    """Invalidate all tokens for the authenticated user

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[Any]:
    """Invalidate all tokens for the authenticated user

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> Any:
    """Invalidate all tokens for the authenticated user

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[Any]:
    """Invalidate all tokens for the authenticated user

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
