"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.project import Project
from ...types import Response

OPERATION: Operation[Project] = Operation(
    "ai_mentor_orgs_users_projects_retrieve", "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/", Project
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Project:
    """Retrieve a project

    Get detailed information about a specific project including its mentors.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this Project.

    Returns:
        Project.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Project not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[Project]:
    """Retrieve a project

    As `asyncio`. Returns Response[Project]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Project:
    """Retrieve a project

    As `asyncio`, blocking. Returns Project. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this Project.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[Project]:
    """Retrieve a project

    As `asyncio`, blocking. Returns Response[Project]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
