"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/memories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_memory import UserMemory
from ...models.user_memory_request import UserMemoryRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserMemory] = Operation(
    "ai_mentor_orgs_users_memories_create", "POST", "/api/ai-mentor/orgs/{org}/users/{user_id}/memories/", UserMemory
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: UserMemoryRequest,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> UserMemory:
    """Create memory

    Create memory using the request data

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Returns:
        UserMemory.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page, "page_size": page_size}, body)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: UserMemoryRequest,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[UserMemory]:
    """Create memory

    As `asyncio`. Returns Response[UserMemory]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page, "page_size": page_size}, body)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: UserMemoryRequest,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> UserMemory:
    """Create memory

    As `asyncio`, blocking. Returns UserMemory. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
    """
    return OPERATION.sync(client, (org, user_id), {"page": page, "page_size": page_size}, body)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: UserMemoryRequest,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[UserMemory]:
    """Create memory

    As `asyncio`, blocking. Returns Response[UserMemory]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page, "page_size": page_size}, body)
