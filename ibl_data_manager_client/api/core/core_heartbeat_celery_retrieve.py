"""GET /api/core/heartbeat/celery/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "core_heartbeat_celery_retrieve", "GET", "/api/core/heartbeat/celery/", answer="any"
)


async def asyncio(*, client: DataManagerClient) -> Any:
    """**Use Case**

        Celery heartbeat endpoint.

    **Example Request**

        GET /api/core/heartbeat/celery/

    **Response Values**

        * 200 on success.
        * 500 on failure.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            500: on failure
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[Any]:
    """**Use Case**

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError (500).
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> Any:
    """**Use Case**

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError (500).
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[Any]:
    """**Use Case**

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError (500).
    """
    return OPERATION.sync_detailed(client, ())
