"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_scenario import MentorScenario
from ...types import Response

OPERATION: Operation[list[MentorScenario] | MentorScenario] = Operation(
    "ai_mentor_orgs_users_mentors_edit_scenarios_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/",
    list[MentorScenario] | MentorScenario,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorScenario
) -> list[MentorScenario] | MentorScenario:
    """Update scenarios for a specific mentor.

    Args:
        request: The HTTP request containing the updated scenarios.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to update scenarios for.

    Returns:
        Response: The updated scenarios for the mentor.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If the specified mentor does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        list[MentorScenario] | MentorScenario.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorScenario
) -> Response[list[MentorScenario] | MentorScenario]:
    """Update scenarios for a specific mentor.

    As `asyncio`. Returns Response[list[MentorScenario] | MentorScenario]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorScenario
) -> list[MentorScenario] | MentorScenario:
    """Update scenarios for a specific mentor.

    As `asyncio`, blocking. Returns list[MentorScenario] | MentorScenario. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorScenario
) -> Response[list[MentorScenario] | MentorScenario]:
    """Update scenarios for a specific mentor.

    As `asyncio`, blocking. Returns Response[list[MentorScenario] | MentorScenario]. Raises errors.APIStatusError
    (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
