"""GET /api/core/heartbeat/celery-beat/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.celery_heartbeat import CeleryHeartbeat
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CeleryHeartbeat] = Operation(
    "core_heartbeat_celery_beat_retrieve",
    "GET",
    "/api/core/heartbeat/celery-beat/",
    CeleryHeartbeat.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
) -> CeleryHeartbeat:
    """**Use Case**

        Celery Beat heartbeat endpoint.

    **Example Request**

        GET /api/core/heartbeat/celery-beat/

    **Response Values**

        * 200 on success.
        * 500 on failure.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            500: on failure
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[CeleryHeartbeat]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> CeleryHeartbeat:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[CeleryHeartbeat]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
