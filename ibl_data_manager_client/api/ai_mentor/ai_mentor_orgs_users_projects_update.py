"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.project import Project
from ...models.project_input import ProjectInput
from ...types import Response

OPERATION: Operation[Project] = Operation(
    "ai_mentor_orgs_users_projects_update", "PUT", "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/", Project
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient, body: ProjectInput) -> Project:
    """Update a project

    Update project information and optionally modify its mentors.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this Project.
        body: Unified serializer for Project model.

            Write-only fields:
            - mentors_to_add: List of mentor unique IDs to add to the project
            - mentors_to_remove: List of mentor unique IDs to remove from the project

            These fields are mutually exclusive and only used during create/update operations.
            For create: only mentors_to_add is used
            For update: either can be used, but not both at once

    Returns:
        Project.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data provided
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: ProjectInput
) -> Response[Project]:
    """Update a project

    As `asyncio`. Returns Response[Project]. Raises errors.APIStatusError (400, 403).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient, body: ProjectInput) -> Project:
    """Update a project

    As `asyncio`, blocking. Returns Project. Raises errors.APIStatusError (400, 403).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this Project.
        body: Unified serializer for Project model.

            Write-only fields:
            - mentors_to_add: List of mentor unique IDs to add to the project
            - mentors_to_remove: List of mentor unique IDs to remove from the project

            These fields are mutually exclusive and only used during create/update operations.
            For create: only mentors_to_add is used
            For update: either can be used, but not both at once
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: ProjectInput
) -> Response[Project]:
    """Update a project

    As `asyncio`, blocking. Returns Response[Project]. Raises errors.APIStatusError (400, 403).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
