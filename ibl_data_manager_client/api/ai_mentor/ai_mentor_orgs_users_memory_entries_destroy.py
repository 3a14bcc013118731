"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_users_memory_entries_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/",
    answer="any",
)


async def asyncio(org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient) -> Any:
    """Delete a memory entry or a category of memories.

    Sample request (memory entry unique id)
    ```
    DELETE /api/ai-mentor/orgs/main/users/your-user/memory-entries/d66e4962-2406-48b1-9b73-14ff30138872/
    ```
    Sample request (category name)
    ```
    DELETE /api/ai-mentor/orgs/main/users/your-user/memory-entries/lessons_learned/
    ```

    Args:
        org: In the path.
        user_id: In the path.
        entry_unique_id: In the path.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory not found.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entry_unique_id))


async def asyncio_detailed(org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient) -> Response[Any]:
    """Delete a memory entry or a category of memories.

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entry_unique_id))


def sync(org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient) -> Any:
    """Delete a memory entry or a category of memories.

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        entry_unique_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, entry_unique_id))


def sync_detailed(org: str, user_id: str, entry_unique_id: str, *, client: DataManagerClient) -> Response[Any]:
    """Delete a memory entry or a category of memories.

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, entry_unique_id))
