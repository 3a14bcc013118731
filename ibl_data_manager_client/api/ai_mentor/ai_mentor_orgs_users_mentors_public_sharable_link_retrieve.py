"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.shareable_mentor_link import ShareableMentorLink
from ...types import Response

OPERATION: Operation[ShareableMentorLink] = Operation(
    "ai_mentor_orgs_users_mentors_public_sharable_link_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/",
    ShareableMentorLink,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> ShareableMentorLink:
    """Return True if the token is valid and link is enabled, else False

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        ShareableMentorLink.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[ShareableMentorLink]:
    """Return True if the token is valid and link is enabled, else False

    As `asyncio`. Returns Response[ShareableMentorLink]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> ShareableMentorLink:
    """Return True if the token is valid and link is enabled, else False

    As `asyncio`, blocking. Returns ShareableMentorLink. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[ShareableMentorLink]:
    """Return True if the token is valid and link is enabled, else False

    As `asyncio`, blocking. Returns Response[ShareableMentorLink]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
