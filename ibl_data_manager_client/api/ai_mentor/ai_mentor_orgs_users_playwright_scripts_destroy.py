"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_playwright_scripts_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this play wright script.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this play wright script.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
