"""POST /api/core/signals/edx/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.edx_signal_receiver_request import EdxSignalReceiverRequest
from ...types import Response

OPERATION: Operation[Any] = Operation("core_signals_edx_create", "POST", "/api/core/signals/edx/", answer="any")


async def asyncio(*, client: DataManagerClient, body: EdxSignalReceiverRequest) -> Any:
    """POST signals/edx/

    Args:
        body: As application/json.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: EdxSignalReceiverRequest) -> Response[Any]:
    """POST signals/edx/

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: EdxSignalReceiverRequest) -> Any:
    """POST signals/edx/

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: EdxSignalReceiverRequest) -> Response[Any]:
    """POST signals/edx/

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
