"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.elevenlabs_custom_voice import ElevenlabsCustomVoice
from ...models.elevenlabs_custom_voice_response import ElevenlabsCustomVoiceResponse
from ...types import Response

OPERATION: Operation[ElevenlabsCustomVoiceResponse] = Operation(
    "ai_mentor_orgs_users_elevenlabs_voice_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/",
    ElevenlabsCustomVoiceResponse,
    media_type="multipart/form-data",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: ElevenlabsCustomVoice
) -> ElevenlabsCustomVoiceResponse:
    """Create a new custom Elevenlabs voice.

    This endpoint allows users to upload audio files to create a custom voice
    that can be used with the Elevenlabs text-to-speech service.

    Note: The audio files' total length should be longer than 1 minute and
    the total size should be smaller than 11 MiB.

    Args:
        request: The HTTP request containing the voice name and audio files.
        org: The organization/tenant identifier.
        user_id: The ID of the user creating the voice.

    Returns:
        Response: The created voice configuration.

    Raises:
        BadRequest: If the provided data is invalid, credentials are not found, or there's an API error.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.

    Returns:
        ElevenlabsCustomVoiceResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data, credentials not found, or API error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: ElevenlabsCustomVoice
) -> Response[ElevenlabsCustomVoiceResponse]:
    """Create a new custom Elevenlabs voice.

    As `asyncio`. Returns Response[ElevenlabsCustomVoiceResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: ElevenlabsCustomVoice
) -> ElevenlabsCustomVoiceResponse:
    """Create a new custom Elevenlabs voice.

    As `asyncio`, blocking. Returns ElevenlabsCustomVoiceResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: ElevenlabsCustomVoice
) -> Response[ElevenlabsCustomVoiceResponse]:
    """Create a new custom Elevenlabs voice.

    As `asyncio`, blocking. Returns Response[ElevenlabsCustomVoiceResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
