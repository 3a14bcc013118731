"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_projects_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Delete a project

    Delete a project permanently.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this Project.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a project

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (403).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Delete a project

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (403).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this Project.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a project

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (403).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
