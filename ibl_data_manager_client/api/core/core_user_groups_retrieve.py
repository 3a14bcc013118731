"""GET /api/core/user_groups/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation("core_user_groups_retrieve", "GET", "/api/core/user_groups/", answer="any")


async def asyncio(*, client: DataManagerClient) -> Any:
    """Show (active) user groups associated with a platform

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[Any]:
    """Show (active) user groups associated with a platform

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> Any:
    """Show (active) user groups associated with a platform

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[Any]:
    """Show (active) user groups associated with a platform

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
