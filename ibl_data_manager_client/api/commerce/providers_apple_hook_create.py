"""POST /api/providers/apple/hook/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("providers_apple_hook_create", "POST", "/api/providers/apple/hook/", answer="any")


async def asyncio(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """View to handle apple webhooks

    Args:
        body: Any JSON; none is described.

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """View to handle apple webhooks

    As `asyncio`. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """View to handle apple webhooks

    As `asyncio`, blocking. Returns Any (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """View to handle apple webhooks

    As `asyncio`, blocking. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
