"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.mentor_scenario import MentorScenario
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[MentorScenario] | MentorScenario] = Operation(
    "ai_mentor_orgs_users_mentors_edit_scenarios_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/",
    _codec.FirstOf(_codec.ListOf(MentorScenario.from_dict), MentorScenario.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorScenario,
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid data
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorScenario,
) -> Response[list[MentorScenario] | MentorScenario]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorScenario,
) -> list[MentorScenario] | MentorScenario:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorScenario,
) -> Response[list[MentorScenario] | MentorScenario]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )
