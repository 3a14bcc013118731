"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.shareable_mentor_link import ShareableMentorLink
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ShareableMentorLink] = Operation(
    "ai_mentor_orgs_users_mentors_public_sharable_link_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/",
    ShareableMentorLink.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> ShareableMentorLink:
    """Return True if the token is valid and link is enabled, else False

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[ShareableMentorLink]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> ShareableMentorLink:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[ShareableMentorLink]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )
