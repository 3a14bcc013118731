"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_prompts_category_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete a prompt category.

    Args:
        request: The HTTP request containing the category to delete.
        org: Organization key identifier.
        user_id: User performing the request.

    Returns:
        - 204: No Content (successful deletion).
        - 401: If the user is not a tenant admin.
        - 400: If request data is invalid.
        - 404: If the category does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data.
            401: If the user is not a tenant admin
            404: Prompt category not found.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[None]:
    """Delete a prompt category.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400, 401, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete a prompt category.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400, 401, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[None]:
    """Delete a prompt category.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400, 401, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
