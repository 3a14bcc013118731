"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_custom_voice_response import MentorCustomVoiceResponse
from ...types import Response

OPERATION: Operation[MentorCustomVoiceResponse] = Operation(
    "ai_mentor_orgs_users_mentors_custom_voice_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/",
    MentorCustomVoiceResponse,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MentorCustomVoiceResponse:
    """Retrieve the current custom voice settings for a mentor.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the mentor link.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: The current custom voice settings.

    Raises:
        NotFound: If the specified mentor or student does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        MentorCustomVoiceResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MentorCustomVoiceResponse]:
    """Retrieve the current custom voice settings for a mentor.

    As `asyncio`. Returns Response[MentorCustomVoiceResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MentorCustomVoiceResponse:
    """Retrieve the current custom voice settings for a mentor.

    As `asyncio`, blocking. Returns MentorCustomVoiceResponse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MentorCustomVoiceResponse]:
    """Retrieve the current custom voice settings for a mentor.

    As `asyncio`, blocking. Returns Response[MentorCustomVoiceResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
