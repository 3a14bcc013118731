"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_memory_context_response import UserMemoryContextResponse
from ...types import Response

OPERATION: Operation[UserMemoryContextResponse] = Operation(
    "ai_prompt_orgs_users_memory_context_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/",
    UserMemoryContextResponse,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> UserMemoryContextResponse:
    """Retrieve a user's memory context settings.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        UserMemoryContextResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserMemoryContextResponse]:
    """Retrieve a user's memory context settings.

    As `asyncio`. Returns Response[UserMemoryContextResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> UserMemoryContextResponse:
    """Retrieve a user's memory context settings.

    As `asyncio`, blocking. Returns UserMemoryContextResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserMemoryContextResponse]:
    """Retrieve a user's memory context settings.

    As `asyncio`, blocking. Returns Response[UserMemoryContextResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
