"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_memory_context_request import UserMemoryContextRequest
from ...models.user_memory_context_response import UserMemoryContextResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserMemoryContextResponse] = Operation(
    "ai_prompt_orgs_users_memory_context_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/",
    UserMemoryContextResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: UserMemoryContextRequest | Unset = UNSET
) -> UserMemoryContextResponse:
    """Updates the user's memory context settings.

    Returns:

        200: list of user memory context data.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        UserMemoryContextResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserMemoryContextRequest | Unset = UNSET
) -> Response[UserMemoryContextResponse]:
    """Updates the user's memory context settings.

    As `asyncio`. Returns Response[UserMemoryContextResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: UserMemoryContextRequest | Unset = UNSET
) -> UserMemoryContextResponse:
    """Updates the user's memory context settings.

    As `asyncio`, blocking. Returns UserMemoryContextResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserMemoryContextRequest | Unset = UNSET
) -> Response[UserMemoryContextResponse]:
    """Updates the user's memory context settings.

    As `asyncio`, blocking. Returns Response[UserMemoryContextResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
