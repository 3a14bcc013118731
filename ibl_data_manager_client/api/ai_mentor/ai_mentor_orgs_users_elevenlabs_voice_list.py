"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.elevenlabs_custom_voice_response import ElevenlabsCustomVoiceResponse
from ...types import Response

OPERATION: Operation[list[ElevenlabsCustomVoiceResponse]] = Operation(
    "ai_mentor_orgs_users_elevenlabs_voice_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/",
    list[ElevenlabsCustomVoiceResponse],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[ElevenlabsCustomVoiceResponse]:
    """Retrieve a list of Elevenlabs voices available to a user.

    This endpoint returns both custom voices created by the user
    and premade voices available to all users.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve voices for.

    Returns:
        Response: A list of available Elevenlabs voices.

    Raises:
        NotFound: If the specified user does not exist.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[ElevenlabsCustomVoiceResponse].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: User not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient
) -> Response[list[ElevenlabsCustomVoiceResponse]]:
    """Retrieve a list of Elevenlabs voices available to a user.

    As `asyncio`. Returns Response[list[ElevenlabsCustomVoiceResponse]]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[ElevenlabsCustomVoiceResponse]:
    """Retrieve a list of Elevenlabs voices available to a user.

    As `asyncio`, blocking. Returns list[ElevenlabsCustomVoiceResponse]. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient
) -> Response[list[ElevenlabsCustomVoiceResponse]]:
    """Retrieve a list of Elevenlabs voices available to a user.

    As `asyncio`, blocking. Returns Response[list[ElevenlabsCustomVoiceResponse]]. Raises errors.APIStatusError
    (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
