"""GET /api/core/heartbeat/celery/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.celery_heartbeat import CeleryHeartbeat
from ...types import Response

OPERATION: Operation[CeleryHeartbeat] = Operation(
    "core_heartbeat_celery_retrieve", "GET", "/api/core/heartbeat/celery/", CeleryHeartbeat
)


async def asyncio(*, client: DataManagerClient) -> CeleryHeartbeat:
    """**Use Case**

        Celery heartbeat endpoint.

    **Example Request**

        GET /api/core/heartbeat/celery/

    **Response Values**

        * 200 on success.
        * 500 on failure.

    Returns:
        CeleryHeartbeat.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            500: on failure
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[CeleryHeartbeat]:
    """**Use Case**

    As `asyncio`. Returns Response[CeleryHeartbeat]. Raises errors.APIStatusError (500).
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> CeleryHeartbeat:
    """**Use Case**

    As `asyncio`, blocking. Returns CeleryHeartbeat. Raises errors.APIStatusError (500).
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[CeleryHeartbeat]:
    """**Use Case**

    As `asyncio`, blocking. Returns Response[CeleryHeartbeat]. Raises errors.APIStatusError (500).
    """
    return OPERATION.sync_detailed(client, ())
