"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/tags/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.tags_view import TagsView
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[TagsView]] = Operation(
    "ai_prompt_orgs_users_tags_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/",
    _codec.ListOf(TagsView.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[TagsView]:
    """Endpoint for getting prompt tags.

    Accessible to tenant admins and students.

    Returns:

        200: List of tags.

    Raises:
        errors.APIStatusError: the status is not 2xx.
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
) -> Response[list[TagsView]]:
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
) -> list[TagsView]:
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
) -> Response[list[TagsView]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
