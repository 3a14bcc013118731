"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_mentor_categories_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> None:
    """Delete a mentor category.

    Accessible only to tenant admins.

    Returns:
        204: "No content" when Delete succeeded.
        400: Bad request data received

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request data received
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
) -> Response[None]:
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
) -> None:
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
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
