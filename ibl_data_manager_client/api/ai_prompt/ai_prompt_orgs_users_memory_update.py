"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_catalog_item_memory_view import UserCatalogItemMemoryView
from ...models.user_catalog_item_memory_view_input import UserCatalogItemMemoryViewInput
from ...types import Response

OPERATION: Operation[UserCatalogItemMemoryView] = Operation(
    "ai_prompt_orgs_users_memory_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/",
    UserCatalogItemMemoryView,
)


async def asyncio(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> UserCatalogItemMemoryView:
    """Update a specific catalog item memory entry.

    Args:
        request: The HTTP request containing the updated catalog item memory data.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the memory.
        memory_id: The ID of the specific memory entry to update.

    Returns:
        Response: The updated catalog item memory entry.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If the specified memory entry does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        memory_id: In the path.
        body: As application/json.

    Returns:
        UserCatalogItemMemoryView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, memory_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> Response[UserCatalogItemMemoryView]:
    """Update a specific catalog item memory entry.

    As `asyncio`. Returns Response[UserCatalogItemMemoryView]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, memory_id), None, body)


def sync(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> UserCatalogItemMemoryView:
    """Update a specific catalog item memory entry.

    As `asyncio`, blocking. Returns UserCatalogItemMemoryView. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        memory_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, memory_id), None, body)


def sync_detailed(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> Response[UserCatalogItemMemoryView]:
    """Update a specific catalog item memory entry.

    As `asyncio`, blocking. Returns Response[UserCatalogItemMemoryView]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, memory_id), None, body)
