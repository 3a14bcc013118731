"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.ai_user_profile_memory_relation import AIUserProfileMemoryRelation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[AIUserProfileMemoryRelation]] = Operation(
    "ai_mentor_orgs_users_ai_user_profile_memory_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/",
    _codec.ListOf(AIUserProfileMemoryRelation.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[AIUserProfileMemoryRelation]:
    """Endpoint to get a list of AI user profile memory entries or to add an entry.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[list[AIUserProfileMemoryRelation]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[AIUserProfileMemoryRelation]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[list[AIUserProfileMemoryRelation]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
