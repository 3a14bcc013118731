"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_scenario import MentorScenario
from ...types import Response

OPERATION: Operation[list[MentorScenario] | MentorScenario] = Operation(
    "ai_mentor_orgs_users_mentors_scenarios_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/",
    list[MentorScenario] | MentorScenario,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> list[MentorScenario] | MentorScenario:
    """Retrieve available scenarios for a specific mentor.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to retrieve scenarios for.

    Returns:
        Response: The available scenarios for the mentor.

    Raises:
        NotFound: If the specified mentor or scenarios do not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        list[MentorScenario] | MentorScenario.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or scenarios not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[MentorScenario] | MentorScenario]:
    """Retrieve available scenarios for a specific mentor.

    As `asyncio`. Returns Response[list[MentorScenario] | MentorScenario]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> list[MentorScenario] | MentorScenario:
    """Retrieve available scenarios for a specific mentor.

    As `asyncio`, blocking. Returns list[MentorScenario] | MentorScenario. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[MentorScenario] | MentorScenario]:
    """Retrieve available scenarios for a specific mentor.

    As `asyncio`, blocking. Returns Response[list[MentorScenario] | MentorScenario]. Raises errors.APIStatusError
    (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
