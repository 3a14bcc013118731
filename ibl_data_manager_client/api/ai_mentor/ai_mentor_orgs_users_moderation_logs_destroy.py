"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_moderation_logs_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Endpoint to view and delete Moderation Logs for a tenant.

    These can be filtered by username, platform_key and  mentor id


    A search query can be conducted to search through the prompts and reason for the moderation catch event.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this moderation log.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoint to view and delete Moderation Logs for a tenant.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Endpoint to view and delete Moderation Logs for a tenant.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this moderation log.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoint to view and delete Moderation Logs for a tenant.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
