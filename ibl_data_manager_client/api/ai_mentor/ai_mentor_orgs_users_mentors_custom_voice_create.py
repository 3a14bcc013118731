"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_custom_voice import MentorCustomVoice
from ...models.mentor_custom_voice_response import MentorCustomVoiceResponse
from ...types import Response

OPERATION: Operation[MentorCustomVoiceResponse] = Operation(
    "ai_mentor_orgs_users_mentors_custom_voice_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/",
    MentorCustomVoiceResponse,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorCustomVoice
) -> MentorCustomVoiceResponse:
    """Set a custom voice for a mentor.

    This endpoint allows setting a custom voice for a specific mentor,
    either using the default voice provider or Elevenlabs.

    Args:
        request: The HTTP request containing the voice provider and name.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the mentor link.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: The updated custom voice settings.

    Raises:
        BadRequest: If the provided data is invalid or the voice does not exist.
        NotFound: If the mentor or student does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        MentorCustomVoiceResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data or voice not found
            404: Mentor or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorCustomVoice
) -> Response[MentorCustomVoiceResponse]:
    """Set a custom voice for a mentor.

    As `asyncio`. Returns Response[MentorCustomVoiceResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorCustomVoice
) -> MentorCustomVoiceResponse:
    """Set a custom voice for a mentor.

    As `asyncio`, blocking. Returns MentorCustomVoiceResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorCustomVoice
) -> Response[MentorCustomVoiceResponse]:
    """Set a custom voice for a mentor.

    As `asyncio`, blocking. Returns Response[MentorCustomVoiceResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
