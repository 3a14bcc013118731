"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.star_mentor import StarMentor
from ...types import Response

OPERATION: Operation[list[StarMentor]] = Operation(
    "ai_mentor_orgs_users_starred_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/",
    list[StarMentor],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[StarMentor]:
    """Retrieve a list of mentors starred by a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve starred mentors for.

    Returns:
        Response: A list of the user's starred mentors, sorted by most recently accessed.

    Raises:
        NotFound: If the specified student does not exist.
        BadRequest: If the request is invalid.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[StarMentor].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
            404: Student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[StarMentor]]:
    """Retrieve a list of mentors starred by a specific user.

    As `asyncio`. Returns Response[list[StarMentor]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[StarMentor]:
    """Retrieve a list of mentors starred by a specific user.

    As `asyncio`, blocking. Returns list[StarMentor]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[StarMentor]]:
    """Retrieve a list of mentors starred by a specific user.

    As `asyncio`, blocking. Returns Response[list[StarMentor]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
