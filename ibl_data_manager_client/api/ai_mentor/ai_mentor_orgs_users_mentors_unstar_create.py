"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.star_mentor import StarMentor
from ...types import UNSET, Response, Unset

OPERATION: Operation[StarMentor] = Operation(
    "ai_mentor_orgs_users_mentors_unstar_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/",
    StarMentor,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> StarMentor:
    """Remove a mentor from a user's starred list.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user unstarring the mentor.
        mentor: The identifier of the mentor to unstar.

    Returns:
        Response: The updated star status of the mentor.

    Raises:
        NotFound: If the specified mentor or student does not exist.
        BadRequest: If the request is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: Any JSON; none is described.

    Returns:
        StarMentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
            404: Mentor or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[StarMentor]:
    """Remove a mentor from a user's starred list.

    As `asyncio`. Returns Response[StarMentor]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> StarMentor:
    """Remove a mentor from a user's starred list.

    As `asyncio`, blocking. Returns StarMentor. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[StarMentor]:
    """Remove a mentor from a user's starred list.

    As `asyncio`, blocking. Returns Response[StarMentor]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
