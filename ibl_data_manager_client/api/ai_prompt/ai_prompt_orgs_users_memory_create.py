"""POST /api/ai-prompt/orgs/{org}/users/{user_id}/memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_catalog_item_memory_view import UserCatalogItemMemoryView
from ...models.user_catalog_item_memory_view_input import UserCatalogItemMemoryViewInput
from ...types import Response

OPERATION: Operation[UserCatalogItemMemoryView] = Operation(
    "ai_prompt_orgs_users_memory_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/",
    UserCatalogItemMemoryView,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> UserCatalogItemMemoryView:
    """Create a new catalog item memory entry for a user.

    Args:
        request: The HTTP request containing the catalog item memory data.
        org: The organization/tenant identifier.
        user_id: The ID of the user to create catalog item memory for.

    Returns:
        Response: The created catalog item memory entry.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        UserCatalogItemMemoryView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> Response[UserCatalogItemMemoryView]:
    """Create a new catalog item memory entry for a user.

    As `asyncio`. Returns Response[UserCatalogItemMemoryView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> UserCatalogItemMemoryView:
    """Create a new catalog item memory entry for a user.

    As `asyncio`, blocking. Returns UserCatalogItemMemoryView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserCatalogItemMemoryViewInput
) -> Response[UserCatalogItemMemoryView]:
    """Create a new catalog item memory entry for a user.

    As `asyncio`, blocking. Returns Response[UserCatalogItemMemoryView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
