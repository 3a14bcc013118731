"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_memory_entry import UserMemoryEntry
from ...models.user_memory_entry_input import UserMemoryEntryInput
from ...types import Response

OPERATION: Operation[UserMemoryEntry] = Operation(
    "ai_mentor_orgs_users_memory_entries_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/",
    UserMemoryEntry,
)


async def asyncio(
    org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient, body: UserMemoryEntryInput
) -> UserMemoryEntry:
    """```
    POST /api/ai-mentor/orgs/main/users/your-user/memory-entries/f03642ce-b7ec-42a2-8604-7aa0c6e7b6d3/
    ```
    Sample request:
    ```
    {"value": "this is new memory value!", "key": "new key!",}
    ```
    Sample response:
    ```
    {
      "unique_id": "f03642ce-b7ec-42a2-8604-7aa0c6e7b6d3",
      "key": "new key",
      "value": "this is new memory value!",
      "inserted_at": "2025-09-01T14:43:36.232705+00:00",
      "updated_at": "2025-09-01T14:43:36.232712+00:00",
      "expires_at": null,
      "category": "lessons_learned"
    }
    ```

    Args:
        org: In the path.
        user_id: In the path.
        entry_unique_id: In the path.
        body: As application/json.

    Returns:
        UserMemoryEntry.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entry_unique_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient, body: UserMemoryEntryInput
) -> Response[UserMemoryEntry]:
    """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

    As `asyncio`. Returns Response[UserMemoryEntry]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entry_unique_id), None, body)


def sync(
    org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient, body: UserMemoryEntryInput
) -> UserMemoryEntry:
    """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

    As `asyncio`, blocking. Returns UserMemoryEntry. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        entry_unique_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, entry_unique_id), None, body)


def sync_detailed(
    org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient, body: UserMemoryEntryInput
) -> Response[UserMemoryEntry]:
    """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

    As `asyncio`, blocking. Returns Response[UserMemoryEntry]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, entry_unique_id), None, body)
