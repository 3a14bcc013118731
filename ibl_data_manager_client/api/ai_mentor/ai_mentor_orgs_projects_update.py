"""PUT /api/ai-mentor/orgs/{org}/projects/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.project import Project
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.project_input import ProjectInput

OPERATION: Operation[Project] = Operation(
    "ai_mentor_orgs_projects_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/projects/{id}/",
    Project.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Project:
    """Update a project

    Update project information and optionally modify its mentors.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid data provided
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Response[Project]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Project:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Response[Project]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )
