"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_catalog_item_memory_view import UserCatalogItemMemoryView
from ...types import Response

OPERATION: Operation[UserCatalogItemMemoryView] = Operation(
    "ai_prompt_orgs_users_memory_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/",
    UserCatalogItemMemoryView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> UserCatalogItemMemoryView:
    """Retrieve catalog item memory for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve catalog item memory for.

    Returns:
        Response: The user's catalog item memory entries.

    Raises:
        NotFound: If no catalog item memory exists for the user.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        UserCatalogItemMemoryView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserCatalogItemMemoryView]:
    """Retrieve catalog item memory for a specific user.

    As `asyncio`. Returns Response[UserCatalogItemMemoryView]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> UserCatalogItemMemoryView:
    """Retrieve catalog item memory for a specific user.

    As `asyncio`, blocking. Returns UserCatalogItemMemoryView. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserCatalogItemMemoryView]:
    """Retrieve catalog item memory for a specific user.

    As `asyncio`, blocking. Returns Response[UserCatalogItemMemoryView]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
