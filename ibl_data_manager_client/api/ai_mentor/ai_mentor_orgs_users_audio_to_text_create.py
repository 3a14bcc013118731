"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.audio_to_text_request import AudioToTextRequest
from ...models.audio_to_text_response import AudioToTextResponse
from ...types import Response

OPERATION: Operation[AudioToTextResponse] = Operation(
    "ai_mentor_orgs_users_audio_to_text_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/",
    AudioToTextResponse,
    media_type="multipart/form-data",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: AudioToTextRequest
) -> AudioToTextResponse:
    """Convert an uploaded audio file to text.

    Args:
        request: The HTTP request containing the audio file.
        org: The organization/tenant identifier.
        user_id: The ID of the user uploading the audio.

    Returns:
        Response: The transcribed text from the audio file.

    Raises:
        BadRequest: If the audio file is invalid or cannot be processed.
        NotFound: If the API key for the tenant is not found.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.

    Returns:
        AudioToTextResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid audio file or processing error
            404: API key not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: AudioToTextRequest
) -> Response[AudioToTextResponse]:
    """Convert an uploaded audio file to text.

    As `asyncio`. Returns Response[AudioToTextResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: AudioToTextRequest) -> AudioToTextResponse:
    """Convert an uploaded audio file to text.

    As `asyncio`, blocking. Returns AudioToTextResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: AudioToTextRequest
) -> Response[AudioToTextResponse]:
    """Convert an uploaded audio file to text.

    As `asyncio`, blocking. Returns Response[AudioToTextResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
