"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_ai_user_profile_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, tag: str, *, client: DataManagerClient) -> None:
    """The endpoint to delete an AI user profile memory entry.

    No query parameters or JSON parameters are required.

    The response is always empty. Successful request will be responded with status 204, and failed request will be
    responded with status 404.

    Args:
        org: In the path.
        user_id: In the path.
        tag: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, tag))


async def asyncio_detailed(org: str, user_id: str, tag: str, *, client: DataManagerClient) -> Response[None]:
    """The endpoint to delete an AI user profile memory entry.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, tag))


def sync(org: str, user_id: str, tag: str, *, client: DataManagerClient) -> None:
    """The endpoint to delete an AI user profile memory entry.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        tag: In the path.
    """
    return OPERATION.sync(client, (org, user_id, tag))


def sync_detailed(org: str, user_id: str, tag: str, *, client: DataManagerClient) -> Response[None]:
    """The endpoint to delete an AI user profile memory entry.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, tag))
