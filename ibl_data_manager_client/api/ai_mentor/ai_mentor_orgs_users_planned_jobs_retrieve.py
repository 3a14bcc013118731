"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.job_run import JobRun
from ...types import Response

OPERATION: Operation[JobRun] = Operation(
    "ai_mentor_orgs_users_planned_jobs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/",
    JobRun,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> JobRun:
    """Endpoints for viewing jobs and their status
    A job run refers to a task with steps that an agent is going to undertake.
    You can filter job runs by their status.
    Note that for a single user and a specified session, at most only one JobRun instance
    is active at any point in time.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this job run.

    Returns:
        JobRun.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[JobRun]:
    """Endpoints for viewing jobs and their status A job run refers to a task with steps that an agent is …

    As `asyncio`. Returns Response[JobRun]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> JobRun:
    """Endpoints for viewing jobs and their status A job run refers to a task with steps that an agent is …

    As `asyncio`, blocking. Returns JobRun. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this job run.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[JobRun]:
    """Endpoints for viewing jobs and their status A job run refers to a task with steps that an agent is …

    As `asyncio`, blocking. Returns Response[JobRun]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
