"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tags_view import TagsView
from ...models.tags_view_input import TagsViewInput
from ...types import Response

OPERATION: Operation[TagsView] = Operation(
    "ai_prompt_orgs_users_tags_update", "PUT", "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/", TagsView
)


async def asyncio(org: str, user_id: str, tag_id: int, *, client: DataManagerClient, body: TagsViewInput) -> TagsView:
    """Endpoint for updating prompt tag.

    Accessible to tenant admins and students.

    Returns:

        200: tag Object.

        400: When data is not valid.

    Args:
        org: In the path.
        user_id: In the path.
        tag_id: In the path.
        body: As application/json.

    Returns:
        TagsView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, tag_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, tag_id: int, *, client: DataManagerClient, body: TagsViewInput
) -> Response[TagsView]:
    """Endpoint for updating prompt tag.

    As `asyncio`. Returns Response[TagsView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, tag_id), None, body)


def sync(org: str, user_id: str, tag_id: int, *, client: DataManagerClient, body: TagsViewInput) -> TagsView:
    """Endpoint for updating prompt tag.

    As `asyncio`, blocking. Returns TagsView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        tag_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, tag_id), None, body)


def sync_detailed(
    org: str, user_id: str, tag_id: int, *, client: DataManagerClient, body: TagsViewInput
) -> Response[TagsView]:
    """Endpoint for updating prompt tag.

    As `asyncio`, blocking. Returns Response[TagsView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, tag_id), None, body)
