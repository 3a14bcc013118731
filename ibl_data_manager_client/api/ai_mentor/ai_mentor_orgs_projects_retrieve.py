"""GET /api/ai-mentor/orgs/{org}/projects/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.project import Project
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Project] = Operation(
    "ai_mentor_orgs_projects_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/projects/{id}/",
    Project.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Project:
    """Retrieve a project

    Get detailed information about a specific project including its mentors.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Project not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[Project]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            id,
        ),
    )


def sync(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Project:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            id,
        ),
    )


def sync_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[Project]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
    )
