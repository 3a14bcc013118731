"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.periodic_agent_log import PeriodicAgentLog
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PeriodicAgentLog] = Operation(
    "ai_mentor_orgs_users_periodic_agent_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/",
    PeriodicAgentLog.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> PeriodicAgentLog:
    """Endpoint to view logs for periodic agent runs.

    These logs contain the full mentor output for each run for debugging.
    Logs are ordered from newest to oldest. However this can be changed.

    You can also filter logs for a PeriodicAgent by passing the `periodic_agent` query parameter in the
    URL.

    Args:
        id: A unique integer value identifying this periodic agent log.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[PeriodicAgentLog]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> PeriodicAgentLog:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[PeriodicAgentLog]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
