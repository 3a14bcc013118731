"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.star_mentor import StarMentor
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[StarMentor] = Operation(
    "ai_mentor_orgs_users_mentors_star_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/",
    StarMentor.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> StarMentor:
    """Endpoint for starring a mentor.

    Accessible to students and admins.


    Returns:

        200: Star status.

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
            mentor,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[StarMentor]:
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
) -> StarMentor:
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
) -> Response[StarMentor]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )
