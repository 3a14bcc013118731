"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_catalog_item_memory_view import UserCatalogItemMemoryView
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[UserCatalogItemMemoryView] = Operation(
    "ai_prompt_orgs_users_memory_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/",
    UserCatalogItemMemoryView.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> UserCatalogItemMemoryView:
    """Retrieve catalog item memory for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve catalog item memory for.

    Returns:
        Response: The user's catalog item memory entries.

    Raises:
        NotFound: If no catalog item memory exists for the user.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Memory not found
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
) -> Response[UserCatalogItemMemoryView]:
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
) -> UserCatalogItemMemoryView:
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
) -> Response[UserCatalogItemMemoryView]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
