"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.recently_accessed_mentor import RecentlyAccessedMentor
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[RecentlyAccessedMentor]] = Operation(
    "ai_mentor_orgs_users_recently_accessed_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/",
    _codec.ListOf(RecentlyAccessedMentor.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[RecentlyAccessedMentor]:
    """Endpoint for listing most recently accessed mentors.

    Accessible to students and admins.


    Returns:

        200: List of most recently accessed mentors.

        400: When request is not valid.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: When request is not valid
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
) -> Response[list[RecentlyAccessedMentor]]:
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
) -> list[RecentlyAccessedMentor]:
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
) -> Response[list[RecentlyAccessedMentor]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
