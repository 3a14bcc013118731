"""PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_project import PatchedProject
from ...models.project import Project
from ...types import UNSET, Response, Unset

OPERATION: Operation[Project] = Operation(
    "ai_mentor_orgs_users_projects_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/",
    Project,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedProject | Unset = UNSET
) -> Project:
    """API ViewSet for managing projects.

    Projects are groups of mentors that can be created by anyone (students and tenant admins).
    They serve as a way to organize and group related mentors together.

    Projects can be:
    - Personal (shared=False): Only visible to their owners
    - Shared (shared=True): Visible to platform admins and potentially other users

    Projects are accessed through integrated URLs within the mentor router:
        /orgs/<org>/projects/ - All accessible projects in a platform (admin access)
        /orgs/<org>/projects/<id>/ - Specific project (admin access)
        /orgs/<org>/users/<user_id>/projects/ - User's projects (user access)
        /orgs/<org>/users/<user_id>/projects/<id>/ - User's specific project

    Query Parameters:
        - username: Filter projects by owner's username (admin routes only)
        - shared: Filter by shared status (true/false)
        - search: Search in name and description
        - sort: Order by field (prefix with - for descending). Example: sort=name or sort=-created_at

    Permissions:
        - GET: Accessible to project owners and platform admins (for shared projects)
        - POST: Any authenticated user can create projects
        - PUT, PATCH, DELETE: Accessible to project owners only

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
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedProject | Unset = UNSET
) -> Response[Project]:
    """API ViewSet for managing projects.

    As `asyncio`. Returns Response[Project]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedProject | Unset = UNSET
) -> Project:
    """API ViewSet for managing projects.

    As `asyncio`, blocking. Returns Project. Raises errors.APIStatusError.

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
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedProject | Unset = UNSET
) -> Response[Project]:
    """API ViewSet for managing projects.

    As `asyncio`, blocking. Returns Response[Project]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
