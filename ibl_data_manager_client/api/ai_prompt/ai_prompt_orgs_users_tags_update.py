"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.tags_view import TagsView
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.tags_view_input import TagsViewInput

OPERATION: Operation[TagsView] = Operation(
    "ai_prompt_orgs_users_tags_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/",
    TagsView.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    tag_id: int,
    *,
    client: DataManagerClient,
    body: TagsViewInput,
) -> TagsView:
    """Endpoint for updating prompt tag.

    Accessible to tenant admins and students.

    Returns:

        200: tag Object.

        400: When data is not valid.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            tag_id,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    tag_id: int,
    *,
    client: DataManagerClient,
    body: TagsViewInput,
) -> Response[TagsView]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            tag_id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    tag_id: int,
    *,
    client: DataManagerClient,
    body: TagsViewInput,
) -> TagsView:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            tag_id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    tag_id: int,
    *,
    client: DataManagerClient,
    body: TagsViewInput,
) -> Response[TagsView]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            tag_id,
        ),
        None,
        body,
    )
