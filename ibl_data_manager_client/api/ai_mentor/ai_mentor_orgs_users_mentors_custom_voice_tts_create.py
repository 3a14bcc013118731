"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[bytes] = Operation(
    "ai_mentor_orgs_users_mentors_custom_voice_tts_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/",
    bytes,
    answer="bytes",
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> bytes:
    """Generate audio from text using a mentor's custom voice.

    This endpoint converts the provided text to speech using the
    custom voice configured for the specified mentor.

    Args:
        request: The HTTP request containing the text to convert.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the mentor link.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: An MP3 audio file of the synthesized speech.

    Raises:
        BadRequest: If the text is empty, credentials are not found, or custom voice is not set.
        NotFound: If the mentor or student does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        bytes: the file.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data, credentials not found, or custom voice not set
            404: Mentor or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> Response[bytes]:
    """Generate audio from text using a mentor's custom voice.

    As `asyncio`. Returns Response[bytes] (the file). Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> bytes:
    """Generate audio from text using a mentor's custom voice.

    As `asyncio`, blocking. Returns bytes (the file). Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> Response[bytes]:
    """Generate audio from text using a mentor's custom voice.

    As `asyncio`, blocking. Returns Response[bytes] (the file). Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
