"""GET /api/ai-mentor/langfuse/health/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.langfuse_health import LangfuseHealth
from ...types import Response

OPERATION: Operation[LangfuseHealth] = Operation(
    "ai_mentor_langfuse_health_retrieve", "GET", "/api/ai-mentor/langfuse/health/", LangfuseHealth
)


async def asyncio(*, client: DataManagerClient) -> LangfuseHealth:
    """Proxy endpoint to check for langfuse health status

    Returns:
        LangfuseHealth.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[LangfuseHealth]:
    """Proxy endpoint to check for langfuse health status

    As `asyncio`. Returns Response[LangfuseHealth]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> LangfuseHealth:
    """Proxy endpoint to check for langfuse health status

    As `asyncio`, blocking. Returns LangfuseHealth. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[LangfuseHealth]:
    """Proxy endpoint to check for langfuse health status

    As `asyncio`, blocking. Returns Response[LangfuseHealth]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
