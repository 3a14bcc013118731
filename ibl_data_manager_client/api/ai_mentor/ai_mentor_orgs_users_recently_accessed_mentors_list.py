"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.recently_accessed_mentor import RecentlyAccessedMentor
from ...types import Response

OPERATION: Operation[list[RecentlyAccessedMentor]] = Operation(
    "ai_mentor_orgs_users_recently_accessed_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/",
    list[RecentlyAccessedMentor],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[RecentlyAccessedMentor]:
    """Endpoint for listing most recently accessed mentors.

    Accessible to students and admins.


    Returns:

        200: List of most recently accessed mentors.

        400: When request is not valid.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[RecentlyAccessedMentor].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When request is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient
) -> Response[list[RecentlyAccessedMentor]]:
    """Endpoint for listing most recently accessed mentors.

    As `asyncio`. Returns Response[list[RecentlyAccessedMentor]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[RecentlyAccessedMentor]:
    """Endpoint for listing most recently accessed mentors.

    As `asyncio`, blocking. Returns list[RecentlyAccessedMentor]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[RecentlyAccessedMentor]]:
    """Endpoint for listing most recently accessed mentors.

    As `asyncio`, blocking. Returns Response[list[RecentlyAccessedMentor]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
