"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.periodic_agent_log import PeriodicAgentLog
from ...types import Response

OPERATION: Operation[PeriodicAgentLog] = Operation(
    "ai_mentor_orgs_users_periodic_agent_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/",
    PeriodicAgentLog,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> PeriodicAgentLog:
    """Endpoint to view logs for periodic agent runs.

    These logs contain the full mentor output for each run for debugging.
    Logs are ordered from newest to oldest. However this can be changed.

    You can also filter logs for a PeriodicAgent by passing the `periodic_agent` query parameter in the URL.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this periodic agent log.

    Returns:
        PeriodicAgentLog.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[PeriodicAgentLog]:
    """Endpoint to view logs for periodic agent runs.

    As `asyncio`. Returns Response[PeriodicAgentLog]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> PeriodicAgentLog:
    """Endpoint to view logs for periodic agent runs.

    As `asyncio`, blocking. Returns PeriodicAgentLog. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this periodic agent log.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[PeriodicAgentLog]:
    """Endpoint to view logs for periodic agent runs.

    As `asyncio`, blocking. Returns Response[PeriodicAgentLog]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
