"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_artifacts_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Delete an artifact

    Delete a specific artifact.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this artifact.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Authentication required
            403: Permission denied
            404: Artifact not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete an artifact

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Delete an artifact

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (401, 403, 404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this artifact.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete an artifact

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
