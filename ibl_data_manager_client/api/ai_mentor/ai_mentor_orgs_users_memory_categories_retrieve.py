"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-categories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.memory_categories import MemoryCategories
from ...types import Response

OPERATION: Operation[MemoryCategories] = Operation(
    "ai_mentor_orgs_users_memory_categories_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-categories/",
    MemoryCategories,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> MemoryCategories:
    """Use the this endpoint to get all memory categories:
    ```
    GET /api/ai-mentor/orgs/main/users/your-user/memory-categories/
    ```
    Sample response
    ```
    {"categories": ["lessons_learned", "knowledge_gaps", "help_requests", "personal_information"]}
    ```

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        MemoryCategories.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[MemoryCategories]:
    """Use the this endpoint to get all memory categories:

    As `asyncio`. Returns Response[MemoryCategories]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> MemoryCategories:
    """Use the this endpoint to get all memory categories:

    As `asyncio`, blocking. Returns MemoryCategories. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[MemoryCategories]:
    """Use the this endpoint to get all memory categories:

    As `asyncio`, blocking. Returns Response[MemoryCategories]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
