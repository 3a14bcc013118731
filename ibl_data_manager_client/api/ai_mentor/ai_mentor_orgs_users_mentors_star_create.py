"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.star_mentor import StarMentor
from ...types import UNSET, Response, Unset

OPERATION: Operation[StarMentor] = Operation(
    "ai_mentor_orgs_users_mentors_star_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/",
    StarMentor,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> StarMentor:
    """Endpoint for starring a mentor.

    Accessible to students and admins.


    Returns:

        200: Star status.

        400: When request is not valid.

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
            400: When request is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[StarMentor]:
    """Endpoint for starring a mentor.

    As `asyncio`. Returns Response[StarMentor]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> StarMentor:
    """Endpoint for starring a mentor.

    As `asyncio`, blocking. Returns StarMentor. Raises errors.APIStatusError (400).

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
    """Endpoint for starring a mentor.

    As `asyncio`, blocking. Returns Response[StarMentor]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
