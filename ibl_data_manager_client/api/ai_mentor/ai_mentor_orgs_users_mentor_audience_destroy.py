"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_mentor_audience_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> None:
    """Delete a mentor audience.

    Accessible to tenant admins only.

    Returns:
        - 204: No content.
        - 400: Bad request if audience name is missing.
        - 404: Not found if audience does not exist.
        - 401: Unauthorized.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad Request - Invalid data.
            401: Unauthorized - Only tenant admins can delete mentor audiences.
            404: Not Found - Audience does not exist.
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
