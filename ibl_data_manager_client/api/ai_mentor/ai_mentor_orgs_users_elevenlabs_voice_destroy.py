"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_users_elevenlabs_voice_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/",
    answer="any",
)


async def asyncio(org: str, user_id: str, voice_name: str, *, client: DataManagerClient) -> Any:
    """Delete an existing Elevenlabs voice configuration.

    This endpoint removes a custom voice configuration both from the local database
    and from the Elevenlabs remote API if applicable.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the voice.
        voice_name: The name of the voice to delete.

    Returns:
        Response: A confirmation of the deletion.

    Raises:
        BadRequest: If the Elevenlabs credentials are not found or there's an API error.

    Args:
        org: In the path.
        user_id: In the path.
        voice_name: In the path.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Credentials not found or API error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, voice_name))


async def asyncio_detailed(org: str, user_id: str, voice_name: str, *, client: DataManagerClient) -> Response[Any]:
    """Delete an existing Elevenlabs voice configuration.

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, voice_name))


def sync(org: str, user_id: str, voice_name: str, *, client: DataManagerClient) -> Any:
    """Delete an existing Elevenlabs voice configuration.

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        voice_name: In the path.
    """
    return OPERATION.sync(client, (org, user_id, voice_name))


def sync_detailed(org: str, user_id: str, voice_name: str, *, client: DataManagerClient) -> Response[Any]:
    """Delete an existing Elevenlabs voice configuration.

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, voice_name))
