"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_user_profile_memory_relation import AIUserProfileMemoryRelation
from ...types import Response

OPERATION: Operation[list[AIUserProfileMemoryRelation]] = Operation(
    "ai_mentor_orgs_users_ai_user_profile_memory_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/",
    list[AIUserProfileMemoryRelation],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[AIUserProfileMemoryRelation]:
    """Endpoint to get a list of AI user profile memory entries or to add an entry.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[AIUserProfileMemoryRelation].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient
) -> Response[list[AIUserProfileMemoryRelation]]:
    """Endpoint to get a list of AI user profile memory entries or to add an entry.

    As `asyncio`. Returns Response[list[AIUserProfileMemoryRelation]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[AIUserProfileMemoryRelation]:
    """Endpoint to get a list of AI user profile memory entries or to add an entry.

    As `asyncio`, blocking. Returns list[AIUserProfileMemoryRelation]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[AIUserProfileMemoryRelation]]:
    """Endpoint to get a list of AI user profile memory entries or to add an entry.

    As `asyncio`, blocking. Returns Response[list[AIUserProfileMemoryRelation]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
