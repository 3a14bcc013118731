"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor import Mentor
from ...models.mentor_wizard import MentorWizard
from ...types import Response

OPERATION: Operation[Mentor] = Operation(
    "ai_mentor_orgs_users_create_mentor_wizard_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/",
    Mentor,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: MentorWizard) -> Mentor:
    """Create a new mentor using the wizard interface.

    Args:
        request: The HTTP request containing the mentor data.
        org: The organization/tenant identifier.
        user_id: The ID of the user creating the mentor.

    Returns:
        Response: The created mentor.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        Mentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorWizard
) -> Response[Mentor]:
    """Create a new mentor using the wizard interface.

    As `asyncio`. Returns Response[Mentor]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: MentorWizard) -> Mentor:
    """Create a new mentor using the wizard interface.

    As `asyncio`, blocking. Returns Mentor. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: MentorWizard) -> Response[Mentor]:
    """Create a new mentor using the wizard interface.

    As `asyncio`, blocking. Returns Response[Mentor]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
