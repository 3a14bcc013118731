"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_ai_user_profile_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    tag: str,
    *,
    client: DataManagerClient,
) -> None:
    """The endpoint to delete an AI user profile memory entry.

    No query parameters or JSON parameters are required.

    The response is always empty. Successful request will be responded with status 204, and failed
    request will be responded with status 404.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404:
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            tag,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    tag: str,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            tag,
        ),
    )


def sync(
    org: str,
    user_id: str,
    tag: str,
    *,
    client: DataManagerClient,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            tag,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    tag: str,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            tag,
        ),
    )
