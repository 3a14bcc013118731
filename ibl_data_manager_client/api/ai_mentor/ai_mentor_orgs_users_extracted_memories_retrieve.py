"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/extracted-memories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_memory import UserMemory
from ...types import Response

OPERATION: Operation[UserMemory] = Operation(
    "ai_mentor_orgs_users_extracted_memories_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/extracted-memories/",
    UserMemory,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> UserMemory:
    """Returns extracted memory for a user. This is the memory that the user tells the mentor to remember or is
    inferred from conversations.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        UserMemory.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserMemory]:
    """Returns extracted memory for a user.

    As `asyncio`. Returns Response[UserMemory]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> UserMemory:
    """Returns extracted memory for a user.

    As `asyncio`, blocking. Returns UserMemory. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserMemory]:
    """Returns extracted memory for a user.

    As `asyncio`, blocking. Returns Response[UserMemory]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
