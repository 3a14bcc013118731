"""DELETE /api/ai-mentor/orgs/{org}/projects/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_projects_destroy", "DELETE", "/api/ai-mentor/orgs/{org}/projects/{id}/", None, answer="none"
)


async def asyncio(org: str, id: int, *, client: DataManagerClient) -> None:
    """Delete a project

    Delete a project permanently.

    Args:
        org: In the path.
        id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id))


async def asyncio_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a project

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (403).
    """
    return await OPERATION.asyncio_detailed(client, (org, id))


def sync(org: str, id: int, *, client: DataManagerClient) -> None:
    """Delete a project

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (403).

    Args:
        org: In the path.
        id: In the path.
    """
    return OPERATION.sync(client, (org, id))


def sync_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a project

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (403).
    """
    return OPERATION.sync_detailed(client, (org, id))
