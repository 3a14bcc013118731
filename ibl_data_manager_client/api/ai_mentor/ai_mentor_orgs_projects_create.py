"""POST /api/ai-mentor/orgs/{org}/projects/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.project import Project
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.project_input import ProjectInput

OPERATION: Operation[Project] = Operation(
    "ai_mentor_orgs_projects_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/projects/",
    Project.from_dict,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Project:
    """Create a new project

    Create a new project with optional mentors.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid data provided
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Response[Project]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
        None,
        body,
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Project:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
        None,
        body,
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    body: ProjectInput,
) -> Response[Project]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        None,
        body,
    )
