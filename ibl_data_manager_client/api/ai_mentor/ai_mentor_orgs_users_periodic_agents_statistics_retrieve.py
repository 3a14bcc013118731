"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/statistics/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.periodic_agent_statistics import PeriodicAgentStatistics
from ...types import UNSET, Response, Unset

OPERATION: Operation[PeriodicAgentStatistics] = Operation(
    "ai_mentor_orgs_users_periodic_agents_statistics_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/statistics/",
    PeriodicAgentStatistics,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: UUID | Unset = UNSET
) -> PeriodicAgentStatistics:
    """Retrieve statistics for periodic agents, including counts of succeeded and failed tasks. A task is considered
    failed if its latest log has a failed status, and succeeded if its latest log has a success status. Query
    parameters can be used for filtering.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.

    Returns:
        PeriodicAgentStatistics.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: UUID | Unset = UNSET
) -> Response[PeriodicAgentStatistics]:
    """Retrieve statistics for periodic agents, including counts of succeeded and failed tasks.

    As `asyncio`. Returns Response[PeriodicAgentStatistics]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"mentor_id": mentor_id})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: UUID | Unset = UNSET
) -> PeriodicAgentStatistics:
    """Retrieve statistics for periodic agents, including counts of succeeded and failed tasks.

    As `asyncio`, blocking. Returns PeriodicAgentStatistics. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.
    """
    return OPERATION.sync(client, (org, user_id), {"mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: UUID | Unset = UNSET
) -> Response[PeriodicAgentStatistics]:
    """Retrieve statistics for periodic agents, including counts of succeeded and failed tasks.

    As `asyncio`, blocking. Returns Response[PeriodicAgentStatistics]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"mentor_id": mentor_id})
