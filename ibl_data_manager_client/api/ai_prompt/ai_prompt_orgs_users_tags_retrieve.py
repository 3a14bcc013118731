"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/tags/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tags_view import TagsView
from ...types import Response

OPERATION: Operation[list[TagsView]] = Operation(
    "ai_prompt_orgs_users_tags_retrieve", "GET", "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/", list[TagsView]
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[TagsView]:
    """Endpoint for getting prompt tags.

    Accessible to tenant admins and students.

    Returns:

        200: List of tags.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[TagsView].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[TagsView]]:
    """Endpoint for getting prompt tags.

    As `asyncio`. Returns Response[list[TagsView]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[TagsView]:
    """Endpoint for getting prompt tags.

    As `asyncio`, blocking. Returns list[TagsView]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[TagsView]]:
    """Endpoint for getting prompt tags.

    As `asyncio`, blocking. Returns Response[list[TagsView]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
